namespace Catalog.Site.Views.Factories;

/// <summary>Texts cut so that they still read well: at a sentence, or at a word and then with dots.</summary>
internal static class ShortText
{
    private const string Ends = ".!?…";
    private const string Closes = "»«\"”)";

    /// <summary>As many whole sentences as there is room for, at least one, which is cut at a word when it is too long.</summary>
    public static string Sentences(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        for (var next = EndOfSentence(text, 0); next <= most; next = EndOfSentence(text, next))
        {
            end = next;
            if (next == text.Length)
            {
                break;
            }
        }

        return end > 0 ? text[..end].TrimEnd() : Words(text, most);
    }

    /// <summary>The first sentence, cut at a word when it is too long.</summary>
    public static string FirstSentence(string text, int most) => Words(text[..EndOfSentence(text, 0)].TrimEnd(), most);

    /// <summary>The text, or as many of its words as there is room for, and dots.</summary>
    public static string Words(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', most - 1);
        return text[..(cut > most / 2 ? cut : most - 1)].TrimEnd(',', '.', ';', ':', ' ', '–') + "…";
    }

    // After a full stop and the space behind it, before something that can begin a sentence.
    private static int EndOfSentence(string text, int from)
    {
        for (var i = from; i < text.Length - 2; i++)
        {
            var after = i + 1;
            while (after < text.Length && Closes.Contains(text[after], StringComparison.Ordinal))
            {
                after++;
            }

            if (
                Ends.Contains(text[i], StringComparison.Ordinal)
                && after + 1 < text.Length
                && text[after] == ' '
                && (char.IsUpper(text[after + 1]) || text[after + 1] is '»' or '"')
            )
            {
                return after + 1;
            }
        }

        return text.Length;
    }
}
