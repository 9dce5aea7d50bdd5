using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// The file of units of a new catalogue: its own, and those made-up ones that a text still names. <c>others</c> are the other files.
/// </summary>
internal sealed partial class OwnUnits(NewCatalogueFacts facts, ImmutableDictionary<string, string> others)
{
    // Every word of the others that could be an id.
    private readonly FrozenSet<string> named = others
        .Where(file => file.Key.StartsWith(SourceFolders.Content, StringComparison.Ordinal))
        .SelectMany(file => Word().Matches(file.Value).Select(word => word.Value))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text of the file; as it was when no unit is known.</summary>
    public string Of(string shipped)
    {
        if (facts.Units.IsEmpty && facts.Contact is null)
        {
            return shipped;
        }

        var lines = shipped.Split('\n');
        var all = lines.Where(line => Id(line) is not null).ToImmutableDictionary(line => Id(line)!, StringComparer.Ordinal);
        var own = new List<string>();
        if (facts.Contact is { } contact)
        {
            own.Add(Written(contact.Name, "forvaltning") + $"    telefon: {contact.Phone}\n");
            own.Add(facts.Mailbox is { } mailbox ? $"    postkasse: {mailbox}\n" : "");
        }

        var written = facts.Units.Where(unit => unit.Name != facts.Contact?.Name).ToList();
        own.AddRange(written.Select(unit => Written(unit.Name, unit.Kind)));
        HashSet<string> taken = [.. written.Select(unit => DanishFolding.Slug(unit.Name)), DanishFolding.Slug(facts.Contact?.Name ?? "")];

        // Without units of its own, the made-up ones stay to be read and replaced.
        var used = all
            .Keys.Where(id => !taken.Contains(id))
            .Where(id => facts.Units.IsEmpty ? id != "center-boern-og-laering" || IsNamed(id) : IsNamed(id))
            .ToHashSet(StringComparer.Ordinal);
        used.UnionWith([
            .. used.Select(id => Parent().Match(all[id]).Groups["id"].Value).Where(id => id.Length > 0 && !taken.Contains(id)),
        ]);
        var head = lines
            .TakeWhile(line => Id(line) is null)
            .Select(line => line.Replace(" Alle enheder i denne fil er opdigtede.", "", StringComparison.Ordinal));
        var madeUp = lines.Where(line => Id(line) is { } id && used.Contains(id));
        var comment = used.Count == 0 ? "" : "  # Opdigtede. Slet dem, når ingen beskrivelse nævner dem mere.\n";
        return $"{string.Join('\n', head)}\n{string.Concat(own)}{comment}{string.Concat(madeUp.Select(line => line + "\n"))}";
    }

    private bool IsNamed(string id) => named.Contains(id);

    private static string Written(string name, string kind) =>
        $"  - id: {DanishFolding.Slug(name)}\n    navn: {YamlText.Write(name)}\n    art: {YamlText.Write(kind)}\n";

    private static string? Id(string line) => Unit().Match(line) is { Success: true } found ? found.Groups["id"].Value : null;

    [GeneratedRegex(@"^  - \{ id: (?<id>[a-z0-9-]+),", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex("[a-z0-9-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("hører_under: (?<id>[a-z0-9-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Parent();
}
