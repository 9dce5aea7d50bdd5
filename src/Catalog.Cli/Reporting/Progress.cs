using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Catalog.Cli.Reporting;

/// <summary>A spinner with the name of the stage, for long work that a person watches. Nothing at all otherwise.</summary>
internal static class Progress
{
    /// <summary>Does the work; it is handed a way to say what it is doing.</summary>
    public static T Show<T>(Terminal terminal, Func<Action<string>, T> work) => terminal.Watched ? Spin(work) : work(static _ => { });

    // Apart, so that a run nobody watches does not load Spectre.Console.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Spin<T>(Func<Action<string>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        ConsoleCancelEventHandler showCursor = static (_, _) => Console.Error.Write("\e[?25h");
        Console.CancelKeyPress += showCursor;
        try
        {
            return console.Status().Start("Læser", status => work(stage => status.Status(Markup.Escape(stage))));
        }
        finally
        {
            Console.CancelKeyPress -= showCursor;
        }
    }
}
