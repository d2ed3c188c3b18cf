using Recognition.Content;
using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Generator.Images;
using Recognition.Generator.Problems;
using Recognition.Theming;
using Recognition.Theming.Words;

namespace Recognition.Generator.Previewing;

/// <summary>
/// The site that is looked at while it is written. What changed is read and judged at once, and the graph is made anew from what is known;
/// what takes longer follows: all checks, new photographs. A fault never stops it: a file of which no page can be made is shown as it was before.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="texts">Wording of faults.</param>
/// <param name="clock">Tells the time, for what is kept of photographs.</param>
internal sealed class PreviewSite(SiteRequest request, Texts texts, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly ReadFiles _known = new();
    private readonly MadeStories _made = new();
    private readonly ShownFiles _files = new(request.Input, request.ShownInput);
    private readonly Dictionary<string, ContentFile> _sound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Theme> _themes = new(StringComparer.Ordinal);

    /// <summary>What is known of files that did not change since everything was judged.</summary>
    private ILookup<string, Problem> _judged = Array.Empty<Problem>().ToLookup(p => p.Place.File);

    /// <summary>The site as it is now.</summary>
    public PreviewState State { get; private set; } = new(0);

    /// <summary>Reads what changed, and makes the site anew.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            try
            {
                State = Made(new Pipeline(request, texts, clock, new Unwatched()) { Known = _known }.Read());
            }
            catch (Exception fault) when (fault is FaultException or IOException or UnauthorizedAccessException)
            {
                State = State with { Version = State.Version + 1, Fault = FileFaults.ExplainAny(fault, texts), IsJudged = true };
            }
        }
    }

    /// <summary>Judges everything as <c>check</c> does, makes new photographs, and shows both if nothing has changed meanwhile.</summary>
    /// <param name="stop">Ends it before it is done.</param>
    /// <returns>Whether pages may look different now.</returns>
    public bool Judge(CancellationToken stop)
    {
        var state = State;
        if (state.IsJudged || state.Read is not { } read)
        {
            return false;
        }

        var lacksFiles = state.Site?.Plan.Photographs.FilesOf(_ => true).Any(file => !File.Exists(file.Path)) == true;
        if (JudgedOf(read, lacksFiles, stop) is not { } found)
        {
            return false;
        }

        lock (_lock)
        {
            if (!ReferenceEquals(State, state))
            {
                return false;
            }

            _judged = found.ToLookup(p => p.Place.File);
            State = state with { Problems = found, IsJudged = true, Version = state.Version + (lacksFiles ? 1 : 0) };
            return lacksFiles;
        }
    }

    /// <summary>What is wrong with what was read; nothing if it was stopped, or if a fault of the machine stops the judging, which is told.</summary>
    private IReadOnlyList<Problem>? JudgedOf(Outcome read, bool encodes, CancellationToken stop)
    {
        try
        {
            var problems = new ProblemList();
            problems.Take(read.Problems);

            // A core is left to whoever saves and looks meanwhile.
            var judging = request with { Threads = Math.Max(1, request.Threads - 1), Stop = stop };
            var found = new Pipeline(judging, texts, clock, new Unwatched()).Check(read with { Problems = problems }).Report.Problems;
            if (encodes)
            {
                Photographs(read, encodes: true);
            }

            return found;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
#pragma warning disable CA1031 // Whatever happens, the site is still there to be looked at.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            lock (_lock)
            {
                State = State with { Fault = FileFaults.ExplainAny(fault, texts), IsJudged = true };
            }

            return null;
        }
    }

    private PreviewState Made(Outcome read)
    {
        var structure = new ProblemList();
        structure.Take(read.Problems);
        Checker.CheckStructure(read.Content, read.Settings, request.Today, structure, request.Parallelism);
        var faulty = structure.InOrder().Where(p => p.Severity == Severity.Error).Select(p => p.Place.File).Concat(structure.FaultyDrafts).ToHashSet(StringComparer.Ordinal);
        var problems = Task.Run(() => ProblemsAtOnce(read, structure).InOrder());
        var now = read.Content.Files.Where(f => !f.Path.EndsWith(".yml", StringComparison.Ordinal)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var file in now.Values.Where(f => !faulty.Contains(f.Path)))
        {
            _sound[file.Path] = file;
        }

        var before = _sound.Where(s => faulty.Contains(s.Key) && now.GetValueOrDefault(s.Key) != s.Value && File.Exists(_files.PathOf(s.Key))).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        var state = State with { Version = State.Version + 1, Read = read, AsBefore = before.Keys.ToHashSet(StringComparer.Ordinal), IsJudged = false, Fault = null };
        var sound = read.Content.With(before).Without(faulty.Except(before.Keys).ToHashSet(StringComparer.Ordinal), out _);
        var (site, fault) = sound is null ? (null, null) : SiteOf(read, sound);
        return state with { Site = site ?? state.Site, Fault = faulty.Count > 0 ? null : fault, Problems = problems.GetAwaiter().GetResult() };
    }

    /// <summary>What can be told at once: of changed files everything they have by themselves, of the others what was found before.</summary>
    private ProblemList ProblemsAtOnce(Outcome read, ProblemList structure)
    {
        var problems = new ProblemList();
        problems.Take(structure);
        var changed = _known.Changed;
        Checker.CheckSome(read.Content, read.Settings, request.Today, problems, request.Parallelism, changed);
        problems.Add(read.Content.Files.Select(f => f.Path).Distinct().Where(path => !changed.Contains(path)).SelectMany(path => _judged[path]));
        return problems;
    }

    /// <summary>The site of what is sound; why not, if it cannot stand without what is not.</summary>
    private (PreviewedSite? Site, string? Fault) SiteOf(Outcome read, ContentSet sound)
    {
        try
        {
            var site = SiteBuilder.Build(sound, read.Settings, request.Today, withDrafts: true, made: _made);
            return (new(new(site, ThemeOf(read.Settings.Theme), new(), Photographs(read with { Content = sound }, encodes: false), WordBinding.Of(site), request.Threads)), null);
        }
#pragma warning disable CA1031 // Whatever is missing, the site before is still there to be looked at, and the fault is told with the problems.
        catch (Exception fault) when (fault is not FaultException)
#pragma warning restore CA1031
        {
            return (null, FileFaults.ExplainAny(fault, texts));
        }
    }

    private Photographs Photographs(Outcome read, bool encodes)
    {
        using var workshop = new ImageWorkshop(new(request.ImageCache, clock), request.Threads, texts);
        return new PictureReader(request.Input, request.ShownInput, workshop).Read(read.Content, read.Settings.Logo, withDrafts: true, encodes, new(), new Unwatched());
    }

    private Theme ThemeOf(string name) => _themes.TryGetValue(name, out var theme) ? theme : _themes[name] = Themes.Find(name, texts);
}
