namespace Recognition.Generator.Tests;

/// <summary>The same input gives the same bytes.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void OneThreadAndManyMakeTheSameBytes()
    {
        var one = BuiltSite.OfSample(threads: 1);
        var many = BuiltSite.OfSample(threads: 8);

        Assert.Equal(one.Files.Keys.Order(StringComparer.Ordinal), many.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(many.Files[file.Key]), file.Key));
    }
}
