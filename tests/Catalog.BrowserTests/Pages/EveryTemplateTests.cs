using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Pages;

// The same look at one or two pages of every template of every site. A class a circumstance, so that they are run side by side.

public sealed class DesktopTests
{
    [Theory, MemberData(nameof(PageRows.LargestAndSmallest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be(string site, string page) => PageCheck.Look(site, page, Circumstance.Desktop);
}

public sealed class NarrowTests
{
    [Theory, MemberData(nameof(PageRows.LargestAndSmallest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_at_320_px(string site, string page) => PageCheck.Look(site, page, Circumstance.Narrow);
}

public sealed class DarkTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_in_the_dark(string site, string page) => PageCheck.Look(site, page, Circumstance.Dark);
}

public sealed class ForcedColoursTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_in_forced_colours(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.ForcedColours);
}

public sealed class LessMotionTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_with_reduced_motion(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.LessMotion);
}

public sealed class WithoutScriptsTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_without_scripts(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.WithoutScripts);
}

public sealed class FromFolderTests
{
    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task A_page_is_as_it_should_be_from_a_folder(string site, string page) =>
        PageCheck.Look(site, page, Circumstance.Desktop, Way.Folder);
}
