namespace Recognition.Content.Values;

/// <summary>A point of a picture, from its upper left corner (0, 0) to its lower right (1, 1).</summary>
/// <param name="X">How far to the right.</param>
/// <param name="Y">How far down.</param>
public readonly record struct Focus(double X, double Y);
