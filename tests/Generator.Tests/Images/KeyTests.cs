using System.Security.Cryptography;
using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>A picture's key, and with it the address of its files, changes with its bytes and never without.</summary>
public sealed class KeyTests
{
    /// <summary>When this fails, the program makes other bytes than before: raise <see cref="PictureEncoder.Version"/> (a new libvips raises itself) and put the new hash here.</summary>
    [Fact]
    public void WhatIsMadeOfAPictureChangesOnlyTogetherWithTheVersions()
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();
        using (var scene = PictureToMake.Scene(400, 300))
        {
            scene.WriteToFile(folder.PathTo("canh.png"));
        }

        var made = worker.Ask(folder.PathTo("canh.png"), Workers.Everything, folder.Root).Picture!;

        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in made.Sizes.Keys.Order(StringComparer.Ordinal))
        {
            all.AppendData(File.ReadAllBytes(folder.PathTo(name)));
        }

        Assert.Equal("8.18.7 1 b553dd7bdf6a0bcfe6273bbcd1e8a5b8", $"{ImageKeys.Libvips} {PictureEncoder.Version} {Convert.ToHexStringLower(all.GetHashAndReset())[..32]}");
    }

    [Fact]
    public void AKeyHoldsThePictureAndWhatIsAskedOfIt()
    {
        using var folder = new TestFolder();
        folder.Write("a", "một");
        folder.Write("b", "hai");
        folder.Write("c", "một");
        string KeyOf(string name, PictureRequest asked) => ImageKeys.Of(folder.PathTo(name), asked);

        Assert.Equal(KeyOf("a", Workers.Everything), KeyOf("c", Workers.Everything));
        Assert.NotEqual(KeyOf("a", Workers.Everything), KeyOf("b", Workers.Everything));
        Assert.NotEqual(KeyOf("a", Workers.Everything), KeyOf("a", Workers.Everything with { Focus = new(0.5, 0.5) }));
        Assert.NotEqual(KeyOf("a", Workers.Everything), KeyOf("a", Workers.Everything with { HasCrops = false }));
    }
}
