using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Editions;

/// <summary>An edition keeps what its readers could begin with, and two editions differ by it once both have it.</summary>
public sealed class SituationEditionTests
{
    private const string File = "content/model/situationer.yml";

    private const string Two = """
        dagen: [{ id: nu, navn: Nu }]
        situationer:
          - { id: foerst, siger: Det er svært om morgenen, hvornår: nu, svar: Se efter. }
          - { id: sidst, siger: Det er svært om aftenen, hvornår: nu, svar: Se efter. }

        """;

    private static readonly EditionSite First = With(EditionSite.Base, "foerst");

    [Fact]
    public void A_frozen_edition_has_the_pages()
    {
        var site = SiteOf.Build(First.Freeze(2026).EditFile("site.yml", "udgave: 2026", "udgave: 2027").Tree());

        Assert.Contains("udgaver/2026/situationer/foerst.html", site.Keys);
        Assert.Contains("situationer/foerst.html", site.Keys);
    }

    [Fact]
    public void A_situation_that_was_published_may_not_vanish()
    {
        var frozen = First.Freeze(2026);
        var without = frozen.EditFile(File, "  - { id: sidst, siger: Det er svært om aftenen, hvornår: nu, svar: Se efter. }\n", "");
        var found = SiteBuild.Run(without.Tree(), new BuildOptions(SiteOf.Today)).Diagnostics;

        var vanished = Assert.Single(found, finding => finding.Rule == SuccessionRules.VanishedRule);
        Assert.Equal(File, vanished.Path);
        Assert.Contains("situationer/sidst.html", vanished.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_names_what_is_said()
    {
        var change = Assert.Single(Between(First, With(EditionSite.Base, "sidst")), each => each.Subject.Key == "situationer");

        Assert.Contains("»Det er svært om aftenen«", ChangeWords.Of(change), StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_that_situations_come_no_entry_has_changed_for_them() => Assert.Empty(Between(EditionSite.Base, First));

    private static EditionSite With(EditionSite site, string id) =>
        new EditionSite(site.Texts.SetItem(File, Two)).Edit("alder: 6-12", $"alder: 6-12\nsituationer: [{id}]");

    private static ImmutableArray<FieldChange> Between(EditionSite before, EditionSite after) =>
        EntryComparison.Of(Side(before), Side(after));

    private static EntryInModel Side(EditionSite site)
    {
        var catalogue = site.Catalogue();
        return new(catalogue.Entry("base")!, catalogue.Model, _ => null, 5);
    }
}
