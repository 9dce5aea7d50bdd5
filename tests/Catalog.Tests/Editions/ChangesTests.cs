using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Site;
using Xunit;

namespace Catalog.Tests.Editions;

/// <summary>What becomes of entries between two catalogues, and through the editions.</summary>
public sealed class ChangesTests
{
    private static readonly EditionSite Site = EditionSite.Base;

    [Fact]
    public void A_catalogue_does_not_differ_from_itself() => Assert.True(Changes.Between(Site.Catalogue(), Site.Catalogue()).IsEmpty);

    [Fact]
    public void An_entry_comes_and_goes()
    {
        var more = Site.With("ny", Site.Entry());
        Assert.Equal((EntryFate.Added, "ny"), Fate(Site, more));
        Assert.Equal((EntryFate.Removed, "ny"), Fate(more, Site));
    }

    [Theory]
    [InlineData(EntryFate.Retired, "status: i kataloget", "status: udgået")]
    [InlineData(EntryFate.Retired, "status: i kataloget", "status: udgået\nerstattet_af: findes-ikke")]
    [InlineData(EntryFate.NotCarriedOn, "status: i kataloget", "status: ikke videreført")]
    [InlineData(EntryFate.Changed, "alder: 6-12", "alder: 6-13")]
    public void An_entry_changes(EntryFate fate, string from, string to) => Assert.Equal((fate, "base"), Fate(Site, Site.Edit(from, to)));

    [Theory]
    [InlineData(EntryFate.BackAgain, "status: udgået")]
    [InlineData(EntryFate.BackAgain, "status: ikke videreført")]
    [InlineData(EntryFate.Admitted, "status: i gang")]
    public void An_entry_comes_into_the_catalogue(EntryFate fate, string before) =>
        Assert.Equal((fate, "base"), Fate(Site.Edit("status: i kataloget", before), Site));

    [Fact]
    public void A_new_name_is_no_new_entry()
    {
        var renamed = Site.Without("base").With("morgen", Site.Edit("alder: 6-12", "tidligere_adresser: [base]\nalder: 6-12").Entry());
        var change = Assert.Single(Changes.Between(Site.Catalogue(), renamed.Catalogue()).Entries);
        Assert.Equal((EntryFate.Renamed, "morgen", "base"), (change.Fate, change.Id, change.Before?.Id));
        Assert.Equal("Ny adresse (før: base)", ChangeWords.Of(change));
    }

    [Fact]
    public void An_entry_is_replaced_by_one_that_names_it_or_is_named()
    {
        var both = Site.With("afloeser", Site.Entry());
        var retired = both.Edit("status: i kataloget", "status: udgået\nerstattet_af: afloeser");
        var named = Assert.Single(Changes.Between(both.Catalogue(), retired.Catalogue()).Entries);
        Assert.Equal((EntryFate.Replaced, "base", "afloeser"), (named.Fate, named.Id, named.Successor?.Id));

        var merged = both.Without("base").Edit("alder: 6-12", "tidligere_adresser: [base]\nalder: 6-12", "afloeser");
        var gone = Changes.Between(both.Catalogue(), merged.Catalogue()).Entries.Single(change => change.Id == "base");
        Assert.Equal(
            (EntryFate.Replaced, "afloeser", "Afløst af »Morgenmøde på tværs«"),
            (gone.Fate, gone.Successor?.Id, ChangeWords.Of(gone))
        );
    }

    [Fact]
    public void An_entry_that_cannot_be_read_has_not_gone() =>
        Assert.Empty(Changes.Between(Site.With("x", Site.Entry()).Catalogue(), Site.With("x", "intet hoved").Catalogue()).Entries);

    [Fact]
    public void The_model_is_told_in_short()
    {
        var after = Site.EditFile("content/model/lister.yml", "{ id: skole, navn: Skole }", "{ id: skole, navn: Skolen }")
            .EditFile("content/model/lister.yml", "      - { id: dagtilbud, navn: Dagtilbud, også_kaldet: [børnehave] }\n", "")
            .EditFile(
                "content/model/kvintet.yml",
                "      - { id: F2, tekst: \"Alle vil høre til\" }",
                "      - { id: F2, tekst: \"Alle vil høre til\" }\n      - { id: F3, tekst: \"Alle øver sig\" }"
            );
        Assert.Equal(
            [
                "Pejlingen »F3 Alle øver sig« er kommet til",
                "Værdien »Skole« på listen »Arena« hedder nu »Skolen«",
                "Værdien »Dagtilbud« på listen »Arena« er fjernet",
            ],
            Changes.Between(Site.Catalogue(), after.Catalogue()).Model.Select(ChangeWords.Of)
        );
    }

    [Fact]
    public void An_edition_has_what_is_public_and_reads_as_it_was()
    {
        var site = Site.With("ide", Site.Edit("status: i kataloget", "status: idé").Entry())
            .Freeze(2025)
            .EditFile("content/model/lister.yml", "navn: Metode", "navn: Fremgangsmåde");
        var edition = Assert.Single(site.Editions());

        Assert.Equal(["base"], edition.EntryIds);
        Assert.Equal(
            (2025, "1.2.3", new DateOnly(2026, 8, 10), (int?)null),
            (edition.Year, edition.Manifest.Program, edition.Manifest.Frozen, edition.Manifest.Previous)
        );
        Assert.Equal("Metode", edition.Catalogue.Value!.Model.Vocabulary("type")?.Term("metode")?.Name);
        Assert.Equal(
            (1, 1, 0),
            (
                edition.Manifest.Figures.Entries,
                edition.Manifest.Figures.Terms["type/metode"],
                edition.Manifest.Figures.Terms["type/indsats"]
            )
        );
        Assert.Contains("indsatser/base.html", edition.Manifest.Addresses);
        Assert.DoesNotContain("indsatser/ide.html", edition.Manifest.Addresses);
        var back = Changes.Between(edition.Catalogue.Value!, Changes.Published(site.Catalogue()));
        Assert.Equal((0, 1), (back.Entries.Length, back.Model.Length));
    }

    [Fact]
    public void A_manifest_reads_as_it_was_written()
    {
        var manifest = Assert.Single(Site.Freeze(2025).Editions()).Manifest;
        Assert.Equal(manifest.Write(), EditionManifest.Read(manifest.Write()).Manifest!.Write());
    }

    [Fact]
    public void Pages_of_empty_shelves_stay_and_old_addresses_lead_on()
    {
        var trial = Site.With(
            "ny",
            Site.Edit("status: i kataloget", "status: i gang")
                .Edit(
                    "## Resultater\n\nFlere klasser er kommet med. Vi ved ikke, om det er mødet, der gør forskellen, for meget andet ændrede sig også.\n",
                    ""
                )
                .Entry()
        );
        var after = trial.Freeze(2025).Without("ny").Edit("alder: 6-12", "tidligere_adresser: [ny]\nalder: 6-12");
        var result = SiteBuild.Run(after.Tree(), new BuildOptions(new DateOnly(2026, 8, 10)));

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Contains(result.Output!.Files, file => file.Path == "i-gang.html");
    }

    [Fact]
    public void History_follows_an_entry_through_its_names()
    {
        var site = Site.Freeze(2023).Freeze(2024);
        site = site.Without("base")
            .With("morgen", site.Edit("alder: 6-12", "tidligere_adresser: [base]\nalder: 6-13").Entry())
            .Freeze(2025)
            .EditFile("site.yml", "udgave: 2025", "udgave: 2026")
            .Edit("sidst_gennemgået: 2026-08-03", "sidst_gennemgået: 2026-08-04", "morgen")
            .With("ny", Site.Entry());
        var histories = History.Of(site.Editions(), site.Catalogue(), site.Tree());

        var old = histories["morgen"];
        Assert.Equal([2023, 2024, 2025, null], old.Steps.Select(step => step.Year));
        Assert.Equal([null, null, EntryFate.Renamed, EntryFate.Changed], old.Steps.Select(step => step.Change?.Fate));
        Assert.Equal((2023, false, false, 2025), (old.Since, old.IsNew, old.IsUpdated, old.UnchangedSince));
        var added = histories["ny"];
        Assert.Equal(((int?)null, true, false, (int?)null), (added.Since, added.IsNew, added.IsUpdated, added.UnchangedSince));
    }

    [Fact]
    public void What_is_new_is_so_until_the_next_edition_begins()
    {
        var site = Site.Freeze(2025).With("ny", Site.Entry()).Edit("alder: 6-12", "alder: 6-13").Freeze(2026);
        var histories = History.Of(site.Editions(), site.Catalogue(), site.Tree());
        Assert.Equal((true, true), (histories["ny"].IsNew, histories["base"].IsUpdated));

        var next = site.EditFile("site.yml", "udgave: 2026", "udgave: 2027");
        histories = History.Of(next.Editions(), next.Catalogue(), next.Tree());
        Assert.Equal((false, false, 2026), (histories["ny"].IsNew, histories["base"].IsUpdated, histories["base"].UnchangedSince));
    }

    [Fact]
    public void Before_the_first_edition_nothing_is_new()
    {
        var history = History.Of([], Site.Catalogue(), Site.Tree())["base"];
        Assert.Equal((false, false, (int?)null), (history.IsNew, history.IsUpdated, history.UnchangedSince));
    }

    private static (EntryFate, string) Fate(EditionSite before, EditionSite after)
    {
        var change = Assert.Single(Changes.Between(before.Catalogue(), after.Catalogue()).Entries);
        return (change.Fate, change.Id);
    }
}
