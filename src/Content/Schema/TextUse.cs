namespace Recognition.Content.Schema;

/// <summary>
/// Whose words a text is and who reads it. This decides what it is judged for: a declaration that says nothing means <see cref="Told"/>,
/// so that no text is published unread because somebody forgot it.
/// </summary>
public enum TextUse
{
    /// <summary>An editor tells readers what somebody is or did. Judged for words that claim too much and for personal data.</summary>
    Told,

    /// <summary>
    /// The wording of an office, a plan or a law: names of units, campaigns, documents and awards, numbers of decisions, targets, criteria.
    /// Nobody here may tone it down. Judged for personal data only.
    /// </summary>
    Official,

    /// <summary>
    /// Explains a word, a document or the site, and praises nobody. The page of editing rules has to quote the very words that claim too much.
    /// Judged for personal data only.
    /// </summary>
    Explained,

    /// <summary>The name of a file or folder, which no page shows. Not judged.</summary>
    FileName,

    /// <summary>Kept for the record (consent), or a value the program compares with. No page, feed or data file shows it. Not judged.</summary>
    Unpublished,
}
