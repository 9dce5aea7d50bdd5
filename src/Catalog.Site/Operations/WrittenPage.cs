using System.Text;

namespace Catalog.Site.Operations;

/// <summary>
/// What a page that somebody has published says that it is, and the words of its main part. It may be any bytes: nothing of it is
/// shown, and the time is linear. The banner of an edition, its menu and its footer are outside the main part.
/// </summary>
internal sealed record WrittenPage(string? Canonical, string Words)
{
    private const string Link = "<link rel=\"canonical\" href=\"";

    public static WrittenPage Read(ReadOnlySpan<byte> page)
    {
        var text = Encoding.UTF8.GetString(page);
        return new(Between(text, Link, "\""), Plain(Between(text, "<main", "</main>") ?? ""));
    }

    private static string? Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf(end, from + start.Length, StringComparison.Ordinal);
        return to < 0 ? null : text[(from + start.Length)..to];
    }

    // Both sides are read alike, so it is enough that tags go and that all space is the same. It begins inside the first tag.
    private static string Plain(string main)
    {
        var words = new StringBuilder(main.Length);
        var isTag = true;
        foreach (var letter in main)
        {
            if (letter is '<' or '>')
            {
                isTag = letter == '<';
            }

            if (isTag || letter == '>' || char.IsWhiteSpace(letter))
            {
                words.Append(words.Length > 0 && words[^1] != ' ' ? " " : "");
            }
            else
            {
                words.Append(letter);
            }
        }

        return words.ToString().Trim();
    }
}
