using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Starting;

/// <summary>The name of a new file, which is its name in addresses as well: one that nobody has and every machine can hold.</summary>
/// <param name="family">The kind of file.</param>
/// <param name="content">Everything that was read.</param>
/// <param name="input">The input folder.</param>
/// <param name="shownInput">The input folder as messages show it.</param>
/// <param name="texts">Wording of faults.</param>
internal sealed class EntryName(Family family, ContentSet content, string input, string shownInput, Texts texts)
{
    /// <summary>Titles may be longer than a name that people can read to each other.</summary>
    private const int Longest = 80;

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>The name that a title gives; empty if it has no letter or digit.</summary>
    public string From(string title)
    {
        var name = family == Family.Unit ? KnownNames.AddressOf(title) : Slug.From(title);
        var cut = name.Length <= Longest ? name : name[..Longest];
        var end = cut.Length < name.Length && name[Longest] != '-' ? cut.LastIndexOf('-') : -1;
        var slug = (end > 0 ? cut[..end] : cut).Trim('-');
        return WindowsName.FaultOf(slug) is null || slug.Length == 0 ? slug : WindowsName.Mended(slug);
    }

    /// <summary>Why a name will not do, with one that will.</summary>
    /// <returns>A message, or <see langword="null"/> if it will.</returns>
    public string? FaultOf(string slug)
    {
        if (!Slug.IsValid(slug) || WindowsName.FaultOf(slug) is not null)
        {
            var meant = From(slug);
            return meant.Length > 0 ? texts["new.fault.slug", slug, Free(meant)] : texts["new.fault.slug-none", slug];
        }

        return OwnerOf(slug) is { } owner ? texts["new.fault.taken", slug, owner, Free(slug)]
            : IsKept(slug) ? texts["new.fault.kept", slug, Free(slug)]
            : null;
    }

    /// <summary>The name itself, or the first with a number behind it that is free.</summary>
    public string Free(string slug)
    {
        var free = slug;
        for (var number = 2; OwnerOf(free) is not null || IsKept(free); number++)
        {
            free = $"{slug}-{number}";
        }

        return free;
    }

    /// <summary>The file that has a name, as its own or as an old address, or that lies where the new one would.</summary>
    private string? OwnerOf(string slug)
    {
        if (content.Find(family, slug) is { } entry)
        {
            return entry.Path;
        }

        var address = Addresses.Of(family, slug);
        var alias = Families.All.Where(row => row.Aliases is not null)
            .SelectMany(row => content.All(row.Family).Where(file => file.Record.Get(row.Aliases!)!.Any(a => string.Equals(Addresses.OfAlias(row.Family, a.Value), address, StringComparison.OrdinalIgnoreCase))))
            .FirstOrDefault();
        var folder = Path.Combine(input, Families.Of(family).Path);
        return alias?.Path
            ?? (Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder, slug + ".md", Everywhere).Select(Shown).FirstOrDefault() : null);
    }

    private string Shown(string path) => $"{shownInput}/{Path.GetRelativePath(input, path).Replace('\\', '/')}";

    private bool IsKept(string slug) => family == Family.Story && Addresses.IsLaterPage(slug);
}
