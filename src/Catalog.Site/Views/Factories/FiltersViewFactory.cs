namespace Catalog.Site.Views.Factories;

/// <summary>Makes the filters over a list.</summary>
internal static class FiltersViewFactory
{
    public static FiltersView Create(ViewContext context) => new(ScriptWordViewFactory.Create(context.Words, SearchPageWords.FilterSays));
}
