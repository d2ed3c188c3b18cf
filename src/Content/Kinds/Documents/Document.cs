using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Documents;

/// <summary>A document of the register (văn bản).</summary>
/// <param name="Id">Name by which others refer to it.</param>
/// <param name="Number">Number and sign, where it has one.</param>
/// <param name="Title">Title.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Date">Its date, where it has one.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Note">A remark.</param>
public sealed record Document(string Id, string? Number, string Title, string Issuer, PartialDate? Date, Uri? Url, string? Note);
