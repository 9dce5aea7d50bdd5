using System.Globalization;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Serving;

/// <summary>What <c>catalog serve</c> says, in the terminal and in the browser.</summary>
internal static class ServeWords
{
    public const string Close = "Luk";
    public const string Edit = "Rediger";
    public const string Building = "Kataloget bliver bygget";
    public const string BuildingHelp = "Siden viser sig selv om et øjeblik.";
    public const string NoSiteYet = "Der er fejl, så kataloget kan ikke vises endnu";
    public const string NoSiteYetHelp = "Fejlene står nedenfor og i terminalen. Ret dem, og gem. Så viser kataloget sig selv.";
    public const string NoSuchPage = "Siden findes ikke.";
    public const string ElsewhereNow = "Siden ligger i en mappe.";
    public const string OnlyReading = "Her kan man kun læse.";
    public const string WrongOrigin = "Et andet websted har bedt om siden. Den vises kun for den, der sidder ved computeren.";
    public const string Stopped = "Stoppet.";
    public const string Watched =
        "Kataloget bygges igen, hver gang en fil bliver gemt. »Rediger« på hver side fører til editoren. Stop med Ctrl+C.";
    public const string Polling =
        "Systemet giver ikke besked, når filer bliver gemt. Der bliver kigget efter fire gange i sekundet i stedet.";
    public const string NoBrowser = "Kunne ikke åbne en browser. Åbn adressen selv.";
    public const string PageFault = "Der er en fejl i programmet, så siden kan ikke vises. Terminalen siger mere.";

    private const int MostNamed = 3;

    public static string Address(int port) => $"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}/";

    public static string ShownAt(int port) => $"Kataloget vises på {Address(port)}";

    public static string WrongHost(int port) => $"Kataloget vises kun på {Address(port)}";

    public static string FolderGone(string path) => $"Mappen »{path}« er der ikke mere. Læg den tilbage, eller stop med Ctrl+C.";

    public static string PortTaken(int port, int? free) =>
        $"Port {port} er optaget, måske af et andet »catalog serve«. "
        + (free is { } other ? $"Skriv for eksempel --port {other}." : "Skriv en anden efter --port.");

    public static string PortRefused(int port, string why) =>
        $"Port {port} kan ikke bruges: {why}. Skriv en anden efter --port, for eksempel {Values.DefaultPort}.";

    /// <summary>The version in the addresses of the search's files.</summary>
    public static string SearchVersion(int version) => "vis-" + version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The line of a build: what was saved, how long it took, and how many findings there are.</summary>
    public static string Line(ImmutableArray<string> changed, TimeSpan took, ServedSite site)
    {
        var seconds = took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
        var what =
            changed.Length == 0
                ? "Bygget"
                : string.Join(", ", changed.Take(MostNamed)) + (changed.Length > MostNamed ? $" og {changed.Length - MostNamed} til" : "");
        var stale = site.HasErrors
            ? site.Files is null
                ? " Der er intet at vise endnu."
                : " Browseren viser den seneste udgave uden fejl."
            : "";
        return $"{what} ({seconds} s). {TextReport.Count(site.Findings)}.{stale}";
    }

    public static string Clock(DateTime now) => now.ToString("HH.mm.ss", CultureInfo.InvariantCulture);

    public static string OfSearch(ImmutableArray<Diagnostic> found) =>
        found.IsEmpty ? "Søgningen er tjekket. Der er ikke mere at sige om den." : $"Søgningen er tjekket: {TextReport.Count(found)}.";

    public static string ProgramFault(Exception fault) =>
        $"Der er en fejl i programmet: {fault.Message.TrimEnd('.')}. Kør igen med CATALOG_TRACE=1 for detaljer.";

    /// <summary>The heading over the findings in the browser.</summary>
    public static string PanelTitle(ServedSite site) =>
        site.Trouble is not null ? "Kataloget kan ikke læses" : TextReport.Count(site.Findings);

    /// <summary>The sentence under it.</summary>
    public static string PanelText(ServedSite site) =>
        (site.Trouble, site.HasErrors, site.Files) switch
        {
            ({ } trouble, _, null) => trouble,
            ({ } trouble, _, _) => trouble + " Du ser den seneste udgave uden fejl.",
            (_, true, null) => "Ret fejlene, og gem. Så viser kataloget sig selv.",
            (_, true, _) => "Du ser den seneste udgave uden fejl. Ret fejlene, og gem, så kommer den nye.",
            _ => "Kataloget kan udgives, som det er.",
        };

    /// <summary>The text of the button that shows the findings again; empty when there are none.</summary>
    public static string Open(ServedSite site) =>
        site.Trouble is not null ? "Kataloget kan ikke læses"
        : site.Findings.IsEmpty ? ""
        : TextReport.Count(site.Findings).Replace("Ingen fejl, ", "", StringComparison.Ordinal);

    /// <summary>How many findings are not shown; empty when all are.</summary>
    public static string More(int count) =>
        count == 0 ? "" : $"Og {DanishCount.Of(count, "anmærkning", "anmærkninger")} til. catalog check viser dem alle.";

    public static string ReadAboutRule(string rule) => $"Læs om {rule}";
}
