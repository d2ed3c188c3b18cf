using Recognition.Bundler;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Bundling;

/// <summary>What becomes of the scripts of readers when the program is built.</summary>
public sealed class BundleTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ModulesAreJoinedInTheOrderOfImportsAndOnlyTheEntryExports()
    {
        _folder.Write("entry.js", """
            import { parse } from 'asset:search.js';
            import { greet } from './parts/greeting.js';
            import { mark } from './mark.js';
            export { mark } from './mark.js';

            // The entry.
            export const both = text => greet(mark(parse(text)));
            export async function later() { return (await import('asset:later.js')).later; }

            """);
        _folder.Write("parts/greeting.js", """
            import { search, parse } from 'asset:search.js';
            import { mark } from '../mark.js';
            const word = 'Chào';
            export function greet(name) { return `${word} ${mark(search(parse(name)))}`; }

            """);
        _folder.Write("mark.js", """
            const sign = '*';
            const mark = text => sign + text + sign;
            export { mark };

            """);

        Assert.Equal(
            """
            import { search, parse } from 'asset:search.js';
            const sign = '*';
            const mark = text => sign + text + sign;
            ;
            const word = 'Chào';
            function greet(name) { return `${word} ${mark(search(parse(name)))}`; }
            ;
            // The entry.
            const both = text => greet(mark(parse(text)));
            async function later() { return (await import('asset:later.js')).later; }
            ;
            export { mark, both, later };

            """,
            Bundle.Of(_folder.PathTo("entry.js")));
    }

    /// <summary>Both are run by Node.js: what was written, and what is published.</summary>
    [Fact]
    public void WhatIsPublishedDoesWhatWasWritten()
    {
        _folder.Write("package.json", """{ "type": "module" }""");
        _folder.Write("entry.js", """
            import { Counter, words } from './parts.js';

            const { first, ...rest } = { first: null, second: 2, of: 'of' };
            const of = rest.of ?? 'none';
            let later;
            later ??= words`${of}-${first?.length ?? 'nothing'}-` + `e\u0301`.normalize();
            const counter = new Counter();
            for (const n of [1, , 3]) counter.add(n);
            if (counter.total > 1) await import('node:path').then(path => console.log(path.posix.join('a', 'b')));
            else console.log('few');
            console.log(later, rest, counter.total, Counter.made, 2 ** (1 + 2) ** 1, (-2) ** 2);
            for await (const part of (async function* () { yield* ['x', 'y']; })()) console.log(part);
            console.log('Đắk Lắk 221'.match(/\p{L}+/gu), /^[\p{L}--[a-z]]$/v.test('Đ'), 1_000n, [..."ấ"].length, `a
            b`);
            try { null.x; } catch { console.log(typeof later === 'string' ? !later.length || 'text' : 0); }

            """);
        _folder.Write("parts.js", """
            export class Counter {
              static made = 0;
              #total = 0;
              constructor() { Counter.made++; }
              get total() { return this.#total; }
              add(n = 10) { this.#total += n; return this; }
            }
            export const words = (parts, ...values) => parts.raw.map((part, i) => part + (values[i] ?? '')).join('|');

            """);
        var written = _folder.PathTo("entry.js");
        _folder.Write("published.js", Bundle.Minified(written));

        var expected = Shell.Run(_folder.Root, "node", [written]);
        var found = Shell.Run(_folder.Root, "node", [_folder.PathTo("published.js")]);

        Assert.Equal("", expected.Error);
        Assert.Equal(expected, found);
        Assert.InRange(new FileInfo(_folder.PathTo("published.js")).Length, 1, (new FileInfo(written).Length + new FileInfo(_folder.PathTo("parts.js")).Length) * 3 / 4);
    }

    [Fact]
    public void AFileThatDoesNotExistFailsTheBuildWhereItIsImported()
    {
        _folder.Write("entry.js", "const a = 1;\nimport { b } from './gone.js';\nexport { a, b };");

        Fails("entry.js(2,1): error SCRIPT: there is no file \"./gone.js\"; imports are relative (./NAME.js) or of the published site (asset:NAME.js)");
    }

    [Fact]
    public void ANameThatIsNotExportedFailsTheBuild()
    {
        _folder.Write("entry.js", "import { a } from './other.js';\na();");
        _folder.Write("other.js", "function a() {}");

        Fails("entry.js(1,1): error SCRIPT: \"./other.js\" does not export \"a\"");
    }

    [Fact]
    public void ACircleFailsTheBuildAndNamesItsFiles()
    {
        _folder.Write("entry.js", "import { a } from './a.js';\na();");
        _folder.Write("a.js", "import { b } from './b.js';\nexport const a = () => b();");
        _folder.Write("b.js", "import { a } from './a.js';\nexport const b = () => a();");

        Fails("b.js(1,1): error SCRIPT: modules import each other in a circle: a.js → b.js → a.js");
    }

    [Theory]
    [InlineData("const mark = 1;\nexport const a = mark;")]
    [InlineData("import { mark } from 'asset:search.js';\nexport const a = mark;")]
    public void ANameOfTwoModulesFailsTheBuildAndNamesBoth(string other)
    {
        _folder.Write("entry.js", "import { a } from './other.js';\nfunction mark() {}\nmark(a);");
        _folder.Write("other.js", other);

        var home = other.StartsWith("import", StringComparison.Ordinal) ? "asset:search.js" : _folder.PathTo("other.js");
        Fails($"entry.js(1,1): error SCRIPT: \"mark\" is a name of {home} already; give one of them another name");
    }

    [Fact]
    public void ANameOfTheBrowserThatAnotherModuleTakesFailsTheBuild()
    {
        _folder.Write("entry.js", "import { a } from './other.js';\nconst status = a;\nexport { status };");
        _folder.Write("other.js", "export const a = () => status;");

        Fails($"other.js(1,1): error SCRIPT: \"status\" is used without being imported, but {_folder.PathTo("entry.js")} declares it; import it, or give it another name");
    }

    [Theory]
    [InlineData("import { a as b } from './other.js';")]
    [InlineData("import a from './other.js';")]
    [InlineData("import * as a from './other.js';")]
    [InlineData("export * from './other.js';")]
    [InlineData("const a = 1; export { a as b };")]
    [InlineData("export default function a() {}")]
    public void NamesAreImportedAndExportedAsTheyAre(string script)
    {
        _folder.Write("entry.js", script);
        _folder.Write("other.js", "export const a = 1;");

        Fails($"entry.js(1,{script.IndexOf(script.Contains("export", StringComparison.Ordinal) ? "export" : "import", StringComparison.Ordinal) + 1}): error SCRIPT: import and export names in braces as they are, without \"as\", \"default\" or \"*\"");
    }

    [Fact]
    public void WhatIsNoScriptFailsTheBuildOnItsLine()
    {
        _folder.Write("entry.js", "const a = 1;\nconst b = (a;\n");

        Assert.StartsWith(_folder.PathTo("entry.js(2,"), Fault(), StringComparison.Ordinal);
    }

    private void Fails(string message) => Assert.Equal(_folder.PathTo(message), Fault());

    private string Fault() => Assert.Throws<BundleException>(() => Bundle.Minified(_folder.PathTo("entry.js"))).Message;
}
