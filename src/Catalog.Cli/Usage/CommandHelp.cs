using CommandLine;
using CommandLine.Text;

namespace Catalog.Cli.Usage;

/// <summary>What <c>--help</c> shows, made from what the argument classes declare.</summary>
internal static class CommandHelp
{
    public const string Option = "--help";

    private const int Width = 110;

    private static readonly string[] Options = [Option, "-h", "-?", "/?", "--hjælp"];
    private static readonly string[] Commands = ["help", "hjælp"];

    /// <summary>Whether a command line asks for help: <c>--help</c> is anywhere in it, or it begins with <c>help</c>.</summary>
    public static bool IsAsked(string[] words) =>
        words.Length > 0 && (Commands.Contains(words[0]) || words.TakeWhile(word => word != OptionWords.End).Any(Options.Contains));

    /// <summary>What help is asked for: the first of the other words, if it is no option.</summary>
    public static string? Subject(string[] words) =>
        words.Skip(Commands.Contains(words[0]) ? 1 : 0).FirstOrDefault(word => !Options.Contains(word)) is { } word && !word.StartsWith('-')
            ? word
            : null;

    /// <summary>The help of the program: a line for each command.</summary>
    public static string Of(ImmutableArray<Command> commands)
    {
        var width = commands.Max(command => command.Line.Length) + 3;
        return $"""
            catalog gør en mappe med beskrivelser til et websted.

            Brug:
            {string.Join('\n', commands.Select(command => $"  {command.Line.PadRight(width)}{command.Summary}{Danish(command, "")}"))}

              {"catalog build --help".PadRight(width)}alt, hvad man kan bede build om
              {"catalog --version".PadRight(width)}programmets version og den udgave af koden, det er bygget af

            Stå i katalogets mappe (den med site.yml) eller i en mappe under den, eller skriv katalogets mappe efter -s.
            Svarkoder: 0 alt er godt, 1 der er fejl i indholdet, 2 forkert brug, eller noget i vejen på computeren.

            """;
    }

    /// <summary>The help of a command: how it is written, what it does, and its options.</summary>
    public static string Of(Command command, Parser parser)
    {
        var options = new HelpText("")
        {
            AutoHelp = false,
            AutoVersion = false,
            AddDashesToOption = true,
            MaximumDisplayWidth = Width,
        };
        command.AddOptions(options, parser);
        var lines = options.ToString().ReplaceLineEndings("\n").Trim('\n');
        return $"{command.Line}{Danish(command, "catalog ")}\n{command.Description}\n{(lines.Length > 0 ? $"\n{lines}\n" : "")}";
    }

    private static string Danish(Command command, string before) => command.Names.Length > 1 ? $" (eller: {before}{command.Names[1]})" : "";
}
