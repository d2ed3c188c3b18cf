using NUglify;
using NUglify.JavaScript;

namespace Recognition.Bundler;

/// <summary>Modules joined into one. It exports what the entry exports and imports only assets; names stay as they are until it is minified.</summary>
internal static class Bundle
{
    /// <summary>Joins an entry with the modules it imports.</summary>
    /// <exception cref="BundleException">A file or name is missing, modules import each other in a circle, or a name would mean two things.</exception>
    public static string Of(string entry)
    {
        var modules = ImportOrder.Of(entry);
        CheckNames(modules);
        var assets = modules.SelectMany(module => module.Imports).Where(import => import.IsAsset).ToLookup(import => import.From, import => import.Names);
        var imports = assets.Select(asset => $"import {{ {string.Join(", ", asset.SelectMany(names => names).Distinct())} }} from '{asset.Key}';\n");
        var exports = modules[^1].Exports is { Count: > 0 } names ? $"export {{ {string.Join(", ", names)} }};\n" : "";

        // The semicolon ends a last statement that has none.
        return string.Concat([.. imports, .. modules.Select(module => module.Body.Trim() + "\n;\n"), exports]);
    }

    /// <summary>The same for readers' browsers.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public static string Minified(string entry)
    {
        var minified = Uglify.Js(Of(entry), new CodeSettings { SourceMode = JavaScriptSourceMode.Module });
        return minified.Errors.Find(error => error.IsError) is { } error
            ? throw new BundleException(Path.GetFullPath(entry), 1, 1, $"joined with what it imports, it is no valid module: {error.Message}")
            : minified.Code;
    }

    /// <summary>All modules share one scope: a name that two declare, or that one declares and another takes from the browser, would silently mean something else.</summary>
    private static void CheckNames(IReadOnlyList<ScriptModule> modules)
    {
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var module in modules)
        {
            var imported = module.Imports.Where(import => import.IsAsset).SelectMany(import => import.Names, (import, name) => (name, import.From));
            foreach (var (name, home) in module.Declared.Select(name => (name, module.Path)).Concat(imported))
            {
                if (!homes.TryAdd(name, home) && homes[name] != home)
                {
                    throw new BundleException(module.Path, 1, 1, $"\"{name}\" is a name of {homes[name]} already; give one of them another name");
                }
            }
        }

        foreach (var module in modules)
        {
            if (module.Globals.FirstOrDefault(homes.ContainsKey) is { } name)
            {
                throw new BundleException(module.Path, 1, 1, $"\"{name}\" is used without being imported, but {homes[name]} declares it; import it, or give it another name");
            }
        }
    }
}
