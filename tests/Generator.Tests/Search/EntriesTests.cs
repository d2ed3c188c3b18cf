using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>Readers find their own commune, and every other page that is no story, by its names.</summary>
public sealed class EntriesTests(SampleUnits sample) : IClassFixture<SampleUnits>
{
    [Fact]
    public void EveryUnitIsFoundFirstByEachOfItsNames()
    {
        var units = sample.Units;
        Assert.Equal(85, units.Count);
        var asked = units.SelectMany(u => new[] { u.Name, Slug.From(u.Name).Replace('-', ' '), u.ShortName, Slug.From(u.ShortName).Replace('-', ' '), $"{u.Name} {u.Locality}" }.Select(question => (Question: question, u.Address))).ToList();

        var answers = Client.Ask(sample.Built, asked.Select(a => a.Question), "entries");

        Assert.Equal(asked, asked.Zip(answers, (a, answer) => (a.Question, answer.Slugs is [var first, ..] ? first : "")));
    }

    [Fact]
    public void EveryUnitIsFoundByItsLocality()
    {
        var localities = sample.Units.Where(u => u.Locality is not null).ToLookup(u => u.Locality!);
        Assert.True(localities.Count > 3);

        foreach (var (locality, answer) in localities.Zip(Client.Ask(sample.Built, localities.Select(l => Slug.From(l.Key).Replace('-', ' ')), "entries")))
        {
            Assert.Empty(locality.Select(u => u.Address).Except(answer.Slugs));
        }
    }

    [Theory]
    [InlineData("dak drong", "Đơn vị · Xã Đắk D’rông · 0")]
    [InlineData("dakdrong", "Đơn vị · Xã Đắk D’rông · 0")]
    [InlineData("dak d rong", "Đơn vị · Xã Đắk D’rông · 0")]
    [InlineData("bang khen cua ubnd tinh", "Khen thưởng · Bằng khen của Chủ tịch UBND tỉnh")]
    [InlineData("64/KH-MTTQ-BTT", "Kế hoạch · Kế hoạch số 64/KH-MTTQ-BTT")]
    [InlineData("quý III/2026", "Quý · Quý III/2026")]
    [InlineData("quy ba 2026", "Quý · Quý III/2026")]
    [InlineData("quý tư năm 2025", "Quý · Quý IV/2025")]
    [InlineData("bao ve du lieu", "Trang · ")]
    [InlineData("năm 2026", "Năm · Năm 2026")]
    public void APageIsFoundByItsName(string question, string said)
    {
        var answer = Client.Ask(sample.Built, [question], "entries")[0];

        Assert.StartsWith(said, answer.Words[0], StringComparison.Ordinal);
        Assert.True(sample.Built.Files.ContainsKey(answer.Slugs[0].Split('#')[0]), answer.Slugs[0]);
    }
}

/// <summary>The site of a whole place, built once.</summary>
public sealed class SampleUnits
{
    internal BuiltSite Built { get; } = BuiltSite.Sample;

    internal IReadOnlyList<Content.Kinds.Units.Unit> Units { get; } = new Pipeline(
        Judgement.Request(Repository.PathTo("tests", "sites", "sample", "input"), Repository.PathTo("tests", "sites", "sample", "settings.yml")),
        Judgement.Texts,
        TimeProvider.System,
        new Unwatched()).Load().Site().Units;
}
