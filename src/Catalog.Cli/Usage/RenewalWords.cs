using Catalog.Cli.Reporting;
using Catalog.Content.Text;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Usage;

/// <summary>What <c>catalog init --again</c> says: what became of each file, and what is left for a person.</summary>
internal sealed class RenewalWords(ImmutableArray<RenewedFile> files, Host host, ProgramVersion? before, bool isRaised, bool isDryRun)
{
    // A rewritten file differs in every line.
    private const int MostLines = 60;

    private static readonly ImmutableArray<(RenewalKind Kind, string Done, string InDryRun)> Groups =
    [
        (RenewalKind.Added, "Nye", "De ville være nye"),
        (RenewalKind.Renewed, "Fornyet, for I havde ikke ændret dem", "De ville blive fornyet, for I har ikke ændret dem"),
        (RenewalKind.Completed, "Har fået de linjer, der manglede", "De ville få de linjer, der mangler"),
        (
            RenewalKind.Deleted,
            "Slettet, for programmet bruger dem ikke mere",
            "De ville blive slettet, for programmet bruger dem ikke mere"
        ),
        (RenewalKind.Own, "Jeres egne, og ikke rørt", "Jeres egne, og ikke rørt"),
        (RenewalKind.Gone, "Dem har I slettet, og de bliver væk", "Dem har I slettet, og de bliver væk"),
    ];

    /// <summary>The lines. <paramref name="hasModel"/> is false when the model has errors, so that nothing is made from it.</summary>
    public IEnumerable<string> Lines(bool hasModel)
    {
        yield return before is null
            ? $"Kataloget er begyndt, før programmet skrev op, hvad det selv har skrevet. Dette er {ProgramVersion.Current}."
        : before == ProgramVersion.Current ? $"Kataloget er sat op med denne version af programmet, {before}."
        : $"Kataloget var sat op med version {before} af programmet. Dette er {ProgramVersion.Current}.";
        foreach (var line in Groups.SelectMany(Group).Concat(Differences()))
        {
            yield return line;
        }

        yield return "";
        foreach (var line in Last(hasModel))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Last(bool hasModel)
    {
        if (isRaised)
        {
            yield return isDryRun
                ? $"»program:« i site.yml ville blive {ProgramVersion.Current}."
                : $"»program:« i site.yml er nu {ProgramVersion.Current}.";
        }

        if (!hasModel)
        {
            yield return "Modellen har fejl, så skemaerne er, som de var. "
                + "Kør »catalog check«, ret fejlene, og kør så »catalog schema«.";
        }

        if (isDryRun)
        {
            yield return "Intet er skrevet. Kør det samme uden --dry-run.";
        }
        else if (files.All(file => file.Bytes is null && file.Kind != RenewalKind.Deleted))
        {
            yield return "Der var intet at forny.";
        }
        else
        {
            yield return $"Læs nu {host.Guides}NYT.md, kør »catalog check«, og få ændringen læst, før den bliver lagt ind.";
        }
    }

    private IEnumerable<string> Group((RenewalKind Kind, string Done, string InDryRun) group)
    {
        ImmutableArray<RenewedFile> those = [.. files.Where(file => file.Kind == group.Kind)];
        return those.IsEmpty
            ? []
            : ["", $"{(isDryRun ? group.InDryRun : group.Done)} ({those.Length}):", .. those.Select(file => "  " + file.Path)];
    }

    private IEnumerable<string> Differences()
    {
        foreach (var file in files.Where(file => file.Kind == RenewalKind.Kept))
        {
            yield return "";
            yield return $"{file.Path} har I ændret, så den er ikke rørt. Programmets er også ny.";
            yield return "Tag det ind fra linjerne med +, som I skal bruge. Linjerne med - har kun I:";
            foreach (var line in file.Difference.Take(MostLines))
            {
                yield return "  " + line;
            }

            if (file.Difference.Length > MostLines)
            {
                var rest = DanishCount.Of(file.Difference.Length - MostLines, "linje", "linjer");
                yield return $"  … og {rest} mere. Den hele er i et nyt katalog: catalog init en-ny-mappe";
            }
        }
    }
}
