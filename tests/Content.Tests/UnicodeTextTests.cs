using Recognition.Content.Values;

namespace Recognition.Content.Tests;

/// <summary>Letters that are taken as they stand are those that the standard would leave so.</summary>
public sealed class UnicodeTextTests
{
    [Fact]
    public void EveryLetterIsPutInOrderAsTheStandardSays() => Assert.Equal(
        [],
        Enumerable.Range(0, 0xFFFE).Where(c => c is < 0xD800 or > 0xDFFF).Select(c => $"a{(char)c}").Where(text => text.Normalize() != UnicodeText.Normalized(text)));
}
