using System.Globalization;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Usage;

/// <summary>The model that a new catalogue begins with: the one written after <c>--model</c>, or the one that a person answers.</summary>
internal static class BeginningModels
{
    // After so many wrong answers the help is more use than another question.
    private const int Attempts = 3;

    private static readonly ImmutableArray<string> Names = [.. BeginningModel.All.Select(model => model.Name)];

    private static string Known => $"{string.Join(", ", Names[..^1])} eller {Names[^1]}";

    /// <summary>The model of a name.</summary>
    /// <exception cref="EdgeException">There is none of the name.</exception>
    public static BeginningModel Read(string written) =>
        Find(written)
        ?? throw new EdgeException(
            $"»{written}« er ikke en model. {Nearest.Question(Nearest.Names(written, Names))}".TrimEnd() + $" Skriv {Known} efter --model."
        );

    /// <summary>The model that a person at the terminal chooses; where there is nobody, or only a line break, the shipped one.</summary>
    /// <exception cref="EdgeException">No answer was one of those offered.</exception>
    public static BeginningModel Ask(Terminal terminal)
    {
        if (terminal.In is not { } answers)
        {
            return BeginningModel.Shipped;
        }

        terminal.Error.WriteLine("Hvilken model skal kataloget begynde med?");
        foreach (var (number, model) in BeginningModel.All.Index())
        {
            terminal.Error.WriteLine($"  {number + 1}  {model.Name, -11} {model.Is}");
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            terminal.Error.Write($"Skriv et tal eller et navn (Enter giver {BeginningModel.Shipped.Name}): ");
            if (answers.ReadLine()?.Trim() is not { Length: > 0 } answer)
            {
                return BeginningModel.Shipped;
            }

            if ((Numbered(answer) ?? Find(answer)) is { } chosen)
            {
                return chosen;
            }

            terminal.Error.WriteLine(
                SafeText.OneLine($"»{answer}« er ikke en af dem. {Nearest.Question(Nearest.Names(answer, Names))}".TrimEnd())
            );
        }

        throw new EdgeException($"Ingen model er valgt, og intet er skrevet. Skriv {Known} efter --model.");
    }

    private static BeginningModel? Numbered(string answer) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= BeginningModel.All.Length
            ? BeginningModel.All[number - 1]
            : null;

    private static BeginningModel? Find(string name) =>
        BeginningModel.All.FirstOrDefault(model => model.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}
