using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>
/// Finds a browser: an installed Chrome or Chromium, else Playwright's own, else Debian's package when root.
/// Without one the tests fail and say what to install; they are never skipped.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Starts the browser.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Installed() ?? PlaywrightsOwn(playwright) ?? Debians();
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

    private static string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }))
            .Concat(Places)
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

        Shell.Run("/", "apt-get", ["update"]);
        Shell.Run("/", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
        return Installed();
    }
}
