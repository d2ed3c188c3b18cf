using System.Reflection;

namespace Recognition.Theming;

/// <summary>
/// A theme, which is an assembly with three things: components derived from <see cref="Page{TModel}"/>,
/// texts in <c>strings.json</c>, one in each room that says something (<see cref="Theming.Texts"/>), and files in <c>wwwroot/</c>, the last two embedded.
/// It may draw share cards (<c>ICardDesign</c>), show photographs in texts its own way (<see cref="IPhotoMarkup"/>) and wear the colour of a place (<see cref="IPalette"/>).
/// </summary>
public sealed class Theme
{
    private const string AssetFolder = "wwwroot/";

    private readonly Assembly _assembly;
    private readonly Dictionary<Type, Type> _components = [];

    private Theme(Assembly assembly) => _assembly = assembly;

    /// <summary>Names of the files in <c>wwwroot/</c>, in ordinal order.</summary>
    public IEnumerable<string> Assets => _assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(AssetFolder, StringComparison.Ordinal))
        .Select(name => name[AssetFolder.Length..].Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>What only some themes have: a new object of its public class that is a <typeparamref name="T"/>; <see langword="null"/> if it has none.</summary>
    public T? Find<T>()
        where T : class =>
        Array.Find(_assembly.GetTypes(), type => type.IsPublic && !type.IsAbstract && type.IsAssignableTo(typeof(T))) is { } found
            ? (T)Activator.CreateInstance(found, BindingFlags.DoNotWrapExceptions | BindingFlags.Instance | BindingFlags.Public, null, null, null)!
            : null;

    /// <summary>Reads a theme from its assembly.</summary>
    /// <exception cref="ThemeException">It has no component for some kinds of page.</exception>
    public static Theme Load(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var theme = new Theme(assembly);
        var served = assembly.GetTypes()
            .Where(type => !type.IsAbstract)
            .Select(type => (Component: type, Model: ModelOf(type)))
            .Where(x => x.Model is not null)
            .ToDictionary(x => x.Model!, x => x.Component);

        var missing = new List<string>();
        foreach (var kind in PageModel.Kinds)
        {
            if (NearestOf(kind, served) is { } component)
            {
                theme._components.Add(kind, component);
            }
            else
            {
                missing.Add(kind.Name);
            }
        }

        return missing.Count == 0
            ? theme
            : throw new ThemeException($"{assembly.GetName().Name} has no page for: {string.Join(", ", missing)}.");
    }

    /// <summary>The texts of the interface: its own over those of the program.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <param name="program">The program that makes the pages.</param>
    public Texts Texts(string language, Assembly program) => Theming.Texts.Read(language, program, _assembly);

    /// <summary>The component that renders a kind of page.</summary>
    public Type ComponentFor(PageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return _components[model.GetType()];
    }

    /// <summary>Opens a file of <c>wwwroot/</c>.</summary>
    public Stream OpenAsset(string name) =>
        _assembly.GetManifestResourceStream(AssetFolder + name)
        ?? throw new ThemeException($"{_assembly.GetName().Name} has no {AssetFolder}{name}.");

    private static Type? NearestOf(Type? kind, Dictionary<Type, Type> served)
    {
        for (; kind is not null; kind = kind.BaseType)
        {
            if (served.TryGetValue(kind, out var component))
            {
                return component;
            }
        }

        return null;
    }

    private static Type? ModelOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>))
            {
                return type.GenericTypeArguments[0];
            }
        }

        return null;
    }
}
