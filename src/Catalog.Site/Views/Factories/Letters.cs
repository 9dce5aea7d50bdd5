using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>The letters that entries and words are listed under.</summary>
internal static class Letters
{
    /// <summary>The letter that a title is listed under: its first letter in capitals, Aa as Å, and # for anything else.</summary>
    public static string Of(string title)
    {
        var start = title.TrimStart().ToUpper(Danish.Culture);
        return start switch
        {
            ['A', 'A', ..] or ['Å', ..] => "Å",
            [var letter, ..] when char.IsLetter(letter) => letter.ToString(),
            _ => "#",
        };
    }

    public static string AnchorOf(string letter) => letter == "#" ? "bogstav-andre" : "bogstav-" + DanishFolding.Slug(letter);
}
