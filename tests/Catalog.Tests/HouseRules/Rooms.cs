using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Catalog.Tests.HouseRules;

/// <summary>One room of the house: a namespace, and the rooms that its files may name.</summary>
internal sealed record Room(string Namespace, ImmutableArray<string> MayName)
{
    public const string Floor = "Content.Text Content.Diagnostics";

    /// <summary>
    /// The whole table. Rooms are stages and data flows one way: no room is named by one that stands above it. What
    /// stands in <c>Catalog.Site</c> itself is seen by Cli only, and sees every room.
    /// </summary>
    public static ImmutableArray<Room> All { get; } =
    [
        Of("Content.Text", ""),
        Of("Content.Diagnostics", "Content.Text"),
        Of("Content.Privacy", "Content.Text"),
        Of("Content.Office", "Content.Text"),
        Of("Content.Markup", Floor),
        Of("Content.Parsing", Floor, "Content.Markup"),
        Of("Content.Model", Floor, "Content.Markup"),
        Of("Content.Shapes", Floor, "Content.Parsing Content.Model"),
        Of("Content.Numbers", "Content.Text Content.Model"),
        Of("Content.Coverage", "Content.Model"),
        Of("Content.Due", Floor, "Content.Model"),
        Of("Content.Measuring", "Content.Text Content.Model Content.Numbers Content.Due"),
        Of("Content.Fields", Floor, "Content.Privacy Content.Parsing Content.Shapes Content.Model"),
        Of("Content.Schema", Floor, "Content.Markup Content.Parsing Content.Shapes Content.Fields Content.Model"),
        Of("Content.Binding", Floor, "Content.Markup Content.Parsing Content.Shapes Content.Fields Content.Model Content.Schema"),
        Of(
            "Content.Importing",
            Floor,
            "Content.Office Content.Privacy Content.Markup Content.Parsing Content.Shapes Content.Fields Content.Model Content.Binding"
        ),
        Of("Content.Editions", Floor, "Content.Privacy Content.Markup Content.Model Content.Fields Content.Binding"),
        Of("Content.Validation", Floor, "Content.Privacy Content.Markup Content.Model Content.Numbers Content.Due"),
        Of("Site.Planning", Floor, "Content.Markup Content.Fields Content.Model Content.Editions"),
        Of("Site.Output", Floor, "Content.Model Site.Planning"),
        Of("Site.Views", Floor, "Content.Markup Content.Parsing Site.Planning"),
        Of("Site.Figures", "Content.Text Content.Markup Content.Model Content.Numbers Site.Planning Site.Views"),
        Of(
            "Site.Views.Factories",
            Floor,
            "Content.Privacy Content.Markup Content.Model Content.Fields Content.Binding Content.Numbers Content.Coverage Content.Measuring Content.Editions Content.Validation Site.Planning Site.Output Site.Views Site.Figures"
        ),
        Of(
            "Site.Data",
            "Content.Text Content.Shapes Content.Fields Content.Model Content.Numbers Content.Editions Site.Planning Site.Views Site.Views.Factories Site.Output"
        ),
        Of("Site.Search.Analysis", "Content.Text Content.Model"),
        Of("Site.Search.Indexing", Floor, "Content.Markup Content.Model Content.Schema Site.Planning Site.Search.Analysis"),
        Of(
            "Site.Search",
            Floor,
            "Content.Model Content.Schema Site.Planning Site.Output Site.Views Site.Views.Factories Site.Search.Analysis Site.Search.Indexing"
        ),
        Of(
            "Site.Reports",
            Floor,
            "Content.Office Content.Model Content.Numbers Content.Coverage Content.Measuring Content.Binding Content.Editions Content.Due "
                + "Content.Validation Site.Planning Site.Output Site.Views Site.Views.Factories Site.Search Site.Search.Indexing"
        ),
        Of("Site.Rendering", Floor, "Content.Markup Content.Parsing Site.Planning Site.Views"),
        Of(
            "Site.Files",
            "Content.Text Site.Planning Site.Views Site.Views.Factories Site.Output Site.Data Site.Search Site.Rendering Site.Reports"
        ),
        Of(
            "Site",
            Floor,
            "Content.Model Content.Binding Content.Editions Content.Validation Site.Planning Site.Output Site.Search Site.Rendering "
                + "Site.Files Site.Reports"
        ),
        Of(
            "Site.Operations",
            Floor,
            "Content.Office Content.Privacy Content.Importing Content.Parsing Content.Markup Content.Model Content.Fields Content.Schema Content.Measuring Content.Binding Content.Editions Content.Due Content.Validation Site Site.Planning Site.Views Site.Output Site.Search Site.Search.Indexing Site.Reports"
        ),
        Of("Site.NewCatalogue", "Content.Text Content.Parsing Site.Output Site.Operations"),
        Of(
            "Cli",
            Floor,
            "Content.Privacy Content.Fields Content.Editions Content.Due Site Site.Operations Site.Reports Site.NewCatalogue Site.Rendering Site.Data Site.Output Site.Search Site.Search.Indexing"
        ),
    ];

    /// <summary>The room of a namespace as it is written in code (<c>Catalog.Content.Diagnostics.Rules</c>): the one with the longest name that it begins with.</summary>
    public static string? OfNamespace(string written) =>
        All.Select(room => room.Namespace)
            .Where(name => $"{written}.".StartsWith($"Catalog.{name}.", StringComparison.Ordinal))
            .MaxBy(name => name.Length);

    private static Room Of(string name, params string[] mayName) =>
        new(name, [.. mayName.SelectMany(names => names.Split(' ')).Where(each => each.Length > 0)]);
}

/// <summary>A C# file of <c>src</c>: the room it stands in, the types it declares, and the rooms it names.</summary>
internal sealed partial record RoomFile(TextFile File)
{
    public string Namespace { get; } = NamespaceLine().Match(File.Code).Groups["name"].Value;

    public string? Room { get; } = HouseRules.Room.OfNamespace(NamespaceLine().Match(File.Code).Groups["name"].Value);

    public ImmutableArray<string> Types { get; } = [.. Declaration().Matches(File.Code).Select(found => found.Groups["name"].Value)];

    /// <summary>Every C# file of the program.</summary>
    public static ImmutableArray<RoomFile> All { get; } = [.. RepositoryFiles.Code("src/").Select(file => new RoomFile(file))];

    // For each room how its types are named from within it, and from a room beside it. Made once: there are many files.
    private static readonly FrozenDictionary<string, (Regex? Within, Regex? Beside)> TypeNames = HouseRules.Room.All.ToFrozenDictionary(
        room => room.Namespace,
        room => PatternsOf(room.Namespace)
    );

    /// <summary>The other rooms that this file names, by a using directive, by a whole name, or by a name that begins in a common namespace.</summary>
    public IEnumerable<string> Names()
    {
        var whole = WholeName().Matches(File.Code).Select(found => found.Value).Where(name => name != Namespace);
        return whole
            .Select(HouseRules.Room.OfNamespace)
            .Concat(HouseRules.Room.All.Select(room => room.Namespace).Where(NamesInPart))
            .OfType<string>()
            .Where(name => name != Room)
            .Distinct();
    }

    // `Diagnostics.Nearest` inside Catalog.Content, and the types of Catalog.Site inside its rooms, need no using.
    private bool NamesInPart(string room)
    {
        var point = room.LastIndexOf('.');
        var shared = point > 0 && Namespace.StartsWith($"Catalog.{room[..point]}", StringComparison.Ordinal);
        var around = Namespace.StartsWith($"Catalog.{room}.", StringComparison.Ordinal);
        var (within, beside) = TypeNames[room];
        return (shared || around) && (around ? within : beside)?.IsMatch(File.Code) == true;
    }

    private static (Regex? Within, Regex? Beside) PatternsOf(string room)
    {
        var types = string.Join('|', All.Where(file => file.Room == room).SelectMany(file => file.Types).Distinct());
        return types.Length == 0
            ? (null, null)
            : (new Regex($@"(?<![\w.])(?:{types})\b"), new Regex($@"(?<![\w.]){room[(room.LastIndexOf('.') + 1)..]}\.(?:{types})\b"));
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|sealed|static|abstract|partial|readonly) )+(?:record struct|record|class|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bCatalog\.(?:Content|Site|Cli)(?:\.\w+)*")]
    private static partial Regex WholeName();
}
