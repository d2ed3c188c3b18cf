namespace Recognition.Generator.Features.Search;

/// <summary>A syllable as search sees it.</summary>
/// <param name="Key">Without case, tones, vowel marks and đ: <c>nguyen</c>. What readers without accents type.</param>
/// <param name="Form">With them, the tone as a sign at the end so that its place does not matter: <c>nguyên~</c> (the signs of VIQR, RFC 1456).</param>
internal readonly record struct Syllable(string Key, string Form);
