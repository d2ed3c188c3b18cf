using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Everything that stories name.</summary>
internal sealed class Registers
{
    /// <summary>Makes it of what was read.</summary>
    public Registers(ContentSet content)
    {
        Documents = new(content);
        Vocabulary = new(content, Documents);
        Units = new(content, Vocabulary);
        Campaigns = new(content, Documents, Vocabulary, Units);
    }

    /// <summary>Documents.</summary>
    public DocumentRegister Documents { get; }

    /// <summary>Terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Units.</summary>
    public UnitTree Units { get; }

    /// <summary>Campaigns.</summary>
    public CampaignRegister Campaigns { get; }
}
