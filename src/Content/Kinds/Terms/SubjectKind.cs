
namespace Recognition.Content.Kinds.Terms;

/// <summary>Kinds of subject.</summary>
public enum SubjectKind
{
    /// <summary>Tập thể.</summary>
    Collective,

    /// <summary>Cá nhân.</summary>
    Person,

    /// <summary>Hộ gia đình.</summary>
    Household,

    /// <summary>Mô hình, sáng kiến, công trình.</summary>
    Work,
}
