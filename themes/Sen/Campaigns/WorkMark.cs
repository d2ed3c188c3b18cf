using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Quotas;

namespace Recognition.Themes.Sen.Campaigns;

/// <summary>How the state of a work looks.</summary>
internal static class WorkMark
{
    /// <summary>Classes of the mark before a unit's state.</summary>
    public static string ClassOf(UnitProgress unit) => ClassOf(unit.IsMet ? WorkStatus.Done : unit.Begun);

    /// <summary>Classes of the mark before a state; an empty ring where there is nothing yet, or nothing is known.</summary>
    public static string ClassOf(WorkStatus? status) => status switch
    {
        WorkStatus.Done => "status status-done",
        WorkStatus.UnderWay => "status status-under-way",
        WorkStatus.Registered => "status status-registered",
        _ => "status",
    };
}
