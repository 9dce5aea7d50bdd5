using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary>Puts pictures among those of a catalogue, for one of its entries.</summary>
internal sealed class PicturePlace
{
    private readonly SourceFolder source;
    private readonly string id;

    /// <exception cref="EdgeException">There is no such entry.</exception>
    public PicturePlace(SourceFolder source, string id)
    {
        (this.source, this.id) = (source, id);
        var tree = ModelSources.Read(source).Tree;
        if (tree.Find(SourceFolders.Entry(id)) is null)
        {
            var near = Nearest.Names(
                id,
                tree.Under(SourceFolders.Entries).Select(file => SourceFolders.IdIn(SourceFolders.Entries, file.Path)!)
            );
            var question = Nearest.Question(near);
            throw new EdgeException(
                $"Der er ingen beskrivelse, der hedder »{id}«, i {SourceFolders.Entries}. Intet er ændret. {question}".TrimEnd()
            );
        }
    }

    /// <summary>Puts a picture in its place, and says where that is and how the entry refers to it.</summary>
    /// <exception cref="EdgeException">It cannot be read, the catalogue refuses it, or the disk does.</exception>
    public string Put(string file)
    {
        var bytes = ForeignFile.Read(file);
        // Read again for each file: the one before has taken a name.
        var tree = ModelSources.Read(source).Tree;
        var (picture, refused) = PlacedPicture.Of(tree, id, bytes);
        if (picture is null)
        {
            throw new EdgeException($"»{file}« er ikke lagt i kataloget. {PictureWords.Refused(refused)}");
        }

        var isPrivate = tree.Find(SourceFolders.Entry(id))?.PrivatePath is not null;
        var place = source.Place(picture.Path, isPrivate);
        if (!picture.IsThere && !NewFile.TryCreate(place, picture.Bytes.Span))
        {
            throw new EdgeException(
                $"»{file}« er ikke lagt i kataloget. Der er allerede noget, der hedder »{place.Full}«. Flyt det først."
            );
        }

        var shown =
            picture.IsThere ? tree.Shown(picture.Path)
            : isPrivate ? source.Shown(picture.Path)
            : picture.Path;
        return $"»{file}« ligger {(picture.IsThere ? "allerede" : "nu")} som {shown}"
            + (picture.Removed.IsEmpty ? "" : $" uden {PictureWords.Names(picture.Removed)}")
            + $". Skriv i teksten, hvad man ser på billedet: ![Hvad man ser]({picture.Target})";
    }
}
