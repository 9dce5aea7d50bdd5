using System.Globalization;
using Catalog.Content.Model;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the rounds of an entry.</summary>
internal static class CycleViewFactory
{
    public static ImmutableArray<CycleView> Create(ImmutableArray<Cycle> cycles, Words words) =>
        [
            .. cycles.Select(
                (cycle, i) =>
                    new CycleView(
                        string.Create(CultureInfo.InvariantCulture, $"side-runde-{i + 1}"),
                        (i + 1).ToString(CultureInfo.InvariantCulture),
                        cycle.Period?.Value ?? "",
                        cycle.Plan,
                        cycle.Prediction,
                        cycle.Trial,
                        cycle.Reflection,
                        cycle.Decision?.Value switch
                        {
                            Decision.Keep => words[EntryPageWords.Keep],
                            Decision.Adapt => words[EntryPageWords.Adapt],
                            Decision.Drop => words[EntryPageWords.Drop],
                            _ => "",
                        }
                    )
            ),
        ];
}
