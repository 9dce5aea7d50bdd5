using System.IO;
using System.Reflection;
using System.Text.RegularExpressions;
using Catalog.Cli;
using CommandLine;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>What the documents for people say about files and commands is true.</summary>
public sealed partial class DocumentTests
{
    private const int MostWordsOfADecision = 300;

    // Their links are those of a catalogue, or of the folder that a file is written to.
    private static readonly string[] Elsewhere = ["content/", "templates/", "tests/Catalog.Tests/", "tests/sites/", "src/Catalog."];

    [Fact]
    public void Every_link_leads_to_a_file() =>
        RepositoryFiles.MustBeEmpty(
            from file in RepositoryFiles.All
            where file.Path.EndsWith(".md", StringComparison.Ordinal)
            where !Elsewhere.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
            from link in Link().Matches(file.Text)
            let to = link.Groups["to"].Value
            where to.Length > 0 && !to.Contains(':', StringComparison.Ordinal)
            where !Path.Exists(Path.Join(RepositoryFiles.Root, Path.GetDirectoryName(file.Path), to))
            select $"{file.Path}: {to}"
        );

    /// <summary>A machine that reads the README finds the command that builds and the one that tests.</summary>
    [Theory]
    [InlineData("dotnet run --project src/Catalog.Cli -c Release -v minimal -- build")]
    [InlineData("bash tests/run.sh")]
    public void The_readme_has_a_command_alone_in_a_block(string command) =>
        Assert.Contains($"\n```sh\n{command}\n```\n", Text("README.md"), StringComparison.Ordinal);

    [Fact]
    public void The_list_of_commands_has_every_command_and_option_and_no_other()
    {
        var lines = Text("src/COMMANDS.md").Split('\n');
        var shared = string.Join('\n', lines.Where(line => !line.StartsWith('|')));
        var rows = lines
            .Select(line => (Line: line, Command: Command().Match(line).Groups["name"].Value))
            .Where(row => row.Command.Length > 0)
            .ToLookup(row => row.Command, row => row.Line);
        var commands = typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<VerbAttribute>() is not null)
            .ToDictionary(type => type.GetCustomAttribute<VerbAttribute>()!.Name, OptionsOf);

        Assert.Contains("--output", commands["build"]);
        Assert.Equal(commands.Keys.Order(StringComparer.Ordinal), rows.Select(row => row.Key).Order(StringComparer.Ordinal));
        Assert.All(
            commands,
            command =>
            {
                var written = rows[command.Key].SelectMany(row => Option().Matches(row)).Select(option => option.Value).ToHashSet();
                Assert.Empty(written.Except(command.Value));
                Assert.Empty(
                    command
                        .Value.Except(written)
                        .Where(option => !shared.Contains($"`{option}", StringComparison.Ordinal))
                        .Select(option => $"{command.Key} {option}")
                );
            }
        );
    }

    [Fact]
    public void A_decision_can_be_read_in_two_minutes() =>
        RepositoryFiles.MustBeEmpty(
            from file in RepositoryFiles.All
            where file.Path.StartsWith("src/decisions/", StringComparison.Ordinal)
            let words = file.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
            where words > MostWordsOfADecision
            select $"{file.Path} has {words} words."
        );

    private static string Text(string path) => RepositoryFiles.All.Single(file => file.Path == path).Text;

    private static ImmutableHashSet<string> OptionsOf(Type arguments) =>
        [
            .. arguments
                .GetProperties()
                .Select(property => property.GetCustomAttribute<OptionAttribute>())
                .OfType<OptionAttribute>()
                .Select(option => "--" + option.LongName),
        ];

    [GeneratedRegex(@"\]\((?<to>[^)\s#]*)(?:#[^)\s]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `catalog (?<name>[a-z]+)")]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Option();
}
