using Catalog.Content.Model;
using Catalog.Content.Privacy;

namespace Catalog.Content.Validation;

/// <summary>The lists of words by which the form's script finds the same promises and children as the rules.</summary>
public static class ClaimWords
{
    /// <summary>The lists of a model by their names.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(ContentModel model) =>
        ChildGrammar
            .Lists.Concat(PromiseGrammar.Lists(model))
            .Append(("units", model.Units.Select(unit => unit.Name).Where(name => name.Length >= Diagnoses.ShortestUnit)))
            .Append(("allowed", model.Wording.Allowed))
            .ToImmutableSortedDictionary(list => list.Item1, list => list.Item2.ToImmutableArray(), StringComparer.Ordinal);
}
