using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Runs the rules of this room over a finished catalogue. A rule reads; it never changes what it reads.</summary>
public static class CatalogueCheck
{
    /// <summary>What a status asks of an entry that has it, and what it forbids, unsorted.</summary>
    public static IEnumerable<Diagnostic> OfStatus(Entry entry, ContentModel model, DateOnly today) =>
        [
            .. DemandCheck.Run(entry, model),
            .. OwnFieldCheck.Run(entry, model),
            .. QuintetCheck.Run(entry, model),
            .. CourseCheck.Run(entry, model.Lifecycle, today),
        ];

    /// <summary>
    /// All findings, unsorted. <paramref name="siteAddresses"/> are the pages that the site will have, from the root
    /// (<c>ordliste.html</c>), for links that name a page instead of a file;
    /// <paramref name="sources"/> are all files, for those that reveal personal data without being part of the catalogue.
    /// Entries and files that are equal to the last run's are only checked for links.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(
        Catalogue catalogue,
        SourceTree sources,
        FrozenSet<string> siteAddresses,
        CheckOptions options,
        CheckMemory? memory = null
    )
    {
        memory ??= new CheckMemory();
        var hasGlossary = !catalogue.Model.Faulty.Contains(ModelFiles.Glossary);
        var links = new LinkCheck(catalogue, siteAddresses);
        var abbreviations = new AbbreviationCheck(catalogue.Model.Glossary);
        var (claims, language) = (new ClaimCheck(catalogue.Model), new LanguageCheck(catalogue.Model.Wording));
        var ofEntries = memory.Entries.Map(
            catalogue.Entries,
            (catalogue.Model, options),
            entry => OfOne(entry).Concat(OfWords(entry, RunningText.Of(entry))).ToImmutableArray()
        );
        var ofLinks = InParallel.Map(catalogue.Entries, entry => links.Entry(entry).ToImmutableArray());
        var allLinks = OnceEach([
            .. ofLinks.SelectMany(found => found),
            .. catalogue.Pages.SelectMany(links.Page),
            .. links.Model(catalogue.Model),
        ]);
        // A heading that did not take is told once, as the section that is missing.
        var told = ofEntries.SelectMany(found => found).Select(StartOf).ToHashSet();
        return
        [
            .. ofEntries.SelectMany(found => found),
            .. allLinks.Where(found => found.Rule != LinkRules.UntakenRule || !told.Contains(StartOf(found))),
            .. hasGlossary ? catalogue.Pages.SelectMany(page => abbreviations.Text(page.Text)) : [],
            .. catalogue.Entries.Any(claims.BearsEffect) ? [] : catalogue.Pages.SelectMany(claims.Run),
            .. SituationCheck.Run(catalogue),
            .. catalogue.Entries.SelectMany(entry => ContactCheck.Run(entry, catalogue.Model, catalogue.Site.Contact)),
            .. CopyCheck.Run(catalogue),
            .. SuccessionCheck.Run(catalogue),
            .. catalogue.Meetings.SelectMany(meeting => MeetingCheck.Run(meeting, catalogue)),
            .. ContrastCheck.Run(catalogue.Site),
            .. ReviewCheck.Site(catalogue.Site, options),
            .. PlaceholderCheck.Run(catalogue, options),
            .. ProgramCheck.Run(catalogue.Site),
            .. ReviewCheck.Wheel(catalogue.Model.Wheel, options),
            .. PrivacyCheck.Run(catalogue, sources, memory),
        ];

        // An entry that was renamed or deleted is one mistake, however many refer to it.
        static IEnumerable<Diagnostic> OnceEach(ImmutableArray<Diagnostic> all) =>
            all.GroupBy(found => found.MissingId)
                .SelectMany(same =>
                    same.Key is not null && DiagnosticOrder.Sort([.. same]) is [var first, _, ..] sorted
                        ? [LinkRules.AndElsewhere(first, [.. sorted.Skip(1).Select(each => each.Path)])]
                        : same.AsEnumerable()
                );

        static (string, int) StartOf(Diagnostic found) => (found.Path, found.Place.Span.Start);

        IEnumerable<Diagnostic> OfOne(Entry entry) =>
            [
                .. OfStatus(entry, catalogue.Model, options.Today),
                .. SpreadCheck.Run(entry),
                .. DraftCheck.Run(entry, catalogue.Model.Lifecycle),
                .. TrialCheck.Run(entry, catalogue.Model, options.Today),
                .. ExampleCheck.Run(entry, catalogue.Model),
                .. ReviewCheck.Entry(entry, catalogue.Model, options),
                .. entry.IsDanish && hasGlossary ? abbreviations.Entry(entry) : [],
            ];

        IEnumerable<Diagnostic> OfWords(Entry entry, ImmutableArray<RunningText> texts) =>
            claims.Run(entry, texts).Concat(entry.IsDanish ? language.Run(entry, texts) : []);
    }
}
