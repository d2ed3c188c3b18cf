using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Content;

/// <summary>
/// Stories kept from one site to the next, of the same day, where the sites differ in a few files only.
/// They are worth nothing as soon as anything that stories name has changed: a unit, a term, a document, a campaign.
/// </summary>
public sealed class MadeStories
{
    private Dictionary<ContentFile, Story> _stories = [];
    private List<ContentFile> _files = [];
    private Registers? _named;

    /// <summary>What stories name.</summary>
    internal Registers Named(ContentSet content)
    {
        var files = content.Files.Where(file => file.Family != Family.Story).ToList();
        if (_named is null || !files.SequenceEqual(_files, ReferenceEqualityComparer.Instance))
        {
            (_files, _named, _stories) = (files, new(content), []);
        }

        return _named;
    }

    /// <summary>The stories of some files, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="make">Makes a story that is not known.</param>
    internal List<Story> Of(IEnumerable<ContentFile> files, Func<ContentFile, Story> make)
    {
        var made = files.AsParallel().AsOrdered().Select(file => (file, Story: _stories.TryGetValue(file, out var known) ? known.Again() : make(file))).ToList();
        _stories = made.ToDictionary(m => m.file, m => m.Story, (IEqualityComparer<ContentFile>)ReferenceEqualityComparer.Instance);
        return [.. made.Select(m => m.Story)];
    }
}
