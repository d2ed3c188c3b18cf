using System.Text.Json;
using System.Text.Json.Nodes;
using Recognition.Content;
using Recognition.Theming;

namespace Recognition.Generator.Features.Data;

/// <summary>
/// One table of the open data, published three times: <c>data/NAME.json</c> for programs, <c>data/NAME.csv</c> for spreadsheets,
/// and the JSON Schema that describes both. All three are made from the type of its rows and cannot differ.
/// </summary>
/// <param name="name">Its name in addresses; its texts are <c>data.NAME</c> and, for each field, <c>data.NAME.FIELD</c>.</param>
internal abstract class DataTable(string name)
{
    /// <summary>Its name in addresses.</summary>
    public string Name { get; } = name;

    /// <summary>For programs.</summary>
    public string JsonAddress => $"data/{Name}.json";

    /// <summary>For spreadsheets.</summary>
    public string CsvAddress => $"data/{Name}.csv";

    /// <summary>What a row holds.</summary>
    public string SchemaAddress => $"data/schema/{Name}.schema.json";

    /// <summary>How many rows there are.</summary>
    public abstract int CountOf(Site site);

    /// <summary>The schema of the JSON file.</summary>
    /// <param name="texts">Where the descriptions are.</param>
    public abstract JsonObject Schema(Texts texts);

    /// <summary>Its files, each made when it is asked for.</summary>
    public IEnumerable<(string Address, Func<ReadOnlyMemory<byte>> Make)> Files(ThemeContext context) =>
    [
        (JsonAddress, () => Written(stream => WriteJson(context, stream))),
        (CsvAddress, () => Written(stream => WriteCsv(context, stream))),
        (SchemaAddress, () => Written(stream => WriteSchema(context, stream))),
    ];

    /// <summary>Writes the rows for programs.</summary>
    protected abstract void WriteJson(ThemeContext context, Stream stream);

    /// <summary>Writes the rows for spreadsheets.</summary>
    protected abstract void WriteCsv(ThemeContext context, Stream stream);

    private void WriteSchema(ThemeContext context, Stream stream)
    {
        var schema = Schema(context.Texts);
        schema["$id"] = context.Links.Absolute(SchemaAddress);
        JsonSerializer.Serialize(stream, schema, DataJson.Options);
    }

    /// <summary>What was written, without a copy.</summary>
    private static ReadOnlyMemory<byte> Written(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}

/// <summary>A table with rows of one type.</summary>
/// <typeparam name="TRow">A record: its parameters are the fields, in order.</typeparam>
/// <param name="name">Its name in addresses.</param>
/// <param name="count">How many rows a site has.</param>
/// <param name="rows">Makes the rows, one after the other.</param>
internal sealed class DataTable<TRow>(string name, Func<Site, int> count, Func<ThemeContext, IEnumerable<TRow>> rows) : DataTable(name)
    where TRow : class
{
    /// <inheritdoc/>
    public override int CountOf(Site site) => count(site);

    /// <inheritdoc/>
    public override JsonObject Schema(Texts texts) => DataSchema.Of<TRow>(Name, texts);

    /// <inheritdoc/>
    protected override void WriteJson(ThemeContext context, Stream stream) => JsonSerializer.Serialize(stream, rows(context), DataJson.Options);

    /// <inheritdoc/>
    protected override void WriteCsv(ThemeContext context, Stream stream) => CsvFile.Write(stream, rows(context));
}
