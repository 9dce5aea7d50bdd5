using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Serving;

/// <summary>What the editor says that is not said by the model: refusals, and the words of its page.</summary>
internal static class EditorWords
{
    public const string NoForm = "Det, der blev sendt, er ikke en beskrivelse. Hent siden igen.";
    public const string NotSaved = "Kan ikke gemme";
    public const string FaultyModel = "Der er fejl i modellen, så der kan ikke begyndes på en ny beskrivelse. Ret dem først.";
    public const string WrongToken = "Siden er fra en anden kørsel. Hent den igen. Det, du har skrevet, ligger i kladden.";
    public const string TooLarge = "Det er for meget til én beskrivelse. Grænsen er 256 KB.";
    public const string NoPage = "Siden kan ikke vises. Ret først det, tjekket siger.";

    /// <summary>The words of the page and its script, by their keys there.</summary>
    public static readonly ImmutableArray<(string Key, string Word)> OfPage =
    [
        ("About", "Hvad det er, og for hvem"),
        ("Trial", "Hvem er med, og hvad håber I på?"),
        ("Numbers", "Målinger og det, der er sket"),
        ("Course", "Forløbet, og hvor sikre I er"),
        ("Practice", "Hvad det kræver"),
        ("Rest", "Kontakt, relationer og gennemgang"),
        ("texts", "Teksten"),
        ("save", "Gem"),
        ("saved", "Gemt i filen."),
        ("kept", "Kladden er gemt. Filen er ikke ændret endnu."),
        ("unkept", "Kladden kunne ikke gemmes. Lad vinduet stå åbent."),
        ("clean", "Intet er ændret."),
        ("show", "Se siden"),
        ("look", "Sådan ser den ud"),
        ("lookNow", "Sådan bliver siden med det, du har skrevet. Den er ikke gemt endnu."),
        ("lookSaved", "Siden viser det, der står i filen."),
        ("lookLater", "Siden kan ikke vises, før fejlene er rettet."),
        ("add", "Tilføj"),
        ("remove", "Fjern"),
        ("row", "nr."),
        ("choose", "Vælg …"),
        ("findings", "Det siger tjekket"),
        ("none", "Tjekket har ingen bemærkninger."),
        ("errors", "fejl"),
        ("warning", "bemærkning"),
        ("warnings", "bemærkninger"),
        ("next", "Hvad kræver det næste?"),
        ("ready", "Intet mangler."),
        ("draft", "Her er noget, du ikke fik gemt. Det er sat ind nedenfor."),
        ("discard", "Glem det, og vis filen"),
        ("conflict", "Filen er ændret af en anden. Intet er overskrevet."),
        ("theirs", "Hent filen, som den er nu"),
        ("mine", "Behold min, og gem den oven i"),
        ("theirsIs", "I filen står"),
        ("mineIs", "Du har skrevet"),
        ("paste", "Kopiér to kolonner i Excel, og sæt dem ind her: dato og tal."),
        ("pasteRefused", "Det blev ikke sat ind: Der er noget, der ligner navne eller CPR-numre. Kopiér kun dato og tal."),
        ("pasteWrong", "Det blev ikke sat ind: Tabellen har flere kolonner, end der er plads til her."),
        ("bold", "Fed"),
        ("italic", "Kursiv"),
        ("list", "Punkter"),
        ("steps", "Trin"),
        ("link", "Link"),
        ("picture", "Billede"),
        ("pictureSees", "Hvad ser man på billedet?"),
        ("pictureHelp", "Til den, der ikke kan se det. Skriv, hvad der sker, og ikke hvem det er."),
        ("pictureAsk", "Kan et barn kendes på billedet, skal forældrene have sagt ja til, at det kommer på nettet."),
        ("pictureMade", "Sted, tid og telefon bliver fjernet."),
        ("pictureInsert", "Sæt billedet ind"),
        ("pictureCancel", "Fortryd"),
        ("pictureMissing", "Skriv, hvad man ser på billedet."),
        ("pictureUnread", "Filen kan ikke læses som et billede. Gem den som jpg eller png, og prøv igen."),
        ("pictureLarge", "Billedet kan ikke gøres lille nok. Klip det til, og prøv igen."),
        ("notLoaded", "Beskrivelsen kan ikke åbnes her."),
        ("offline", "»catalog serve« svarer ikke. Start det igen. Lad vinduet stå åbent, så er intet tabt."),
        ("required", "skal udfyldes"),
        ("lines", "Én på hver linje."),
        ("back", "Alle beskrivelser"),
        ("leave", "Der er ændringer, som ikke er gemt i filen."),
    ];

    /// <summary>Why what is written cannot be saved: a character that no file may have, or else what a text may not have.</summary>
    public static string CannotStand(ImmutableArray<Diagnostic> why) =>
        (
            why is [var first, ..]
                ? $"{first.Message} {first.Help} "
                : "Det kan ikke stå i filen: Der er en overskrift (##), en linje med --- eller en åben kodeblok i en tekst. Ret det. "
        ) + "Kladden er gemt, og filen er ikke ændret.";

    public static string PictureTaken(string path) =>
        $"Billedet kan ikke lægges som {path}, for der er noget med det navn i forvejen. Flyt det, eller giv det et andet navn.";

    public static string ChangedMeanwhile(string path) => $"{path} er ændret, siden du åbnede den. Intet er overskrevet.";

    public static string NoTitle(int longest) => $"Skriv en titel med bogstaver, højst {longest} tegn.";

    public static string Taken(string id) => $"Der er allerede en beskrivelse, der hedder »{id}«. Giv den en anden titel, eller ret i den.";

    /// <summary>Why an entry cannot be opened: the first finding says where.</summary>
    public static string Unreadable(ImmutableArray<Diagnostic> found) =>
        found.FirstOrDefault(each => each.Severity == Severity.Error) is { } first
            ? $"{TextReport.Place(first)}: {SafeText.OneLine(first.Message)} {SafeText.OneLine(first.Help)}"
            : "Filen kan ikke læses.";
}
