using System.Collections.Frozen;
using System.Net;

namespace Recognition.Content.Values;

/// <summary>References to characters by name or number, as HTML and Markdown read them.</summary>
internal static class Entity
{
    private const int Longest = 34;

    /// <summary>Names of signs that HTML 5 added, and pages and Markdown know; those of HTML 4 the library knows.</summary>
    private static readonly FrozenDictionary<string, char> Named = new Dictionary<string, char>
    {
        ["&commat;"] = '@',
        ["&period;"] = '.',
        ["&comma;"] = ',',
        ["&lpar;"] = '(',
        ["&rpar;"] = ')',
        ["&plus;"] = '+',
        ["&dash;"] = '-',
        ["&hyphen;"] = '-',
        ["&sol;"] = '/',
        ["&colon;"] = ':',
        ["&semi;"] = ';',
        ["&num;"] = '#',
        ["&percnt;"] = '%',
        ["&lowbar;"] = '_',
        ["&ast;"] = '*',
        ["&Tab;"] = ' ',
        ["&NewLine;"] = '\n',
        ["&lsqb;"] = '[',
        ["&rsqb;"] = ']',
        ["&lbrack;"] = '[',
        ["&rbrack;"] = ']',
        ["&excl;"] = '!',
        ["&quest;"] = '?',
        ["&equals;"] = '=',
        ["&NonBreakingSpace;"] = ' ',
    }.ToFrozenDictionary();

    /// <summary>What a reference stands for, and how long it is; nothing if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where its <c>&amp;</c> is.</param>
    public static (string Decoded, int Length)? Read(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(Longest, text.Length - at));
        if (end < 0)
        {
            return null;
        }

        var entity = text[at..(end + 1)];
        var decoded = Named.TryGetValue(entity, out var sign) ? sign.ToString() : WebUtility.HtmlDecode(entity);
        return decoded == entity ? null : (decoded, entity.Length);
    }
}
