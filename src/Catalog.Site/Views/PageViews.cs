using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Catalog.Site.Views;

/// <summary>What every page has: a frame. The view's type decides its template.</summary>
[JsonDerivedType(typeof(AccessibilityView))]
[JsonDerivedType(typeof(AllEntriesView))]
[JsonDerivedType(typeof(BookletEntryView))]
[JsonDerivedType(typeof(BookletNotesView))]
[JsonDerivedType(typeof(BookletOverviewView))]
[JsonDerivedType(typeof(BookletView))]
[JsonDerivedType(typeof(ComparisonView))]
[JsonDerivedType(typeof(ComponentsView))]
[JsonDerivedType(typeof(CoverageView))]
[JsonDerivedType(typeof(DataView))]
[JsonDerivedType(typeof(EditionsView))]
[JsonDerivedType(typeof(EditorsView))]
[JsonDerivedType(typeof(ElementView))]
[JsonDerivedType(typeof(EntryView))]
[JsonDerivedType(typeof(FrameworkView))]
[JsonDerivedType(typeof(FreePageView))]
[JsonDerivedType(typeof(FrontView))]
[JsonDerivedType(typeof(GlossaryView))]
[JsonDerivedType(typeof(LayoutView))]
[JsonDerivedType(typeof(MovedView))]
[JsonDerivedType(typeof(NewsView))]
[JsonDerivedType(typeof(NotFoundView))]
[JsonDerivedType(typeof(ProposeView))]
[JsonDerivedType(typeof(RulesView))]
[JsonDerivedType(typeof(SearchView))]
[JsonDerivedType(typeof(SituationView))]
[JsonDerivedType(typeof(SheetView))]
[JsonDerivedType(typeof(TermView))]
[JsonDerivedType(typeof(UnchangedView))]
[JsonDerivedType(typeof(UnitsView))]
[JsonDerivedType(typeof(UnitView))]
[JsonDerivedType(typeof(WheelView))]
public abstract record PageView(Frame Frame);

/// <summary>
/// A table of the members of the page views and of all they hold: the name that templates use, the type, whether it may be
/// null, and a getter. No page is written as JSON: the JSON source generator is used because it makes such a table at build
/// time, so that a native program needs no reflection.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageView))]
internal sealed partial class PageViews : JsonSerializerContext
{
    /// <summary>Every page view; each has a template of its own. A test holds that none is missing.</summary>
    public static ImmutableArray<Type> All => [.. Default.PageView.PolymorphismOptions!.DerivedTypes.Select(page => page.DerivedType)];

    /// <summary>The members of a view, or null when it is neither a page view nor part of one.</summary>
    public static JsonTypeInfo? Find(Type view) => Default.GetTypeInfo(view);
}
