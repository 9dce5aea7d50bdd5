using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>
/// The tint of an element, from the wheel to its code: the centre has the last, the others their own in the model's order. The
/// stylesheet has five; a model with more elements begins again.
/// </summary>
internal static class Tint
{
    private const int Centre = 5;

    /// <summary>The number of the tint, from 1.</summary>
    public static int Of(ImmutableArray<Element> elements, string id)
    {
        var others = elements.Where(element => element.Role != ElementRole.Centre).Select(element => element.Id).ToList();
        return others.IndexOf(id) is var at and >= 0 ? (at % (Centre - 1)) + 1 : Centre;
    }
}
