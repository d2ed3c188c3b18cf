using Recognition.Generator.Features.Campaigns;
using Recognition.Generator.Features.Data;
using Recognition.Generator.Features.Periods;
using Recognition.Generator.Features.Stories;
using Recognition.Generator.Features.Units;

namespace Recognition.Generator.Planning;

/// <summary>Every table of the open data, in a fixed order.</summary>
internal static class AllTables
{
    /// <summary>The tables.</summary>
    public static IReadOnlyList<DataTable> All { get; } = [StoryData.Table, UnitData.Table, CampaignData.Table, CoverageData.Table, SpreadData.Table];
}
