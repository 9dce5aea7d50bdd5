using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the sheet of an entry: what a meeting needs to decide whether to try it.</summary>
internal static class SheetViewFactory
{
    private const int LongestFact = 150;
    private const int LongestEffort = 70;
    private const int LongestHappened = 400;
    private const int LongestNeeds = 110;

    // Letters beside the steps that need not be told of.
    private const int LongestAside = 80;

    public static SheetView Create(ViewContext context, PlannedPage.OfSheet page)
    {
        var (entry, words) = (page.Entry, context.Words);
        var heading = EntryHeading.Of(entry);
        var address = Urls.Canonical(context.Catalogue.Site.BaseAddress, heading.Address);
        var questions = Questions(context, entry);
        var plain = Plain(context, entry).ToList();
        var shown = plain.Find(each => each.Steps.Length > 0) ?? plain.FirstOrDefault();
        var steps = shown?.Steps ?? [];
        var whole = OneLine(shown?.Text);
        var text = steps.IsEmpty ? whole : "";
        var isMore = !steps.IsEmpty && whole.Length > steps.Sum(step => step.Lead.Length + step.Following.Length) + LongestAside;
        var happened = Happened(context, entry, page.Address);
        var fit = SheetFit.Of(heading, happened, steps, text, OneLine(Warning(context, entry)), questions);
        return new SheetView(FrameOf(context, page, heading) with { Canonical = address, Entry = heading })
        {
            Heading = heading with { Summary = fit.Lead },
            TitleSize = fit.TitleSize,
            Notice = Notice(context, entry),
            Facts = Facts(context, entry),
            Does = context.Model.Lifecycle.ShelfOf(entry) == Shelf.Learnt && shown is not null ? shown.Name : words[SheetWords.Do],
            Steps = [.. fit.Steps.Select(step => new SheetStepView(step.Lead, step.Following))],
            Prose = fit.Text,
            Left = Left(words, fit, steps.Length, isMore),
            Watch = fit.Watch,
            Happened = happened,
            Questions = questions,
            Reach = ReachViewFactory.Create(context, entry) ?? ReachViewFactory.CreateOwn(context),
            Code = QrFigure.Draw(address.Text, words.With(SheetWords.Code, ("address", address.Text))),
            People = context.Card(entry).Drawing.People,
            OfSite = context.Chrome.Notice,
            PageOnTheWeb = address.Text.Replace("https://", "", StringComparison.Ordinal),
        };
    }

    private static Frame FrameOf(ViewContext context, PlannedPage.OfSheet page, EntryHeading heading) =>
        FrameFactory.Create(
            context,
            page.Address,
            context.Words.With(SheetWords.Title, ("title", heading.Title)),
            context.Words.With(SheetWords.Description, ("title", heading.Title)),
            [Crumbs.Front(context), Crumbs.AllEntries(context), new LinkView(heading.Title, heading.Address)],
            noIndex: true
        ) with
        {
            Menu = [],
            Search = null,
            Chrome = context.Chrome with
            {
                Notice = null,
                Script = null,
                Feed = null,
                Coverage = null,
                Rules = null,
                Booklet = null,
                News = null,
                Editions = null,
            },
        };

    // The entry's texts in the model's order, those about elements, the children's and the warnings left out: how it is done.
    private static IEnumerable<PlainSection> Plain(ViewContext context, Entry entry) =>
        from section in context.Model.Framework.Sections
        where section is { IsElement: false, IsVoice: false, IsWarning: false }
        let written = entry.Section(section.Id)
        where written is not null
        select new PlainSection(section.Name, written.Text, [.. written.Text.Steps()]);

    private sealed record PlainSection(string Name, RichText Text, ImmutableArray<NumberedItem> Steps);

    private static RichText? Warning(ViewContext context, Entry entry) =>
        context
            .Model.Framework.Sections.Where(section => section.IsWarning)
            .Select(section => entry.Section(section.Id)?.Text)
            .FirstOrDefault(text => text is not null);

    private static string OneLine(RichText? text) => text?.PlainText().ReplaceLineEndings(" ") ?? "";

    // A claim is never cut from what must be known of it.
    private static string Happened(ViewContext context, Entry entry, SiteAddress page)
    {
        var told = AnswerViewFactory.Happened(context, entry, page).Lines.SelectMany(line => line.Reservations.Prepend(line.Text));
        return string.Join(' ', told) is { Length: <= LongestHappened } whole ? whole : context.Words[SheetWords.Measured];
    }

    private static string Notice(ViewContext context, Entry entry)
    {
        var lifecycle = context.Model.Lifecycle;
        return entry.IsExample ? context.Words[ListWords.ExampleNotice]
            : lifecycle.ShelfOf(entry) == Shelf.Catalogue ? ""
            : lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name ?? "";
    }

    private static ImmutableArray<SheetFactView> Facts(ViewContext context, Entry entry)
    {
        var words = context.Words;
        var who = EntryFacts.ForWhomInShort(entry, context.Model, words);
        var effort = EntryFacts.InShort(context.Facts.Extent, entry);
        var needs = EntryFacts.Named(context.Facts.Resources, entry, LongestNeeds);
        var facts = ImmutableArray.CreateBuilder<SheetFactView>();
        facts.Add(Fact(words[SheetWords.ForWhom], SafeHtml.Empty, who));
        if (context.TellsHowMuch)
        {
            facts.Add(Fact(words[SheetWords.HowMuch], SafeHtml.Empty, effort));
        }

        if (needs.Length > 0)
        {
            facts.Add(Fact(words[SheetWords.Needs], SafeHtml.Empty, needs));
        }

        if (AnswerViewFactory.Sure(context, entry) is { } sure)
        {
            facts.Add(Fact(sure.Question, sure.Steps, sure.Spoken.Length > 0 ? $"{sure.Spoken}. {sure.Meaning}" : sure.Meaning));
        }

        return facts.ToImmutable();

        SheetFactView Fact(string label, SafeHtml drawing, string answer) =>
            new(label, drawing, answer.Length > 0 ? ShortText.Words(answer, LongestFact) : words[SheetWords.Unknown]);
    }

    // Made from what the entry says of its children and its time; an entry that was stopped begins with why it would go better.
    private static ImmutableArray<string> Questions(ViewContext context, Entry entry)
    {
        var words = context.Words;
        var effort = ShortText.Words(EntryFacts.InShort(context.Facts.Extent, entry), LongestEffort);
        return
        [
            context.Model.Lifecycle.ShelfOf(entry) == Shelf.Learnt ? words[SheetWords.Stopped]
            : entry.Head.Age is { } age ? words.With(SheetWords.WhichAges, ("ages", EntryFacts.Ages(age.Value, words)))
            : words[SheetWords.WhichGroup],
            effort.Length > 0 ? words.With(SheetWords.Effort, ("effort", effort)) : words[SheetWords.Time],
            words[SheetWords.Who],
        ];
    }

    private static string Left(Words words, SheetFit fit, int all, bool isMore)
    {
        var kept = fit.Steps.Length;
        var last =
            kept == all ? ""
            : kept + 1 == all ? words.With(SheetWords.LastStep, ("n", Number(all)))
            : words.With(SheetWords.LastSteps, ("from", Number(kept + 1)), ("to", Number(all)));
        return string.Join(
            ' ',
            new[]
            {
                last,
                fit.IsShortened ? words[SheetWords.Shortened]
                : isMore ? words[SheetWords.More]
                : "",
            }.Where(part => part.Length > 0)
        );

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
