using System.Collections.Frozen;
using Catalog.Content.Office;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>Whether a table seems to be a list of people: a column of names, or a CPR number anywhere.</summary>
internal static class PeopleInTable
{
    private const int FewestNames = 2;
    private const int LongestName = 40;

    // What lists of children are headed with, folded. A column with one of them is refused whatever is in it.
    private static readonly FrozenSet<string> Headings = FrozenSet.Create(
        StringComparer.Ordinal,
        "navn",
        "elev",
        "elever",
        "elevnavn",
        "elevens navn",
        "barn",
        "barnets navn",
        "fornavn",
        "efternavn",
        "cpr",
        "cpr-nr",
        "cpr-nummer",
        "personnummer",
        "unilogin",
        "uni-login"
    );

    /// <summary>Why the table is refused, without a name or a number of it; null when nothing is found.</summary>
    public static FileFault? In(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            for (var column = 0; column < row.Cells.Length; column++)
            {
                if (CprNumbers.Find(row[column].Text).Any(number => number.IsCertain))
                {
                    return new(
                        $"Der står et CPR-nummer i {Named(sheet, row.At(column))}.",
                        "Slet det i filen, og i alle kopier af den. Personnumre må aldrig ligge i et katalog."
                    );
                }
            }
        }

        for (var column = 0; column < sheet.Width; column++)
        {
            var cells = sheet.Rows.Select(row => row[column].Text).Where(text => text.Length > 0).ToImmutableArray();
            var names = cells.Count(IsName);
            if (
                (names >= FewestNames && names * 2 >= cells.Length - 1)
                || (cells.Length > 1 && Headings.Contains(DanishFolding.Fold(cells[0])))
            )
            {
                return new(
                    $"Kolonne {Sheet.Letters(column)}{InSheet(sheet)} ser ud til at være navne.",
                    "Gem en kopi uden den kolonne: et tal for hver dag, for hele gruppen. "
                        + "Navne på børn og voksne hører ikke til i et katalog."
                );
            }
        }

        return null;
    }

    /// <summary>A cell with its sheet, where there are several.</summary>
    internal static string Named(Sheet sheet, string at) => at + InSheet(sheet);

    private static string InSheet(Sheet sheet) => sheet.Name.Length > 0 ? $" i arket »{sheet.Name}«" : "";

    private static bool IsName(string text) =>
        text.Length <= LongestName
        && text.Split((char[])[' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries) is { Length: >= 1 and <= 4 } words
        && words.All(word => char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '-' or '\''))
        && words.Any(GivenNames.All.Contains);
}
