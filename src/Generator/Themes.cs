using System.Reflection;
using Recognition.Generator.Problems;
using Recognition.Generator.Rendering;
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
            ? Load(Assembly.Load(Prefix + name), texts)
            : throw new FaultException(texts["fault.no-theme", name, string.Join(", ", known)]);
    }

    /// <summary>Reads a theme from its assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="ThemeException">It has no component for some kinds of page.</exception>
    /// <exception cref="FaultException">Components of it rely on what is not done here; the message names them.</exception>
    public static Theme Load(Assembly assembly, Texts texts)
    {
        var broken = ComponentRules.Broken(assembly).Select(x => $"{x.Component.Name} ({string.Join(", ", x.Reasons)})").ToList();
        return broken.Count == 0
            ? Theme.Load(assembly)
            : throw new FaultException(texts["fault.theme-components", string.Join("; ", broken)]);
    }
}
