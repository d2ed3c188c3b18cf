namespace Recognition.Generator.Features;

/// <summary>One file of the site, and what holds for its address.</summary>
/// <param name="Address">Address within the site. One that ends with a slash, or is empty, is a folder whose <c>index.html</c> readers get.</param>
internal sealed record Output(string Address)
{
    /// <summary>Makes its bytes; <see langword="null"/> for a page and for what stands beside one, which are made together (<see cref="PlannedPage"/>).</summary>
    public Func<ReadOnlyMemory<byte>>? Make { get; init; }

    /// <summary>Whether others may rely on the address: then it is in <c>urls.json</c>.</summary>
    public bool IsPromised { get; init; }

    /// <summary>Whether a link may lead to it.</summary>
    public bool IsLinkTarget { get; init; } = true;
}
