using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The parts that several model files share.</summary>
internal static class ModelFields
{
    public static TextShape Line { get; } = new(200);

    public static TextShape Words { get; } = new(2_000);

    public static Field<ImmutableArray<Spanned<string>>> Aliases() =>
        new("også_kaldet", new ListShape<string>(Line, 50, distinct: true), "Andre navne, der betyder det samme.");

    /// <summary>Reports every id after the first of its kind.</summary>
    public static void ReportDuplicates(RecordReading read, IEnumerable<Spanned<string>> ids, string what)
    {
        var seen = new HashSet<string>();
        foreach (var id in ids)
        {
            if (!seen.Add(id.Value))
            {
                read.Faults.Add(SiteRules.DuplicateInModel(new(read.Source, id.Span), id.Value, what));
            }
        }
    }
}
