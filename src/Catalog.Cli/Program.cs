using Catalog.Cli.Commands;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Content.Diagnostics;
using CommandLine;

namespace Catalog.Cli;

/// <summary>From the command line to an exit code: 0 fine, 1 errors in the content, 2 wrong use or a problem with the computer.</summary>
public static class Program
{
    /// <summary>The program's version, as three numbers.</summary>
    public static string Version => Build.Version;

    /// <summary>The program's version, and the commit and the repository it was built from as far as they are known.</summary>
    public static BuildFacts Build { get; } = BuildFacts.Of(typeof(Program).Assembly);

    public static int Main(string[] args)
    {
        if (Icu.Prepare() is { } missing)
        {
            Icu.WriteError(missing);
            return 2;
        }

        return Run(args, Terminal.OfProcess());
    }

    /// <summary>The whole program, on any terminal. It throws no exception.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            return Answer(args, terminal);
        }
        catch (EdgeException fault)
        {
            return Fail(terminal, fault.Message, fault);
        }
#pragma warning disable CA1031 // "Do not catch general exception types": the last resort, so that users see no stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(
                terminal,
                $"Der er en fejl i programmet: {exception.Message.TrimEnd('.')}. Kør igen med CATALOG_TRACE=1 for detaljer.",
                exception
            );
        }
    }

    private static int Answer(string[] words, Terminal terminal)
    {
        using var parser = new Parser(settings =>
        {
            settings.HelpWriter = null;
            settings.EnableDashDash = true;
        });
        if (CommandHelp.IsAsked(words))
        {
            return Help(words, parser, terminal);
        }

        switch (words)
        {
            case []:
                terminal.Error.Write(CommandHelp.Of(CommandList.All));
                return 2;
            case ["version", ..]:
            case var _ when words.TakeWhile(word => word != OptionWords.End).Contains("--version"):
                terminal.Out.WriteLine(Build.Commit is { } commit ? $"catalog {Version} ({commit})" : $"catalog {Version}");
                return 0;
            case [['-', ..], ..]:
                return Refuse("Skriv først, hvad der skal ske, for eksempel catalog build eller catalog check.", null, terminal);
            case [var name, ..] when CommandList.Find(name) is { } command:
                return Run(command, words, parser, terminal);
            default:
                return Refuse(Unknown(words[0]), null, terminal);
        }
    }

    private static int Run(Command command, string[] words, Parser parser, Terminal terminal)
    {
        IEnumerable<string> known;
        try
        {
            known = OptionWords.Check(words.AsSpan(1), command, CommandList.All);
        }
        catch (EdgeException fault)
        {
            return Refuse(fault.Message, command, terminal);
        }

        return command.Run(parser, known, terminal);
    }

    private static int Help(string[] words, Parser parser, Terminal terminal)
    {
        var subject = CommandHelp.Subject(words);
        var command = subject is null ? null : CommandList.Find(subject);
        if (subject is not null && command is null)
        {
            return Refuse(Unknown(subject), null, terminal);
        }

        terminal.Out.Write(command is null ? CommandHelp.Of(CommandList.All) : CommandHelp.Of(command, parser));
        return 0;
    }

    private static string Unknown(string name)
    {
        var names = CommandList.All.Select(command => command.Name).ToArray();
        var question = Nearest.Question(Nearest.Names(name, CommandList.All.SelectMany(command => command.Names)));
        return $"»{name}« er ikke en kommando. "
            + (question.Length > 0 ? question : $"Kommandoerne er {string.Join(", ", names[..^1])} og {names[^1]}.");
    }

    private static int Refuse(string message, Command? command, Terminal terminal)
    {
        terminal.Error.WriteLine(SafeText.OneLine(message));
        terminal.Error.WriteLine(command is null ? "Se catalog --help." : $"Se catalog {command.Name} --help.");
        return 2;
    }

    private static int Fail(Terminal terminal, string message, Exception exception)
    {
        terminal.Error.WriteLine(SafeText.OneLine(message));
        if (Environment.GetEnvironmentVariable("CATALOG_TRACE") == "1")
        {
            terminal.Error.WriteLine(exception.ToString());
        }

        return 2;
    }
}
