using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;

namespace Catalog.Cli.Usage;

/// <summary>
/// What is written after options, or else what a person at the keyboard answers. Where there is nobody to ask, nothing is asked.
/// </summary>
internal sealed class Questions(Terminal terminal)
{
    // After so many wrong answers a person goes on without; it can be written in a file afterwards.
    private const int Attempts = 3;

    private bool hasBegun;

    /// <summary>
    /// The value of what is written; else the answer to a question, or null when a person answers nothing or nothing usable.
    /// </summary>
    /// <exception cref="EdgeException">What is written after the option cannot be read.</exception>
    public T? Of<T>(string? written, string question, Func<string, T> read)
        where T : class
    {
        if (written is not null)
        {
            return read(written);
        }

        if (terminal.In is not { } answers)
        {
            return null;
        }

        Begin();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            terminal.Error.Write($"{question} ");
            if (answers.ReadLine()?.Trim() is not { Length: > 0 } answer)
            {
                return null;
            }

            try
            {
                return read(answer);
            }
            catch (EdgeException refused)
            {
                terminal.Error.WriteLine(SafeText.OneLine(refused.Message));
            }
        }

        terminal.Error.WriteLine("Vi går videre uden. Du kan skrive det i filerne bagefter.");
        return null;
    }

    private void Begin()
    {
        if (!hasBegun)
        {
            terminal.Error.WriteLine("Seks spørgsmål om jeres katalog. Ved du det ikke, så tryk på Enter. Alt kan rettes bagefter.");
            hasBegun = true;
        }
    }
}
