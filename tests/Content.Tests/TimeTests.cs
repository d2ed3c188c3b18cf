using Recognition.Content.Values;

namespace Recognition.Content.Tests;

/// <summary>Quarters, deadlines and dates as the plans write them.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2024-q1", "2024-01-01", "2024-03-31")]
    public void AQuarterHasAFirstAndALastDay(string text, string start, string end)
    {
        Assert.True(Quarter.TryParse(text, out var quarter));
        Assert.Equal((DateOnly.Parse(start, null), DateOnly.Parse(end, null)), (quarter.Start, quarter.End));
        Assert.Equal(quarter, Quarter.Of(quarter.Start));
        Assert.Equal(quarter, Quarter.Of(quarter.End));
    }

    [Theory]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("26-Q1")]
    [InlineData("2026Q1")]
    [InlineData("")]
    [InlineData(null)]
    public void AnythingElseIsNoQuarter(string? text) => Assert.False(Quarter.TryParse(text, out _));

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(14, "XIV")]
    [InlineData(49, "XLIX")]
    [InlineData(2026, "MMXXVI")]
    public void PartsAreCountedInRomanNumbers(int number, string written) => Assert.Equal(written, RomanNumber.Of(number));

    [Fact]
    public void NoLaterThanIncludesItsDayAndBeforeDoesNot()
    {
        var day = new DateOnly(2023, 11, 30);

        Assert.True(new Deadline(day, IsInclusive: true).IsMetOn(day));
        Assert.False(new Deadline(day, IsInclusive: true).IsMetOn(day.AddDays(1)));
        Assert.False(new Deadline(day, IsInclusive: false).IsMetOn(day));
        Assert.True(new Deadline(day, IsInclusive: false).IsMetOn(day.AddDays(-1)));
    }

    [Fact]
    public void AMonthRunsFromItsFirstDayToItsLast()
    {
        Assert.True(PartialDate.TryParse("2024-02", out var month));
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), (month.First, month.Last));
        Assert.False(PartialDate.TryParse("2024-02-30", out _));
    }

    [Fact]
    public void VietnameseNamesSortAsInADictionary()
    {
        string[] names = ["Đông", "Dung", "Ân", "An", "Ánh", "Ăn", "Eo", "Ê"];

        Assert.Equal(["An", "Ánh", "Ăn", "Ân", "Dung", "Đông", "Eo", "Ê"], names.Order(Vietnamese.Order));
    }
}
