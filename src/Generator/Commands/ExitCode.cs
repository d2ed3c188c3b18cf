namespace Recognition.Generator.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors; nothing was published and the previous output stands untouched.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line, the settings or the machine is at fault.</summary>
    public const int Fault = 2;
}
