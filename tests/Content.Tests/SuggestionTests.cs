using Recognition.Content.Values;

namespace Recognition.Content.Tests;

/// <summary>What was probably meant.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Units = ["xa-dak-wil", "xa-nam-dong", "dac-khu-con-dao"];

    [Theory]
    [InlineData("xa-nam-dog", "xa-nam-dong")]
    [InlineData("xa-nma-dong", "xa-nam-dong")]
    [InlineData("Xã Đắk Wil", "xa-dak-wil")]
    [InlineData("xa_dak_will", "xa-dak-wil")]
    [InlineData("Đặc khu Côn Đảo", "dac-khu-con-dao")]
    [InlineData("truong-sa", null)]
    [InlineData("", null)]
    public void IsTheNearestOrNone(string value, string? meant) => Assert.Equal(meant, Suggestion.Closest(value, Units));

    [Fact]
    public void OfTwoAsNearIsTheFirstInOrder() => Assert.Equal("an-a", Suggestion.Closest("an-c", ["an-b", "an-a"]));
}
