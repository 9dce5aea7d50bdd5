using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// What the columns of a form mean, as a YAML file that can be kept: a label, and the place of its answers, <c>-</c> for what is not
/// taken over, or <c>…</c> for what has no place.
/// </summary>
public static class MappingFile
{
    private const string NoPlace = "…";

    /// <summary>The file that says what was found, to be corrected.</summary>
    public static string Write(ImmutableArray<Matched> matched, LabelMatching labels)
    {
        var text = new StringBuilder()
            .Append("# Hvad kolonnerne betyder. Ret det efter kolonet, og brug filen med: catalog import FIL --mapping DENNE-FIL\n")
            .Append("# - er det, der ikke skal med. … er det, der ikke har en plads; det kommer i en kommentar.\n")
            .Append("# Pladserne er:\n");
        foreach (var row in labels.Paths.Chunk(5))
        {
            text.Append("#   ").AppendJoin(", ", row).Append('\n');
        }

        text.Append('\n');
        foreach (var each in matched.DistinctBy(each => LabelMatching.Key(each.Label)))
        {
            text.Append(YamlText.Quoted(each.Label))
                .Append(": ")
                .Append(each.How == Match.Personal ? "\"-\"" : each.Target?.Path ?? NoPlace)
                .Append(each.How == Match.Guessed ? " # gættet" : "")
                .Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What a file says, or what is wrong with it, in Danish.</summary>
    public static (IReadOnlyDictionary<string, Target> Said, ImmutableArray<string> Refused) Read(SourceFile file, LabelMatching labels)
    {
        var said = new Dictionary<string, Target>(StringComparer.Ordinal);
        var refused = new List<string>();
        var (source, found) = TextDecoding.Decode(file);
        var (mapping, faults) = source is null ? new Checked<YamlMapping?>(null, []) : YamlReader.Read(source, source.All);
        refused.AddRange(
            found
                .Concat(faults)
                .Where(each => each.Severity == Severity.Error)
                .Select(each => $"{file.Path}:{each.Start.Line}: {each.Message} {each.Help}")
        );
        ImmutableArray<string> paths = [.. labels.Paths];
        foreach (var pair in mapping?.Pairs ?? [])
        {
            var line = source!.Position(pair.Key.Span.Start).Line;
            var written = (pair.Value as YamlScalar)?.Value.Trim() ?? "";
            if (written == Target.None.Path)
            {
                said[pair.Key.Value] = Target.None;
            }
            else if (paths.FirstOrDefault(path => DanishFolding.Fold(path) == DanishFolding.Fold(written)) is { } path)
            {
                said[pair.Key.Value] = new Target(path);
            }
            else if (written.Length > 0 && written != NoPlace)
            {
                refused.Add(
                    $"{file.Path}:{line}: »{QuotedInput.Short(written, 60)}« er ingen plads i en beskrivelse. ".TrimEnd()
                        + $" {Nearest.Question(Nearest.Names(written, paths))}".TrimEnd()
                );
            }
        }

        return (said, [.. refused]);
    }
}
