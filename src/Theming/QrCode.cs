using System.Globalization;
using System.Net;
using System.Text;
using QRCoder;

namespace Recognition.Theming;

/// <summary>
/// A QR code (ISO/IEC 18004, error level M: 15 % of it may be lost, as on paper that is handled), drawn in black on white,
/// with the margin of four modules that readers need.
/// </summary>
/// <param name="Size">Modules from edge to edge, margins included.</param>
/// <param name="Path">The dark modules of each row as strokes one module high: SVG path data.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>Encodes a text.</summary>
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            // Where the pen stands in this row; a row begins with a move of its own.
            var pen = -1;
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                {
                    var start = x;
                    while (rows[y][x])
                    {
                        x++;
                    }

                    _ = pen < 0
                        ? path.Append(CultureInfo.InvariantCulture, $"M{start} {y}.5")
                        : path.Append(CultureInfo.InvariantCulture, $"m{start - pen} 0");
                    path.Append(CultureInfo.InvariantCulture, $"h{x - start}");
                    pen = x;
                }
            }
        }

        return new(rows.Count, path.ToString());
    }

    /// <summary>The code as an SVG element: a file of its own, or part of a page.</summary>
    /// <param name="label">Where it leads, for those who do not see it.</param>
    public string ToSvg(string label) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 {Size} {Size}" role="img" aria-label="{WebUtility.HtmlEncode(label)}"><path fill="#fff" d="M0 0h{Size}v{Size}H0z"/><path stroke="#000" shape-rendering="crispEdges" d="{Path}"/></svg>""");
}
