using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics;

/// <summary>Finds the names a person may have meant.</summary>
public static class Nearest
{
    private const int MostNames = 3;
    private const int LongestCompared = 80;

    /// <summary>
    /// At most three of the candidates within an edit distance of 2 (1 for names of up to four letters), nearest
    /// first. Letters are compared folded, so å and aa are the same; two neighbours swapped count as one edit
    /// (optimal string alignment, Damerau 1964).
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
            .Select(name => (Name: name, Distance: Distance(folded, DanishFolding.Fold(name), most)))
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

    /// <summary>The edit distance of two folded words (optimal string alignment); a distance over <paramref name="most"/> is some number over it.</summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var before = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = int.Min(change, int.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = int.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[b.Length];
    }
}
