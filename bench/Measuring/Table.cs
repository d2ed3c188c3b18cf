using System.Text;

namespace Recognition.Bench.Measuring;

/// <summary>A table that reads well in a terminal and is Markdown as well.</summary>
internal sealed class Table(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> _rows = [head];

    public void Add(params IReadOnlyList<string> row) => _rows.Add(row);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, _rows[0].Count).Select(i => _rows.Max(r => r[i].Length)).ToList();
        var text = new StringBuilder();
        for (var row = 0; row < _rows.Count; row++)
        {
            text.Append("| ").AppendJoin(" | ", _rows[row].Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).Append(" |\n");
            if (row == 0)
            {
                text.Append("| ").AppendJoin(" | ", widths.Select((w, i) => new string('-', w - (i == 0 ? 0 : 1)) + (i == 0 ? "" : ":"))).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
