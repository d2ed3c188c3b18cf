using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Assets;

/// <summary>
/// Modules on their way to readers: without comments and indentation, and importing each other (<c>from "asset:NAME"</c>)
/// under their published names, those that are imported first.
/// </summary>
/// <param name="sources">Modules by name.</param>
/// <param name="publish">Publishes a file and says its address.</param>
internal sealed partial class Scripts(IReadOnlyDictionary<string, string> sources, Func<string, byte[], string> publish)
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary>Publishes all modules.</summary>
    /// <exception cref="KeyNotFoundException">A module imports one that does not exist.</exception>
    public void Publish()
    {
        foreach (var name in sources.Keys.Order(StringComparer.Ordinal))
        {
            AddressOf(name);
        }
    }

    private string AddressOf(string name)
    {
        if (!_addresses.TryGetValue(name, out var address))
        {
            var up = name.Contains('/', StringComparison.Ordinal) ? string.Concat(name.Where(c => c == '/').Select(_ => "../")) : "./";
            var linked = Import().Replace(sources[name], match => $"'{up}{AddressOf(match.Groups["name"].Value)["assets/".Length..]}'");
            address = publish(name, Encoding.UTF8.GetBytes(Blanks().Replace(Comment().Replace(linked, ""), "${keep}")));
            _addresses.Add(name, address);
        }

        return address;
    }

    [GeneratedRegex("""['"]asset:(?<name>[^'"]+)['"]""")]
    private static partial Regex Import();

    /// <summary>Blanks that part nothing, and the strings, templates and expressions in which blanks must stay.</summary>
    [GeneratedRegex("""(?<keep>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[(=,:&|!?]\s*)/(?![/*])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)|(?<=[^\w$+\-/\n]) +(?=\S)| +(?=[^\w$+\-/\s])""")]
    private static partial Regex Blanks();

    /// <summary>Indentation, empty lines, and comments that have a line to themselves.</summary>
    [GeneratedRegex("""^\s*(//[^\n]*\n\s*)*""", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
