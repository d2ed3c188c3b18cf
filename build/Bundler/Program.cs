using System.Text;
using Recognition.Bundler;

// Bundler FOLDER ENTRY… writes each entry with all it imports into FOLDER, under the entry's own name.
var folder = Directory.CreateDirectory(args[0]);
try
{
    foreach (var entry in args[1..])
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, Path.GetFileName(entry)), Bundle.Minified(entry), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    return 0;
}
catch (BundleException fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
