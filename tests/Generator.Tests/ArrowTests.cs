using System.Text.RegularExpressions;
using NetArchTest.Rules;
using Recognition.Content.Values;
using Recognition.Generator.Planning;
using Recognition.Themes.Sen.Card;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>The house has an order: each namespace knows those before it in this list, and none after it.</summary>
public sealed class ArrowTests
{
    private static readonly string[] House =
    [
        "Recognition.Content.Values",
        "Recognition.Content.Values.OldFonts",
        "Recognition.Content.Problems",
        "Recognition.Content.Yaml",
        "Recognition.Content.Schema",
        "Recognition.Content.Configuration",
        "Recognition.Content.Files",
        "Recognition.Content.Kinds.Documents",
        "Recognition.Content.Kinds.Terms",
        "Recognition.Content.Kinds.Units",
        "Recognition.Content.Kinds.Plans",
        "Recognition.Content.Kinds.Campaigns",
        "Recognition.Content.Kinds.FreePages",
        "Recognition.Content.Kinds.Stories",
        "Recognition.Content.Kinds",
        "Recognition.Content.Quotas",
        "Recognition.Content.Checks",
        "Recognition.Content",
        "Recognition.Theming.Words",
        "Recognition.Theming",
        "Recognition.Theming.Cards",
        "Recognition.Theming.Pages",
        "Recognition.Theming.Machines",
        "Recognition.Themes.Sen.Parts",
        "Recognition.Themes.Sen.Layout",
        "Recognition.Themes.Sen.Coverage",
        "Recognition.Themes.Sen.Campaigns",
        "Recognition.Themes.Sen.Card",
        "Recognition.Themes.Sen.Documents",
        "Recognition.Themes.Sen.Embeds",
        "Recognition.Themes.Sen.English",
        "Recognition.Themes.Sen.Feeds",
        "Recognition.Themes.Sen.Home",
        "Recognition.Themes.Sen.Indexes",
        "Recognition.Themes.Sen.Nominating",
        "Recognition.Themes.Sen.Notices",
        "Recognition.Themes.Sen.OpenData",
        "Recognition.Themes.Sen.Periods",
        "Recognition.Themes.Sen.Posters",
        "Recognition.Themes.Sen.Search",
        "Recognition.Themes.Sen.Statistics",
        "Recognition.Themes.Sen.Stories",
        "Recognition.Themes.Sen.Terms",
        "Recognition.Themes.Sen.Units",
        "Recognition.Themes.Sen",
        "Recognition.Generator.Features",
        "Recognition.Generator.Features.Calendars",
        "Recognition.Generator.Features.Data",
        "Recognition.Generator.Problems",
        "Recognition.Generator.Images.Worker",
        "Recognition.Generator.Markdown",
        "Recognition.Generator.Images",
        "Recognition.Generator.Features.WordMarkup",
        "Recognition.Generator.Features.Feeds",
        "Recognition.Generator.Features.Lists",
        "Recognition.Generator.Features.Cards",
        "Recognition.Generator.Features.Campaigns",
        "Recognition.Generator.Features.Documents",
        "Recognition.Generator.Features.Embeds",
        "Recognition.Generator.Features.FreePages",
        "Recognition.Generator.Features.Home",
        "Recognition.Generator.Features.Installing",
        "Recognition.Generator.Features.Nominating",
        "Recognition.Generator.Features.OldAddresses",
        "Recognition.Generator.Features.Periods",
        "Recognition.Generator.Features.Posters",
        "Recognition.Generator.Features.Reports",
        "Recognition.Generator.Features.Search",
        "Recognition.Generator.Features.Starting",
        "Recognition.Generator.Features.EditorSupport",
        "Recognition.Generator.Features.Statistics",
        "Recognition.Generator.Features.Stories",
        "Recognition.Generator.Features.Terms",
        "Recognition.Generator.Features.Units",
        "Recognition.Generator.Features.WordFiles",
        "Recognition.Generator.Features.WordForms",
        "Recognition.Generator.Rendering",
        "Recognition.Generator.Planning",
        "Recognition.Generator.Verifying",
        "Recognition.Generator.Publishing",
        "Recognition.Generator",
        "Recognition.Generator.Promises",
        "Recognition.Generator.Previewing",
        "Recognition.Generator.Commands",
    ];

    private static readonly Types Ours = Types.InAssemblies([typeof(Slug).Assembly, typeof(Texts).Assembly, typeof(CardDesign).Assembly, typeof(SitePlan).Assembly]);

    public static TheoryData<string> Namespaces => [.. House];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void ANamespaceKnowsOnlyThoseBeforeIt(string name)
    {
        var after = House.SkipWhile(n => n != name).Skip(1).SelectMany(TypesOf).ToArray();

        var failing = In(name).Should().NotHaveDependencyOnAny(after).GetResult().FailingTypes ?? [];

        Assert.Equal([], failing.Select(t => t.FullName));
    }

    [Fact]
    public void EveryNamespaceHasItsPlaceInTheHouse() => Assert.Equal(
        House.Order(StringComparer.Ordinal),
        Ours.GetTypes().Select(t => t.Namespace).OfType<string>().Where(n => n.StartsWith("Recognition.", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void AnArrowThatPointsBackIsFound() =>
        Assert.False(In("Recognition.Content.Kinds.Stories").Should().NotHaveDependencyOnAny([.. TypesOf("Recognition.Content.Kinds.Units")]).GetResult().IsSuccessful);

    private static PredicateList In(string name) => Ours.That().ResideInNamespaceMatching($"^{Regex.Escape(name)}$");

    private static IEnumerable<string> TypesOf(string name) => In(name).GetTypes().Where(t => !t.IsNested).Select(t => t.FullName!);
}
