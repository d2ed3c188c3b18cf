using System.Globalization;
using System.Text;
using Recognition.Bench.Faults;
using Recognition.Bench.Measuring;

namespace Recognition.Bench.Commands;

/// <summary><c>faults</c>: kills, full disks and whatever else happens to machines, done to the program on purpose; writes <c>bench/faults/RESULTS.md</c>.</summary>
internal static class FaultsCommand
{
    private const int MostKills = 200;

    /// <summary>Tries all faults.</summary>
    /// <returns>Whether no site was lost and nothing happened without a reason.</returns>
    public static bool Run(Arguments arguments)
    {
        var kills = arguments.Number("kills", MostKills);
        var generator = Repository.Generator(arguments);
        var work = Directory.CreateDirectory(Path.Combine(
            Path.GetFullPath(arguments.Text("work") ?? Path.GetTempPath()),
            $"recognition-bench-faults-{Environment.ProcessId}")).FullName;
        try
        {
            var random = new Random(MakeCommand.DefaultSeed);
            var place = Place.At(Path.Combine(work, "site"), generator);
            var trials = new List<Trial>();
            foreach (var trial in Trials(place, new(place, random), new(place, random), new(generator, work), kills))
            {
                trials.Add(trial);

                // A run takes long: what is known stays if it is cut short.
                Folders.Write(Repository.PathTo("bench", "faults", "RESULTS.md"), Write(trials));
                Console.Error.WriteLine($"{DateTime.UtcNow:HH:mm:ss} {trial.Name}: {trial.NotTried ?? $"{trial.Tried} tried, {trial.Refused} refused, {trial.Lost} lost, {trial.Unexplained} unexplained"}");
            }

            Console.Write(Write(trials));
            return trials.TrueForAll(t => t.Lost == 0 && t.Unexplained == 0);
        }
        finally
        {
            Folders.Remove(work);
        }
    }

    private static IEnumerable<Trial> Trials(Place place, KillTrials killed, PictureTrials pictures, DiskTrials disks, int kills)
    {
        var late = Math.Max(1, kills / 2);
        var cold = Math.Max(1, kills / 4);
        var few = Math.Max(1, kills / 20);
        foreach (var trial in disks.All().Concat(pictures.Caches(few)))
        {
            yield return trial;
        }

        yield return pictures.Worker("KILL", few);
        yield return pictures.Worker("STOP", 2);
        yield return killed.Stall(few);
        yield return killed.Together(few);
        yield return killed.Churn(few);
        yield return killed.ClockSetBack();
        yield return killed.Kill("killed (SIGKILL) at any moment, with pictures to be made", cold, from: 0, withPictures: true);
        yield return killed.Kill("killed at any moment", Math.Max(1, kills - late - cold), from: 0, withPictures: false);
        yield return killed.Kill("killed in the last third, when the site is written and exchanged", late, from: 0.66, withPictures: false);
    }

    private static string Write(List<Trial> trials)
    {
        var table = new Table("what was done", "tried", "refused with a cure", "site lost", "unexplained");
        foreach (var trial in trials)
        {
            if (trial.NotTried is { } why)
            {
                table.Add(trial.Name, why, "", "", "");
            }
            else
            {
                table.Add([trial.Name, .. new[] { trial.Tried, trial.Refused, trial.Lost, trial.Unexplained }.Select(n => n.ToString(CultureInfo.InvariantCulture))]);
            }
        }

        return new StringBuilder()
            .Append("# What machines do to a build, measured\n\n")
            .Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}: `dotnet run --project bench -- faults`. ")
            .Append("A site is lost if its folder holds anything but all files of the old or all files of the new site, by their hashes. ")
            .Append("Unexplained is every end that is neither success nor a refusal with a cure in Vietnamese; every build after a kill that fails or leaves something behind; and whatever else is not as it should be.\n\n")
            .Append(table)
            .ToString();
    }
}
