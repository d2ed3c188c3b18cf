using System.CommandLine;
using Recognition.Generator.Commands;
using Recognition.Generator.Images;
using Recognition.Generator.Problems;
using Recognition.Generator.Publishing;
using Recognition.Theming;
using WorkerProcess = Recognition.Generator.Images.Worker.WorkerProcess;

if (args is [WorkerProcess.Argument])
{
    // The program's own child, which works on pictures.
    WorkerProcess.Run();
    return ExitCode.Done;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
Terminal.Guard();
var language = Languages.Asked(args);
var texts = Texts.Read(language, typeof(BuildCommand).Assembly);
var root = new BuildCommand(texts, TimeProvider.System).Onto(new RootCommand(texts["program.about"]));
root.Add(new BuildCommand(texts, TimeProvider.System).Onto(new Command("build", texts["verb.build"])));
root.Add(new CheckCommand(texts, TimeProvider.System).Make());
root.Add(new PreviewCommand(texts, TimeProvider.System).Make());
root.Add(new ReportCommand(texts, TimeProvider.System).Make());
root.Add(new NewCommand(texts, TimeProvider.System).Make());
root.Add(new SchemaCommand(texts, TimeProvider.System).Make());
root.Add(new UnicodeCommand(texts).Make());
HelpText.SpeakFor(root, texts);

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var fault in CommandLineFaults.Explain(parsed, texts))
    {
        Console.Error.WriteLine(fault);
    }

    Console.Error.WriteLine(texts["program.help"]);
    return ExitCode.Fault;
}

try
{
    OutputFolder.PutBack(OutputFolder.Usual);
    return parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (Explained(fault) is not null)
{
    Console.Error.WriteLine(Explained(fault));
    return ExitCode.Fault;
}
catch (AggregateException many) when (many.InnerExceptions.All(fault => Explained(fault) is not null))
{
    Console.Error.WriteLine(Explained(many.InnerExceptions[0]));
    return ExitCode.Fault;
}
#pragma warning disable CA1031 // Whatever happens, a person is told in one line and the published site is left untouched.
catch (Exception fault)
#pragma warning restore CA1031
{
    Console.Error.WriteLine(texts["fault.unforeseen", fault.GetBaseException().Message]);
    return ExitCode.Fault;
}

// What a person is told of a fault that is no mistake of the program; nothing for any other.
string? Explained(Exception fault) => fault switch
{
    FaultException or OutputException or ImageException or ThemeException => fault.Message,
    IOException or UnauthorizedAccessException => FileFaults.Explain(fault, texts),
    _ => null,
};
