using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Reading;

namespace Recognition.Content.Schema;

/// <summary>Text of a line or a paragraph.</summary>
/// <param name="max">The most characters it may have.</param>
public sealed class TextType(int max) : ScalarType<string>
{
    /// <summary>The most characters it may have.</summary>
    public int Max { get; } = max;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value.Trim();
        if (value.Length == 0)
        {
            context.Report(Rules.Empty, scalar.At);
            return false;
        }

        if (value.Length > Max && new StringInfo(value).LengthInTextElements is var length && length > Max)
        {
            context.Report(Rules.TooLong, scalar.At, ("length", Invariant(length)), ("max", Invariant(Max)));
            return false;
        }

        return true;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A name in an address: <c>a–z</c>, <c>0–9</c> and single hyphens.</summary>
public sealed class SlugType : ScalarType<string>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value;
        if (Slug.IsValid(value))
        {
            return true;
        }

        var meant = Slug.From(value);
        context.Report(Rules.NotASlug, scalar.At, meant.Length > 0 ? meant : null, new Argument("value", value));
        return false;
    }
}

/// <summary>A day, written <c>2026-09-05</c>.</summary>
public sealed class DateType : ScalarType<DateOnly?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out DateOnly? value)
    {
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            value = date;
            return true;
        }

        context.Report(Rules.NotADate, scalar.At, Meant(scalar.Value), new Argument("value", scalar.Value));
        value = null;
        return false;
    }

    /// <summary>Vietnamese dates are what editors type first.</summary>
    internal static string? Meant(string value) =>
        DateOnly.TryParseExact(
            value,
            ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}

/// <summary>A day, or a month where a document gives no day: <c>2023-03</c>.</summary>
public sealed class PartialDateType : ScalarType<PartialDate?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out PartialDate? value)
    {
        if (PartialDate.TryParse(scalar.Value, out var date))
        {
            value = date;
            return true;
        }

        context.Report(Rules.NotADate, scalar.At, DateType.Meant(scalar.Value), new Argument("value", scalar.Value));
        value = null;
        return false;
    }
}

/// <summary>A quarter, written <c>2026-Q3</c>.</summary>
public sealed class QuarterType : ScalarType<Quarter?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Quarter? value)
    {
        if (Quarter.TryParse(scalar.Value, out var quarter))
        {
            value = quarter;
            return true;
        }

        context.Report(Rules.NotAQuarter, scalar.At, Meant(scalar.Value), new Argument("value", scalar.Value));
        value = null;
        return false;
    }

    /// <summary>"Quý III/2026", "Q3/2026", "3/2026" are what editors type first.</summary>
    private static string? Meant(string value)
    {
        var parts = Slug.From(value).Split('-');
        if (parts is not [.., var number, { Length: 4 } year] || !year.All(char.IsAsciiDigit))
        {
            return null;
        }

        var quarter = Array.IndexOf(["i", "ii", "iii", "iv"], number.TrimStart('q')) + 1;
        quarter = quarter > 0 ? quarter : Array.IndexOf(["1", "2", "3", "4"], number.TrimStart('q')) + 1;
        return quarter > 0 ? $"{year}-Q{quarter}" : null;
    }
}

/// <summary>A whole number within bounds, both included.</summary>
/// <param name="min">The least.</param>
/// <param name="max">The most.</param>
public sealed class NumberType(int min, int max) : ScalarType<int?>
{
    /// <summary>The least.</summary>
    public int Min { get; } = min;

    /// <summary>The most.</summary>
    public int Max { get; } = max;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out int? value)
    {
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Min && number <= Max)
        {
            value = number;
            return true;
        }

        context.Report(
            Rules.NotANumber,
            scalar.At,
            ("value", scalar.Value),
            ("min", Min.ToString(CultureInfo.InvariantCulture)),
            ("max", Max.ToString(CultureInfo.InvariantCulture)));
        value = null;
        return false;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanType : ScalarType<bool>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, out bool value)
    {
        value = scalar.Value == "true";
        if (!scalar.IsQuoted && scalar.Value is "true" or "false")
        {
            return true;
        }

        context.Report(Rules.NotABoolean, scalar.At, ("value", scalar.Value));
        return false;
    }
}

/// <summary>A web address, <c>https://…</c> or <c>http://…</c>.</summary>
public sealed class UrlType : ScalarType<Uri>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Uri value)
    {
        if (Uri.TryCreate(scalar.Value, UriKind.Absolute, out value) && value.Scheme is "https" or "http" && value.UserInfo.Length == 0)
        {
            return true;
        }

        context.Report(Rules.NotAUrl, scalar.At, ("value", scalar.Value));
        value = null;
        return false;
    }
}

/// <summary>An old address within the site: a slug of the same family, or a path such as <c>/bai-viet/123/</c>.</summary>
public sealed class AddressType : ScalarType<Located<string>>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value, scalar.At);
        if (Slug.IsValid(scalar.Value) || IsPath(scalar.Value))
        {
            return true;
        }

        context.Report(Rules.NotAnAddress, scalar.At, ("value", scalar.Value));
        return false;
    }

    private static bool IsPath(string value) =>
        value.Length > 1
        && value[0] == '/'
        && value.Trim('/').Split('/').All(part => part.Length > 0 && part is not ("." or "..") && part.All(IsPathCharacter));

    private static bool IsPathCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~';
}

/// <summary>One of a few fixed words.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="words">Each word as editors write it, with what it means.</param>
public sealed class ChoiceType<T>(params (string Word, T Value)[] words) : ScalarType<T?>
    where T : struct, Enum
{
    /// <summary>The words as editors write them.</summary>
    public IReadOnlyList<string> Words { get; } = [.. words.Select(w => w.Word)];

    /// <summary>The word editors write for a value.</summary>
    public string WordFor(T value) => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out T? value)
    {
        foreach (var (word, meaning) in words)
        {
            if (word == scalar.Value)
            {
                value = meaning;
                return true;
            }
        }

        context.Report(
            Rules.NotAChoice,
            scalar.At,
            Suggestion.Closest(scalar.Value, Words),
            new("value", scalar.Value),
            new("allowed", string.Join(", ", Words)));
        value = null;
        return false;
    }
}
