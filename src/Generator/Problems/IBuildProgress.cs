namespace Recognition.Generator.Problems;

/// <summary>Hears how far a build is.</summary>
internal interface IBuildProgress
{
    /// <summary>A step begins.</summary>
    /// <param name="step">Key of its name in <c>Strings</c>.</param>
    /// <param name="total">How many things it will do; 0 if that is not known.</param>
    void Begin(string step, int total);

    /// <summary>One of the step's things is done. Called by many threads at once.</summary>
    void Advance();
}
