using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A deadline: a date, which is the last day in time ("chậm nhất ngày"), or <c>{before: date}</c>, which is one day too late ("trước ngày").</summary>
public sealed class DeadlineType : FieldType<Deadline?>
{
    private const string Before = "before";

    private readonly DateType _date = new();

    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out Deadline? value)
    {
        value = null;
        if (node is not MappingNode map)
        {
            if (_date.TryRead(node, context, out var day))
            {
                value = new(day!.Value, IsInclusive: true);
            }

            return value is not null;
        }

        foreach (var (key, limit) in map.Entries)
        {
            if (key.Value != Before)
            {
                context.Within(key.Value).Report(Rules.UnknownKey, key.At, Argument.Word("which", "key-known"), ("known", Before));
            }
            else if (_date.TryRead(limit, context.Within(Before), out var day))
            {
                value = new(day!.Value, IsInclusive: false);
            }
        }

        return value is not null;
    }
}
