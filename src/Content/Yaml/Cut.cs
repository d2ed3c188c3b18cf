using Recognition.Content.Problems;
using YamlDotNet.Core.Events;

namespace Recognition.Content.Yaml;

/// <summary>A <c>#</c> that ends a value without quotes, or stands in place of one.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Line">The line with the whole value in quotes.</param>
internal sealed record Cut(Place At, string Line)
{
    /// <summary>The comment after a value, if one stands there.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="yaml">The YAML it stands in.</param>
    /// <param name="path">Path as shown to people.</param>
    /// <param name="linesBefore">Lines of the file that stand before the YAML.</param>
    public static Cut? After(Scalar scalar, string yaml, string path, int linesBefore)
    {
        var end = (int)scalar.End.Index;
        var blanks = yaml.AsSpan(end).IndexOfAnyExcept(" \t");
        if (blanks <= 0 || yaml[end + blanks] != '#')
        {
            return null;
        }

        var lineEnd = yaml.IndexOf('\n', end) is >= 0 and var found ? found : yaml.Length;
        if (scalar.Value.Length == 0)
        {
            return Whole(scalar, yaml, path, linesBefore, end, yaml[(end + blanks)..lineEnd]);
        }

        var start = (int)scalar.Start.Index;
        var whole = string.Join(' ', yaml[start..lineEnd].Split('\n').Select(part => part.Trim()));
        var before = yaml[(yaml.LastIndexOf('\n', Math.Max(0, start - 1)) + 1)..start].TrimStart();
        return new(new(path, (int)scalar.End.Line + linesBefore, (int)scalar.End.Column + blanks), before + OddSigns.Quoted(whole));
    }

    /// <summary>A value that is all comment. A sign with a blank behind it is no part of a text; one with a word is ("#1", "#doanket").</summary>
    private static Cut? Whole(Scalar scalar, string yaml, string path, int linesBefore, int end, string remark)
    {
        var key = yaml[(yaml.LastIndexOf('\n', Math.Max(0, end - 1)) + 1)..end].TrimStart();
        var text = (remark.StartsWith("# ", StringComparison.Ordinal) ? remark[2..] : remark).Trim();
        return text.Trim('#').Length == 0 || !key.EndsWith(':') ? null
            : new(new(path, (int)scalar.End.Line + linesBefore, (int)scalar.End.Column + 1), $"{key} {OddSigns.Quoted(text)}");
    }
}
