using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// The text of a shipped file in a new catalogue: with the new one's name, and without what is true of the shipped one
/// only. <c>paths</c> are those of all files that go along.
/// </summary>
internal sealed partial class OwnText(NewCatalogueFacts facts, ProgramOrigin program, ImmutableHashSet<string> paths)
{
    private const string ShippedModel = SourceFolders.Model + "kvintet.yml";
    private const string OwnModel = SourceFolders.Model + "model.yml";
    private const string Words = "begreber:";

    // Without endings, as entries are named.
    private readonly ImmutableHashSet<string> names = [.. paths.Select(path => Path.GetFileNameWithoutExtension(path))];

    private const string OnlyHere = "Only in the program's own repository:";
    private const string UnknownRepository = "Hvor det er, er ikke skrevet ind endnu. Spørg dem, I har fået det af.";
    private const string ShippedOwner = "eksempelkommune";

    // The script's own default; what it says about a missing name stays.
    private const string Unnamed = "{1:-EJER/NAVN}";

    /// <summary>The text of the file at a path; lines end in LF.</summary>
    public string Of(string path, string shipped)
    {
        var text = WithoutEnd(shipped);
        if (!paths.Contains(ShippedModel))
        {
            text = OfOtherModel(path, text);
        }

        return path switch
        {
            SourceFolders.SiteFile => Settings(text),
            "README.md" => text.Replace("{titel}", facts.Title ?? "Metode- og indsatskatalog", StringComparison.Ordinal),
            ".github/vejledning/AARET-RUNDT.md" when program.Repository is { } known => text.Replace(
                UnknownRepository,
                $"Det er [{known}](https://github.com/{known}/releases).",
                StringComparison.Ordinal
            ),
            ".github/vejledning/github.sh" => text.Replace(
                Unnamed,
                facts.Repository is { Segments: [_, var owner, var name] } ? $"{{1:-{owner}{name.TrimEnd('/')}}}" : Unnamed,
                StringComparison.Ordinal
            ),
            SourceFolders.Model + "aarshjul.yml" => Lines(
                text,
                line => line.TrimStart().StartsWith("faktisk:", StringComparison.Ordinal) ? null : line
            ),
            // Nobody has decided on these days here.
            SourceFolders.Pages + "saadan-soeger-i.md" => Day().Replace(WithoutOthers(text), "| ikke fastsat endnu |"),
            ".github/CODEOWNERS" => Owner() is { } owner ? text.Replace($"@{ShippedOwner}/", $"@{owner}/", StringComparison.Ordinal) : text,
            ".github/actions/catalog/action.yml" => Origin(text, "        "),
            ".gitlab-ci.yml" or "azure-pipelines.yml" => Origin(text, "  "),
            _ => path.StartsWith(SourceFolders.Content, StringComparison.Ordinal) ? WithoutOthers(text) : text,
        };
    }

    /// <summary>A glossary with the words of the field of another; abbreviations, forms and synonyms stay.</summary>
    public static string WithWordsOf(string shared, string other)
    {
        // Each group ends with an empty line, where the next comment begins.
        var words = other[other.IndexOf(Words, StringComparison.Ordinal)..];
        var end = words.IndexOf("\n\n", StringComparison.Ordinal);
        var (from, to) = (shared.IndexOf(Words, StringComparison.Ordinal), 0);
        to = shared.IndexOf("\n\n", from, StringComparison.Ordinal);
        return shared[..from] + (end < 0 ? words.TrimEnd() : words[..end]) + shared[to..];
    }

    // A guide names files that the chosen model has no use for, and the model's file by the name that the shipped one has. An
    // address that another catalogue has published is none of this one's.
    private string OfOtherModel(string path, string text) =>
        path == OwnModel ? Lines(text, line => line.StartsWith("tidligere_adresser:", StringComparison.Ordinal) ? null : line)
        : path.StartsWith('.')
            ? Lines(text, line => IsAboutLeftOut(line) ? null : line).Replace(ShippedModel, OwnModel, StringComparison.Ordinal)
        : path.StartsWith(SourceFolders.Pages, StringComparison.Ordinal)
            ? text.Replace("{eksempel}", names.Single(name => Example().IsMatch(name)), StringComparison.Ordinal)
        : text;

    private bool IsAboutLeftOut(string line) =>
        line.StartsWith("| `", StringComparison.Ordinal)
        && line.Split('`')[1] is var file
        && file != ShippedModel
        && BeginningFiles.OfShippedModel(file)
        && file.EndsWith(".yml", StringComparison.Ordinal)
        && !paths.Contains(file);

    // A statement that somebody else has made would be a false one, and so would somebody else's repository and licence.
    private string Settings(string text)
    {
        text = Set(text, "titel:", Written(facts.Title));
        text = Set(text, "ejer:", Written(facts.Owner));
        text = Set(text, "udgave:", facts.Edition.ToString(CultureInfo.InvariantCulture));
        text = Set(text, "adresse:", facts.Address?.AbsoluteUri);
        text = Set(text, "  enhed:", facts.Contact is { } contact ? DanishFolding.Slug(contact.Name) : null);
        text = Set(text, "  telefon:", facts.Contact?.Phone);
        text = Set(text, "  skriv:", facts.Mailbox);
        text = Set(text, "  primær:", Coloured(facts.Colours?.Primary));
        text = Set(text, "  fremhæv:", Coloured(facts.Colours?.Accent));
        text = WithoutGroup(WithoutGroup(WithoutGroup(text, "tilgængelighedserklæring:"), "kodelager:"), "licens:");
        text = Lines(text, line => line.StartsWith("demonstration:", StringComparison.Ordinal) ? null : line);
        text += $"program: {program.Version}\n";
        return facts.Repository is { } repository ? $"{text}kodelager:\n  adresse: {repository.AbsoluteUri}\n" : text;
    }

    // The line that says so may be a comment of any kind.
    private static string WithoutEnd(string text)
    {
        var at = text.IndexOf(OnlyHere, StringComparison.Ordinal);
        return at < 0 ? text : text[..(text.LastIndexOf('\n', at) + 1)];
    }

    private string Origin(string text, string indent) =>
        Set(Set(text, $"{indent}VERSION:", program.Version), $"{indent}PROGRAM:", program.Repository);

    private string? Owner() => facts.Repository?.Segments is [_, var owner, ..] ? owner.Trim('/') : null;

    // Items and keys that name an entry that stays behind are left out whole; a link in prose becomes its words.
    private string WithoutOthers(string text)
    {
        var lines = text.Split('\n');
        var kept = new List<string>();
        var i = 0;
        while (i < lines.Length)
        {
            var end = i + 1;
            while (IsItem(lines[i]) && end < lines.Length && Indent(lines[end]) > Indent(lines[i]))
            {
                end++;
            }

            if ((IsItem(lines[i]) || lines[i].Contains(": {", StringComparison.Ordinal)) && lines[i..end].Any(NamesAnother))
            {
                i = end;
            }
            else
            {
                kept.Add(lines[i++]);
            }
        }

        return Link()
            .Replace(string.Join('\n', kept), link => NamesAnother(link.Groups["to"].Value) ? link.Groups["words"].Value : link.Value);
    }

    private bool NamesAnother(string line) => Example().Matches(line).Any(id => !names.Contains(id.Value));

    private static bool IsItem(string line) => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal);

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string? Coloured(string? colour) => colour is null ? null : $"\"{colour}\"";

    private static string? Written(string? words) => words is null ? null : YamlText.Write(words);

    // The key includes its indentation, so that a key of the same name elsewhere is not changed.
    private static string Set(string text, string key, string? value) =>
        value is null ? text : Lines(text, line => line.StartsWith(key, StringComparison.Ordinal) ? $"{key} {value}" : line);

    private static string WithoutGroup(string text, string key)
    {
        var inside = false;
        return Lines(
            text,
            line =>
            {
                inside = line.StartsWith(key, StringComparison.Ordinal) || (inside && line.StartsWith(' '));
                return inside ? null : line;
            }
        );
    }

    private static string Lines(string text, Func<string, string?> change) =>
        string.Join('\n', text.Split('\n').Select(change).OfType<string>());

    // A day alone in a cell of a table.
    [GeneratedRegex(@"\| [0-9]{1,2}\. [a-z]+ \|", RegexOptions.NonBacktracking)]
    private static partial Regex Day();

    [GeneratedRegex("eksempel-[a-z0-9-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Example();

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\((?<to>[^)\n]*)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
