using Catalog.Cli.Commands;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Usage;

/// <summary>What <c>catalog decide</c> is asked: a meeting, or an entry with what it becomes and, when written, the day.</summary>
internal sealed record DecideWords(string Meeting, string? Entry, string To, DateOnly? On)
{
    private const string Usage = "Skriv for eksempel: catalog decide 2026-11-26.";
    private const string EntryUsage = "Skriv for eksempel: catalog decide --entry co-teaching --to \"i gang\" --on 2027-01-11.";

    /// <summary>The words and options, checked against each other.</summary>
    /// <exception cref="EdgeException">Something is missing, too much, or does not belong together.</exception>
    public static DecideWords Read(DecideArguments arguments)
    {
        ImmutableArray<string> words = [.. arguments.Words];
        if (arguments.Entry is { } entry)
        {
            return !words.IsEmpty
                    ? throw new EdgeException($"»{words[0]}« er et møde, og --entry er én beskrivelse. Skriv kun den ene. {EntryUsage}")
                : arguments.To is not { } to ? throw new EdgeException($"Der mangler, hvad »{entry}« er blevet. {EntryUsage}")
                : arguments.Format is not null ? throw new EdgeException("--format hører til et møde. Der er ingen breve uden et møde.")
                : new DecideWords("", EntryName.IdIn(entry), to, arguments.On is { } on ? Values.Day(on, "--on") : null);
        }

        return arguments.To is not null || arguments.On is not null
            ? throw new EdgeException($"--to og --on hører til én beskrivelse. Skriv også --entry. {EntryUsage}")
            : words switch
            {
                [] => throw new EdgeException($"Der mangler et møde. {Usage}"),
                [var meeting] => new DecideWords(meeting, null, "", null),
                _ => throw new EdgeException($"Der står mere end ét møde. Tag ét ad gangen. {Usage}"),
            };
    }
}
