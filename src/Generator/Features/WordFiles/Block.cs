namespace Recognition.Generator.Features.WordFiles;

/// <summary>A part of a document that stands by itself.</summary>
internal abstract class Block
{
    /// <summary>Every paragraph in it, those in cells too.</summary>
    public abstract IEnumerable<WordParagraph> Paragraphs { get; }
}

/// <summary>A paragraph.</summary>
/// <param name="pieces">What it says.</param>
internal sealed class WordParagraph(IReadOnlyList<Piece> pieces) : Block
{
    /// <summary>What it says.</summary>
    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    /// <summary>What it says, without looks.</summary>
    public string Text { get; } = string.Concat(pieces.Select(p => p.Text)).Trim();

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<WordPicture> Pictures { get; init; } = [];

    /// <summary>Whether its style is that of a title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The level of a heading, 1 the highest; nothing if its style says that it is none.</summary>
    public int? Heading { get; init; }

    /// <summary>Whether it stands in the middle of the line.</summary>
    public bool IsCentred { get; init; }

    /// <summary>The size of its letters in half points.</summary>
    public int Size { get; init; }

    /// <summary>Its place in a list.</summary>
    public ListPlace? List { get; init; }

    /// <summary>Whether any of its words are struck through.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether all its words are bold.</summary>
    public bool IsBold { get; } = pieces.Any(p => p.Text.Any(char.IsLetter)) && pieces.All(p => p.Look.IsBold || !p.Text.Any(char.IsLetterOrDigit));

    /// <inheritdoc/>
    public override IEnumerable<WordParagraph> Paragraphs => [this];
}

/// <summary>A place in a list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Level">How deep, 0 the highest.</param>
/// <param name="Number">Its number; nothing for a bullet.</param>
internal sealed record ListPlace(int Id, int Level, int? Number);

/// <summary>A table.</summary>
/// <param name="rows">Its rows.</param>
internal sealed class WordTable(IReadOnlyList<IReadOnlyList<WordCell>> rows) : Block
{
    /// <summary>Its rows.</summary>
    public IReadOnlyList<IReadOnlyList<WordCell>> Rows { get; } = rows;

    /// <inheritdoc/>
    public override IEnumerable<WordParagraph> Paragraphs => Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks).SelectMany(block => block.Paragraphs);
}

/// <summary>A cell.</summary>
/// <param name="Blocks">What is in it; nothing if it goes on from the row above.</param>
/// <param name="Span">How many columns it covers.</param>
internal sealed record WordCell(IReadOnlyList<Block> Blocks, int Span);

/// <summary>A picture in a document.</summary>
/// <param name="Part">The part of the package that holds it.</param>
/// <param name="Alt">What it shows, if whoever wrote the document said so.</param>
internal sealed record WordPicture(DocumentFormat.OpenXml.Packaging.OpenXmlPart Part, string? Alt);
