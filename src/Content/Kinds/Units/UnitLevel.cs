
namespace Recognition.Content.Kinds.Units;

/// <summary>Level of government a unit belongs to.</summary>
public enum UnitLevel
{
    /// <summary>Thôn, buôn, bon, bản, tổ dân phố.</summary>
    Village,

    /// <summary>Xã, phường, thị trấn, đặc khu.</summary>
    Commune,

    /// <summary>Huyện (until 30/6/2025).</summary>
    District,

    /// <summary>Tỉnh, thành phố.</summary>
    Province,

    /// <summary>Trung ương.</summary>
    Central,

    /// <summary>None: a school, hospital, post, enterprise or the leader of a block is no level of government.</summary>
    None,
}
