using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Site.Output;
using Catalog.Site.Reports;

namespace Catalog.Cli.Serving;

/// <summary>
/// The editor's way to the files: it opens an entry, judges what is written, keeps drafts, and saves. One request at a time. Only an
/// entry's own file, a draft of it, and the file of a new entry are ever written.
/// </summary>
public sealed class EditorDesk(SourceFolder folder, Func<SourceTree?> sources, Func<DateOnly> today)
{
    private readonly Lock one = new();
    private readonly SiteMemory memory = new();

    private readonly WrittenTexts written = new();
    private ImmutableArray<OutputFile> assets = [];

    // Pictures that were put in place just now, which the sources as they were last read do not have.
    private readonly Dictionary<string, ReadOnlyMemory<byte>> placedNow = new(StringComparer.Ordinal);

    /// <summary>Whether there is an entry's file of the id, so that a request names nothing else.</summary>
    public bool Has(string id) => sources()?.Find(SourceFolders.Entry(id)) is not null;

    /// <summary>
    /// All entries and how far each is, for the page that leads to them: the ids with the cells of <see cref="StatusTable.Columns"/>. Of
    /// an entry that cannot be read there is only its id.
    /// </summary>
    public ImmutableArray<(string Id, ImmutableArray<string> Cells)> Entries()
    {
        lock (one)
        {
            if (sources() is not { } tree)
            {
                return [];
            }

            var states = EntryState.All(tree, today()).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
            return
            [
                .. tree.Under(SourceFolders.Entries)
                    .Select(file => SourceFolders.IdIn(SourceFolders.Entries, file.Path))
                    .OfType<string>()
                    .Select(id =>
                        states.TryGetValue(id, out var state)
                            ? (id, [.. StatusTable.Row(state, today()).Select(cell => cell.Text)])
                            : (id, ImmutableArray<string>.Empty)
                    ),
            ];
        }
    }

    /// <summary>The same table as a workbook to send round, without personal data; null when the model has errors.</summary>
    public byte[]? Workbook()
    {
        lock (one)
        {
            return sources() is { } tree && CatalogueStatus.Of(tree, today()).Value is { } status
                ? ReportWorkbook.Write(
                    StatusTable.Make(EntryState.All(tree, today()), today()).With(new PrivateWords(status.PrivateWordsOfAll).Redact)
                )
                : null;
        }
    }

    /// <summary>An entry as a form, and the draft of it that is newer than the file.</summary>
    public Answer Open(string id)
    {
        lock (one)
        {
            if (Fresh(id) is not { } tree)
            {
                return Refused(404, ServeWords.NoSuchPage);
            }

            var (form, found) = EntryEditor.Open(tree, id);
            return form is { } json
                ? Json(writer =>
                {
                    writer.WritePropertyName("entry");
                    writer.WriteRawValue(json.Span);
                    if (Draft(tree, id).Read() is { } draft && IsJson(draft))
                    {
                        writer.WritePropertyName("draft");
                        writer.WriteRawValue(draft);
                    }
                })
                : Refused(422, EditorWords.Unreadable(SourceReader.Merge(tree, [], found)));
        }
    }

    /// <summary>What the check finds in what is written in a window.</summary>
    public Answer Judge(string id, string window, ReadOnlyMemory<byte> text)
    {
        lock (one)
        {
            if (Fresh(id) is not { } tree)
            {
                return Refused(404, ServeWords.NoSuchPage);
            }

            var (file, why) = EntryEditor.Change(tree, id, text);
            if (file is null)
            {
                return Refused(400, EditorWords.CannotStand(why));
            }

            written.Keep(window, id, text);
            return JsonOf(EntryEditor.Judge(With(tree, file), id, today(), memory));
        }
    }

    /// <summary>
    /// The page of an entry as it is written in a window now, or, without a window, as its file is, errors or not; null when it cannot
    /// be made.
    /// </summary>
    public ReadOnlyMemory<byte>? Page(string id, string? window)
    {
        lock (one)
        {
            if (Fresh(id) is not { } tree)
            {
                return null;
            }

            if (window is not null)
            {
                if (written.Of(window, id) is not { } text || EntryEditor.Change(tree, id, text).Value is not { } file)
                {
                    return null;
                }

                tree = With(tree, file);
            }

            var preview = EntryPreview.Make(tree, id, today(), memory);
            assets = preview?.Files ?? assets;
            return preview?.Page;
        }
    }

    /// <summary>A stylesheet or script of the pages that were made here, for as long as there is no site; null when it is none.</summary>
    public ReadOnlyMemory<byte>? Asset(string path)
    {
        lock (one)
        {
            return assets.FirstOrDefault(file => file.Path == path)?.Make();
        }
    }

    /// <summary>A picture of the catalogue that no page shows yet, by its path on the site; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Picture(string path)
    {
        lock (one)
        {
            var source = SourceFolders.Content + path;
            return !source.StartsWith(SourceFolders.Images, StringComparison.Ordinal) ? null
                : placedNow.TryGetValue(source, out var placed) ? placed
                : sources()?.Find(source)?.Bytes;
        }
    }

    /// <summary>Puts a picture among those of the catalogue, for an entry; the answer says how the entry refers to it.</summary>
    public Answer Put(string id, ReadOnlyMemory<byte> picture)
    {
        lock (one)
        {
            if (Fresh(id) is not { } tree || tree.Find(SourceFolders.Entry(id)) is not { } entry)
            {
                return Refused(404, ServeWords.NoSuchPage);
            }

            var now = new SourceTree(tree.Files.Concat(placedNow.Select(each => new SourceFile(each.Key, each.Value))));
            var (placed, why) = PlacedPicture.Of(now, id, picture);
            if (placed is null)
            {
                return Refused(415, PictureWords.Refused(why));
            }

            try
            {
                if (!placed.IsThere && !NewFile.TryCreate(folder.Place(placed.Path, entry.PrivatePath is not null), placed.Bytes.Span))
                {
                    return Refused(409, EditorWords.PictureTaken(placed.Path));
                }

                placedNow[placed.Path] = placed.Bytes;
                return Json(writer => writer.WriteString("target", placed.Target));
            }
            catch (EdgeException refused)
            {
                return Refused(507, refused.Message);
            }
        }
    }

    /// <summary>Keeps what is written as a draft. What is answered with success is on the disk.</summary>
    public Answer Keep(string id, ReadOnlyMemory<byte> text) =>
        IsJson(text) ? Written(() => Draft(sources(), id).Keep(text)) : Refused(400, EditorWords.NoForm);

    /// <summary>Forgets the draft.</summary>
    public Answer Forget(string id) => Written(() => Draft(sources(), id).Forget());

    /// <summary>
    /// Saves what is written into the entry's file, when that is still the version that the form was made of; otherwise nothing, and
    /// the answer says so.
    /// </summary>
    public Answer Save(string id, string version, ReadOnlyMemory<byte> text)
    {
        lock (one)
        {
            if (Fresh(id) is not { } tree || tree.Find(SourceFolders.Entry(id)) is not { } before)
            {
                return Refused(404, ServeWords.NoSuchPage);
            }

            if (EntryEditor.VersionOf(before) != version)
            {
                return Refused(409, EditorWords.ChangedMeanwhile(tree.Shown(before.Path)));
            }

            var (changed, why) = EntryEditor.Change(tree, id, text);
            if (changed is not { } after)
            {
                return Refused(400, EditorWords.CannotStand(why));
            }

            try
            {
                if (!after.Bytes.Span.SequenceEqual(before.Bytes.Span))
                {
                    ChangedFiles.Write(folder, tree, EditorWords.NotSaved, [new FileChange(before.Path, after.Bytes)]);
                }
            }
            catch (EdgeException refused)
            {
                return Refused(507, refused.Message);
            }

            // A draft that could not be deleted says what the file says now, and is not offered again.
            _ = Forget(id);
            return Json(writer => writer.WriteString("version", EntryEditor.VersionOf(after)));
        }
    }

    /// <summary>Begins a new entry with a title, as <c>catalog new</c> does; the answer says which id it got.</summary>
    public Answer Begin(string title, bool isApplication)
    {
        lock (one)
        {
            var id = NewEntry.IdOf(title);
            if (title.Length is 0 or > NewEntry.LongestTitle || id.Length == 0 || sources() is not { } tree)
            {
                return Refused(400, EditorWords.NoTitle(NewEntry.LongestTitle));
            }

            if (tree.Find(SourceFolders.Entry(id)) is not null || id == EditorAnswers.New)
            {
                return Refused(409, EditorWords.Taken(id));
            }

            // A draft that must not be published is never put among what is, as in catalog new.
            if (folder.Drafts is null && PrivateDrafts.SettingOf(tree).Value is { } named)
            {
                return Refused(409, PrivateFolder.NotHere(named));
            }

            var kind = isApplication ? NewEntryKind.Application : NewEntryKind.Idea;
            if (NewEntry.Write(tree, kind, title, today()).Value is not { } text)
            {
                return Refused(422, EditorWords.FaultyModel);
            }

            try
            {
                return NewFile.TryCreate(folder.Place(SourceFolders.Entry(id), isPrivate: true), Encoding.UTF8.GetBytes(text))
                    ? Json(writer => writer.WriteString("id", id))
                    : Refused(409, EditorWords.Taken(id));
            }
            catch (EdgeException refused)
            {
                return Refused(507, refused.Message);
            }
        }
    }

    // The sources as they were last read, with the entry's file as it is on the disk at this moment; null when it is gone.
    private SourceTree? Fresh(string id)
    {
        if (sources() is not { } tree || tree.Find(SourceFolders.Entry(id)) is not { } known)
        {
            return null;
        }

        var place = folder.Place(known);
        using var handle = RealFile.Open(place.Root, place.OnDisk);
        if (handle is null || RandomAccess.GetLength(handle) > SourceWalk.MaxBytes)
        {
            return null;
        }

        return RealFile.Read(handle) is not { } bytes ? null
            : known.Bytes.Span.SequenceEqual(bytes) ? tree
            : With(tree, known with { Bytes = bytes });
    }

    // What is written about a private draft is as private as the draft.
    private DraftFile Draft(SourceTree? tree, string id) =>
        new(folder.Drafts is { } drafts && tree?.Find(SourceFolders.Entry(id))?.PrivatePath is not null ? drafts.Path : folder.Path, id);

    private static SourceTree With(SourceTree tree, SourceFile file) => new(tree.Files.Append(file));

    private Answer Written(Action write)
    {
        lock (one)
        {
            try
            {
                write();
                return new Answer(204, Answer.JsonType, default);
            }
            catch (EdgeException refused)
            {
                return Refused(507, refused.Message);
            }
        }
    }

    private static bool IsJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Answer Refused(int status, string sentence) =>
        Json(writer => writer.WriteString("message", sentence)) with
        {
            Status = status,
        };

    private static Answer Json(Action<Utf8JsonWriter> write) => JsonOf(JsonBody.Write(write));

    private static Answer JsonOf(ReadOnlyMemory<byte> json) => new(200, Answer.JsonType, json);
}
