using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>The lists of a document, and how far each has been counted.</summary>
internal sealed class Numbering
{
    private const int MostLevels = 9;

    private readonly Dictionary<int, NumberingInstance> _lists = [];
    private readonly Dictionary<int, AbstractNum> _kinds = [];
    private readonly Dictionary<int, int[]> _counts = [];

    public Numbering(MainDocumentPart main)
    {
        foreach (var child in main.NumberingDefinitionsPart?.Numbering?.Elements() ?? [])
        {
            if (child is NumberingInstance list && StyleSheet.Number(list.NumberID) is { } id)
            {
                _lists.TryAdd(id, list);
            }
            else if (child is AbstractNum kind && StyleSheet.Number(kind.AbstractNumberId) is { } kindId)
            {
                _kinds.TryAdd(kindId, kind);
            }
        }
    }

    /// <summary>The place of the next item; nothing for what is in no list. Lists of one kind are counted together, as Word does.</summary>
    public ListPlace? Next(int? id, int? level)
    {
        if (id is not { } list || list == 0)
        {
            return null;
        }

        var depth = Math.Clamp(level ?? 0, 0, MostLevels - 1);
        var instance = _lists.GetValueOrDefault(list);
        var kindId = StyleSheet.Number(instance?.AbstractNumId?.Val);
        var kind = kindId is { } known ? _kinds.GetValueOrDefault(known) : null;
        var own = instance?.Elements<LevelOverride>().FirstOrDefault(l => StyleSheet.Number(l.LevelIndex) == depth);
        var definition = own?.Level ?? kind?.Elements<Level>().FirstOrDefault(l => StyleSheet.Number(l.LevelIndex) == depth);
        var format = definition?.NumberingFormat?.Val?.InnerText;
        if (format is null or "bullet" or "none")
        {
            return new(list, depth, Number: null);
        }

        // A list with a start of its own is counted by itself.
        var restart = StyleSheet.Number(own?.StartOverrideNumberingValue?.Val);
        var counter = restart is null && kindId is { } shared ? -1 - shared : list;
        if (!_counts.TryGetValue(counter, out var counts))
        {
            _counts.Add(counter, counts = new int[MostLevels]);
        }

        counts[depth] = counts[depth] == 0 ? Math.Max(1, restart ?? StyleSheet.Number(definition?.StartNumberingValue?.Val) ?? 1) : counts[depth] + 1;
        counts.AsSpan(depth + 1).Clear();
        return new(list, depth, counts[depth]);
    }
}
