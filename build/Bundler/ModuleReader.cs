using System.Text;
using NUglify.JavaScript;
using NUglify.JavaScript.Syntax;
using NUglify.JavaScript.Visitors;

namespace Recognition.Bundler;

/// <summary>Reads a module with NUglify's parser. Names must be imported and exported as they are: what is joined keeps one name for one thing.</summary>
internal sealed class ModuleReader
{
    private readonly string _path;
    private readonly string _text;
    private readonly StringBuilder _body = new();
    private readonly List<Import> _imports = [];
    private readonly List<string> _exports = [];
    private int _read;

    private ModuleReader(string path)
    {
        _path = path;
        _text = File.ReadAllText(path);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="BundleException">It is no module, or imports or exports otherwise than by names in braces.</exception>
    public static ScriptModule Read(string path) => new ModuleReader(path).Read();

    private ScriptModule Read()
    {
        var module = Parse();
        foreach (var statement in module.OfType<ImportExportStatement>())
        {
            Read(statement);
        }

        SkipTo(_text.Length, _text.Length);
        var names = module.EnclosingScope.NameTable.Values.ToLookup(field => field.FieldType == FieldType.Local, field => field.Name);
        var imported = module.OfType<ImportStatement>().SelectMany(NamesOf);
        return new(_path, _imports, _exports, names[true].Except(imported).ToHashSet(StringComparer.Ordinal), names[false].ToHashSet(StringComparer.Ordinal), _body.ToString());
    }

    private BlockStatement Parse()
    {
        var parser = new JSParser();
        parser.CompilerError += (_, found) =>
        {
            if (found.Error.IsError)
            {
                throw new BundleException(_path, found.Error.StartLine, found.Error.StartColumn, found.Error.Message);
            }
        };
        var program = parser.Parse(new DocumentContext(_text), new() { SourceMode = JavaScriptSourceMode.Module, MinifyCode = false });
        return ((ModuleDeclaration)program[0]).Body;
    }

    private void Read(ImportExportStatement statement)
    {
        var names = NamesOf(statement).ToList();
        if (statement is ExportStatement export)
        {
            if (export is { IsDefault: false, ModuleName: null } && export.Children.FirstOrDefault() is { } declaration and not ImportExportSpecifier)
            {
                _exports.AddRange(BindingsVisitor.Bindings(declaration).Select(binding => binding.Name));
                SkipTo(export.Context.StartPosition, declaration.Context.StartPosition);
                return;
            }

            _exports.AddRange(names);
        }

        // Other kinds of import and export bring no name, or fewer than they have parts.
        if (names.Count < statement.Count || (statement is ExportStatement && names.Count == 0))
        {
            throw new BundleException(_path, statement.Context.StartLineNumber, statement.Context.StartColumn + 1, "import and export names in braces as they are, without \"as\", \"default\" or \"*\"");
        }

        if (statement.ModuleName is { } from)
        {
            _imports.Add(new(from, names, statement.Context.StartLineNumber, statement.Context.StartColumn + 1));
        }

        // The parser leaves the semicolon out, and of an import without names all but the first word.
        var end = Math.Max(statement.Context.EndPosition, statement.ModuleContext?.EndPosition ?? 0);
        SkipTo(statement.Context.StartPosition, _text.AsSpan(end).StartsWith(";") ? end + 1 : end);
    }

    private void SkipTo(int from, int to)
    {
        _body.Append(_text, _read, from - _read);
        _read = to;
    }

    private static IEnumerable<string> NamesOf(ImportExportStatement statement) => statement.Children
        .OfType<ImportExportSpecifier>()
        .Where(name => name is { AsContext: null, LocalIdentifier: not null })
        .Select(name => name.LocalIdentifier.Context.Code);
}
