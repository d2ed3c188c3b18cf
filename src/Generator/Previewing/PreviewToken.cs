using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Recognition.Generator.Previewing;

/// <summary>What only pages of this start of the preview know: whoever writes through it must say it.</summary>
internal sealed class PreviewToken
{
    private const string Header = "X-Preview-Token";

    /// <summary>The token as it stands in the desk.</summary>
    public string Value { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether a request says it.</summary>
    public bool IsSaidBy(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[Header].ToString()), Encoding.UTF8.GetBytes(Value));
}
