using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Catalog.Content.Diagnostics;
using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>What the parser did not understand, in Danish.</summary>
internal static class UsageErrors
{
    /// <summary>One sentence for each error; <paramref name="verb"/> is the command they belong to, if any.</summary>
    public static IEnumerable<string> Describe(IEnumerable<Error> errors, Type? verb) =>
        errors.Select(error => Describe(error, verb)).Distinct(StringComparer.Ordinal);

    private static string Describe(Error error, Type? verb) =>
        error switch
        {
            BadVerbSelectedError bad when bad.Token.StartsWith('-') =>
                "Skriv først, hvad der skal ske, for eksempel catalog build eller catalog check.",
            BadVerbSelectedError bad => $"»{bad.Token}« er ikke en kommando. "
                + Question(
                    bad.Token,
                    VerbNames(),
                    "Kommandoerne er build, check, serve, new, release, diff, init, search, status, report, schema og templates."
                ),
            UnknownOptionError unknown => Unknown(unknown.Token, verb),
            MissingValueOptionError missing => $"Der mangler noget efter {Shown(missing.NameInfo)}.",
            RepeatedOptionError repeated => $"{Shown(repeated.NameInfo)} står to gange.",
            BadFormatConversionError bad => $"{Shown(bad.NameInfo)} står alene; der skal ikke stå noget efter.",
            BadFormatTokenError bad => $"»{bad.Token}« kan ikke læses.",
            _ => "Linjen kan ikke læses.",
        };

    private static string Unknown(string token, Type? verb)
    {
        var written = token.Length == 1 ? "-" + token : "--" + token;
        var names = Options(verb).ToImmutableArray();
        var near =
            token.Length == 1
                ? [.. names.Where(name => name.StartsWith(token, StringComparison.Ordinal)).Take(1)]
                : Nearest.Names(token, names);
        if (verb is not null && Verbs.All.FirstOrDefault(other => Options(other).Contains(token)) is { } owner)
        {
            return $"»{written}« hører ikke til {Name(verb)}, men til {Name(owner)}.";
        }

        return $"»{written}« kendes ikke. {Nearest.Question([.. near.Select(name => "--" + name)])}".TrimEnd();
    }

    private static string Name(Type verb) => verb.GetCustomAttribute<VerbAttribute>()!.Name;

    private static string Question(string found, IEnumerable<string> names, string otherwise) =>
        Nearest.Question(Nearest.Names(found, names)) is { Length: > 0 } question ? question : otherwise;

    private static string Shown(NameInfo name) =>
        name.LongName.Length > 0 && name.ShortName.Length > 0 ? $"-{name.ShortName} (--{name.LongName})" : $"--{name.LongName}";

    private static IEnumerable<string> VerbNames() => Verbs.All.SelectMany(Verbs.NamesOf);

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2070",
        Justification = "This assembly is rooted whole (Catalog.Cli.csproj), so the properties are there."
    )]
    private static IEnumerable<string> Options(Type? verb) =>
        (verb is null ? Verbs.All : [verb])
            .SelectMany(type => type.GetProperties())
            .Select(property => property.GetCustomAttribute<OptionAttribute>()?.LongName)
            .OfType<string>()
            .Append("help")
            .Distinct(StringComparer.Ordinal);
}
