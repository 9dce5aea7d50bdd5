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
        return [.. files.Concat(FromModel(files, facts.Host)).OrderBy(file => file.Path, StringComparer.Ordinal)];

        // A model of its own has words of its own; the rest of the glossary is Danish for everybody.
        string Text(string path, string name) =>
            path == Glossary && model != BeginningModel.Shipped
                ? OwnText.WithWordsOf(Decoded(BeginningFiles.OfShared(path)), Decoded(BeginningFiles.Read(name)))
                : Decoded(BeginningFiles.Read(name));
    }

    private static IEnumerable<OutputFile> FromModel(ImmutableArray<OutputFile> files, Host host)
    {
        var sources = new SourceTree(
            files
                .Where(file => file.Path.StartsWith(SourceFolders.Content, StringComparison.Ordinal))
                .Select(file => new SourceFile(file.Path, file.Make()))
        );
        return EditorSchemas
            .Of(sources)
            .Value.Select(schema => new OutputFile(".vscode/schemas/" + schema.Path, schema.Make()))
            .Concat(
                host == Host.GitHub && EditorSchemas.IssueFormOf(sources) is { } form
                    ? [new OutputFile(".github/ISSUE_TEMPLATE/" + form.Path, form.Make())]
                    : []
            );
    }

    private static string Decoded(byte[] bytes) => Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
}
