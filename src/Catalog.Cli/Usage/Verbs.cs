using System.Reflection;
using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>The commands, by the records that say what each can be told.</summary>
internal static class Verbs
{
    public static readonly Type[] All =
    [
        typeof(BuildArguments),
        typeof(CheckArguments),
        typeof(ServeArguments),
        typeof(NewArguments),
        typeof(ReleaseArguments),
        typeof(DiffArguments),
        typeof(InitArguments),
        typeof(SearchArguments),
        typeof(StatusArguments),
        typeof(ReportArguments),
        typeof(SchemaArguments),
        typeof(TemplatesArguments),
    ];

    /// <summary>
    /// The command that the first word names; all of them when it names none. The parser looks closely at each it is told of,
    /// and to look at all takes it longer than a small catalogue takes to read.
    /// </summary>
    public static Type[] Named(string[] words) =>
        words is [var first, ..] && All.FirstOrDefault(verb => NamesOf(verb).Contains(first)) is { } named ? [named] : All;

    /// <summary>What a command can be called: its name first, then the Danish ones.</summary>
    public static string[] NamesOf(Type verb) =>
        verb.GetCustomAttribute<VerbAttribute>() is { } known ? [known.Name, .. known.Aliases] : [];
}
