using Catalog.Content.Editions;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>A page that the site will have, and what it is about.</summary>
public abstract record PlannedPage(SiteAddress Address)
{
    public sealed record Front() : PlannedPage(Urls.Front);

    /// <summary>A page of a tab of the list of entries, counted from 1.</summary>
    public sealed record OfList(EntryTab Tab, int Number) : PlannedPage(Tab.AddressOf(Number));

    public sealed record OfEntry(Entry Entry) : PlannedPage(Urls.Entry(Entry.Id));

    /// <summary>An entry on one sheet of paper.</summary>
    public sealed record OfSheet(Entry Entry) : PlannedPage(Urls.Sheet(Entry.Id));

    public sealed record OfElement(Element Element) : PlannedPage(Urls.Element(Element.Id));

    public sealed record OfTerm(Vocabulary Vocabulary, Term Term) : PlannedPage(Urls.Term(Vocabulary.Id, Term.Id));

    public sealed record OfSituation(Situation Situation) : PlannedPage(Urls.Situation(Situation.Id));

    /// <summary>The entries for children of some ages.</summary>
    public sealed record OfAges(AgeRange Ages) : PlannedPage(Urls.Ages(Ages));

    /// <summary>Search and filters.</summary>
    public sealed record OfSearch() : PlannedPage(Urls.Search);

    public sealed record OfFramework(Framework Framework) : PlannedPage(Urls.OfFramework(Framework));

    public sealed record OfGlossary() : PlannedPage(Urls.Glossary);

    public sealed record OfWheel() : PlannedPage(Urls.Wheel);

    /// <summary>Where the catalogue has entries and where it has none.</summary>
    public sealed record OfCoverage() : PlannedPage(Urls.Coverage);

    /// <summary>All entries and how far each is, for those who keep the catalogue.</summary>
    public sealed record OfEditors() : PlannedPage(Urls.Editors);

    /// <summary>What the data are.</summary>
    public sealed record OfData() : PlannedPage(Urls.DataPage);

    /// <summary>Entries side by side.</summary>
    public sealed record OfComparison() : PlannedPage(Urls.Comparison);

    /// <summary>What the check looks for, rule by rule.</summary>
    public sealed record OfRules() : PlannedPage(Urls.Rules);

    /// <summary>The visual language: tokens and components.</summary>
    public sealed record OfComponents() : PlannedPage(Urls.Components);

    /// <summary>The application as a form.</summary>
    public sealed record OfPropose() : PlannedPage(Urls.Propose);

    /// <summary>The frozen editions.</summary>
    public sealed record OfEditions() : PlannedPage(Urls.Editions);

    /// <summary>What an edition changed; without one, what is new on the site since the edition before.</summary>
    public sealed record OfNews(Edition? Edition) : PlannedPage(Edition is null ? Urls.News : Urls.NewsOf(Edition.Year));

    /// <summary>The units that the site can tell something of.</summary>
    public sealed record OfUnits() : PlannedPage(Urls.Units);

    /// <summary>A unit: how to reach it, and what it has tried.</summary>
    public sealed record OfUnit(Unit Unit) : PlannedPage(Urls.Unit(Unit.Id));

    public sealed record Free(FreePage Page) : PlannedPage(Urls.FreePage(Page.Id));

    /// <summary>The whole catalogue as one document.</summary>
    public sealed record OfBooklet() : PlannedPage(Urls.Booklet);

    public sealed record Accessibility() : PlannedPage(Urls.Accessibility);

    public sealed record NotFound() : PlannedPage(Urls.NotFound);
}
