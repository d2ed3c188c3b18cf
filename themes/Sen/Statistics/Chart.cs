using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Recognition.Themes.Sen.Statistics;

/// <summary>Figures by quarter, drawn as columns and told as a table.</summary>
/// <param name="Id">Name of the chart in its page.</param>
/// <param name="Series">What is counted, from the foot of a column to its top.</param>
/// <param name="Columns">The columns, the earliest first.</param>
public sealed record Chart(string Id, IReadOnlyList<ChartSeries> Series, IReadOnlyList<ChartColumn> Columns)
{
    /// <summary>The highest column.</summary>
    public int Highest => Columns.Count == 0 ? 0 : Columns.Max(c => c.Total);

    /// <summary>The step of the scale: 1, 2 or 5 times a power of ten, so that there are at most four lines.</summary>
    public int Step
    {
        get
        {
            for (var power = 1; ; power *= 10)
            {
                foreach (var step in new[] { power, 2 * power, 5 * power })
                {
                    if (Highest <= 4 * step)
                    {
                        return step;
                    }
                }
            }
        }
    }

    /// <summary>Words at a point; Razor takes the element of SVG for its own.</summary>
    public static MarkupString Text(double x, double y, string text, string look) =>
        new($"""<text class="{look}" x="{Length(x)}" y="{Length(y)}">{HtmlEncoder.Default.Encode(text)}</text>""");

    /// <summary>A length as SVG writes it.</summary>
    public static string Length(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>Something that is counted.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Look">Class of its parts of the columns.</param>
public sealed record ChartSeries(string Name, string Look);

/// <summary>A column.</summary>
/// <param name="Label">Below it.</param>
/// <param name="Group">Below the label of the first of its group.</param>
/// <param name="Name">In the table.</param>
/// <param name="Address">Where the name leads.</param>
/// <param name="Values">One for each series.</param>
public sealed record ChartColumn(string Label, string Group, string Name, string Address, IReadOnlyList<int> Values)
{
    /// <summary>All of it.</summary>
    public int Total => Values.Sum();
}
