using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Elements of the model as links by their whole names.</summary>
internal static class ElementLinks
{
    public static ImmutableArray<LinkView> Of(Words words, IEnumerable<Element> elements) =>
        [.. elements.Select(element => new LinkView(ElementNames.Whole(words, element.Name, element.Over), Urls.Element(element.Id)))];
}
