namespace Catalog.Cli.Serving;

/// <summary>What is written in each window of the editor, for the page beside its form. The oldest window gives way.</summary>
internal sealed class WrittenTexts
{
    private const int MostWindows = 50;

    private readonly LinkedList<(string Window, string Id, ReadOnlyMemory<byte> Text)> texts = [];

    /// <summary>Keeps what a window has written of an entry now.</summary>
    public void Keep(string window, string id, ReadOnlyMemory<byte> text)
    {
        Forget(window);
        texts.AddLast((window, id, text));
        if (texts.Count > MostWindows)
        {
            texts.RemoveFirst();
        }
    }

    /// <summary>What a window has written of an entry; null when it has written nothing of it.</summary>
    public ReadOnlyMemory<byte>? Of(string window, string id) =>
        texts.FirstOrDefault(each => each.Window == window && each.Id == id) is { Window: not null } found ? found.Text : null;

    private void Forget(string window)
    {
        for (var each = texts.First; each is not null; each = each.Next)
        {
            if (each.Value.Window == window)
            {
                texts.Remove(each);
                return;
            }
        }
    }
}
