using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// A child's own sentence: the first whole sentence between » and « in the section where children are heard. What is shorter or
/// longer than a sentence that can stand alone in large letters is left where it is.
/// </summary>
internal static class ChildsWords
{
    private const int Shortest = 12;
    private const int Longest = 120;

    public static string In(Entry entry, Framework framework) =>
        framework
            .Sections.Where(section => section.IsVoice)
            .Select(section => entry.Section(section.Id))
            .OfType<Section>()
            .SelectMany(section => Quoted(section.Text))
            .FirstOrDefault(said => said.Length is >= Shortest and <= Longest && said[^1] is '.' or '!' or '?' or '…')
        ?? "";

    // A quotation may not go over two paragraphs: then it is two.
    private static IEnumerable<string> Quoted(RichText text)
    {
        foreach (var line in text.PlainText().Split('\n'))
        {
            for (var open = line.IndexOf('»', StringComparison.Ordinal); open >= 0; open = line.IndexOf('»', open + 1))
            {
                var close = line.IndexOf('«', open);
                if (close < 0)
                {
                    break;
                }

                yield return line[(open + 1)..close].Trim();
                open = close;
            }
        }
    }
}
