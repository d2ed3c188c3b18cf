using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>An e-mail address without a name: <c>thidua@donvi.gov.vn</c>.</summary>
public sealed class EmailType : ScalarType<string>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value;
        if (MailAddress.TryCreate(value, out var address) && address.Address == value && value.All(char.IsAscii))
        {
            return true;
        }

        context.Report(Rules.NotAnEmail, scalar.At, ("value", value));
        return false;
    }
}
