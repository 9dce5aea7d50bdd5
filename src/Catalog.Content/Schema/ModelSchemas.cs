using System.Text.Json.Nodes;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Schema;

/// <summary>JSON Schemas of <c>site.yml</c>, of the files of <c>content/model</c> and of a meeting, for editors that read them.</summary>
public static class ModelSchemas
{
    /// <summary>
    /// The schema of each file under the file's name without its ending. The model is needed for what <c>forloeb.yml</c> may
    /// name.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> Of(ContentModel model)
    {
        var keys = EntryFields
            .CommonKeys.Concat(model.Vocabularies.SelectMany(ModelReader.KeysOf))
            .Concat(model.Fields.Select(field => field.Key));
        return
        [
            new("site", SchemaParts.Write(SiteShape.Shape, "Hvad der bliver udgivet (site.yml)")),
            new(
                "kvintet",
                SchemaParts.Write(FrameworkShape.Shape, "Modellen: elementer, pejlinger og afsnit (kvintet.yml eller model.yml)")
            ),
            new("lister", SchemaParts.Write(VocabularyShape.Shape, "Lister at vælge fra (lister.yml)")),
            new("felter", SchemaParts.Write(OwnFieldShape.Shape, "Jeres egne felter i en beskrivelse (felter.yml)")),
            new("enheder", SchemaParts.Write(UnitShape.Shape, "Enheder, der kan være med (enheder.yml)")),
            new(
                "forloeb",
                SchemaParts.Write(LifecycleShape.For(keys, model.Framework.Sections), "Vejen fra idé til katalog (forloeb.yml)")
            ),
            new("ordliste", SchemaParts.Write(GlossaryShape.Shape, "Ord og forkortelser (ordliste.yml)")),
            new("situationer", SchemaParts.Write(SituationShape.For(model.Ages), "Det, nogen ville sige (situationer.yml)")),
            new("emner", SchemaParts.Write(TopicShape.Shape, "Ord, der handler om det samme, til søgningen (emner.yml)")),
            new("aarshjul", SchemaParts.Write(YearWheelShape.Shape, "Årets trin (aarshjul.yml)")),
            new("sprog", SchemaParts.Write(WordingShape.Shape, "Ord, som reglerne ser efter (sprog.yml)")),
            new(
                "moede",
                SchemaParts.Write(MeetingShape.For(model.Lifecycle), "Et møde og dets beslutninger (content/moeder/2026-11-26.yml)")
            ),
            new("soegetest", SchemaParts.Write(SearchTestShape.Shape, "Hvad søgningen skal finde (soegetest.yml)")),
        ];
    }
}
