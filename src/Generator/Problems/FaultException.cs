namespace Recognition.Generator.Problems;

/// <summary>The command line, the settings or the machine is at fault; the message says what to do.</summary>
internal sealed class FaultException(string message) : Exception(message);
