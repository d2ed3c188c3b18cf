namespace Recognition.Bundler;

/// <summary>One ECMAScript module, cut into what can be joined.</summary>
/// <param name="Path">The full path of its file.</param>
/// <param name="Imports">What it imports, in its order.</param>
/// <param name="Exports">The names it exports, in its order.</param>
/// <param name="Declared">The names it declares at its top level.</param>
/// <param name="Globals">The names it uses and neither declares nor imports: those of the browser.</param>
/// <param name="Body">Its text without imports, without lists of exports, and without the word <c>export</c> before declarations.</param>
internal sealed record ScriptModule(
    string Path,
    IReadOnlyList<Import> Imports,
    IReadOnlyList<string> Exports,
    IReadOnlySet<string> Declared,
    IReadOnlySet<string> Globals,
    string Body);

/// <summary>What a module imports from one place.</summary>
/// <param name="From">A relative path, or <c>asset:NAME</c>.</param>
/// <param name="Names">The names; none if the module is only run.</param>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record Import(string From, IReadOnlyList<string> Names, int Line, int Column)
{
    /// <summary>Whether it stays an import: it is linked when a site is built.</summary>
    public bool IsAsset => From.StartsWith("asset:", StringComparison.Ordinal);
}
