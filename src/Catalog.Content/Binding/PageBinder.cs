using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Makes a free page of a file.</summary>
public static class PageBinder
{
    private static readonly Field<string> Title = new("titel", new TextShape(120, "Om kataloget"), "Sidens titel.", Required: true);
    private static readonly Field<string> Summary = new("resume", new TextShape(400), "Siden i én sætning.");

    private static readonly Field<int> Menu = new("menu", new IntegerShape(1, 99, "1"), "Sidens plads i menuen.");

    private static readonly Field<bool> Model = new("vis_model", new FlagShape(), "Om modellens tegning skal stå på siden.");

    private static readonly Field<ImmutableArray<Spanned<string>>> BeginWith = new(
        FreePage.BeginWithKey,
        new ListShape<string>(new IdShape("co-teaching"), 12, distinct: true),
        "Indsatser, som siden anbefaler, nævnt ved deres filers navne."
    );

    internal static readonly RecordShape<Head> Shape = new(
        read =>
            read.Get(Title) is { } title
                ? new Head(title, read.Text(Summary), read.Get(Menu)?.Value, read.Get(Model)?.Value ?? false, read.List(BeginWith))
                : null,
        Title,
        Summary,
        Menu,
        Model,
        BeginWith
    );

    internal sealed record Head(
        Spanned<string> Title,
        string Summary,
        int? Menu,
        bool ShowsModel,
        ImmutableArray<Spanned<string>> BeginWith
    );

    /// <summary>The page, or null when it has no readable title.</summary>
    public static Checked<FreePage?> Bind(SourceFile file, string id)
    {
        var faults = new Faults();
        return
            faults.Take(DocumentParser.Parse(file)) is { Head: { } mapping, Body: { } body } document
            && Shape.TryRead(mapping, new ShapeReading(document.Source, "", faults), out var head)
            ? faults.With<FreePage?>(
                new FreePage(id, document.Source, head.Title, head.Summary, head.Menu, body, head.ShowsModel, head.BeginWith)
            )
            : faults.With<FreePage?>(null);
    }
}
