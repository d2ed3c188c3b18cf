using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>A picture of a person needs a recorded yes: what refuses, leaves it open or is not understood is no.</summary>
public sealed class RecordedConsentTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Consent = "consent: { status: given, date: 2026-08-25, scope: \"Họ tên, câu chuyện\" }";

    [Theory]
    [InlineData("true")]
    [InlineData("\"Đồng ý ngày 25/8/2026\"")]
    [InlineData("{ date: 2026-08-20 }")]
    [InlineData("{ date: 2026-08-20, by: \"Mẹ của em nhỏ\" }")]
    [InlineData("Người trong ảnh đã đồng ý ngày 12/8/2026, có chữ ký")]
    [InlineData("Cả hai vợ chồng cùng cho phép đăng")]
    [InlineData("Tranh vẽ, không có người thật")]
    [InlineData("Ảnh phong cảnh; không có người trong ảnh")]
    public void APlainYesOfAPictureIsEnough(string consent) => Assert.Empty(WithPicture(consent));

    [Theory]
    [InlineData("không")]
    [InlineData("false")]
    [InlineData("no")]
    [InlineData("Chưa hỏi")]
    [InlineData("đang xin đồng ý")]
    [InlineData("Sẽ đồng ý khi bài được duyệt")]
    [InlineData("chờ gia đình chấp thuận")]
    [InlineData("Từ chối, dù vợ đồng ý")]
    [InlineData("đồng ý?")]
    [InlineData("Đồng ý nếu che mặt")]
    [InlineData("không có người đồng ý")]
    [InlineData("Đã rút lại sự đồng ý")]
    [InlineData("Nguyễn Văn A")]
    [InlineData("dong y")]
    [InlineData("x")]
    [InlineData("{ by: \"Bố của em nhỏ\" }")]
    [InlineData("{ date: 2026-08-20, said: không }")]
    [InlineData("{ date: 2026-08-20, by: \"Chưa ai\" }")]
    public void WhateverElseAPictureSaysIsNo(string consent) => Assert.Equal([Rules.PictureWithoutConsent], WithPicture(consent));

    [Fact]
    public void TrueLeansOnTheConsentOfTheStory() => Assert.Equal(
        [Rules.NoConsent, Rules.PictureWithoutConsent],
        WithPicture("true", story: "").OrderBy(r => r.Code, StringComparer.Ordinal));

    [Fact]
    public void APictureAgreedToAfterItWasPublishedIsTooLate() => Assert.Equal([Rules.ConsentTooLate], WithPicture("{ date: 2026-09-20 }"));

    [Theory]
    [InlineData("Họ tên, câu chuyện, ảnh")]
    [InlineData("Họ tên, hình ảnh; không nêu nơi ở")]
    [InlineData("Ảnh và họ tên. Không kể thông tin về con nhỏ.")]
    [InlineData("Họ tên, ảnh chân dung, không nhắc đến bệnh tình")]
    [InlineData("Đăng bài kèm ảnh trên trang này")]
    public void AScopeMayNamePictures(string scope) => Assert.Empty(WithScope(scope));

    [Theory]
    [InlineData("Họ tên, câu chuyện")]
    [InlineData("Họ tên, câu chuyện; ảnh thì không")]
    [InlineData("Họ tên; ảnh: chưa đồng ý")]
    [InlineData("Toàn bộ bài trừ ảnh")]
    [InlineData("Họ tên. Đừng đăng ảnh.")]
    [InlineData("Họ tên; ảnh đang xin phép")]
    [InlineData("Họ tên, ảnh (sẽ hỏi lại)")]
    [InlineData("Họ tên, ảnh. Từ chối.")]
    [InlineData("Ngoài ảnh ra thì đồng ý hết")]
    [InlineData("Không nêu nơi ở, ảnh")]
    [InlineData("Họ tên, ảnh hưởng của việc làm")]
    [InlineData("Họ tên, nghề chụp ảnh")]
    [InlineData("Họ tên, ảnh?")]
    [InlineData("Họ tên, câu chuyện, ảnh... chưa rõ")]
    public void AnyOtherScopeGivesNoPictures(string scope) => Assert.Equal([Rules.PictureWithoutConsent], WithScope(scope));

    private static IReadOnlyList<Rule> WithScope(string scope) => Judge(null, Consent.Replace("Họ tên, câu chuyện", scope, StringComparison.Ordinal));

    private static IReadOnlyList<Rule> WithPicture(string consent, string story = Consent) => Judge(consent, story);

    private static IReadOnlyList<Rule> Judge(string? picture, string story)
    {
        using var folder = TestFolder.WithGoodSite();
        var consent = picture is null ? "" : $", consent: {(picture.Contains('"', StringComparison.Ordinal) || picture.StartsWith('{') || picture is "true" or "false" ? picture : $"\"{picture}\"")}";
        folder.Replace(Story, Consent, $"{story}\nimage: {{ file: anh.jpg, alt: \"Con đường\", credit: \"Lò Văn Thắng\"{consent} }}");
        return [.. Judgement.Of(folder).Select(p => p.Rule)];
    }
}
