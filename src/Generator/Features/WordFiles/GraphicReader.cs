using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ImageData = DocumentFormat.OpenXml.Vml.ImageData;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Reads what is drawn in a paragraph: pictures, and boxes of text.</summary>
/// <param name="part">The part of the document it stands in.</param>
/// <param name="tally">What was met.</param>
internal sealed partial class GraphicReader(OpenXmlPart part, WordTally tally)
{
    private List<WordPicture> _pictures = [];
    private List<TextBoxContent> _boxes = [];

    /// <summary>Everything that was read since.</summary>
    public (IReadOnlyList<WordPicture> Pictures, IReadOnlyList<TextBoxContent> Boxes) Take()
    {
        var taken = (_pictures, _boxes);
        (_pictures, _boxes) = ([], []);
        return taken;
    }

    /// <summary>Reads a drawing, new or old.</summary>
    public void Read(OpenXmlElement drawing)
    {
        var alt = drawing.Descendants<DocProperties>().Select(p => p.Description?.InnerText).FirstOrDefault();
        var before = (_pictures.Count, _boxes.Count);
        ReadWithin(drawing, IsTelling(alt) ? alt : null);
        if (drawing is EmbeddedObject || ((_pictures.Count, _boxes.Count) == before && drawing.Descendants<GraphicData>().Any(g => Scheme().IsMatch(g.Uri?.InnerText ?? ""))))
        {
            tally.Objects++;
        }
    }

    /// <summary>What stands in a box is a text with pictures of its own.</summary>
    private void ReadWithin(OpenXmlElement parent, string? alt)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case TextBoxContent box:
                    _boxes.Add(box);
                    break;
                case AlternateContentFallback when child.PreviousSibling() is AlternateContentChoice:
                    break;
                case Blip blip:
                    Add(blip.Embed?.InnerText, blip.Link?.InnerText, alt);
                    break;
                case ImageData image when parent.Ancestors<EmbeddedObject>().Any():
                    break;
                case ImageData image:
                    Add(image.RelationshipId?.InnerText, null, alt);
                    break;
                default:
                    ReadWithin(child, alt);
                    break;
            }
        }
    }

    private void Add(string? id, string? link, string? alt)
    {
        if (!string.IsNullOrEmpty(id) && part.TryGetPartById(id, out var picture))
        {
            _pictures.Add(new(picture, alt));
        }
        else if (!string.IsNullOrEmpty(id) || !string.IsNullOrEmpty(link))
        {
            tally.LinkedPictures++;
        }
    }

    /// <summary>Whether words say what a picture shows: names of files, and what a machine guessed, do not.</summary>
    private static bool IsTelling(string? alt) => !string.IsNullOrWhiteSpace(alt) && alt.Contains(' ', StringComparison.Ordinal) && !Guessed().IsMatch(alt);

    [GeneratedRegex(@"chart|diagram|compatibility|ink", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|bmp|tiff?|webp)\b|automatically|generated|tự động|confidence", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Guessed();
}
