using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes a list of the model as ways into the catalogue.</summary>
internal static class VocabularyViewFactory
{
    public static VocabularyView Create(ViewContext context, Vocabulary vocabulary, string currentTermId) =>
        new(
            vocabulary.Name,
            vocabulary.Description,
            [
                .. vocabulary.Terms.Select(term => new TermCountView(
                    term.Name,
                    term.Description,
                    Urls.Term(vocabulary.Id, term.Id),
                    context.Plan.Index.With(vocabulary, term) is { IsEmpty: false } entries ? context.Count(entries) : "",
                    term.Id == currentTermId
                )),
            ]
        );
}
