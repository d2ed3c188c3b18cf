using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Values;

namespace Recognition.Content.Tests;

/// <summary>Names in addresses.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("Hiến đất mở đường", "hien-dat-mo-duong")]
    [InlineData("ĐẮK DRÔNG", "dak-drong")]
    [InlineData("  Xã  Đắk_Wil! ", "xa-dak-wil")]
    [InlineData("H’Mông", "h-mong")]
    [InlineData("Quý III/2026", "quy-iii-2026")]
    [InlineData("！！", "")]
    public void IsMadeFromVietnamese(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Theory]
    [InlineData("hien-dat", true)]
    [InlineData("2026-q3", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("Hien-dat", false)]
    [InlineData("hiến-đất", false)]
    [InlineData("hien_dat", false)]
    public void IsPlainLettersDigitsAndSingleHyphens(string text, bool isValid) => Assert.Equal(isValid, Slug.IsValid(text));

    [Fact]
    public void OfAnyTextIsValidOrEmptyAndItsOwnSlug() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var slug = Slug.From(new string([.. text.Get.Where(c => !char.IsSurrogate(c)).Take(80)]));
            return (slug.Length == 0 || Slug.IsValid(slug)) && Slug.From(slug) == slug;
        }).QuickCheckThrowOnFailure();
}
