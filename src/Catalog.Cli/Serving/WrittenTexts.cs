namespace Catalog.Cli.Serving;

/// <summary>What is written in each window of the editor, for the page beside its form. The oldest window gives way.</summary>
internal sealed class WrittenTexts
{
    private const int MostWindows = 50;

    private readonly List<(string Window, string Id, ReadOnlyMemory<byte> Text)> texts = [];

    /// <summary>Keeps what a window has written of an entry now.</summary>
    public void Keep(string window, string id, ReadOnlyMemory<byte> text)
    {
        texts.RemoveAll(each => each.Window == window);
        texts.Add((window, id, text));
        if (texts.Count > MostWindows)
        {
            texts.RemoveAt(0);
        }
    }

    /// <summary>What a window has written of an entry; null when it has written nothing of it.</summary>
    public ReadOnlyMemory<byte>? Of(string window, string id) =>
        texts.FindIndex(each => each.Window == window && each.Id == id) is >= 0 and var at ? texts[at].Text : null;
}
