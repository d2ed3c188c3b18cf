using NetVips;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>A shape cut from a picture.</summary>
internal static class Crop
{
    /// <summary>Cuts around a focus, or around what draws the eye.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="size">The size of the shape.</param>
    /// <param name="focus">What must stay in it.</param>
    public static Image Of(Image source, PictureSize size, Focus? focus) => focus is { } point ? AroundFocus(source, size, point) : AroundAttention(source, size);

    /// <summary>Cuts around a focus, or so that the top stays, where heads are.</summary>
    /// <inheritdoc cref="Of"/>
    public static Image Portrait(Image source, PictureSize size, Focus? focus)
    {
        var height = (int)Math.Round((double)source.Width * size.Height / size.Width);
        if (focus is not null || height >= source.Height)
        {
            return Of(source, size, focus);
        }

        using var top = source.ExtractArea(0, 0, source.Width, height);
        return Libvips.Resized(top, size.Width, size.Height);
    }

    private static Image AroundAttention(Image source, PictureSize size)
    {
        var shrink = Math.Min((double)source.Width / size.Width, (double)source.Height / size.Height);
        using var covering = source.Resize(1 / Math.Min(shrink, source.Width), vscale: 1 / Math.Min(shrink, source.Height));
        using var cut = covering.Smartcrop(Math.Min(size.Width, covering.Width), Math.Min(size.Height, covering.Height), interesting: Enums.Interesting.Attention);
        return cut.CopyMemory();
    }

    private static Image AroundFocus(Image source, PictureSize size, Focus focus)
    {
        static int Within(double value, int most) => (int)Math.Floor(Math.Clamp(value, 0, most) + 0.5);
        var ratio = (double)size.Width / size.Height;
        var width = Math.Max(1, Math.Min(source.Width, (int)(source.Height * ratio)));
        var height = Math.Max(1, Math.Min(source.Height, (int)(width / ratio)));
        var left = Within((focus.X * source.Width) - (width / 2.0), source.Width - width);
        var top = Within((focus.Y * source.Height) - (height / 2.0), source.Height - height);
        using var cut = source.ExtractArea(left, top, width, height);
        return Libvips.Resized(cut, size.Width, size.Height);
    }
}
