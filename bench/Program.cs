using Recognition.Bench;
using Recognition.Bench.Commands;

const string Usage = """
    make --stories N --into DIR [--seed N]
        writes DIR/input and DIR/settings.yml for the generator, DIR/hugo for Hugo
    site [--stories 1000,10000] [--runs 5] [--report FILE] [--work DIR] [--generator DLL]
         [--hugo-related latest|related] [--seed N]
        builds the same content with both, in turns, and prints the figures
    search [--stories 1000,10000] [--work DIR]
        asks this search, Pagefind and MiniSearch the same questions in Chromium and writes bench/search/RESULTS.md
    preview [--stories 1000,10000] [--work DIR]
        looks at the same content by this preview and by Hugo's server in Chromium and writes bench/preview/RESULTS.md
    look [--before DIR] [--generator DLL]
        takes pictures of every kind of page and writes what a reader on a telephone scrolls and loads to bench/look/RESULTS.md
    faults [--kills 200] [--work DIR] [--generator DLL]
        kills builds, fills disks, damages caches, and writes to bench/faults/RESULTS.md whether a site was lost
    shapes [--generator DLL]
        checks stories that are full of one shape and writes what each costs to bench/shapes/RESULTS.md
    """;

Console.OutputEncoding = System.Text.Encoding.UTF8;
try
{
    switch (args)
    {
        case ["make", .. var rest]:
            MakeCommand.Run(new(rest, "stories", "into", "seed"));
            return 0;
        case ["site", .. var rest]:
            SiteCommand.Run(new(rest, "stories", "runs", "report", "work", "generator", "hugo-related", "seed"), args);
            return 0;
        case ["search", .. var rest]:
            SearchCommand.Run(new(rest, "stories", "work"));
            return 0;
        case ["preview", .. var rest]:
            PreviewCommand.Run(new(rest, "stories", "work"));
            return 0;
        case ["look", .. var rest]:
            LookCommand.Run(new(rest, "before", "generator"));
            return 0;
        case ["faults", .. var rest]:
            return FaultsCommand.Run(new(rest, "kills", "work", "generator")) ? 0 : 1;
        case ["shapes", .. var rest]:
            return ShapesCommand.Run(new(rest, "generator")) ? 0 : 1;
        default:
            await Console.Error.WriteLineAsync(Usage);
            return 2;
    }
}
catch (Exception fault) when (fault is BenchException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 2;
}
