using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Images;

/// <summary>The process that works on pictures, for tests that talk to it alone.</summary>
internal static class Workers
{
    /// <summary>Asked of a main photograph without a focus.</summary>
    public static PictureRequest Everything { get; } = new(HasCrops: true, Focus: null);

    /// <summary>A worker.</summary>
    public static ImageWorker Start(TimeSpan? patience = null) => new(Texts.Read("vi", typeof(ImageWorker).Assembly), patience ?? TimeSpan.FromMinutes(3));
}
