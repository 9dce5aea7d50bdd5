using System.Globalization;

namespace Catalog.Site.Search.Indexing;

/// <summary>A year of children's age as a term: its key is no word's, so that »4 uger« is not about four-year-olds.</summary>
internal static class YearTerms
{
    private const char Mark = '&';

    /// <summary>The key of a year.</summary>
    public static string Key(int year) => Mark + year.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A year as readers see it.</summary>
    public static string Shown(int year) => year.ToString(CultureInfo.InvariantCulture) + " år";

    /// <summary>How strongly an entry for so many years is for one of them.</summary>
    public static int Often(int years) => int.Max(1, WordUse.MostOften / int.Max(1, years));
}
