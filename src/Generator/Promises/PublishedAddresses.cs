using System.Net;
using System.Text.Json;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Promises;

/// <summary>What the site on line promises: its <c>urls.json</c>.</summary>
/// <param name="Base">Where it is served, and where its file says so.</param>
/// <param name="Urls">Its addresses, relative to that, each with the place where it stands.</param>
internal sealed record PublishedAddresses((string Url, Place At) Base, IReadOnlyList<(string Address, Place At)> Urls)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Of whatever a host hands out no more bytes are taken.</summary>
    private const int MostBytes = 64 << 20;

    /// <summary>Reads the file.</summary>
    /// <param name="source">A path, or an address that begins with <c>http://</c> or <c>https://</c>.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="FaultException">It cannot be had, or is something else.</exception>
    public static PublishedAddresses Read(string source, Texts texts)
    {
        var bytes = Uri.TryCreate(source, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? Download(url!, texts)
            : Open(source, texts);
        try
        {
            return new PublishedReader(source, bytes).Read() ?? throw new FaultException(texts["fault.published-other", source]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The second is what the reader says to half a character.
            throw new FaultException(texts["fault.published-other", source]);
        }
    }

    private static byte[] Open(string path, Texts texts)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : throw new FaultException(texts["fault.published-no-file", path]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(texts["fault.published-unreadable", path, FileFaults.Why(fault, texts)]);
        }
    }

    private static byte[] Download(Uri url, Texts texts)
    {
        using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = MostBytes };
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            using var response = client.Send(request);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                throw new FaultException(texts["fault.published-not-found", url]);
            }

            if (!response.IsSuccessStatusCode)
            {
                throw new FaultException(texts["fault.published-answer", url, (int)response.StatusCode]);
            }

            using var content = new MemoryStream();
            response.Content.ReadAsStream().CopyTo(content);
            return content.ToArray();
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException)
        {
            throw new FaultException(texts["fault.published-unreachable", url, fault.GetBaseException().Message]);
        }
    }
}
