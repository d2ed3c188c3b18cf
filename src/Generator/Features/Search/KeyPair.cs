namespace Recognition.Generator.Features.Search;

/// <summary>What follows a key.</summary>
/// <param name="Next">The number of the key that follows.</param>
/// <param name="Postings">The stories in which it does, each with the best place.</param>
/// <param name="Positions">Where in each of them, as <see cref="PairWriter"/> writes it.</param>
internal sealed record KeyPair(int Next, int[] Postings, byte[] Positions);
