namespace Recognition.Generator.Publishing;

/// <summary>The output folder cannot be used; the message says why and what to do.</summary>
internal sealed class OutputException(string message) : Exception(message);
