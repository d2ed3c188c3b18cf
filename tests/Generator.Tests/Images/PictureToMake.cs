using System.Text;
using NetVips;

namespace Recognition.Generator.Tests.Images;

/// <summary>A picture for a test: red above, green below left, blue below right; with GPS, XMP, a colour profile and, in a JPEG, IPTC and a comment.</summary>
/// <param name="File">Its path, whose ending says what it is.</param>
/// <param name="Width">Its width, upright.</param>
/// <param name="Height">Its height, upright.</param>
/// <param name="Orientation">How it is stored: 1 upright, 6 lying on its side.</param>
/// <param name="Profile">Its colours: <c>srgb</c> or <c>p3</c>.</param>
internal sealed record PictureToMake(string File, int Width, int Height, int Orientation = 1, string Profile = "srgb")
{
    private const string Xmp = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="BI-MAT-XMP"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""";

    /// <summary>Makes pictures.</summary>
    public static void Make(params IEnumerable<PictureToMake> pictures)
    {
        foreach (var picture in pictures)
        {
            picture.Make();
        }
    }

    /// <summary>The picture alone, without anything hidden in it.</summary>
    public static Image Scene(int width, int height)
    {
        using var red = Filled(width, height, 0xd0, 0x20, 0x20);
        if (width < 2 || height < 2)
        {
            return red.CopyMemory();
        }

        var (left, above) = (width / 2, height / 2);
        using var green = Filled(left, height - above, 0x20, 0xa0, 0x40);
        using var blue = Filled(width - left, height - above, 0x20, 0x40, 0xc0);
        using var two = red.Insert(green, 0, above);
        using var three = two.Insert(blue, left, above);
        return three.CopyMemory();
    }

    private static Image Filled(int width, int height, params double[] colour)
    {
        using var black = Image.Black(width, height);
        using var filled = black.NewFromImage(colour);
        using var bytes = filled.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private void Make()
    {
        using var scene = Scene(Width, Height);

        // Stored turned, as a telephone does; the orientation says how to turn it back.
        using var stored = scene.Rot(Orientation == 6 ? Enums.Angle.D270 : Enums.Angle.D0);
        using var coloured = stored.IccTransform(Profile, inputProfile: "srgb");
        using var told = coloured.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Copyright", "BI-MAT-EXIF");
            image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "BI-MAT-EXIF");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "12/1 30/1 0/1");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitudeRef", "E");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "107/1 40/1 0/1");
            image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(Xmp));
            image.Set(GValue.GIntType, "orientation", Orientation);
        });
        var ending = Path.GetExtension(File);
        var bytes = told.WriteToBuffer(ending);
        System.IO.File.WriteAllBytes(File, ending == ".jpg" ? WithSegments(bytes) : bytes);
    }

    /// <summary>A comment and an IPTC block, put into a JPEG by hand.</summary>
    private static byte[] WithSegments(byte[] jpeg)
    {
        static byte[] Segment(byte marker, byte[] data) => [0xff, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];
        var name = "BI-MAT-IPTC"u8;
        byte[] iptc = [0x1c, 2, 80, 0, (byte)name.Length, .. name];
        byte[] photoshop = [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)iptc.Length, .. iptc, .. new byte[iptc.Length % 2]];
        return [.. jpeg[..2], .. Segment(0xed, photoshop), .. Segment(0xfe, [.. "BI-MAT-COMMENT"u8]), .. jpeg[2..]];
    }
}
