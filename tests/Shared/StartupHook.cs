using System.Reflection;
using System.Text;
using System.Text.Json;

/// <summary>
/// Runs in the program before its <c>Main</c> when the environment variable <c>DOTNET_STARTUP_HOOKS</c> names this assembly, and calls
/// <c>Main</c> once for each request instead of once in all. The runtime finds it by its name, outside any namespace; it needs nothing of the tests.
/// </summary>
internal static class StartupHook
{
    /// <summary>The environment variable that has the runtime call <see cref="Initialize"/>.</summary>
    public const string Variable = "DOTNET_STARTUP_HOOKS";

    /// <summary>Answers requests, one line of standard input each, until there are no more; then the process ends.</summary>
    public static void Initialize()
    {
        // What the program starts is not kept warm.
        Environment.SetEnvironmentVariable(Variable, null);

        var main = Assembly.Load("guong-sang").EntryPoint!;
        Console.OutputEncoding = Encoding.UTF8;
        var (output, error) = (Console.Out, Console.Error);
        using var requests = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        while (requests.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize<Request>(line)!;
            Environment.CurrentDirectory = request.Folder;
            var code = (int)main.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [request.Arguments], culture: null)!;
            Environment.CurrentDirectory = AppContext.BaseDirectory;

            // The program may have put writers of its own before them, as it would once.
            Console.SetOut(output);
            Console.SetError(error);
            var ending = request.Ending(code);
            output.Write(ending);
            error.Write(ending);
        }

        Environment.Exit(0);
    }

    /// <summary>What the program is to do.</summary>
    /// <param name="Folder">The folder it runs in.</param>
    /// <param name="Arguments">Its arguments.</param>
    /// <param name="Mark">Stands at the end of what it writes to standard output and to standard error, and nowhere else.</param>
    public sealed record Request(string Folder, string[] Arguments, string Mark)
    {
        /// <summary>What ends both texts: the mark and the exit code in three digits.</summary>
        public string Ending(int code) => $"{Mark}{code:D3}";
    }
}
