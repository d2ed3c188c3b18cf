using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Recognition.Content.Values.OldFonts;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>unicode</c>: shows or writes a file with the text of old fonts turned into Unicode; everything else stays byte for byte.</summary>
internal sealed partial class UnicodeCommand
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Texts _texts;
    private readonly Argument<string> _file;
    private readonly Option<bool> _write;

    public UnicodeCommand(Texts texts)
    {
        _texts = texts;
        _file = new("file") { Description = texts["option.unicode-file"] };
        _write = new("--write") { Description = texts["option.unicode-write"] };
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("unicode", _texts["verb.unicode"]) { _file, _write, Languages.Option(_texts) };
        CommandLineFaults.TakesNoOptions(_file, command, _texts);
        command.SetAction(result => Run(result.GetRequiredValue(_file), result.GetValue(_write)));
        return command;
    }

    private int Run(string file, bool writes)
    {
        if (!File.Exists(file))
        {
            throw new FaultException(_texts["fault.unicode-file", file]);
        }

        var stored = Decode(File.ReadAllBytes(file), out var isUtf8);
        var text = Line().Replace(stored, line => OldText.ToUnicode(line.Value));
        if (!isUtf8 && text == stored)
        {
            throw new FaultException(_texts["fault.unicode-other", file]);
        }

        if (!writes && Console.IsOutputRedirected)
        {
            // Into a file, byte for byte.
            using var output = Console.OpenStandardOutput();
            output.Write(Strict.GetBytes(text));
        }
        else if (!writes)
        {
            Console.Write(text);
        }
        else if (text != stored || !isUtf8)
        {
            Replace(file, Strict.GetBytes(text));
            Console.WriteLine(_texts["unicode.done", file]);
        }
        else
        {
            Console.WriteLine(_texts["unicode.none", file]);
        }

        return ExitCode.Done;
    }

    /// <summary>Puts the new text in place of the old one at once: whatever happens, the file is whole.</summary>
    private static void Replace(string file, byte[] content)
    {
        var beside = file + ".unicode";
        File.WriteAllBytes(beside, content);
        File.Move(beside, file, overwrite: true);
    }

    /// <summary>The text of a file: UTF-8, or one byte a letter, as Notepad saves what old fonts show ("ANSI").</summary>
    private static string Decode(byte[] bytes, out bool isUtf8)
    {
        isUtf8 = true;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isUtf8 = false;
            return Encoding.Latin1.GetString(bytes);
        }
    }

    [GeneratedRegex(@"[^\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
