using System.Globalization;
using Recognition.Theming;

namespace Recognition.Generator.Publishing;

/// <summary>Says what the site weighs, and whether its host will take it.</summary>
/// <param name="Weight">What it weighs.</param>
/// <param name="Limit">Bytes its host takes.</param>
/// <param name="Texts">Wording.</param>
internal sealed record WeightReport(SiteWeight Weight, long Limit, Texts Texts)
{
    private const int Pages = 5;
    private const double Near = 0.8;

    /// <summary>Writes the report.</summary>
    public void Write()
    {
        var limit = Show(Limit, 1e6, "0.##");
        Console.WriteLine(Weight.PagesInAll is { } all
            ? Texts["weight.cut", Show(Weight.Total, 1e6, "0.0"), limit, Texts.Number(Weight.Pages), Texts.Number(all), Show((long)((double)Weight.Total / Math.Max(1, Weight.Pages) * all), 1e6, "0")]
            : Texts["weight.total", Show(Weight.Total, 1e6, "0.0"), limit]);
        foreach (var (address, bytes) in Weight.Heaviest(Pages))
        {
            Console.WriteLine(Texts["weight.page", address, Show(bytes, 1e3, "0")]);
        }

        if (Weight.Total > Limit)
        {
            Console.Error.WriteLine(Texts["weight.over", limit]);
        }
        else if (Weight.Total >= Limit * Near)
        {
            Console.Error.WriteLine(Texts["weight.near", limit]);
        }
    }

    private string Show(long bytes, double unit, string format) =>
        (bytes / unit).ToString(format, CultureInfo.GetCultureInfo(Texts.Language == "vi" ? "vi-VN" : "en-GB"));
}
