using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether what a description says fits the numbers in it and how sure it is. One is made for each model.</summary>
internal sealed class ClaimCheck(ContentModel model)
{
    private readonly PromiseFinder promises = new(model.Wording);
    private readonly PhraseFinder<bool> setbackWords = new(model.Wording.Setbacks.Select(word => (word, true)), PhraseEnd.Anywhere);

    // The sections that an example may not have are those about what was tried.
    private readonly FrozenSet<string> ofResults = model.Lifecycle.ExamplesForbid.Sections.ToFrozenSet();

    /// <summary>The findings. <paramref name="texts"/> are the entry's own: <see cref="RunningText.Of(Entry)"/>.</summary>
    public IEnumerable<Diagnostic> Run(Entry entry, ImmutableArray<RunningText> texts)
    {
        ImmutableArray<Claim> promised =
        [
            .. RunningText
                .OfClaims(entry, texts, ofResults)
                .SelectMany(text => promises.In(text).Select(found => new Claim(text, found)))
                .Where(claim => claim.Text.Tells != Tells.Hope || claim.Of == Promised.Knowledge),
        ];
        ImmutableArray<RunningText> results = [.. texts.Where(text => ofResults.Contains(text.SectionId) && text.Words.Length > 0)];
        var mustReportResults =
            !results.IsEmpty
            && !entry.IsExample
            && !entry.Head.FaultyKeys.Contains(EntryKeys.Measurements)
            && DemandCheck.Of(entry, model).Fields.Contains(EntryKeys.Measurements);
        return SeriesCheck
            .Run(entry, model)
            .Concat(PromisedEffect(entry, promised))
            .Concat(ProgressCheck.Run(entry, model, promised, mustReportResults))
            .Concat(mustReportResults ? UnmentionedSetbacks(entry, results).Concat(ShareCheck.Run(entry, results)) : []);
    }

    /// <summary>What a page promises though no description of the catalogue can bear it.</summary>
    public IEnumerable<Diagnostic> Run(FreePage page) =>
        from text in RunningText.Of(page)
        from found in promises.In(text)
        where found.Meaning is Promised.Effect or Promised.Knowledge
        select ClaimRules.PromisedByPage(text.PlaceOf(found), text.WordsOf(found));

    /// <summary>Whether an entry's grade of effect can bear that something works; true where the model grades no effect.</summary>
    public bool BearsEffect(Entry entry) => Effect is not { } effect || GradeOf(entry, effect) is { Strength: not GradeStrength.Weak };

    private EvidenceDimension? Effect => model.Lifecycle.Evidence.Dimensions.FirstOrDefault(dimension => dimension.IsEffect);

    private EvidenceGrade? GradeOf(Entry entry, EvidenceDimension effect) =>
        entry.Head.Evidence?.Grades.GetValueOrDefault(effect.Id) is { Value: var id }
            ? model.Lifecycle.Evidence.Grades.FirstOrDefault(each => each.Id == id)
            : null;

    private IEnumerable<Diagnostic> PromisedEffect(Entry entry, ImmutableArray<Claim> promised)
    {
        if (Effect is not { } effect || entry.Head.FaultyKeys.Contains(EntryKeys.Evidence) || BearsEffect(entry))
        {
            return [];
        }

        var grade = GradeOf(entry, effect);
        return promised
            .Where(each => each.Of is Promised.Effect or Promised.Knowledge)
            .Select(each => ClaimRules.PromisedEffect(each.Place, each.Words, effect.Name, grade?.Id, entry.IsExample));
    }

    private IEnumerable<Diagnostic> UnmentionedSetbacks(Entry entry, ImmutableArray<RunningText> results)
    {
        // Without words for a setback in the model, whether a text has one is unknown.
        var setbacks = entry
            .Head.Measurements.Select(measurement => (Measurement: measurement, Change: Change.Of(measurement)!))
            .Where(each => each.Change is { Outcome: Outcome.Worse })
            .ToList();
        if (setbacks.Count == 0 || model.Wording.Setbacks.IsEmpty || results.Any(text => setbackWords.In(text).Any()))
        {
            return [];
        }

        ImmutableArray<string> sections = [.. results.Select(text => model.Framework.Section(text.SectionId)?.Name).OfType<string>()];
        return setbacks.Select(each =>
            ClaimRules.UntoldSetback(
                SeriesCheck.At(entry, each.Measurement),
                ProgressCheck.Said(each.Measurement, each.Change),
                sections,
                model.Wording.Setbacks[0]
            )
        );
    }
}
