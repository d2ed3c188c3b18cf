using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>
/// Finds a browser: Chromium's headless shell, which opens a window in half the time and is fetched from Debian when root,
/// else an installed Chrome or Chromium, else Playwright's own. Without one the tests fail and say what to install; they are never skipped.
/// </summary>
internal static class Chromium
{
    private const string HeadlessShell = "chromium-headless-shell";

    private static readonly string[] Names = [HeadlessShell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Looked for once, however many ask at the same time.</summary>
    private static readonly Lazy<string?> Found = new(() => Installed(HeadlessShell) ?? Debians() ?? Installed(Names));

    /// <summary>Starts the browser.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Found.Value ?? PlaywrightsOwn(playwright);
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path ?? throw new InvalidOperationException(
                "The browser tests need Chrome or Chromium. Install one, for example: sudo apt-get install chromium"),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    private static string? Installed(params string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }))
            .Concat(names == Names ? Places : [])
            .FirstOrDefault(File.Exists);

    private static string? PlaywrightsOwn(IPlaywright playwright)
    {
        if (!File.Exists(playwright.Chromium.ExecutablePath))
        {
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        }

        return File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null;
    }

    private static string? Debians()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
        {
            return null;
        }

        if (Install() != 0)
        {
            Shell.Run("/", "apt-get", ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "update"]);
            Install();
        }

        return Installed(HeadlessShell);

        static int Install() => Shell.Run("/", "apt-get", ["install", "-y", "--no-install-recommends", HeadlessShell]).Code;
    }
}
