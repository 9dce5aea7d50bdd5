using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Catalog.Cli.Reporting;
using CommandLine;
using CommandLine.Text;

namespace Catalog.Cli.Usage;

/// <summary>
/// A command: what its argument class declares about it, and what runs it. Names, options, values and help are read from the
/// attributes of that class and are listed nowhere else.
/// </summary>
public abstract class Command
{
    private readonly Type type;

    private Command(Type type) => this.type = type;

    /// <summary>The English name, then the Danish ones.</summary>
    public ImmutableArray<string> Names => [Verb.Name, .. Verb.Aliases];

    /// <summary>The English name.</summary>
    public string Name => Verb.Name;

    /// <summary>What it does, in half a sentence.</summary>
    public string Summary => Verb.HelpText;

    /// <summary>What it does, in whole sentences.</summary>
    public string Description => type.GetCustomAttribute<DescriptionAttribute>()!.Description;

    /// <summary>How it is written without options, for example <c>catalog release ÅR</c>.</summary>
    public string Line => $"catalog {Name} {WordsName}".TrimEnd();

    /// <summary>Whether it takes words that belong to no option.</summary>
    public bool TakesWords => WordsName.Length > 0;

    /// <summary>Its options, its own before those that it shares with other commands.</summary>
    public ImmutableArray<CommandOption> Options =>
        field.IsDefault ? field = [.. Properties.Select(CommandOption.Of).OfType<CommandOption>()] : field;

    private VerbAttribute Verb => field ??= type.GetCustomAttribute<VerbAttribute>()!;

    private string WordsName =>
        Properties.Select(each => each.GetCustomAttribute<ValueAttribute>()).OfType<ValueAttribute>().Single().MetaName;

    private protected abstract PropertyInfo[] Properties { get; }

    /// <summary>The command whose options are the properties of <typeparamref name="T"/>.</summary>
    public static Command Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Func<T, Terminal, int> run)
        where T : CommandArguments => new With<T>(run);

    /// <summary>Runs it with options and values that <see cref="OptionWords"/> has checked; returns the exit code.</summary>
    public abstract int Run(Parser parser, IEnumerable<string> words, Terminal terminal);

    /// <summary>Adds a line for each of its options to <paramref name="help"/>.</summary>
    public abstract void AddOptions(HelpText help, Parser parser);

    private sealed class With<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Func<T, Terminal, int> run)
        : Command(typeof(T))
        where T : CommandArguments
    {
        private protected override PropertyInfo[] Properties => typeof(T).GetProperties();

        public override int Run(Parser parser, IEnumerable<string> words, Terminal terminal) =>
            parser.ParseArguments<T>(words) is { Value: { } arguments }
                ? run(arguments, terminal)
                : throw new InvalidOperationException($"the arguments of {Name} cannot be read");

        public override void AddOptions(HelpText help, Parser parser) => help.AddOptions(parser.ParseArguments<T>(["--help"]));
    }
}
