using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Pages;

// One or two pages of every template of every site. A class a way of looking, so that they run side by side.

public sealed class DesktopTests
{
    [Theory, MemberData(nameof(PageRows.LargestAndSmallest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_and_has_room_at_320_px(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.Desktop, also: Circumstance.Narrow);
}

public sealed class NarrowTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_that_opens_at_320_px_is_as_it_should_be(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.Narrow, rules: AxeRules.AllButColours);
}

public sealed class OtherLightsTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_in_other_lights(string site, string page) => PageCheck.LookInOtherLights(site, page);
}

public sealed class WithoutScriptsTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_without_scripts(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.WithoutScripts);
}

public sealed class FromFolderTests
{
    // Axe has judged the same files from the server; here is asked whether they work without one.
    [Theory, MemberData(nameof(PageRows.LargestInFolder), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_from_a_folder(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.Desktop, Way.Folder, rules: null);
}
