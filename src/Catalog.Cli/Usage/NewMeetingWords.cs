using Catalog.Cli.Disk;
using Catalog.Content.Text;

namespace Catalog.Cli.Usage;

/// <summary>The words after <c>catalog new</c> when it is a meeting: its day.</summary>
internal sealed record NewMeetingWords(DateOnly Day)
{
    private const string Usage = "Skriv for eksempel: catalog new meeting 2026-11-26.";

    /// <summary>The words for a meeting.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["meeting", "møde"];

    /// <summary>The day, or null when the words are about something else.</summary>
    /// <exception cref="EdgeException">There is no day, or more than one.</exception>
    public static NewMeetingWords? Read(ImmutableArray<string> words) =>
        words is not [var kind, ..] || !Kinds.Any(each => DanishFolding.Fold(each) == DanishFolding.Fold(kind))
            ? null
            : words.Length switch
            {
                1 => throw new EdgeException($"Der mangler mødets dag. {Usage}"),
                2 => new NewMeetingWords(Values.Day(words[1], kind)),
                _ => throw new EdgeException($"Der står mere end én dag. {Usage}"),
            };
}
