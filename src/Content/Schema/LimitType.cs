using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A last day: the day itself, if it is in time ("chậm nhất ngày"), or <c>{before: day}</c> if it is one day too late ("trước ngày").</summary>
/// <typeparam name="TDay">What names the day.</typeparam>
/// <typeparam name="TLimit">The last day.</typeparam>
/// <param name="day">How the day is written.</param>
/// <param name="make">Makes the last day of a day and of whether it is in time itself.</param>
public abstract class LimitType<TDay, TLimit>(FieldType<TDay?> day, Func<TDay, bool, TLimit> make) : FieldType<TLimit?>
    where TDay : struct
    where TLimit : struct
{
    private const string Before = "before";

    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out TLimit? value)
    {
        value = null;
        if (node is not MappingNode map)
        {
            if (day.TryRead(node, context, out var last))
            {
                value = make(last!.Value, true);
            }

            return value is not null;
        }

        foreach (var (key, limit) in map.Entries)
        {
            if (key.Value != Before)
            {
                context.Within(key.Value).Report(Rules.UnknownKey, key.At, Argument.Word("which", "key-known"), ("known", Before));
            }
            else if (day.TryRead(limit, context.Within(Before), out var first))
            {
                value = make(first!.Value, false);
            }
        }

        return value is not null;
    }
}
