using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>site.yml</c>.</summary>
internal static class SiteShape
{
    private const string StandardPrimary = "#1b4f72";
    private const string StandardAccent = "#8a3b12";

    private static readonly Field<string> Title = new("titel", ModelFields.Line, "Katalogets navn.", Required: true);
    private static readonly Field<string> Subtitle = new("undertitel", ModelFields.Line, "Kataloget i én linje.");
    private static readonly Field<string> Owner = new("ejer", ModelFields.Line, "Kommunen, der udgiver kataloget.", Required: true);
    private static readonly Field<int> Edition = new("udgave", new IntegerShape(2000, 2200, "2026"), "Udgavens år.", Required: true);
    private static readonly Field<Uri> Address = new("adresse", new WebAddressShape(), "Adressen, kataloget udkommer på.", Required: true);
    private static readonly Field<SiteContact> Contact = new("kontakt", ContactShape(), "Hvordan læseren får fat i jer.", Required: true);
    private static readonly Field<AccessibilityStatement> Accessibility = new(
        "tilgængelighedserklæring",
        AccessibilityShape(),
        "Erklæringen i WAS-Tool."
    );
    private static readonly Field<Repository> Repository = new("kodelager", RepositoryShape(), "Hvor forslag bliver sendt hen.");
    private static readonly Field<Colours> Colour = new("farver", ColourGroup(), "Kommunens farver.");
    private static readonly Field<SiteLimits> Limits = new("grænser", LimitShape(), "Grænser, kommunen selv sætter.");

    private static readonly Field<Licence> Licence = new(
        "licens",
        LicenceShape(),
        "Hvad andre må bruge katalogets data til, for eksempel CC BY 4.0 eller CC0 1.0."
    );

    private static readonly Field<string> Drafts = new(
        "kladder",
        new FolderShape(),
        "En mappe, der aldrig bliver udgivet: Dér ligger kladder, ansøgninger og møder, til de skal ud."
    );

    private static readonly Field<bool> Editors = new(
        "redaktion",
        new FlagShape(),
        "Om webstedet skal have siden redaktion.html med alle indsatser: status, kontakt, sidst læst, og hvad der er det næste."
    );

    private static readonly Field<bool> Demonstration = new(
        "demonstration",
        new FlagShape(),
        "Om kataloget er opdigtet og kun viser, hvad programmet kan. Så siger hver side det."
    );

    private static readonly Field<ProgramVersion> Program = new(
        "program",
        new VersionShape(),
        "Den version af programmet, kataloget mindst skal bruge. »catalog init --again« skriver den nye."
    );

    private sealed record Colours(Spanned<string>? Primary, Spanned<string>? Accent);

    public static RecordShape<SiteSettings> Shape { get; } =
        new(
            Build,
            Title,
            Subtitle,
            Owner,
            Edition,
            Address,
            Contact,
            Accessibility,
            Repository,
            Colour,
            Limits,
            Licence,
            Drafts,
            Editors,
            Demonstration,
            Program
        );

    private static SiteSettings? Build(RecordReading read)
    {
        var (title, owner, edition, address, contact) = (
            read.Get(Title),
            read.Get(Owner),
            read.Get(Edition),
            read.Get(Address),
            read.Get(Contact)
        );
        var (subtitle, accessibility, repository, colours, limits) = (
            read.Text(Subtitle),
            read.Get(Accessibility),
            read.Get(Repository),
            read.Get(Colour)?.Value,
            read.Get(Limits)
        );
        return title is null || owner is null || edition is null || address is null || contact is null
            ? null
            : new SiteSettings(
                read.Source,
                title.Value,
                subtitle,
                owner.Value,
                edition.Value,
                WithSlash(address.Value),
                contact.Value,
                accessibility,
                repository?.Value,
                colours?.Primary ?? new Spanned<string>(StandardPrimary, default),
                colours?.Accent ?? new Spanned<string>(StandardAccent, default),
                limits?.Value ?? new SiteLimits(5, 500),
                read.Get(Licence)?.Value
            )
            {
                Drafts = read.Get(Drafts),
                HasEditorsPage = read.Get(Editors)?.Value ?? false,
                IsDemonstration = read.Get(Demonstration)?.Value ?? false,
                Program = read.Get(Program),
                OwnerAt = owner.Span,
                EditionAt = edition.Span,
                AddressAt = address.Span,
            };
    }

    private static Uri WithSlash(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static RecordShape<SiteContact> ContactShape()
    {
        var unit = new Field<string>("enhed", new IdShape("center-boern-og-laering"), "Enheden, der svarer.");
        var phone = new Field<string>("telefon", ModelFields.Line, "Telefonnummer.", Required: true);
        var mailbox = new Field<string>(
            "skriv",
            ModelFields.Line,
            "En fælles postkasse eller en adresse, man kan skrive til.",
            Required: true
        );
        return new RecordShape<SiteContact>(
            read => new SiteContact(read.Get(unit), read.Text(phone), read.Text(mailbox))
            {
                PhoneAt = read.Get(phone)?.Span ?? default,
                MailboxAt = read.Get(mailbox)?.Span ?? default,
            },
            unit,
            phone,
            mailbox
        );
    }

    private static RecordShape<AccessibilityStatement> AccessibilityShape()
    {
        var address = new Field<Uri>("adresse", new WebAddressShape(), "Erklæringens adresse.", Required: true);
        var renewed = new Field<DateOnly>("fornyet", new DateShape(), "Dagen, den sidst er fornyet.");
        return new RecordShape<AccessibilityStatement>(
            read => read.Get(address) is { } at ? new AccessibilityStatement(at.Value, read.Get(renewed)) : null,
            address,
            renewed
        );
    }

    private static RecordShape<Repository> RepositoryShape()
    {
        var address = new Field<Uri>("adresse", new WebAddressShape(), "Kodelagerets adresse.", Required: true);
        var branch = new Field<string>("gren", ModelFields.Line, "Grenen, forslag går til.");
        return new RecordShape<Repository>(
            read => read.Get(address) is { } at ? new Repository(at.Value, read.Get(branch)?.Value ?? "main") : null,
            address,
            branch
        );
    }

    private static RecordShape<Licence> LicenceShape()
    {
        var name = new Field<string>(
            "navn",
            ModelFields.Line,
            "Licensens navn, som læseren ser det, for eksempel CC BY 4.0.",
            Required: true
        );
        var address = new Field<Uri>(
            "adresse",
            new WebAddressShape(),
            "Hvor man kan læse licensen, for eksempel https://creativecommons.org/licenses/by/4.0/deed.da.",
            Required: true
        );
        return new RecordShape<Licence>(
            read => (read.Get(name), read.Get(address)) is ({ } called, { } at) ? new Licence(called.Value, at.Value) : null,
            name,
            address
        );
    }

    private static RecordShape<Colours> ColourGroup()
    {
        var primary = new Field<string>("primær", new ColourShape(), "Farven på overskrifter og links.");
        var accent = new Field<string>("fremhæv", new ColourShape(), "Farven på det, der skal ses.");
        return new RecordShape<Colours>(read => new Colours(read.Get(primary), read.Get(accent)), primary, accent);
    }

    private static RecordShape<SiteLimits> LimitShape()
    {
        var small = new Field<int>("små_tal", new IntegerShape(3, 100, "5"), "Antal børn under grænsen bliver ikke vist.");
        var image = new Field<int>("billede_kb", new IntegerShape(10, SourceFile.MostPictureKilobytes, "500"), "Det største billede i KB.");
        return new RecordShape<SiteLimits>(
            read => new SiteLimits(read.Get(small)?.Value ?? 5, read.Get(image)?.Value ?? 500),
            small,
            image
        );
    }
}
