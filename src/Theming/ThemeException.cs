namespace Recognition.Theming;

/// <summary>A theme does not keep the contract.</summary>
/// <param name="message">In what.</param>
/// <param name="cause">What its component threw, if it did.</param>
public sealed class ThemeException(string message, Exception? cause = null) : Exception(message, cause);
