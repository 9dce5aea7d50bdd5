using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Importing;
using Catalog.Content.Model;
using Catalog.Content.Office;
using Catalog.Content.Parsing;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>A file from outside: its name, and its bytes.</summary>
public sealed record ImportedFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// A file of the catalogue that an import writes: new, or an entry that was exported and comes back. <see cref="Path"/> is its own
/// path in the catalogue.
/// </summary>
public sealed record ImportedChange(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// What comes of files from outside: what would be written, what is told of it, and what is not written because of personal data or
/// because nothing could be read. The sentences are Danish and repeat no personal data.
/// </summary>
public sealed record ImportedEntries(ImmutableArray<ImportedChange> Changes, ImmutableArray<string> Told, ImmutableArray<string> Refused)
{
    /// <summary>The mapping file that says how the labels were understood.</summary>
    public string Mapping { get; init; } = "";

    /// <summary>The findings about personal data, by what they are found in: nothing of it is written.</summary>
    public ImmutableArray<(string From, Diagnostic Finding)> Personal { get; init; } = [];

    /// <summary>
    /// Reads files into drafts, one for each row or document, and exported entries back into their own files. Null with the findings
    /// when the model has errors.
    /// </summary>
    public static Checked<ImportedEntries?> Of(SourceTree sources, ImmutableArray<ImportedFile> files, ImportedFile? mapping)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        var labels = new LabelMatching(catalogue.Model, new Dictionary<string, Target>());
        if (mapping is not null)
        {
            var (said, refused) = MappingFile.Read(new SourceFile(mapping.Name, mapping.Bytes), labels);
            if (!refused.IsEmpty)
            {
                return new(new([], [], refused), []);
            }

            labels = new LabelMatching(catalogue.Model, said);
        }

        var import = new Import(catalogue, sources, labels);
        foreach (var file in files)
        {
            import.Add(file);
        }

        return new(import.Done(), []);
    }

    private sealed class Import(Catalogue catalogue, SourceTree sources, LabelMatching labels)
    {
        private readonly List<ImportedChange> changes = [];
        private readonly List<string> told = [];
        private readonly List<string> refused = [];
        private readonly List<(string, Diagnostic)> personal = [];
        private readonly List<Matched> matched = [];
        private readonly HashSet<string> taken =
        [
            .. sources
                .Under(SourceFolders.Entries)
                .Select(file => DanishFolding.Slug(SourceFolders.IdIn(SourceFolders.Entries, file.Path) ?? "")),
            .. catalogue.Entries.SelectMany(entry => entry.Head.FormerAddresses.Select(each => each.Value)),
        ];

        public void Add(ImportedFile file)
        {
            var read = OfficeFile.Read(file.Bytes);
            if (read.Fault is { } fault)
            {
                refused.Add($"{file.Name}: {fault}");
                return;
            }

            if (EntryTable.In(read) is { } rows)
            {
                AddExported(file.Name, rows);
                return;
            }

            var (all, notes, why) = SubmissionReader.Read(read, labels);
            if (why is not null)
            {
                refused.Add($"{file.Name}: {why}");
                return;
            }

            ImmutableArray<Matched> ofFile =
            [
                .. all.SelectMany(each => each.Answers).Select(answer => labels.Of(answer.Label)).DistinctBy(each => each.Label),
            ];
            matched.AddRange(ofFile);
            told.Add($"{file.Name}:");
            told.AddRange(ofFile.Where(each => each.Label.Length > 0).Select(Told));
            told.AddRange(notes.Select(note => $"  {note}"));
            foreach (var submission in all)
            {
                Add(file.Name, submission);
            }
        }

        // An exported entry goes back into its own file, and only what differs is touched.
        private void AddExported(string name, ImmutableArray<EntryRow> rows)
        {
            if (
                EntryTable.Read(rows, id => TextOf(id)?.Text) is not var (id, now)
                || !FileNames.CanBeId(id)
                || DanishFolding.Slug(id) != id
            )
            {
                refused.Add($"{name}: Beskrivelsens id er væk fra filen. Hent den igen med catalog export.");
                return;
            }

            var path = SourceFolders.Entry(id);
            var known = TextOf(id);
            if (known is null && sources.Find(path) is not null)
            {
                refused.Add($"{name}: {path} har fejl og kan ikke læses. Kør catalog check, og ret fejlene først.");
                return;
            }

            var title = (now.Head.Members.FirstOrDefault(each => each.Key == EntryKeys.Title).Value as WrittenValue.Words)?.Value ?? id;
            var before = known?.Document.Source.Text ?? "";
            var text = known is { } from
                ? EntryText.Change(from.Document, now, catalogue.Model)?.Text
                : new Draft(title, now, []).Written(name, catalogue.Model);
            if (text is null)
            {
                refused.Add($"{name}: Der er en overskrift (##) eller en kodeblok uden slutning i en af teksterne. Ret den, og prøv igen.");
                return;
            }

            var old = known is null ? [] : TriedText.Of(catalogue, path, id, before).Found;
            ImmutableArray<Diagnostic> worse =
            [
                .. TriedText.New(old, TriedText.Of(catalogue, path, id, text).Found).Where(each => each.Severity == Severity.Error),
            ];
            personal.AddRange(worse.Where(each => each.Rule.Group == RuleGroup.Privacy).Select(each => (name, each)));
            refused.AddRange(
                worse.Where(each => each.Rule.Group != RuleGroup.Privacy).Select(each => $"{name}: {each.Message} {each.Help}")
            );
            if (!worse.IsEmpty)
            {
                return;
            }

            taken.Add(id);
            told.Add($"{name} → {path}: {(known is null ? "ny" : text == before ? "uændret" : "rettet der, hvor den er anderledes")}.");
            if (text != before)
            {
                changes.Add(FileOf(path, text));
            }
        }

        private (ParsedDocument Document, EntryText Text)? TextOf(string id) =>
            sources.Find(SourceFolders.Entry(id)) is { } file
            && DocumentParser.Parse(file).Value is { } document
            && EntryText.Of(document, catalogue.Model) is { } text
                ? (document, text)
                : null;

        public ImportedEntries Done() =>
            new([.. changes], [.. told], [.. refused]) { Mapping = MappingFile.Write([.. matched], labels), Personal = [.. personal] };

        private void Add(string file, Submission submission)
        {
            var from = submission.Where.Length > 0 ? $"{file}, {submission.Where.Trim()}" : file;
            var draft = Draft.Of(submission, labels, catalogue.Model, Stem(file));
            var slug = DanishFolding.Slug(draft.Title);
            var first =
                FileNames.CanBeId(slug) ? slug
                : DanishFolding.Slug($"indsats {slug}") is var other && other.Length > FileNames.LongestId
                    ? other[..FileNames.LongestId].TrimEnd('-')
                : other;
            var id = Enumerable
                .Range(1, int.MaxValue)
                .Select(number => number == 1 ? first : $"{first}-{number}")
                .First(each => !taken.Contains(each));
            var path = SourceFolders.Entry(id);
            var (text, pictures, notes) = WithPictures(draft.Written(file, catalogue.Model), id, submission.Pictures);
            var (found, _) = TriedText.Of(catalogue, path, id, text);
            ImmutableArray<Diagnostic> aboutPeople =
            [
                .. found.Where(each => each.Rule.Group == RuleGroup.Privacy && each.Severity == Severity.Error),
            ];
            if (!aboutPeople.IsEmpty)
            {
                personal.AddRange(aboutPeople.Select(each => (from, each)));
                return;
            }

            taken.Add(id);
            changes.Add(FileOf(path, text));
            changes.AddRange(pictures);
            told.Add(
                $"  {from} → {path} »{draft.Title}«: {Danish.Number(draft.InPlace)} svar på plads, "
                    + $"heraf {Danish.Number(draft.Guessed)} gættet. {Danish.Number(draft.Left)} i kommentaren."
            );
            told.AddRange(
                id == slug ? [] : [$"    »{slug}« findes allerede, eller kan ikke være et navn. Se efter, om det er den samme indsats."]
            );
            told.AddRange(draft.Personal.Select(label => $"    »{label}« er om personer og er ikke taget med."));
            told.AddRange(notes.Select(note => $"    {note}"));
        }

        // Only what is the picture itself comes along, and only what a browser shows.
        private static (string Text, ImmutableArray<ImportedChange> Pictures, ImmutableArray<string> Notes) WithPictures(
            string text,
            string id,
            ImmutableArray<PictureBlock> all
        )
        {
            var (changes, notes) = (ImmutableArray.CreateBuilder<ImportedChange>(), ImmutableArray.CreateBuilder<string>());
            foreach (var (number, picture) in all.Index())
            {
                var cleaned = PictureCleaning.Of(picture.Bytes.Span);
                var ending = picture.Name[(picture.Name.LastIndexOf('.') + 1)..].ToLowerInvariant();
                var name = $"{id}-{number + 1}.{(ending == "jpeg" ? "jpg" : ending)}";
                var markdown = "";
                if (
                    cleaned is not null
                    && ending is "jpg" or "jpeg" or "png" or "webp"
                    && text.Contains(Mark(number), StringComparison.Ordinal)
                )
                {
                    changes.Add(new ImportedChange(SourceFolders.Images + name, cleaned!.Bytes.ToArray()));
                    markdown = $"![{AlternativeText(picture)}](../billeder/{name})";
                    notes.Add(
                        $"Billedet {picture.Name} er lagt i {SourceFolders.Images}{name}. "
                            + "Se efter, at ingen kan genkendes, og skriv, hvad det viser."
                    );
                }
                else
                {
                    notes.Add($"Billedet {picture.Name} er ikke taget med. Gem det som jpg eller png, og sæt det selv ind.");
                }

                text = text.Replace(Mark(number), markdown, StringComparison.Ordinal);
            }

            return (text, changes.ToImmutable(), notes.ToImmutable());
        }

        private static string AlternativeText(PictureBlock picture) =>
            picture.AlternativeText.Replace("]", "", StringComparison.Ordinal).ReplaceLineEndings(" ");

        private static string Mark(int number) => $"\uE000{number}\uE001";

        private static string Told(Matched each) =>
            $"  »{each.Label.ReplaceLineEndings(" ")}« → "
            + each.How switch
            {
                Match.Sure => each.Target!.Path,
                Match.Guessed => $"{each.Target!.Path} (gættet)",
                Match.Personal => "ikke taget med",
                _ => "kommentar",
            };

        private static ImportedChange FileOf(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

        private static string Stem(string file) => file.LastIndexOf('.') is > 0 and var at ? file[..at] : file;
    }
}
