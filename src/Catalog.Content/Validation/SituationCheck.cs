using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether each situation leads to something, and whether an entry's ages are those of the situations it answers.</summary>
internal static class SituationCheck
{
    public static IEnumerable<Diagnostic> Run(Catalogue catalogue)
    {
        var model = catalogue.Model;
        var answered = catalogue
            .Entries.Where(entry => Answers(entry, model.Lifecycle))
            .SelectMany(entry => entry.Head.Situations.Select(chosen => chosen.Value))
            .ToHashSet(System.StringComparer.Ordinal);
        // An entry that could not be read may be the one that answers.
        var isKnown =
            catalogue.Unreadable.Count == 0 && catalogue.Entries.All(entry => !entry.Head.FaultyKeys.Contains(EntryKeys.Situations));
        return model
            .Situations.All.Where(each => isKnown && each.Answer.Text.Tokens.IsEmpty && !answered.Contains(each.Id))
            .Select(each => SiteRules.LonelySituation(each.Place, each.Says, each.Id))
            .Concat(catalogue.Entries.SelectMany(entry => Ages(entry, model.Situations)));
    }

    // What is retired leads on to something else, and a draft has no page.
    private static bool Answers(Entry entry, Lifecycle lifecycle) => lifecycle.ShelfOf(entry) is not (Shelf.Draft or Shelf.Retired);

    private static IEnumerable<Diagnostic> Ages(Entry entry, SituationList situations) =>
        entry.Head.Age is { Value: var age }
            ? entry.Head.Situations.Select(chosen => Apart(entry, chosen, situations.Find(chosen.Value), age)).OfType<Diagnostic>()
            : [];

    private static Diagnostic? Apart(Entry entry, Spanned<string> chosen, Situation? situation, AgeRange age) =>
        situation?.Age is { } other && !other.Meets(age)
            ? SiteRules.SituationAge(entry.At(chosen.Span), situation.Says, other.ToString(), age.ToString())
            : null;
}
