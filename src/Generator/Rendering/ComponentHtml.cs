using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Recognition.Generator.Rendering;

/// <summary>Writes the HTML of one component and of those within it, from the frames they build.</summary>
/// <param name="injected">What components may inject.</param>
[SuppressMessage("Usage", "BL0006:Do not use RenderTree types", Justification = "Frames are what Razor compiles to; the tests compare every page, so that a change of them in a new version of .NET shows at once.")]
internal sealed class ComponentHtml(object injected)
{
    /// <summary>Most pages are shorter, so that their text lies in one piece.</summary>
    private const int Usual = 24 * 1024;

    /// <summary>Escapes what HTML needs escaped; the default also escapes every letter outside ASCII.</summary>
    private static readonly HtmlEncoder VietnameseAsItIs = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Elements without content (HTML, 13.1.2).</summary>
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    private readonly StringBuilder _html = new(Usual);

    /// <summary>The HTML of a component.</summary>
    /// <param name="component">Its type.</param>
    /// <param name="parameters">Its parameters by their names.</param>
    public string Of(Type component, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var kind = ComponentKind.Of(component);
        var made = kind.Make(injected);
        foreach (var (name, value) in parameters)
        {
            kind.Set(made, name, value);
        }

        Write(made);
        return _html.ToString();
    }

    private void Write(ComponentBase component)
    {
        using var builder = new RenderTreeBuilder();
        ComponentKind.Build(component, builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
    }

    private void Write(Span<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref var frame = ref frames[at];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    _html.Append(VietnameseAsItIs.Encode(frame.TextContent));
                    break;
                case RenderTreeFrameType.Markup:
                    _html.Append(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Region:
                    // What belongs to it follows.
                    break;
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    WriteElement(frame.ElementName, frames.Slice(at + 1, length - 1));
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    WriteComponent(ComponentKind.Of(frame.ComponentType), frames.Slice(at + 1, length - 1));
                    break;
                default:
                    throw Unwritten(frame.FrameType);
            }

            at += length;
        }
    }

    private void WriteComponent(ComponentKind kind, Span<RenderTreeFrame> parameters)
    {
        var component = kind.Make(injected);
        foreach (ref var frame in parameters)
        {
            if (frame.FrameType != RenderTreeFrameType.Attribute)
            {
                throw Unwritten(frame.FrameType);
            }

            kind.Set(component, frame.AttributeName, frame.AttributeValue);
        }

        Write(component);
    }

    private void WriteElement(string name, Span<RenderTreeFrame> within)
    {
        _html.Append('<').Append(name);
        var at = 0;
        while (at < within.Length && within[at].FrameType == RenderTreeFrameType.Attribute)
        {
            WriteAttribute(within[at].AttributeName, within[at].AttributeValue);
            at++;
        }

        if (at == within.Length && Void.Contains(name))
        {
            _html.Append(" />");
            return;
        }

        _html.Append('>');
        Write(within[at..]);
        _html.Append("</").Append(name).Append('>');
    }

    /// <summary>Razor leaves out what is null or false, and turns everything else into text.</summary>
    private void WriteAttribute(string name, object value)
    {
        _html.Append(' ').Append(name);
        if (value is string text)
        {
            _html.Append("=\"").Append(VietnameseAsItIs.Encode(text)).Append('"');
        }
        else if (value is not true)
        {
            throw new NotSupportedException($"{name}: {value.GetType().Name}");
        }
    }

    private static NotSupportedException Unwritten(RenderTreeFrameType frame) => new(frame.ToString());
}
