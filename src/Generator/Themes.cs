using System.Reflection;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator;

/// <summary>The themes that came with the program: an assembly each, beside it.</summary>
internal static class Themes
{
    private const string Prefix = "Recognition.Themes.";

    /// <summary>Finds a theme.</summary>
    /// <param name="name">Its name in the settings.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="FaultException">There is no such theme; the message names those there are.</exception>
    public static Theme Find(string name, Texts texts)
    {
        var known = Directory.EnumerateFiles(AppContext.BaseDirectory, Prefix + "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path)[Prefix.Length..])
            .Order(StringComparer.Ordinal)
            .ToList();
        return known.Contains(name)
            ? Theme.Load(Assembly.Load(Prefix + name))
            : throw new FaultException(texts["fault.no-theme", name, string.Join(", ", known)]);
    }
}
