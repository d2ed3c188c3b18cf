using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Features;

/// <summary>
/// Scripts on their way to readers, importing each other (<c>from "asset:NAME"</c>) under their published names;
/// those that are imported are published first.
/// </summary>
/// <param name="sources">Scripts by name.</param>
/// <param name="publish">Publishes a file and says its address.</param>
internal sealed partial class Scripts(IReadOnlyDictionary<string, string> sources, Func<string, byte[], string> publish)
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary>Publishes all scripts.</summary>
    /// <exception cref="KeyNotFoundException">A script imports one that does not exist.</exception>
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
            var linked = Import().Replace(sources[name], match => $"\"{up}{AddressOf(match.Groups["name"].Value)["assets/".Length..]}\"");
            address = publish(name, Encoding.UTF8.GetBytes(linked));
            _addresses.Add(name, address);
        }

        return address;
    }

    [GeneratedRegex("""['"]asset:(?<name>[^'"]+)['"]""")]
    private static partial Regex Import();
}
