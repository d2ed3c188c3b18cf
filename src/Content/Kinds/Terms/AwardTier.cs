namespace Recognition.Content.Kinds.Terms;

/// <summary>Who gives an award, highest first.</summary>
public enum AwardTier
{
    /// <summary>Nhà nước.</summary>
    State,

    /// <summary>Chính phủ.</summary>
    Government,

    /// <summary>Trung ương.</summary>
    Central,

    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Huyện.</summary>
    District,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Cơ sở.</summary>
    Grassroots,
}
