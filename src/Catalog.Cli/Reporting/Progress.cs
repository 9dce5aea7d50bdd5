using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Catalog.Cli.Reporting;

/// <summary>A spinner with the name of the stage, when a person watches; otherwise nothing.</summary>
internal static class Progress
{
    /// <summary>Runs the work, which is given a function to name its stage with.</summary>
    public static T Show<T>(Terminal terminal, Func<Action<string>, T> work) => terminal.Watched ? Spin(work) : work(static _ => { });

    // A method of its own, so that other runs do not load Spectre.Console.
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
