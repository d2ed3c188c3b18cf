namespace Recognition.Content;

/// <summary>Where a story stands on its way to readers.</summary>
public enum StoryStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for approval.</summary>
    Review,

    /// <summary>Released; read from its day of publication on.</summary>
    Published,

    /// <summary>Taken off the site; its address says so.</summary>
    Withdrawn,
}

/// <summary>Consent to publication.</summary>
public enum ConsentStatus
{
    /// <summary>Given.</summary>
    Given,

    /// <summary>Taken back: the story leaves the site.</summary>
    Withdrawn,
}

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
}

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

/// <summary>How a unit stands with what the plan asks of it.</summary>
public enum CoverageState
{
    /// <summary>Nothing was asked.</summary>
    NotAssigned,

    /// <summary>Not done, and there is still time.</summary>
    Due,

    /// <summary>Not done, and the time is over.</summary>
    Missing,

    /// <summary>Done after the deadline.</summary>
    Late,

    /// <summary>Done before the deadline.</summary>
    InTime,
}

/// <summary>The law's two sorts of recognition (law 06/2022).</summary>
public enum AwardForm
{
    /// <summary>Danh hiệu thi đua.</summary>
    Title,

    /// <summary>Hình thức khen thưởng.</summary>
    Form,
}

/// <summary>How a target is counted.</summary>
public enum TargetKind
{
    /// <summary>Per cent of the units it binds.</summary>
    Share,

    /// <summary>At least so many works of each unit.</summary>
    AtLeast,
}

/// <summary>Kinds of work done for a campaign.</summary>
public enum WorkKind
{
    /// <summary>Phát động.</summary>
    Launch,

    /// <summary>Đại hội.</summary>
    Congress,

    /// <summary>Công trình.</summary>
    Construction,

    /// <summary>Dự án.</summary>
    Project,

    /// <summary>Phần việc.</summary>
    Task,
}

/// <summary>How far a work is.</summary>
public enum WorkStatus
{
    /// <summary>Registered.</summary>
    Registered,

    /// <summary>Under way.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Done,
}
