using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;

namespace Recognition.Content.Tests;

/// <summary>The rows that say what is true of each kind of content.</summary>
public sealed class FamiliesTests
{
    [Fact]
    public void EachKindHasOneRowFoundByItsName()
    {
        Assert.Equal(Enum.GetValues<Family>(), Families.All.Select(row => row.Family));
        Assert.All(Families.All, row => Assert.Same(row, Families.Of(row.Family)));
        Assert.Equal(Enum.GetNames<Family>().Select(name => name.ToLowerInvariant()), Families.All.Select(row => row.Name));
    }

    [Fact]
    public void NoTwoKindsShareAFileOrAFolderOfAddresses()
    {
        Assert.Distinct(Families.All.Select(row => row.Path));
        Assert.Distinct(Families.All.Select(row => row.Address).OfType<string>());
    }

    [Fact]
    public void TheKeysARowNamesAreKeysOfItsSchema() => Assert.All(Families.All, row =>
    {
        Assert.Contains(row.Slug, row.Schema.Fields);
        Assert.True(row.Aliases is null || row.Schema.Fields.Contains(row.Aliases));
    });

    [Fact]
    public void WhatIsAMarkdownFileOfItsOwnHasATextAPageAndOldAddresses() => Assert.All(Families.All, row =>
    {
        Assert.Equal(row.IsFolder, row.Schema.Body is not null);
        Assert.Equal(row.IsFolder, row.Aliases is not null);
        Assert.True(!row.IsFolder || row.Address is not null);
    });

    [Fact]
    public void TermsStandInTheTaxonomy() =>
        Assert.All(Families.All, row => Assert.Equal(TermSchema.All.Any(t => t.Schema == row.Schema), row.Path.StartsWith("taxonomy/", StringComparison.Ordinal)));
}
