using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// A picture much taller than wide is cut for the card that other sites show. Without a word of where to look its top is kept, where heads mostly are;
/// where less than half of it is left, only the editor knows whether that is what matters.
/// </summary>
public static class PictureCropCheck
{
    /// <summary>What of its height must at least be left for the program to choose, in per cent.</summary>
    private const int Least = 50;

    /// <summary>What is said of a story's main picture.</summary>
    /// <param name="picture">The picture as it is written.</param>
    /// <param name="kept">How much of its height is left in the card: 1 is all of it.</param>
    public static IEnumerable<Problem> Of(Record picture, double kept)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var percent = (int)(kept * 100);
        return percent >= Least || picture.Get(ImageSchema.Focus) is not null ? []
            : new Lack(Rules.PictureCutForSharing, picture.PlaceOf(ImageSchema.File), StorySchema.Image.Name)
            {
                Field = $"{StorySchema.Image.Name}.{ImageSchema.File.Name}",
                Arguments = [("file", picture.Get(ImageSchema.File) ?? ""), ("percent", percent.ToString(CultureInfo.InvariantCulture))],
            }.Of(picture, ImageSchema.Focus);
    }
}
