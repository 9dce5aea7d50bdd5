using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics;

/// <summary>Finds the names a person may have meant.</summary>
public static class Nearest
{
    private const int MostNames = 3;
    private const int LongestCompared = 80;

    /// <summary>
    /// At most three of the candidates within an edit distance of 2 (1 for names of up to four letters), nearest
    /// first. Letters are compared folded, so å and aa are the same.
    /// </summary>
    public static ImmutableArray<string> Names(string found, IEnumerable<string> candidates)
    {
        if (found.Length > LongestCompared)
        {
            return [];
        }

        var folded = DanishFolding.Fold(found);
        var most = folded.Length <= 4 ? 1 : 2;
        var near = candidates
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: EditDistance.Of(folded, DanishFolding.Fold(name), most)))
            .Where(candidate =>
                candidate.Distance <= most
                && (candidate.Distance == 0 || candidate.Distance < int.Max(folded.Length, candidate.Name.Length))
            )
            .ToImmutableArray();
        return
        [
            .. near.Where(candidate => candidate.Distance == 0 || near.All(other => other.Distance > 0))
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Take(MostNames)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>The names as a question for the reader ("Mente du »titel« eller »type«?"), or the empty string.</summary>
    public static string Question(ImmutableArray<string> names) =>
        names.Length switch
        {
            0 => "",
            1 => $"Mente du »{names[0]}«?",
            _ => $"Mente du {string.Join(", ", names[..^1].Select(Quoted))} eller {Quoted(names[^1])}?",
        };

    private static string Quoted(string name) => $"»{name}«";
}
