namespace Recognition.Bench.Faults;

/// <summary>One kind of fault, and how often what happened.</summary>
/// <param name="Name">What was done.</param>
internal sealed record Trial(string Name)
{
    private readonly List<string> _odd = [];

    /// <summary>How often it was done.</summary>
    public int Tried { get; private set; }

    /// <summary>How often the program refused, with a reason and a cure.</summary>
    public int Refused { get; private set; }

    /// <summary>How often the site was not the whole old or the whole new one.</summary>
    public int Lost { get; private set; }

    /// <summary>How often something happened that is not as it should be, but the site was not touched.</summary>
    public int Unexplained => _odd.Count;

    /// <summary>Why it could not be tried.</summary>
    public string? NotTried { get; init; }

    /// <summary>Notes a run that went to its end.</summary>
    /// <param name="ended">How it ended.</param>
    /// <param name="isWhole">Whether the site is whole.</param>
    public void Note(Ended ended, bool isWhole)
    {
        Tried++;
        Lost += isWhole ? 0 : 1;
        Refused += ended.Code != 0 && ended.IsExplained ? 1 : 0;
        Expect(ended.IsExplained, $"{ended.Code}: {ended.Said}");
    }

    /// <summary>Notes a run that was killed.</summary>
    public void NoteKilled(bool isWhole)
    {
        Tried++;
        Lost += isWhole ? 0 : 1;
    }

    /// <summary>Notes what is not as it should be.</summary>
    public void Expect(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            _odd.Add(otherwise);
            Console.Error.WriteLine($"{Name}: {otherwise}");
        }
    }
}
