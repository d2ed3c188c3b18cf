using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>The search client that readers get, run by Node.js over the files of a built site.</summary>
internal static class Client
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Answers questions.</summary>
    /// <param name="site">The site.</param>
    /// <param name="questions">What is typed.</param>
    /// <param name="how">"ask": each for itself; "chain": one after the other by one reader; "prefix" while the last word is being typed; "help" if help is asked for when the answer is weak; "entries" for what is found besides stories.</param>
    public static Answer[] Ask(BuiltSite site, IEnumerable<string> questions, string how = "ask") => Ask(site.Files, questions, how);

    /// <summary>Answers questions from files of a site.</summary>
    public static Answer[] Ask(IReadOnlyDictionary<string, byte[]> files, IEnumerable<string> questions, string how) => Run<Answer[]>(files, questions, how);

    /// <summary>Folds texts: key and form of each syllable.</summary>
    public static string[][][] Fold(BuiltSite site, IEnumerable<string> texts) => Run<string[][][]>(site.Files, texts, "fold");

    /// <summary>Decodes keystrokes.</summary>
    public static string[] Decode(BuiltSite site, IEnumerable<string> texts) => Run<string[]>(site.Files, texts, "decode");

    /// <summary>Which ways to send a file slowly the client bears.</summary>
    public static Patience Patience(BuiltSite site) => Run<Patience>(site.Files, [], "", "patience.mjs");

    private static T Run<T>(IReadOnlyDictionary<string, byte[]> files, IEnumerable<string> questions, string how, string script = "ask.mjs")
    {
        using var folder = new TestFolder();
        foreach (var (address, content) in files.Where(f => f.Key.StartsWith("assets/search", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathTo(address))!);
            File.WriteAllBytes(folder.PathTo(address), content);
        }

        folder.Write("package.json", """{ "type": "module" }""");
        using var process = Shell.Start(Repository.Root, "node", [Repository.PathTo("tests", "Generator.Tests", "Search", script), folder.Root, how]);
        process.StandardInput.Write(JsonSerializer.Serialize(questions));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return JsonSerializer.Deserialize<T>(output, Json)!;
    }
}

/// <summary>What the client answered.</summary>
/// <param name="Slugs">Stories, the best first.</param>
/// <param name="Count">How many stories were found.</param>
/// <param name="Bytes">Bytes of the index read for the first ten.</param>
/// <param name="Did">What help did.</param>
/// <param name="Words">Words that help names.</param>
/// <param name="IsSure">Whether no help was needed.</param>
public sealed record Answer(IReadOnlyList<string> Slugs, int Count, int Bytes, string Did, IReadOnlyList<string> Words, bool IsSure);

/// <summary>What came of files that are sent slowly.</summary>
/// <param name="Steady">Whether one was read that takes longer than the client waits, but goes on coming.</param>
/// <param name="Silent">Whether one was read in the middle of which the server falls silent.</param>
internal sealed record Patience(bool Steady, bool Silent);
