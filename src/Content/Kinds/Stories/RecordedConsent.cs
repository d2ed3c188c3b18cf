using System.Text.RegularExpressions;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// Judges what is recorded of somebody's consent. "Silence is not consent" (law 91/2025): only what plainly says yes is one;
/// whatever refuses, leaves it open or is not understood is none.
/// </summary>
public static partial class RecordedConsent
{
    /// <summary>Whether what a picture records of itself is a yes, or says that nobody is to be seen.</summary>
    /// <param name="picture">What the picture records, if anything.</param>
    /// <param name="story">What the story records: <c>true</c> on a picture leans on it.</param>
    internal static bool CoversPicture(Record? picture, Record? story)
    {
        if (picture is null)
        {
            return false;
        }

        var by = picture.Get(PictureConsentSchema.By) ?? "";
        var said = picture.Get(PictureConsentSchema.Said);
        var isDated = picture.Get(PictureConsentSchema.Date) is not null;
        if (ConsentWords.NoOrOpen.IsMatch(Clean(by)))
        {
            return false;
        }

        return said switch
        {
            null => isDated,
            _ when ConsentWords.YesAlone.IsMatch(Clean(said)) => isDated || (IsGiven(story) && !RefusesPictures(story)),
            _ => SaysYes(said) || SaysNobody(said),
        };
    }

    /// <summary>Whether a story's consent is given and names pictures.</summary>
    internal static bool NamesPictures(Record? story) => Names(story, ConsentWords.Pictures);

    /// <summary>Whether a story's consent is given and names something.</summary>
    /// <param name="story">What the story records.</param>
    /// <param name="thing">What it is called.</param>
    internal static bool Names(Record? story, Regex thing) =>
        IsGiven(story) && story?.Get(ConsentSchema.Scope) is { } scope && ScopeNames(scope, thing);

    /// <summary>Whether a story's consent is recorded as given.</summary>
    internal static bool IsGiven(Record? story) => story?.Get(ConsentSchema.Status) == ConsentStatus.Given;

    /// <summary>Whether what a story's given consent covers is told as a refusal, or left open: "chưa đồng ý", "không".</summary>
    internal static bool IsRefused(Record story) => story.Get(ConsentSchema.Scope) is { } scope && IsRefused(scope);

    /// <summary>Whether the words of what is agreed to are a refusal, or leave it open.</summary>
    public static bool IsRefused(string scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var parts = Parts(Clean(scope)).ToList();
        return parts.Where((part, i) => ConsentWords.NoOrOpen.IsMatch(part) && !ConsentWords.LeavesOutOther.IsMatch(part)
            && !parts.Take(i + 1).TakeLast(2).Any(ConsentWords.Pictures.IsMatch)
            && (parts.Count == 1 || ConsentWords.Whole.IsMatch(part))).Any();
    }

    /// <summary>Whether a text refuses something, or leaves it open.</summary>
    public static bool LeavesOpen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ConsentWords.NoOrOpen.IsMatch(Clean(text));
    }

    /// <summary>Whether a story's consent speaks of pictures and does not say yes to them.</summary>
    private static bool RefusesPictures(Record? story) =>
        story?.Get(ConsentSchema.Scope) is { } scope && ConsentWords.Pictures.IsMatch(Clean(scope)) && !ScopeNames(scope, ConsentWords.Pictures);

    /// <summary>Whether a text plainly says yes.</summary>
    internal static bool SaysYes(string text) => ConsentWords.Yes.IsMatch(Clean(text)) && !ConsentWords.NoOrOpen.IsMatch(Clean(text));

    /// <summary>Whether a text says that nobody is to be seen, and nothing that speaks against it.</summary>
    internal static bool SaysNobody(string text)
    {
        var parts = Parts(Clean(text)).ToList();
        return parts.Exists(ConsentWords.Nobody.IsMatch) && parts.TrueForAll(p => ConsentWords.Nobody.IsMatch(p) || !ConsentWords.NoOrOpen.IsMatch(p));
    }

    /// <summary>
    /// Whether a list of what is agreed to has something in it. One part that refuses or leaves something open spoils the whole,
    /// unless it leaves out something else by name; what follows such a part in the same sentence is left out as well.
    /// </summary>
    private static bool ScopeNames(string scope, Regex thing)
    {
        var named = false;
        foreach (var sentence in SentenceEnd().Split(Clean(scope)))
        {
            var isLeftOut = false;
            foreach (var part in Parts(sentence))
            {
                var names = thing.IsMatch(part);
                if (ConsentWords.LeavesOutOther.IsMatch(part) && !names)
                {
                    isLeftOut = true;
                }
                else if (ConsentWords.NoOrOpen.IsMatch(part) || (names && isLeftOut))
                {
                    return false;
                }

                named |= names;
            }
        }

        return named;
    }

    private static IEnumerable<string> Parts(string text) => PartEnd().Split(text).Select(p => p.Trim()).Where(p => p.Length > 0);

    /// <summary>The text as it is seen, on one line and without the signs around it.</summary>
    private static string Clean(string text) => Blanks().Replace(VisibleText.Of(text), " ").Trim(' ', '.', '!', '"', '“', '”');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[;\n]|\.(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[,;:()–—]|\s-\s|\.(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PartEnd();
}
