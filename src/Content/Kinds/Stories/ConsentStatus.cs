namespace Recognition.Content.Kinds.Stories;

/// <summary>Consent to publication.</summary>
public enum ConsentStatus
{
    /// <summary>Given.</summary>
    Given,

    /// <summary>Taken back: the story leaves the site.</summary>
    Withdrawn,
}
