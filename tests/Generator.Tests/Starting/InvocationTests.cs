using Recognition.Generator.Commands;

namespace Recognition.Generator.Tests.Starting;

/// <summary>What a person is told to type works where the program is.</summary>
public sealed class InvocationTests
{
    [Theory]
    [InlineData("/nha/guong-sang-linux-x64/phuong-mau", "/nha/guong-sang-linux-x64/guong-sang", "/usr/bin", "../guong-sang")]
    [InlineData("/nha/guong-sang-linux-x64", "/nha/guong-sang-linux-x64/guong-sang", "/usr/bin", "./guong-sang")]
    [InlineData("/kho/phuong-mau", "/nha/guong-sang-linux-x64/guong-sang", "/usr/bin", "/nha/guong-sang-linux-x64/guong-sang")]
    [InlineData("/kho/phuong-mau", "/nha/Thư mục của tôi/guong-sang", null, "\"/nha/Thư mục của tôi/guong-sang\"")]
    [InlineData("/kho/phuong-mau", "/usr/bin/guong-sang", "/bin:/usr/bin/", "guong-sang")]
    [InlineData("/kho/phuong-mau", "/usr/share/dotnet/dotnet", "/usr/bin", "guong-sang")]
    public void ItIsCalledByItsNameOrByThePathToIt(string folder, string program, string? path, string typed) =>
        Assert.Equal(typed, Invocation.From(folder, program, path, '/'));
}
