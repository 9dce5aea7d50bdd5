using Catalog.Cli.Writing;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Usage;

/// <summary>What <c>catalog init</c> says when it is done: what it kept, and the next three steps.</summary>
internal static class InitWords
{
    /// <summary>The lines; <paramref name="folder"/> is the folder as it is written in a shell.</summary>
    public static IEnumerable<string> Of(
        NewCatalogueFacts facts,
        BeginningModel model,
        ProgramOrigin program,
        FilledFolder filled,
        string folder
    )
    {
        if (!filled.Kept.IsEmpty)
        {
            yield return $"Det lå der i forvejen og er ikke rørt: {string.Join(", ", filled.Kept)}.";
        }

        if (!filled.Added.IsEmpty)
        {
            yield return $"Det lå der i forvejen og har fået de linjer, der manglede: {string.Join(", ", filled.Added)}.";
        }

        if (model != BeginningModel.Shipped)
        {
            yield return $"Modellen »{model.Name}« står i content/model/model.yml. Den er jeres at skrive om.";
        }

        var guides = facts.Host.Guides;
        yield return "";
        yield return "De næste tre skridt:";
        yield return $"1. Se kataloget: Kør »catalog serve -s {folder} --open«. Den åbner i browseren, med »Rediger« på hver side.";
        yield return MadeUp(facts) is { Count: > 0 } madeUp
            ? $"2. Gør det til jeres eget: {guides}NYT-KATALOG.md siger hvordan. Endnu opdigtet er {Listed(madeUp)}."
            : $"2. Gør det til jeres eget: {guides}NYT-KATALOG.md siger hvordan.";
        yield return $"3. Læg det ud: {guides}{facts.Host.Guide} har det hele som en liste.";
        if (program.Repository is null && facts.Host != Host.None)
        {
            yield return "";
            yield return "Dette program ved ikke, hvor det bliver udgivet. Før skridt 3: Læg en fil med programmet i mappen program, "
                + $"eller skriv efter PROGRAM:, hvor det bliver udgivet. {guides}{facts.Host.Guide} siger hvor.";
        }
    }

    private static List<string> MadeUp(NewCatalogueFacts facts)
    {
        (bool IsKnown, string What)[] all =
        [
            (facts.Owner is not null, "ejeren"),
            (facts.Address is not null, "adressen"),
            (facts.Contact is not null, "kontakten"),
            (facts.Mailbox is not null, "postkassen"),
            (!facts.Units.IsEmpty, "enhederne"),
        ];
        return [.. all.Where(each => !each.IsKnown).Select(each => each.What)];
    }

    private static string Listed(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words[..^1])} og {words[^1]}";
}
