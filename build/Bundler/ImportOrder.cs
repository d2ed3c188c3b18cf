namespace Recognition.Bundler;

/// <summary>An entry and all modules it needs, each after those it imports: as they would run if a browser loaded them one by one.</summary>
internal sealed class ImportOrder
{
    private readonly Dictionary<string, ScriptModule> _done = new(StringComparer.Ordinal);
    private readonly List<ScriptModule> _order = [];
    private readonly List<string> _open = [];

    private ImportOrder()
    {
    }

    /// <summary>The modules of an entry; the entry is the last.</summary>
    /// <exception cref="BundleException">A file or a name is missing, or modules import each other in a circle.</exception>
    public static IReadOnlyList<ScriptModule> Of(string entry)
    {
        var order = new ImportOrder();
        order.Add(Path.GetFullPath(entry));
        return order._order;
    }

    private ScriptModule Add(string path)
    {
        if (_done.TryGetValue(path, out var known))
        {
            return known;
        }

        var module = ModuleReader.Read(path);
        _open.Add(path);
        foreach (var import in module.Imports.Where(import => !import.IsAsset))
        {
            Follow(module, import);
        }

        _open.Remove(path);
        _done.Add(path, module);
        _order.Add(module);
        return module;
    }

    private void Follow(ScriptModule module, Import import)
    {
        var path = Path.GetFullPath(import.From, Path.GetDirectoryName(module.Path)!);
        if (!import.From.StartsWith('.') || !File.Exists(path))
        {
            throw Fault($"there is no file \"{import.From}\"; imports are relative (./NAME.js) or of the published site (asset:NAME.js)");
        }

        if (_open.IndexOf(path) is >= 0 and var start)
        {
            throw Fault($"modules import each other in a circle: {string.Join(" → ", [.. _open[start..].Select(Path.GetFileName), Path.GetFileName(path)])}");
        }

        if (import.Names.Except(Add(path).Exports).FirstOrDefault() is { } missing)
        {
            throw Fault($"\"{import.From}\" does not export \"{missing}\"");
        }

        BundleException Fault(string message) => new(module.Path, import.Line, import.Column, message);
    }
}
