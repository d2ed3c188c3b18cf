namespace Recognition.Generator.Images;

/// <summary>Photographs cannot be worked on at all; the message says why and what to do.</summary>
internal sealed class ImageException(string message) : Exception(message);
