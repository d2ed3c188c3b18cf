using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Generator.Features.Starting;

/// <summary>
/// The pictures that come with a new story: they are named after it, and stand in comments until it is known what they show, who took them, and
/// that the people in them agreed.
/// </summary>
internal static class EntryPictures
{
    /// <summary>Gives pictures names that are free.</summary>
    /// <param name="pictures">The pictures.</param>
    /// <param name="name">The name of the story.</param>
    /// <param name="media">The folder of pictures.</param>
    public static IReadOnlyList<(string Name, NewPicture Picture)> Named(IReadOnlyList<NewPicture> pictures, string name, string media)
    {
        var taken = (Directory.Exists(media) ? Directory.EnumerateFileSystemEntries(media) : []).Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var numbers = Enumerable.Range(1, int.MaxValue).Select(number => $"{name}-{number}").Where(free => !taken.Contains(free));
        return [.. numbers.Zip(pictures, (free, picture) => (free + picture.Extension, picture))];
    }

    /// <summary>What stands at the keys of pictures: the first is the main one.</summary>
    /// <param name="pictures">The pictures.</param>
    /// <param name="areWhole">Whether those keys are meant of whose pictures everything is known; if not, those that are comments.</param>
    public static IReadOnlyDictionary<Field, string> Of(IReadOnlyList<(string Name, NewPicture Picture)> pictures, bool areWhole)
    {
        var keys = new Dictionary<Field, string>();
        if (pictures.Count > 0 && pictures[0].Picture.IsWhole == areWhole)
        {
            keys.Add(StorySchema.Image, Text(pictures[0]));
        }

        if (pictures.Count > 1 && pictures.Skip(1).All(p => p.Picture.IsWhole) == areWhole)
        {
            keys.Add(StorySchema.Gallery, string.Concat(pictures.Skip(1).Select(picture => $"\n  - {Text(picture)}")));
        }

        return keys;
    }

    /// <summary>What is still to be written is an example that no published story may keep.</summary>
    private static string Text((string Name, NewPicture Picture) one)
    {
        var alt = OddSigns.Quoted(one.Picture.Alt ?? "Mô tả ảnh");
        var credit = OddSigns.Quoted(one.Picture.Credit ?? "Tên người chụp");
        return $"{{ file: {one.Name}, alt: {alt}, credit: {credit}, consent: {{ date: {one.Picture.Agreed ?? "NĂM-THÁNG-NGÀY"} }} }}";
    }
}
