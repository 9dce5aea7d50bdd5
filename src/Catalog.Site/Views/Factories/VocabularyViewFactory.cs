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
                )
                {
                    Also = Also(context, term),
                }),
            ]
        );

    /// <summary>What else readers call a value, such as the kinds of place it takes in; "" where its name says it.</summary>
    public static string Also(ViewContext context, Term term) =>
        NamesBeside(term) is { Length: > 0 } names ? context.Words.With(ListWords.TermAlso, ("names", names)) : "";

    /// <summary>A value as one chooses it: its name, and beside it what else it is called.</summary>
    public static string Chosen(Term term) => NamesBeside(term) is { Length: > 0 } names ? $"{term.Name} ({names})" : term.Name;

    // A name that is only another form of the first tells nobody anything.
    private static string NamesBeside(Term term) =>
        string.Join(
            ", ",
            term.Aliases.Where(alias =>
                !alias.StartsWith(term.Name, StringComparison.OrdinalIgnoreCase)
                && !term.Name.Contains(alias, StringComparison.OrdinalIgnoreCase)
            )
        );
}
