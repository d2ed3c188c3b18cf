using System.Runtime.InteropServices;

namespace Recognition.Bench.Measuring;

/// <summary>What the figures were measured on.</summary>
internal sealed record Machine(string Processor, int Cores, long MemoryBytes, string System, string DotNet, string Hugo)
{
    private const string CpuInfo = "/proc/cpuinfo";

    /// <summary>Looks at this machine.</summary>
    /// <exception cref="BenchException">Hugo is not installed.</exception>
    public static Machine Look() => new(
        File.Exists(CpuInfo) ? ProcessorOf(File.ReadLines(CpuInfo)) : "unknown processor",
        Environment.ProcessorCount,
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
        $"{RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture})",
        Environment.Version.ToString(),
        ProgramRunner.FirstLine("hugo", "version"));

    private static string ProcessorOf(IEnumerable<string> lines) =>
        lines.FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown processor";
}
