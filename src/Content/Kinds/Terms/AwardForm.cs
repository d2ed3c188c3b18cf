namespace Recognition.Content.Kinds.Terms;

/// <summary>The law's two sorts of recognition (law 06/2022).</summary>
public enum AwardForm
{
    /// <summary>Danh hiệu thi đua.</summary>
    Title,

    /// <summary>Hình thức khen thưởng.</summary>
    Form,
}
