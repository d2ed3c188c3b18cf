namespace Recognition.Content.Kinds.Terms;

/// <summary>The law's two sorts of recognition (law 06/2022), and what is neither.</summary>
public enum AwardForm
{
    /// <summary>Danh hiệu thi đua.</summary>
    Title,

    /// <summary>Hình thức khen thưởng.</summary>
    Form,

    /// <summary>Ghi nhận: honour without a form of the law, such as <em>biểu dương</em>.</summary>
    Mention,
}
