using Catalog.Content.Model;

namespace Catalog.Site.Views.Factories;

/// <summary>A row of the comparison: its label, its lines for an entry, and what the sentence above the rows makes of them.</summary>
internal sealed record ComparisonRow(string Label, ComparedAs Says, Func<Entry, IEnumerable<ComparedLine>> Of)
{
    /// <summary>A line of facts as a row.</summary>
    public static ComparisonRow From(FactLine line) =>
        new(line.Label, line.Says, entry => line.Of(entry).Select(value => new ComparedLine(value.Text) { Address = value.Address }));

    /// <summary>A row with one text at most.</summary>
    public static ComparisonRow Text(string label, Func<Entry, string?> text, ComparedAs says = ComparedAs.Row) =>
        new(label, says, entry => text(entry) is { Length: > 0 } found ? [new ComparedLine(found)] : []);
}
