namespace Recognition.Generator.Features.WordFiles;

/// <summary>What was met in a document that whoever brings it in has to know.</summary>
internal sealed class WordTally
{
    /// <summary>Words put in while changes were tracked.</summary>
    public int Inserted { get; set; }

    /// <summary>Words taken out while changes were tracked.</summary>
    public int Deleted { get; set; }

    /// <summary>Comments beside the text, each with who wrote it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Paragraphs whose text was typed for an old font.</summary>
    public int OldParagraphs { get; set; }

    /// <summary>Pictures in formats that no browser shows.</summary>
    public int OddPictures { get; set; }

    /// <summary>Pictures that lie outside the document.</summary>
    public int LinkedPictures { get; set; }

    /// <summary>Charts, drawn schemes and objects of other programs.</summary>
    public int Objects { get; set; }

    /// <summary>Links to places that readers cannot reach.</summary>
    public int LostLinks { get; set; }

    /// <summary>Text that is not shown in Word.</summary>
    public int Hidden { get; set; }

    /// <summary>Words that are struck through.</summary>
    public int Struck { get; set; }

    /// <summary>What stood above the text as letters of offices have it, as it was.</summary>
    public List<string> Head { get; } = [];

    /// <summary>What stood below it: who gets the letter, who signed it.</summary>
    public List<string> Foot { get; } = [];
}
