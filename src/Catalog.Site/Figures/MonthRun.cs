using Catalog.Content.Text;

namespace Catalog.Site.Figures;

/// <summary>Months that follow each other, over the turn of the year as well: the first (1–12), and how many they are.</summary>
public sealed record MonthRun(int First, int Count)
{
    private int Last => ((First + Count - 2) % 12) + 1;

    /// <summary>The months as stretches, in the order they are given.</summary>
    public static ImmutableArray<MonthRun> Of(ImmutableArray<int> months)
    {
        var runs = new List<MonthRun>();
        foreach (var month in months)
        {
            if (runs.Count > 0 && month == (runs[^1].Last % 12) + 1)
            {
                runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            }
            else
            {
                runs.Add(new MonthRun(month, 1));
            }
        }

        return [.. runs];
    }

    /// <summary>"august", or "august–oktober".</summary>
    public override string ToString()
    {
        var names = Danish.Culture.DateTimeFormat.MonthNames;
        return Count == 1 ? names[First - 1] : $"{names[First - 1]}–{names[Last - 1]}";
    }
}
