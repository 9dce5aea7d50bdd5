using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of an entry.</summary>
internal static class EntryViewFactory
{
    /// <summary>The entry's own page, where the words of the glossary are explained.</summary>
    public static EntryView Create(ViewContext context, PlannedPage.OfEntry page)
    {
        ImmutableArray<(SectionDefinition Definition, Section Section)> sections =
        [
            .. SectionsInOrder(page.Entry, context.Model.Framework),
        ];
        var explained = context.Glossary.In(sections.Select(pair => pair.Section.Text), page.Address);
        return Create(
            context,
            page,
            [
                .. sections.Zip(
                    explained,
                    (pair, words) =>
                        Section(
                            context,
                            page.Entry,
                            pair.Definition,
                            context.Html(pair.Section.Text, page.Address, Anchors.Prefix(pair.Section), words, deeper: 1)
                        )
                ),
            ]
        );
    }

    /// <summary>
    /// The entry on a page with other entries: headings are a level lower, and <paramref name="prefix"/> is put before their ids.
    /// </summary>
    public static EntryView CreateInBooklet(ViewContext context, PlannedPage.OfEntry page, SiteAddress shown, string prefix) =>
        Create(
            context,
            page,
            [
                .. SectionsInOrder(page.Entry, context.Model.Framework)
                    .Select(pair =>
                        Section(
                            context,
                            page.Entry,
                            pair.Definition,
                            context.HtmlElsewhere(pair.Section.Text, page.Address, shown, prefix + Anchors.Prefix(pair.Section))
                        )
                    ),
            ]
        );

    private static EntryView Create(ViewContext context, PlannedPage.OfEntry page, ImmutableArray<SectionView> sections)
    {
        var (entry, head, words) = (page.Entry, page.Entry.Head, context.Words);
        var status = context.Model.Lifecycle.Status(head.Status?.Value ?? "");
        var heading = EntryHeading.Of(entry);
        var measurements = MeasurementViewFactory.Create(context, entry);
        var isInCatalogue = context.Model.Lifecycle.ShelfOf(entry) == Shelf.Catalogue;
        return new EntryView(
            FrameFactory.Create(
                context,
                page.Address,
                heading.Title,
                heading.Summary,
                [Crumbs.Front(context), Crumbs.AllEntries(context)],
                entry.IsExample
            ) with
            {
                Entry = heading,
                OwnStylesheet = context.EntryStylesheet,
            }
        )
        {
            Heading = heading,
            Type = context.Facts.Kinds.Take(1).SelectMany(line => line.Of(entry)).FirstOrDefault() ?? new LinkView("", null),
            IsExample = entry.IsExample,
            Status =
                status is null || entry.IsExample
                    ? null
                    : new StatusView(status.Name, status.Meaning, context.Explained(status), isInCatalogue),
            Answer = AnswerViewFactory.Create(context, entry, page.Address),
            AlsoKnownAs = string.Join(", ", head.AlsoKnownAs.Select(name => name.Value)),
            ForWhomShort = EntryFacts.ForWhomInShort(entry, context.Model, words),
            ForWhom = EntryFacts.Shown(context.Facts.ForWhom, entry),
            HowMuchShort = EntryFacts.InShort(context.Facts.Extent, entry),
            HowMuch = EntryFacts.Shown(context.Facts.Resources, entry),
            HowSure = context.Evidence.Create(head.Evidence),
            Steering = SteeringViewFactory.Create(context, entry),
            HasGoals = head.Hypothesis is not null || !head.Goals.IsEmpty,
            Hypothesis = head.Hypothesis?.Value ?? "",
            Goals =
            [
                .. head.Goals.Select(goal => new GoalView(goal.Text?.Value ?? "", goal.Criterion?.Value ?? "", MeasurementOf(goal, head))),
            ],
            Sections = sections,
            Layers = Layers(sections, context.Model.Framework),
            Own = OwnFieldViewFactory.Create(context, entry),
            Measurements = measurements,
            Marks =
            [
                .. measurements
                    .SelectMany(measurement => measurement.Figure?.Marks ?? [])
                    .DistinctBy(mark => mark.Number)
                    .OrderBy(mark => mark.Number.Length)
                    .ThenBy(mark => mark.Number, StringComparer.Ordinal),
            ],
            HasNumbers = measurements.Any(measurement => measurement.HasTable),
            Cycles = CycleViewFactory.Create(head.Cycles, words),
            Partners =
            [
                .. head.Partners.Select(partner => new PartnerView(
                    context.Model.Unit(partner.Unit.Value) is { } takesPart
                        ? ReachViewFactory.LinkTo(context, takesPart)
                        : new LinkView(partner.Unit.Value, null),
                    partner.Role
                )),
            ],
            Course = Course(head, context.Model.Lifecycle),
            Relations =
            [
                .. context
                    .Facts.Relations.Select(line => new RelationView(line.Label, line.Why, [.. line.Of(entry).Select(context.Card)]))
                    .Where(relation => !relation.Entries.IsEmpty),
            ],
            Sources = [.. head.Sources.Select(Source)],
            Reviewed = head.Reviewed is { } day ? ViewContext.Date(day.Value) : null,
            Contact = Contact(context, entry),
            Citation = Citation(context, entry, page.Address),
            Correct = Correction(context, entry),
            Sheet = context.Plan.Has(Urls.Sheet(entry.Id)) ? Urls.Sheet(entry.Id) : null,
            Plan = PlanViewFactory.Create(context, entry),
            Badge = context.Card(entry).Badge,
            Retired = RetiredViewFactory.Create(context, entry),
            History = HistoryViewFactory.Create(context, entry),
            Spread = SpreadViewFactory.Create(context, entry),
        };
    }

    // An edition has no pages of units, so there a mail leads to the contact.
    private static LinkView? Contact(ViewContext context, Entry entry) =>
        entry.Head.Contact is { } contact && context.Model.Unit(contact.Value) is { } unit
            ? ReachViewFactory.LinkTo(context, unit) is { Address: null } && unit.Mailbox is { } mailbox
                ? new LinkView(unit.Name, Urls.Mail(mailbox))
                : ReachViewFactory.LinkTo(context, unit)
            : null;

    // A frozen page is never corrected: a correction is proposed to today's version of the entry.
    private static ExternalAddress? Correction(ViewContext context, Entry entry) =>
        (context.Frozen, context.Catalogue.Site.Repository) switch
        {
            ({ }, _) => null,
            (_, { } repository) when entry.Source.PrivatePath is null && Urls.Edit(repository, entry.Source.Path) is { } edited => edited,
            _ => Urls.Mail(
                context.Catalogue.Site.Contact.Mailbox,
                context.Words.With(EntryPageWords.CorrectionSubject, ("title", entry.Title), ("id", entry.Id))
            ),
        };

    private static IEnumerable<(SectionDefinition Definition, Section Section)> SectionsInOrder(Entry entry, Framework framework) =>
        framework.Sections.Select(definition => (definition, entry.Section(definition.Id)!)).Where(pair => pair.Item2 is not null);

    private static SectionView Section(ViewContext context, Entry entry, SectionDefinition definition, SafeHtml text) =>
        new(
            definition.Id,
            definition.Name,
            definition.IsElement ? Urls.Element(definition.Id) : null,
            [
                .. entry
                    .Head.Indicators.Select(found => context.Model.Framework.Indicator(found.Value))
                    .OfType<Indicator>()
                    .Where(indicator => indicator.ElementId == definition.Id)
                    .Select(indicator => new IndicatorView(indicator.Id, indicator.Text, "")),
            ],
            definition.IsVoice,
            text
        )
        {
            Code = definition.IsElement ? ElementCode(context, definition.Id) : null,
        };

    private static ElementCodeView ElementCode(ViewContext context, string id) => new(id, Tint.Of(context.Model.Framework.Elements, id));

    private static LayersView Layers(ImmutableArray<SectionView> sections, Framework framework)
    {
        ImmutableArray<SectionView> Of(SectionLayer layer) => [.. sections.Where(section => framework.Section(section.Id)?.Layer == layer)];
        var act = Of(SectionLayer.Act);
        return new LayersView(act.FirstOrDefault(), [.. act.Skip(1)], Of(SectionLayer.Know), Of(SectionLayer.Archive));
    }

    private static string MeasurementOf(Goal goal, EntryHead head) =>
        goal.Measurement is { } id ? head.Measurements.FirstOrDefault(each => each.Id?.Value == id.Value)?.Name?.Value ?? "" : "";

    private static CourseView? Course(EntryHead head, Lifecycle lifecycle)
    {
        ImmutableArray<CourseDayView> days =
        [
            .. lifecycle
                .Days.Where(day => head.Course?.Day(day.Id) is not null)
                .Select(day => new CourseDayView(day.Name, Danish.Row([.. head.Course!.All(day.Id).Select(on => Danish.Date(on.Value))]))),
        ];
        var chosenBy = string.Join(", ", head.Selection?.Circle.Select(part => part.Value) ?? []);
        return days.IsEmpty && head.Selection is null ? null : new CourseView(days, chosenBy, head.Selection?.Reason ?? "");
    }

    private static SourceView Source(Reference source) =>
        new(
            source.Title,
            source.Publisher,
            source.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            source.Address is null ? null : Urls.External(source.Address),
            source.Licence
        );

    /// <summary>How one cites the entry, from its page.</summary>
    public static string Citation(ViewContext context, Entry entry, SiteAddress page)
    {
        var site = context.Catalogue.Site;

        // What is cited must not change: the frozen page, where this edition is frozen and has the entry.
        var frozen = context.Plan.Editions.FirstOrDefault(edition => edition.Year == site.Edition && edition.EntryIds.Contains(entry.Id));
        return context.Words.With(
            EntryPageWords.Citation,
            ("title", entry.Title),
            ("site", site.Title),
            ("owner", site.Owner),
            ("edition", context.Chrome.Edition),
            ("address", Urls.Canonical(site.BaseAddress, frozen is null ? page : Urls.InEdition(frozen.Year, page)).Text)
        );
    }
}
