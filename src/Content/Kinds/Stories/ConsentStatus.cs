namespace Recognition.Content.Kinds.Stories;

/// <summary>Consent to publication.</summary>
public enum ConsentStatus
{
    /// <summary>Given.</summary>
    Given,

    /// <summary>Taken back: the story leaves the site.</summary>
    Withdrawn,

    /// <summary>Nobody is named or to be seen who would have to agree: a statement on record, for stories of collectives and works.</summary>
    NotNeeded,
}
