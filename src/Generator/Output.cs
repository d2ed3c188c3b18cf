namespace Recognition.Generator;

/// <summary>One file of the site, and what holds for its address.</summary>
/// <param name="Address">Address within the site. One that ends with a slash, or is empty, is a folder whose <c>index.html</c> readers get.</param>
internal sealed record Output(string Address)
{
    /// <summary>The page that makes it: it is that page, or a file beside it.</summary>
    public PlannedPage? Page { get; init; }

    /// <summary>Makes its bytes, if no page does.</summary>
    public Func<ReadOnlyMemory<byte>>? Make { get; init; }

    /// <summary>Whether others may rely on the address: then it is in <c>urls.json</c>.</summary>
    public bool IsPromised { get; init; }

    /// <summary>Whether a link may lead to it.</summary>
    public bool IsLinkTarget { get; init; } = true;
}
