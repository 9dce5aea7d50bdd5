using System.IO;
using System.Text;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Site.Output;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// The files of a new catalogue: model, pages, workflows and guides, one example, and what editors and GitHub read that is made from
/// the model.
/// </summary>
public static class NewCatalogueFiles
{
    private const string Units = SourceFolders.Model + "enheder.yml";
    private const string Glossary = SourceFolders.Model + "ordliste.yml";

    private static readonly string[] Pictures = [".png", ".jpg", ".webp"];

    /// <summary>Every file that a new catalogue starts with, sorted by path.</summary>
    public static ImmutableArray<OutputFile> Write(NewCatalogueFacts facts, ProgramOrigin program, BeginningModel model)
    {
        var names = BeginningFiles.Of(model, facts.Host);
        var own = new OwnText(facts, program, [.. names.Keys]);
        var texts = names
            .Where(each => !Pictures.Contains(Path.GetExtension(each.Key)))
            .ToImmutableDictionary(each => each.Key, each => own.Of(each.Key, Text(each.Key, each.Value)), StringComparer.Ordinal);
        texts = texts.SetItem(Units, new OwnUnits(facts, texts.Remove(Units)).Of(texts[Units]));
        ImmutableArray<OutputFile> files =
        [
            .. names.Select(each => new OutputFile(
                HostFiles.PathOf(each.Key, facts.Host),
                texts.TryGetValue(each.Key, out var text)
                    ? Encoding.UTF8.GetBytes(HostFiles.Text(each.Key, text, facts.Host))
                    : BeginningFiles.Read(each.Value)
            )),
        ];
        files = [.. files.Concat(FromModel(ContentOf(files), facts.Host))];
        return [.. files.Append(ListOf(files, facts, program, model)).OrderBy(file => file.Path, StringComparer.Ordinal)];

        // A model of its own has words of its own; the rest of the glossary is Danish for everybody.
        string Text(string path, string name) =>
            path == Glossary && model != BeginningModel.Shipped
                ? OwnText.WithWordsOf(Decoded(BeginningFiles.OfShared(path)), Decoded(BeginningFiles.Read(name)))
                : Decoded(BeginningFiles.Read(name));
    }

    /// <summary>
    /// The program's own files of a catalogue that has begun, as a new one would get them today, with what is made from the
    /// catalogue's own model. Of a model with errors nothing is made.
    /// </summary>
    public static ImmutableArray<OutputFile> OfProgram(
        NewCatalogueFacts facts,
        ProgramOrigin program,
        BeginningModel model,
        SourceTree sources
    ) =>
        [
            .. Write(facts, program, model)
                .Where(file => ProgramFiles.Has(file.Path) && !ProgramFiles.IsFromModel(file.Path))
                .Concat(FromModel(sources, facts.Host))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    /// <summary>
    /// The model that a catalogue began with: the one that is <paramref name="written"/>, or else the one with the same files.
    /// </summary>
    public static BeginningModel ModelOf(SourceTree sources, string? written)
    {
        var names = Names(sources.Files.Select(file => file.Path));
        return BeginningModel.All.FirstOrDefault(model => model.Name == written)
            ?? (names.Contains("kvintet.yml") ? BeginningModel.Shipped : null)
            ?? BeginningModel.All.FirstOrDefault(model => Names(BeginningFiles.Of(model, Host.GitHub).Keys).SetEquals(names))
            ?? BeginningModel.All[^1];

        static HashSet<string> Names(IEnumerable<string> paths) =>
            [
                .. paths
                    .Where(path => path.StartsWith(SourceFolders.Model, StringComparison.Ordinal))
                    .Select(path => path[SourceFolders.Model.Length..]),
            ];
    }

    /// <summary>The list of what the program wrote, as a file of the catalogue.</summary>
    public static OutputFile ListOf(
        ImmutableArray<OutputFile> files,
        NewCatalogueFacts facts,
        ProgramOrigin program,
        BeginningModel model
    ) =>
        new(
            WrittenFiles.Path,
            new WrittenFiles(
                ProgramVersion.Read(program.Version) ?? ProgramVersion.Current,
                facts.Host.Name,
                model.Name,
                Renewal.HashesOf(files)
            ).Write()
        );

    private static IEnumerable<OutputFile> FromModel(SourceTree sources, Host host) =>
        EditorSchemas
            .Of(sources)
            .Value.Select(schema => new OutputFile(EditorFiles.Schemas + schema.Path, schema.Make()))
            .Concat(
                host == Host.GitHub && EditorSchemas.IssueFormOf(sources) is { } form
                    ? [new OutputFile(EditorFiles.IssueForms + form.Path, form.Make())]
                    : []
            );

    private static SourceTree ContentOf(ImmutableArray<OutputFile> files) =>
        new(
            files
                .Where(file => file.Path.StartsWith(SourceFolders.Content, StringComparison.Ordinal))
                .Select(file => new SourceFile(file.Path, file.Make()))
        );

    private static string Decoded(byte[] bytes) => Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
}
