using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recognition.Generator.Images.Worker;

/// <summary>What the cache keeps of anything that was made, beside its files.</summary>
internal record CacheEntry
{
    /// <summary>How it is written.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Its files with their bytes; none before it is made.</summary>
    public IReadOnlyDictionary<string, long> Sizes { get; init; } = new Dictionary<string, long>();
}
