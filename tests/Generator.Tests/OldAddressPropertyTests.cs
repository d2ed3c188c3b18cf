using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Whatever old addresses editors write: what <c>check</c> passes, <c>build</c> builds, on systems that tell case apart and on those that do not.</summary>
public sealed class OldAddressPropertyTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    private static readonly string[] Names =
    [
        "tin", "TIN", "bai.html", "Bai.HTM", "a.", "con", "Aux.txt", "anh", "guong", "hien-dat", "feed.xml", "index.html", "trang-2", "quy", "nhung", "in", "robots.txt",
        "v1.2", "so~1", "x_y", "nul.html", "data", "search", "xa-nam-dong", "don-vi", "sitemap-1.xml", "404.html", "thu-hoi", "rất-cũ", "..", "",
    ];

    [Fact]
    public void WhatCheckPassesBuildBuilds()
    {
        using var folder = TestFolder.WithGoodSite();
        var good = File.ReadAllText(folder.PathTo(Story));
        var one = from parts in Gen.Elements(Names).NonEmptyListOf()
                  from isPath in Gen.Elements(true, true, true, false)
                  from end in Gen.Elements("", "/")
                  select isPath ? $"/{string.Join('/', parts.Take(5))}{end}" : parts[0];
        Check.One(
            Trials.OneIn(8),
            Prop.ForAll(Arb.From(one.NonEmptyListOf()), aliases =>
            {
                var written = string.Join(", ", aliases.Take(4).Select(a => $"\"{a}\""));
                File.WriteAllText(folder.PathTo(Story), good.Replace("hien-dat-cu, /tin-tuc/123.html", written, StringComparison.Ordinal));
                var pipeline = Judgement.PipelineOf(folder);
                var places = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                var found = pipeline.Check().Report.Problems;
                var built = pipeline.Build((address, _) =>
                {
                    lock (places)
                    {
                        Assert.True(places.Add(address.EndsWith('/') || address.Length == 0 ? address + "index.html" : address), address);
                    }
                });

                Assert.Equal(found.Select(Messages.In("vi").Line), built.Report.Problems.Select(Messages.In("vi").Line));
                Assert.Equal(found.Count == 0, places.Count > 0);
                Assert.All(places, place =>
                {
                    Assert.True(place.Length <= WindowsName.LongestPath + "nhung/index.html".Length, place);
                    Assert.All(place.Split('/'), name => Assert.Null(WindowsName.FaultOf(name)));
                    Assert.DoesNotContain(Folders(place), places.Contains);
                });
                return true;
            }));
    }

    private static IEnumerable<string> Folders(string place)
    {
        for (var end = place.IndexOf('/', StringComparison.Ordinal); end >= 0; end = place.IndexOf('/', end + 1))
        {
            yield return place[..end];
        }
    }
}
