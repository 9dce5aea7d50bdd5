using System.IO;
using Catalog.Cli;
using Catalog.Cli.Commands;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using CommandLine;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>What an argument class declares is all that the command line knows of a command: its names, its options, its help.</summary>
public sealed class CommandTableTests
{
    public static TheoryData<string> Commands => [.. CommandList.All.Select(command => command.Name)];

    public static TheoryData<string, string> Options
    {
        get
        {
            var options = new TheoryData<string, string>();
            foreach (var command in CommandList.All)
            {
                command.Options.ToList().ForEach(option => options.Add(command.Name, option.Name));
            }

            return options;
        }
    }

    [Fact]
    public void Every_argument_class_is_a_command_of_the_list() =>
        Assert.Equal(
            typeof(Program)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetCustomAttributes(typeof(VerbAttribute), inherit: false).Cast<VerbAttribute>())
                .Select(verb => verb.Name)
                .Order(StringComparer.Ordinal),
            CommandList.All.Select(command => command.Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_two_commands_share_a_name() =>
        Assert.Distinct(CommandList.All.SelectMany(command => command.Names), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_is_in_the_help_and_has_its_own_under_every_name(string name)
    {
        var command = Find(name);
        Assert.Contains($"  {command.Line} ", Run("--help").Out, StringComparison.Ordinal);
        Assert.Contains(command.Summary, Run("--help").Out, StringComparison.Ordinal);
        Assert.All(
            command.Names,
            each =>
            {
                Assert.Equal((0, ""), (Run(each, "--help").Code, Run(each, "--help").Error));
                Assert.StartsWith(command.Line, Run(each, "--help").Out, StringComparison.Ordinal);
                Assert.Contains(command.Description.ReplaceLineEndings("\n"), Run("help", each).Out, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_is_in_the_help_and_wants_its_value(string command, string option)
    {
        var declared = Find(command).Options.Single(each => each.Name == option);
        if ((command, option) != ("serve", "drafts"))
        {
            Assert.Contains("--" + option, Run(command, "--help").Out, StringComparison.Ordinal);
        }

        Assert.All(
            declared.Names,
            name =>
                Assert.StartsWith(
                    declared.Value is { } value ? $"Der mangler noget efter {name}: {value}." : $"{name} skal stå alene",
                    declared.Value is null ? Run(command, name + "=ja").Error : Run(command, name).Error,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_is_known_as_anothers_and_by_a_name_that_is_nearly_its_own(string command, string option)
    {
        Assert.Contains($"»--{option}", Run(command, $"--{option}x").Error, StringComparison.Ordinal);
        Assert.All(
            CommandList.All.Where(other => other.Options.All(each => each.Name != option)),
            other =>
                Assert.StartsWith(
                    $"»--{option}« hører ikke til {other.Name}, men til ",
                    Run(other.Name, "--" + option).Error,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Every_report_is_in_the_help_of_report_by_its_names() =>
        Assert.All(
            ReportName.All,
            report =>
                Assert.Contains($"\n{report.Names[0]} (eller: {report.Names[1]}): ", Run("report", "--help").Out, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("--source a", "-s", "a")]
    [InlineData("--source a", "-s=a")]
    [InlineData("--source a", "-sa")]
    [InlineData("--source a=b", "--source=a=b")]
    [InlineData("--source=-a", "--source=-a")]
    [InlineData("--drafts", "--drafts")]
    [InlineData("-- -a --drafts", "--", "-a", "--drafts")]
    [InlineData("-- -5 -", "-5", "-")]
    public void An_option_has_one_form(string expected, params string[] words)
    {
        var known = string.Join(' ', OptionWords.Check(words, Find("search"), CommandList.All));
        Assert.Equal(expected.Contains("-- ", StringComparison.Ordinal) ? expected : expected + " --", known);
    }

    [Theory]
    [InlineData("mit-katalog", "mit-katalog", "mit-katalog")]
    [InlineData("/a/bø_1.2", "/a/bø_1.2", "/a/bø_1.2")]
    [InlineData("mit katalog", "\"mit katalog\"", "\"mit katalog\"")]
    [InlineData("a;b", "\"a;b\"", "\"a;b\"")]
    [InlineData("~/a", "\"~/a\"", "\"~/a\"")]
    [InlineData("a$b", "'a$b'", "\"a$b\"")]
    [InlineData("a`b'c", "'a`b'\\''c'", "\"a`b'c\"")]
    [InlineData("-a", "./-a", "./-a")]
    [InlineData(@"C:\a", @"'C:\a'", @"C:\a")]
    public void A_path_in_a_printed_command_is_one_word_to_the_shell(string path, string onUnix, string onWindows)
    {
        Assert.Equal(onUnix, ShellWord.Of(path, onWindows: false));
        Assert.Equal(onWindows, ShellWord.Of(path, onWindows: true));
    }

    private static Command Find(string name) => CommandList.Find(name)!;

    private static (int Code, string Out, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }
}
