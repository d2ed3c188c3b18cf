using Recognition.Content.Kinds;

namespace Recognition.Content.Schema;

/// <summary>The kinds of content: sets of entries that others refer to by slug. What is true of each stands in <see cref="Families"/>.</summary>
public enum Family
{
    /// <summary>Kinds of subject (đối tượng).</summary>
    Subject,

    /// <summary>Groups of honorees (nhóm đối tượng).</summary>
    Group,

    /// <summary>Fields of merit (lĩnh vực).</summary>
    Category,

    /// <summary>Tags (từ khóa).</summary>
    Tag,

    /// <summary>Emulation movements (phong trào, cuộc vận động).</summary>
    Movement,

    /// <summary>Blocks and clusters of units (khối, cụm thi đua).</summary>
    Block,

    /// <summary>Levels of recognition (mức độ), lowest first.</summary>
    Level,

    /// <summary>Awards (khen thưởng).</summary>
    Award,

    /// <summary>Criteria (tiêu chí).</summary>
    Criterion,

    /// <summary>The document register (văn bản).</summary>
    Document,

    /// <summary>Stories (gương).</summary>
    Story,

    /// <summary>Units (đơn vị).</summary>
    Unit,

    /// <summary>Campaigns (chiến dịch, đợt thi đua).</summary>
    Campaign,

    /// <summary>Free pages.</summary>
    Page,
}
