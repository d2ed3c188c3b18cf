namespace Recognition.Content.Schema;

/// <summary>The sets of entries that others refer to by slug.</summary>
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

    /// <summary>Units (đơn vị).</summary>
    Unit,

    /// <summary>Campaigns (chiến dịch, đợt thi đua).</summary>
    Campaign,

    /// <summary>Stories (gương).</summary>
    Story,

    /// <summary>Free pages.</summary>
    Page,

    /// <summary>The document register (văn bản).</summary>
    Document,
}
