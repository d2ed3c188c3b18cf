using System.Text;
using System.Xml;

namespace Recognition.Generator.Features.Feeds;

/// <summary>How all XML files are written: UTF-8 without a byte order mark, line feeds.</summary>
internal static class XmlFiles
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };
}
