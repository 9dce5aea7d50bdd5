using System.Text.RegularExpressions;
using Catalog.Cli.Disk;
using Catalog.Content.Text;
using Catalog.Site.NewCatalogue;

namespace Catalog.Cli.Usage;

/// <summary>The facts of a new catalogue as people write them, after options and in answers.</summary>
internal static partial class NewCatalogueWords
{
    private const int LongestLine = 200;
    private const int MostUnits = 300;

    // What a unit's name ends in or has as a word says what kind it is; the first that fits.
    private static readonly ImmutableArray<(string Sign, string Kind)> Kinds =
    [
        ("sfo", "SFO"),
        ("klub", "klub"),
        ("specialskole", "specialtilbud"),
        ("skole", "skole"),
        ("dagpleje", "dagtilbud"),
        ("vuggestue", "dagtilbud"),
        ("børnehave", "dagtilbud"),
        ("børnehus", "dagtilbud"),
        ("dagtilbud", "dagtilbud"),
        ("ppr", "PPR"),
        ("center", "forvaltning"),
        ("forvaltning", "forvaltning"),
    ];

    /// <summary>A line of text that is not empty; <paramref name="what"/> begins the message that refuses it.</summary>
    public static string Line(string what, string written) =>
        Values.Line(what, written, LongestLine) is { Length: > 0 } words
            ? words
            : throw new EdgeException($"{what} er skrevet som tom tekst.");

    /// <summary>The address of the site, as a person answers: <c>https://</c> may be left out.</summary>
    public static Uri Address(string written)
    {
        try
        {
            return Values.Address(HostAlone().IsMatch(written) ? "https://" + written : written, "--address")!;
        }
        catch (EdgeException refused)
        {
            throw new EdgeException(
                $"»{written}« er ikke en adresse. Skriv den, som den skal stå i browseren, for eksempel https://katalog.kommune.dk/.",
                refused
            );
        }
    }

    /// <summary>Who answers: a name, and a telephone number after a comma.</summary>
    public static NewContact Contact(string written)
    {
        var words = Line("Kontakten", written);
        var comma = words.LastIndexOf(',');
        var digits = string.Concat(words[(comma + 1)..].Where(char.IsAsciiDigit));
        return comma > 0 && Phone().IsMatch(words[(comma + 1)..].Trim()) && digits[^8..] is var number && number[0] >= '2'
            ? new NewContact(words[..comma].Trim(), string.Join(' ', number.Chunk(2).Select(pair => new string(pair))))
            : throw new EdgeException(
                $"»{written}« er ikke en kontakt. Skriv afdelingens navn, et komma og et nummer med otte cifre, "
                    + "for eksempel: Center for Børn og Læring, 20 30 40 50."
            );
    }

    /// <summary>A mailbox.</summary>
    public static string Mailbox(string written) =>
        Mail().IsMatch(written.Trim())
            ? written.Trim()
            : throw new EdgeException($"»{written}« er ikke en mailadresse. Skriv en fælles postkasse som katalog@kommune.dk.");

    /// <summary>
    /// Units, with a semicolon or a comma between them. The kind may stand in brackets after the name: <c>Engen (dagtilbud)</c>.
    /// </summary>
    public static ImmutableArray<NewUnit> Units(string written)
    {
        var parts = Values
            .Line("Listen med enheder", written, MostUnits * LongestLine)
            .Split(written.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries);
        ImmutableArray<NewUnit> units =
        [
            .. parts.Where(part => part.Length > 0).Select(Unit).DistinctBy(unit => DanishFolding.Slug(unit.Name)),
        ];
        return units.Length is > 0 and <= MostUnits
            ? units
            : throw new EdgeException($"Skriv mindst én enhed og højst {MostUnits}, for eksempel: Engskolen; Klub Nord.");
    }

    /// <summary>One colour or two.</summary>
    public static NewColours Colours(string written) =>
        written.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: 1 or 2 } colours
        && colours.All(Colour().IsMatch)
            ? new NewColours(colours[0].ToLowerInvariant(), colours.Length == 2 ? colours[1].ToLowerInvariant() : null)
            : throw new EdgeException(
                $"»{written}« er ikke en farve. Skriv # og seks cifre, for eksempel #1b4f72, og en farve mere, hvis I har to. "
                    + "De står i kommunens designmanual."
            );

    private static NewUnit Unit(string written)
    {
        var words = Line("Enhedens navn", written);
        var (name, kind) =
            words.EndsWith(')') && words.LastIndexOf('(') is > 0 and var at
                ? (words[..at].Trim(), words[(at + 1)..^1].Trim())
                : (words, "");
        return DanishFolding.Slug(name).Length == 0
            ? throw new EdgeException($"»{written}« er ikke et navn på en enhed. Skriv det, som folk siger, for eksempel Engskolen.")
            : new NewUnit(name, kind.Length > 0 ? kind : KindOf(name));
    }

    private static string KindOf(string name) =>
        Kinds.FirstOrDefault(each => name.Contains(each.Sign, StringComparison.OrdinalIgnoreCase)).Kind ?? "afdeling";

    [GeneratedRegex(@"^[A-Za-zÆØÅæøå0-9-]+(\.[A-Za-zÆØÅæøå0-9-]+)+(/\S*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex HostAlone();

    [GeneratedRegex(@"^((\+|00)45)?[ .-]?[0-9]([ .-]?[0-9]){7}$", RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex("^[A-Za-zÆØÅæøå0-9._+'-]+@[A-Za-zÆØÅæøå0-9-]+([.][A-Za-zÆØÅæøå0-9-]+)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
