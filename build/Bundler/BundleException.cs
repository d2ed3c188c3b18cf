namespace Recognition.Bundler;

/// <summary>Scripts that cannot be made into one. Its message is one that MSBuild takes for an error of the build: file, line, column, what is wrong.</summary>
internal sealed class BundleException : Exception
{
    /// <summary>Says what is wrong and where.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="column">Its column, from 1.</param>
    /// <param name="message">What is wrong.</param>
    public BundleException(string path, int line, int column, string message)
        : base($"{path}({line},{column}): error SCRIPT: {message}")
    {
    }
}
