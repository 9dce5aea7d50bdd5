using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>The first that somebody reads who opens an archive copy, perhaps in many years and without anybody to ask.</summary>
internal static class ArchiveReadMe
{
    public const string Name = "LAES-MIG.txt";

    public static string Write(SiteArchive copy, DateOnly today, string version, string hashes)
    {
        var (site, years) = (copy.Site, string.Join(", ", copy.Years));
        return $"""
            {site.Title}
            {site.Owner}

            Det her er en kopi til arkivet af webstedet {site.BaseAddress.AbsoluteUri}
            Den er lavet {Danish.Date(today)} med programmet catalog {version}.

            SÅDAN LÆSER DU DEN
            Pak filen ud, og åbn websted/index.html i en browser. Der skal hverken net, server eller program til.
            Uden scripts kan alt læses, men ikke søges i.

            DET, DER ER MED
            {SiteArchive.SiteFolder}  Siderne, bygget af kodelageret den dag, og udgaverne {years} i {SiteArchive.SiteFolder}udgaver.
            {SiteArchive.SourceFolder}   Det, udgaverne er lavet af: tekster (Markdown), model (YAML) og billeder. Det er almindelige
                      tekstfiler i UTF-8. Hver udgave har sin egen mappe og en manifest.json med dag, tal og adresser.
            {hashes}
                      SHA-256 af hver fil.

            I en udgave står en beskrivelse kun helt, hvis den er ny eller ændret. Ellers fører dens side til den udgave, der har
            den ord for ord. Kilderne har alle beskrivelser i hver udgave.

            DET, DER IKKE ER MED
            Kladder, ansøgninger, møder og andet, der ikke er udgivet. Sider på andre websteder, som der er links til.

            SÅDAN SER DU, AT INTET ER ÆNDRET
            Stå i mappen, og skriv: sha256sum -c {hashes}
            På en Mac: shasum -a 256 -c {hashes}
            I Windows viser Get-FileHash summen af én fil ad gangen.

            NETARKIVET
            Det Kgl. Bibliotek samler danske websteder i Netarkivet. Skriv til dem, at webstedet findes på
            {site.BaseAddress.AbsoluteUri}
            og at det er {DanishCount.Of(copy.Files.Length, "fil", "filer")}, så de kan hente det hele. Denne kopi erstatter ikke deres.

            LICENS
            {(
                site.Licence is { } licence
                    ? $"{licence.Name}: {licence.Address.AbsoluteUri}"
                    : "Der er ikke valgt en licens for indholdet."
            )}

            """.ReplaceLineEndings(
            "\r\n"
        );
    }
}
