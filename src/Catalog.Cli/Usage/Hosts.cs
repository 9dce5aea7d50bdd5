using System.Globalization;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Usage;

/// <summary>Where a new catalogue will be kept: what is written after <c>--host</c>, or what a person answers.</summary>
internal static class Hosts
{
    private static readonly ImmutableArray<string> Names = [.. Host.All.Select(host => host.Name)];

    private static string Known => $"{string.Join(", ", Names[..^1])} eller {Names[^1]}";

    /// <summary>The place of a name, or of its number in the list of the question.</summary>
    /// <exception cref="EdgeException">There is none of the name.</exception>
    public static Host Read(string written) =>
        Host.All.FirstOrDefault(host => host.Name.Equals(written.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new EdgeException(
            $"»{written}« er ikke et sted, kataloget kan ligge. {Nearest.Question(Nearest.Names(written, Names))}".TrimEnd()
                + $" Skriv {Known} efter --host."
        );

    /// <summary>The place that a person at the terminal chooses; where there is nobody, or only a line break, GitHub.</summary>
    public static Host Ask(Terminal terminal, Questions questions)
    {
        if (terminal.In is null)
        {
            return Host.GitHub;
        }

        terminal.Error.WriteLine("Hvor skal kataloget ligge?");
        foreach (var (number, host) in Host.All.Index())
        {
            terminal.Error.WriteLine($"  {number + 1}  {host.Name, -7} {host.Is}");
        }

        return questions.Of(
                null,
                $"Skriv et tal eller et navn (Enter giver {Host.GitHub.Name}):",
                answer => Numbered(answer) ?? Read(answer)
            ) ?? Host.GitHub;
    }

    private static Host? Numbered(string answer) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Host.All.Length
            ? Host.All[number - 1]
            : null;
}
