using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the page of an entry.</summary>
internal static class EntryMaker
{
    /// <summary>The labels of what it takes, in their order.</summary>
    public static ImmutableArray<string> HowMuchKeys { get; } =
        [WordKeys.Duration, WordKeys.Frequency, WordKeys.TimeEach, WordKeys.Hours, WordKeys.Training, WordKeys.Expense, WordKeys.Funding];

    /// <summary>The labels of relations, in their order.</summary>
    public static ImmutableArray<string> RelationKeys { get; } = [WordKeys.BuildsOn, WordKeys.CombinesWith, WordKeys.AlternativeTo, WordKeys.ReplacedBy];

    public static EntryView Make(ViewContext context, PlannedPage.OfEntry page)
    {
        var (entry, head, words) = (page.Entry, page.Entry.Head, context.Words);
        var status = context.Model.Lifecycle.Status(head.Status?.Value ?? "");
        var kind = context.Model.Vocabularies.FirstOrDefault(list => list.Use == VocabularyUse.Kind);
        return new EntryView(
            FrameMaker.Make(context, page.Address, entry.Title, head.Summary?.Value ?? "", [ListMaker.Front(context), ListMaker.AllEntries(context)], entry.IsExample),
            entry.Title,
            head.Summary?.Value ?? "",
            kind is null ? new LinkView("", null) : TermLinks(entry, kind).FirstOrDefault() ?? new LinkView("", null),
            entry.IsExample,
            status is null || entry.IsExample ? null : new StatusView(status.Name, status.Meaning),
            string.Join(", ", head.AlsoKnownAs.Select(name => name.Value)),
            [.. ForWhom(entry, context)],
            [.. HowMuch(head, words)],
            EvidenceMaker.Make(head.Evidence, context.Model.Lifecycle.Evidence, words),
            [.. SectionsInOrder(entry, context.Model.Framework).Select(pair => new LinkView(pair.Definition.Name, page.Address.At(pair.Definition.Id)))],
            SteeringMaker.Make(context, entry),
            head.Hypothesis is not null || !head.Goals.IsEmpty,
            head.Hypothesis?.Value ?? "",
            [.. head.Goals.Select(goal => new GoalView(goal.Text?.Value ?? "", goal.Criterion?.Value ?? ""))],
            [.. SectionsInOrder(entry, context.Model.Framework).Select(pair => Section(context, page.Address, entry, pair.Definition, pair.Section))],
            MeasurementMaker.Make(context, entry),
            RoundMaker.Make(head.Cycles, words),
            [.. head.Partners.Select(partner => new PartnerView(context.Model.Unit(partner.Unit.Value)?.Name ?? partner.Unit.Value, partner.Role))],
            [.. Relations(context, head)],
            [.. head.Sources.Select(Source)],
            head.Reviewed is { } day ? ViewContext.Date(day.Value) : null,
            head.Contact is { } contact ? context.Model.Unit(contact.Value)?.Name ?? "" : "",
            Citation(context, entry, page.Address),
            Urls.Mail(context.Catalogue.Site.Contact.Mailbox));
    }

    private static IEnumerable<(SectionDefinition Definition, Section Section)> SectionsInOrder(Entry entry, Framework framework) =>
        framework.Sections
            .Select(definition => (definition, entry.Section(definition.Id)!))
            .Where(pair => pair.Item2 is not null);

    private static SectionView Section(ViewContext context, SiteAddress page, Entry entry, SectionDefinition definition, Section section) => new(
        definition.Id,
        definition.Name,
        definition.IsElement ? Urls.Element(definition.Id) : null,
        [.. entry.Head.Indicators
            .Select(found => context.Model.Framework.Indicator(found.Value))
            .OfType<Indicator>()
            .Where(indicator => indicator.ElementId == definition.Id)
            .Select(indicator => new IndicatorView(indicator.Id, indicator.Text, ""))],
        context.Html(section.Text, page, Anchors.Prefix(section)));

    /// <summary>Who the entry is for: age, lists, and the reasons for what was chosen.</summary>
    public static IEnumerable<FactView> ForWhom(Entry entry, ViewContext context)
    {
        if (entry.Head.Age is { } age)
        {
            yield return new FactView(context.Words[WordKeys.Age], [new LinkView(CardMaker.Ages(age.Value, context.Words), null)]);
        }

        foreach (var vocabulary in context.Model.Vocabularies.Where(list => list.Use != VocabularyUse.Kind))
        {
            ImmutableArray<LinkView> links = [.. TermLinks(entry, vocabulary)];
            if (!links.IsEmpty)
            {
                yield return new FactView(vocabulary.Name, links);
            }

            if (entry.Head.TermReasons.TryGetValue(vocabulary.Id, out var reason))
            {
                yield return new FactView(ReasonLabel(vocabulary, context.Words), [new LinkView(reason.Value, null)]);
            }
        }
    }

    /// <summary>What stands before the reason for a choice from a list.</summary>
    public static string ReasonLabel(Vocabulary list, Words words) => words.With(WordKeys.TermReason, ("list", list.Name.ToLower(Danish.Culture)));

    /// <summary>What the entry has chosen of a list.</summary>
    public static IEnumerable<LinkView> TermLinks(Entry entry, Vocabulary vocabulary) =>
        entry.Head.TermsOf(vocabulary.Id)
            .Select(chosen => vocabulary.Term(chosen.Value))
            .OfType<Term>()
            .Select(term => new LinkView(term.Name, Urls.Term(vocabulary.Id, term.Id)));

    /// <summary>What it takes, where it was written.</summary>
    public static IEnumerable<FactView> HowMuch(EntryHead head, Words words)
    {
        string?[] texts =
        [
            head.Extent?.Duration, head.Extent?.Frequency, head.Extent?.TimeEach,
            head.Resources?.Hours, head.Resources?.Training, head.Resources?.Expense, head.Resources?.Funding,
        ];
        return HowMuchKeys.Zip(texts)
            .Where(fact => !string.IsNullOrEmpty(fact.Second))
            .Select(fact => new FactView(words[fact.First], [new LinkView(fact.Second!, null)]));
    }

    /// <summary>What the entry is to others that have a page.</summary>
    public static IEnumerable<RelationView> Relations(ViewContext context, EntryHead head)
    {
        RelationKind[] kinds = [RelationKind.BuildsOn, RelationKind.CombinesWith, RelationKind.AlternativeTo];
        var groups = kinds
            .Select(kind => head.Relations.Where(relation => relation.Kind == kind).Select(relation => relation.Target))
            .Append(head.ReplacedBy is { } by ? [by] : []);
        foreach (var (key, targets) in RelationKeys.Zip(groups))
        {
            ImmutableArray<LinkView> links = [.. targets.Select(target => LinkTo(context, target)).OfType<LinkView>()];
            if (!links.IsEmpty)
            {
                yield return new RelationView(context.Words[key], links);
            }
        }
    }

    // An entry without a public page is not named.
    private static LinkView? LinkTo(ViewContext context, Spanned<string> id) =>
        context.Catalogue.Entry(id.Value) is { } entry && context.Plan.Has(Urls.Entry(id.Value)) ? new LinkView(entry.Title, Urls.Entry(id.Value)) : null;

    private static SourceView Source(Reference source) => new(
        source.Title,
        source.Publisher,
        source.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        source.Address is null ? null : Urls.External(source.Address),
        source.Licence);

    private static string Citation(ViewContext context, Entry entry, SiteAddress page)
    {
        var site = context.Catalogue.Site;
        return context.Words.With(WordKeys.Citation,
            ("title", entry.Title), ("site", site.Title), ("owner", site.Owner), ("edition", context.Chrome.Edition),
            ("address", Urls.Canonical(site.BaseAddress, page).Text));
    }
}
