using System.Globalization;
using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>
/// What can be wrong with one written value: it can mean two things, it looks like another, it says nothing, or only its beginning
/// is read. Most of it breaks a rule of <see cref="FormRules"/>.
/// </summary>
public static class ValueRules
{
    public static readonly Rule CutTextRule = new(
        "KV026",
        RuleGroup.Form,
        Severity.Error,
        "Teksten er skåret over",
        "Et mellemrum og # begynder en bemærkning, som ikke bliver læst. Så mangler resten af teksten på siden."
    );

    public static readonly ImmutableArray<Rule> All = [CutTextRule];

    /// <summary>A character in a date, a number, an id or a choice that only looks like the one that is read.</summary>
    public static Diagnostic LookalikeCharacter(Rule rule, Place at, string key, Lookalike found) =>
        new(
            rule,
            at,
            $"Værdien under »{key}« har {found.Name} ({found.Code}).",
            (
                found.Plain switch
                {
                    "" => "Slet tegnet. Kan du ikke finde det, så slet hele værdien, og skriv den igen.",
                    " " => "Slet tegnet, og tryk på mellemrumstasten, hvis der skal være et mellemrum.",
                    "-" => "Slet tegnet, og skriv en almindelig bindestreg.",
                    _ => $"Slet tegnet, og skriv »{found.Plain}« på tastaturet.",
                }
            ) + " Det er som regel kommet med fra et andet program."
        );

    /// <summary>A number that is one thing to a Dane and another to YAML.</summary>
    public static Diagnostic TwoNumbers(Place at, string key, string found, string whole, string decimals, string decimalsWritten) =>
        new(
            FormRules.TypeRule,
            at,
            $"»{found}« kan betyde både {whole} og {decimals}.",
            $"Skriv »{key}: {whole}« eller »{key}: {decimalsWritten}«. Skriv aldrig punktum mellem tusinderne."
        );

    /// <summary>A number that can only mean one thing, but is not written as the program reads it.</summary>
    public static Diagnostic NumberWritten(Place at, string key, string found, string why, string number) =>
        new(FormRules.TypeRule, at, $"»{QuotedInput.Short(found, 60)}« er ikke skrevet som et tal. {why}", $"Skriv »{key}: {number}«.");

    /// <summary>A day that is clear to a Dane, but not written as year-month-day.</summary>
    public static Diagnostic DayWritten(Place at, string key, string found, DateOnly meant) =>
        new(
            FormRules.TypeRule,
            at,
            $"»{key}« skal være en dato skrevet år-måned-dag, men er »{QuotedInput.Short(found, 60)}«.",
            $"Skriv »{key}: {meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}«, hvis du mener den {Danish.Date(meant)}."
        );

    public static Diagnostic NoSuchDay(Place at, string key, string found, DateOnly lastOfMonth) =>
        new(
            FormRules.TypeRule,
            at,
            $"»{key}« er en dag, der ikke findes: »{QuotedInput.Short(found, 60)}«.",
            $"Den sidste dag i den måned er den {Danish.Date(lastOfMonth)}. Skriv den rigtige dag."
        );

    /// <summary>Words that say neither how often nor at which moments.</summary>
    public static Diagnostic NoRhythm(Place at, string key, string found, ImmutableArray<string> nearest) =>
        new(
            FormRules.TypeRule,
            at,
            $"»{QuotedInput.Short(found, 60)}« siger ikke, hvor tit eller hvornår. {Nearest.Question(nearest)}".TrimEnd(),
            nearest.IsEmpty
                ? "Skriv for eksempel »hver uge«, »hver 2. uge«, »hver mandag«, »hver måned«, »hvert halve år« eller »ved start og slut«."
                : $"Skriv »{key}: {nearest[0]}«."
        );

    /// <summary>So many times in a week or a month that nobody can tell which days.</summary>
    public static Diagnostic UnevenRhythm(Place at, string key, string found) =>
        new(
            FormRules.TypeRule,
            at,
            $"»{QuotedInput.Short(found, 60)}« siger ikke, hvilke dage.",
            $"Skriv dagene, for eksempel »{key}: hver mandag og torsdag«, eller hvor langt der er imellem, for eksempel »hver 2. uge«."
        );

    /// <summary>A comment that ends a text.</summary>
    public static Diagnostic CutByComment(Place at, string key, string read) =>
        new(
            CutTextRule,
            at,
            $"Teksten under »{key}« bliver skåret over her. Kun »{QuotedInput.Short(read, 60)}« bliver læst.",
            "Sæt hele teksten i anførselstegn, hvis # hører med. Er resten en bemærkning, så flyt den op på en linje for sig."
        );

    /// <summary>A list or a group that must have something in it.</summary>
    public static Diagnostic EmptyKey(Place at, string key, string form, string help) =>
        new(FormRules.MissingFieldRule, at, $"»{key}« er tom.", $"Skriv »{key}: {form}«. {help}".TrimEnd());

    /// <summary>A value in which a reader sees nothing.</summary>
    public static Diagnostic EmptyValue(Place at, string key, string expected, string instead) =>
        new(FormRules.MissingFieldRule, at, $"»{key}« har hverken bogstaver eller tal.", $"Her skal stå {expected}. {instead}".TrimEnd());

    public static Diagnostic EmptyField(Place at, string key, DemandReason because, string help) =>
        new(
            FormRules.MissingFieldRule,
            at,
            $"Nøglen »{key}« er tom. {because.OfField}",
            $"Skriv, hvad der skal stå under »{key}«. {help}".TrimEnd()
        );
}
