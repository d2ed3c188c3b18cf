using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Reading;

namespace Recognition.Content.Schema;

/// <summary>A web address, <c>https://…</c> or <c>http://…</c>.</summary>
public sealed class UrlType : ScalarType<Uri>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Uri value)
    {
        if (Uri.TryCreate(scalar.Value, UriKind.Absolute, out value) && value.Scheme is "https" or "http" && value.UserInfo.Length == 0)
        {
            return true;
        }

        context.Report(Rules.NotAUrl, scalar.At, ("value", scalar.Value));
        value = null;
        return false;
    }
}
