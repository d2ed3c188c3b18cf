using System.Globalization;
using System.Net;
using System.Text;
using ZXing;
using ZXing.QrCode.Internal;
using QrEncoder = ZXing.QrCode.Internal.Encoder;

namespace Recognition.Theming;

/// <summary>
/// A QR code (ISO/IEC 18004, error level M: 15 % of it may be lost, as on paper that is handled), drawn in black on white,
/// with the margin of four modules that readers need.
/// </summary>
/// <param name="Size">Modules from edge to edge, margins included.</param>
/// <param name="Path">The dark modules of each row as strokes one module high: SVG path data.</param>
public sealed record QrCode(int Size, string Path)
{
    private const int Margin = 4;

    /// <summary>
    /// The checkered mask for all: readers take any, and to compare the eight takes nine tenths of the time of a code.
    /// Text is UTF-8, as readers expect it, without the mark that says so, which old readers do not know.
    /// </summary>
    private static readonly Dictionary<EncodeHintType, object> Hints = new()
    {
        [EncodeHintType.QR_MASK_PATTERN] = 0,
        [EncodeHintType.CHARACTER_SET] = "UTF-8",
        [EncodeHintType.DISABLE_ECI] = true,
    };

    /// <summary>Encodes a text.</summary>
    public static QrCode Of(string text)
    {
        var code = QrEncoder.encode(text, ErrorCorrectionLevel.M, Hints).Matrix;
        var path = new StringBuilder();
        for (var y = 0; y < code.Height; y++)
        {
            // Where the pen stands in this row; a row begins with a move of its own.
            var pen = -1;
            for (var x = 0; x < code.Width; x++)
            {
                if (code[x, y] == 1)
                {
                    var start = x;
                    while (x < code.Width && code[x, y] == 1)
                    {
                        x++;
                    }

                    _ = pen < 0
                        ? path.Append(CultureInfo.InvariantCulture, $"M{start + Margin} {y + Margin}.5")
                        : path.Append(CultureInfo.InvariantCulture, $"m{start - pen} 0");
                    path.Append(CultureInfo.InvariantCulture, $"h{x - start}");
                    pen = x;
                }
            }
        }

        return new(code.Width + (2 * Margin), path.ToString());
    }

    /// <summary>The code as an SVG element: a file of its own, or part of a page.</summary>
    /// <param name="label">Where it leads, for those who do not see it.</param>
    public string ToSvg(string label) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 {Size} {Size}" role="img" aria-label="{WebUtility.HtmlEncode(label)}"><path fill="#fff" d="M0 0h{Size}v{Size}H0z"/><path stroke="#000" shape-rendering="crispEdges" d="{Path}"/></svg>""");
}
