using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Recognition.Generator.Features;
using Recognition.Generator.Features.Search;
using Recognition.Theming;

namespace Recognition.Generator.Planning;

/// <summary>
/// A theme's files under names that hold a hash of their content, so that browsers may keep them for ever.
/// All of <c>styles/*.css</c> becomes one <c>site.css</c>, <c>styles/logo/*.css</c> only where the place has a logo; other sheets are
/// published by themselves. <c>url("…")</c> in them leads to the published names. Style sheets and drawings wear the colour of the place.
/// Scripts may import <c>asset:search.js</c>, the search engine.
/// </summary>
internal sealed partial class AssetBundle
{
    private const string StyleSheet = "site.css";
    private const string Styles = "styles/";
    private const string StylesOfLogo = "styles/logo/";

    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly List<(string Address, byte[] Content)> _files = [];

    private AssetBundle()
    {
    }

    /// <summary>Published addresses by name.</summary>
    public IReadOnlyDictionary<string, string> Addresses => _addresses;

    /// <summary>What is to be written.</summary>
    public IReadOnlyList<(string Address, byte[] Content)> Files => _files;

    /// <summary>Prepares the files of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="colours">The colours of the place.</param>
    /// <param name="hasLogo">Whether the place has a logo.</param>
    public static AssetBundle Of(Theme theme, Recolouring colours, bool hasLogo)
    {
        var bundle = new AssetBundle();
        var names = theme.Assets.ToLookup(name => name.StartsWith(Styles, StringComparison.Ordinal));
        var scripts = SearchClient.Scripts.ToDictionary(s => s.Name, s => s.Content, StringComparer.Ordinal);
        foreach (var name in names[false].OrderBy(IsSheet))
        {
            if (name.EndsWith(".js", StringComparison.Ordinal))
            {
                scripts.Add(name, TextOf(theme, name));
            }
            else if (IsSheet(name))
            {
                bundle.AddSheet(name, colours.Apply(TextOf(theme, name)));
            }
            else if (name.EndsWith(".svg", StringComparison.Ordinal))
            {
                bundle.Add(name, Encoding.UTF8.GetBytes(colours.Apply(TextOf(theme, name))));
            }
            else
            {
                bundle.Add(name, ReadAll(theme, name));
            }
        }

        new Scripts(scripts, bundle.Add).Publish();
        var styles = string.Concat(names[true].Where(name => hasLogo || !name.StartsWith(StylesOfLogo, StringComparison.Ordinal)).Select(name => TextOf(theme, name)));
        if (styles.Length > 0)
        {
            bundle.AddSheet(StyleSheet, colours.Apply(styles));
        }

        return bundle;
    }

    private string Add(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        var address = $"assets/{Path.ChangeExtension(name, null)}.{hash}{Path.GetExtension(name)}";
        _addresses.Add(name, address);
        _files.Add((address, content));
        return address;
    }

    /// <summary>A sheet comes after the files it names.</summary>
    private void AddSheet(string name, string styles) => Add(name, Encoding.UTF8.GetBytes(WithPublishedUrls(styles)));

    private string WithPublishedUrls(string styles) => Url().Replace(styles, match =>
        _addresses.TryGetValue(match.Groups["name"].Value, out var address)
            ? $"url(\"{address["assets/".Length..]}\")"
            : match.Value);

    private static bool IsSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    private static string TextOf(Theme theme, string name) => Encoding.UTF8.GetString(ReadAll(theme, name));

    private static byte[] ReadAll(Theme theme, string name)
    {
        using var stream = theme.OpenAsset(name);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    [GeneratedRegex("""url\(["']?(?<name>[^"')]+)["']?\)""")]
    private static partial Regex Url();
}
