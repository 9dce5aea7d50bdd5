using System.Globalization;
using System.Text;
using Catalog.Cli.Verifying;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>The report of <c>catalog verify</c>.</summary>
internal static class VerifyText
{
    // Where a whole edition is missing, the first say it all.
    private const int MostShown = 20;

    public static string Write(string place, ImmutableArray<int> years, ImmutableArray<VerifiedAnswer> answers, DateOnly today)
    {
        var report = new StringBuilder();
        var editions = years.Length == 1 ? $"udgave {years[0]}" : $"{years.Length.ToString(CultureInfo.InvariantCulture)} udgaver";
        report.Append(
            CultureInfo.InvariantCulture,
            $"{SafeText.OneLine(place)}, {Danish.Date(today)}: {DanishCount.Of(answers.Length, "adresse", "adresser")} fra {editions}.\n"
        );
        Group(report, "Svarer ikke, som de skal", answers, each => each.Verdict is null, each => each.Problem);
        Group(report, "Svarer med en anden side", answers, each => each.Verdict == AnswerVerdict.OtherPage, _ => "");
        Group(
            report,
            "Er ændret, efter at udgaven blev frosset",
            answers,
            each => each.Verdict == AnswerVerdict.OtherWords,
            each => each.Promised.Path.EndsWith(".html", StringComparison.Ordinal) ? "teksten er en anden" : "filen er en anden"
        );
        report.Append('\n').Append(Ending(answers)).Append('\n');
        return report.ToString();
    }

    /// <summary>Whether something promised is not kept.</summary>
    public static bool IsFault(VerifiedAnswer answer) => answer.Verdict is null or AnswerVerdict.OtherPage or AnswerVerdict.OtherWords;

    private static void Group(
        StringBuilder report,
        string heading,
        ImmutableArray<VerifiedAnswer> answers,
        Func<VerifiedAnswer, bool> belongs,
        Func<VerifiedAnswer, string> why
    )
    {
        var found = answers.Where(belongs).ToList();
        if (found.Count == 0)
        {
            return;
        }

        report.Append(CultureInfo.InvariantCulture, $"\n{heading} ({found.Count}):\n");
        foreach (var answer in found.Take(MostShown))
        {
            var reason = why(answer) is { Length: > 0 } said ? " " + SafeText.OneLine(said) : "";
            report.Append(
                CultureInfo.InvariantCulture,
                $"  {SafeText.OneLine(answer.Promised.Path)}{(reason.Length > 0 ? ":" : "")}{reason}\n"
            );
        }

        if (found.Count > MostShown)
        {
            report.Append(CultureInfo.InvariantCulture, $"  og {found.Count - MostShown} til\n");
        }
    }

    private static string Ending(ImmutableArray<VerifiedAnswer> answers)
    {
        var (right, rewritten) = (answers.Count(each => !IsFault(each)), answers.Count(each => each.Verdict == AnswerVerdict.SameWords));
        var same =
            rewritten == 0
                ? ""
                : $" {DanishCount.Of(rewritten, "frossen side har", "frosne sider har")} de samme ord, men er lavet med en anden version "
                    + "af programmet eller andre skabeloner.";
        return right == answers.Length
            ? $"Alt svarer, som det skal.{same}"
            : $"{DanishCount.Of(right, "svarer", "svarer")}, som {(right == 1 ? "den" : "de")} skal.{same} Læg webstedet ud igen fra "
                + "kodelageret, og kør kommandoen en gang til. Sker det igen, så spørg den, der passer webstedet.";
    }
}
