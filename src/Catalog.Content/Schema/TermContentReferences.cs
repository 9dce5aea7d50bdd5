using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>Whether the values of lists ask for keys, sections and days that there are: nothing else could ever be met.</summary>
internal static class TermContentReferences
{
    /// <summary>Reports what is not there. Of keys, sections or days that are not all known, none is missing.</summary>
    public static void Report(
        DeclaredLists? lists,
        ImmutableArray<string> keys,
        ImmutableArray<SectionDefinition> sections,
        Lifecycle? lifecycle,
        Faults faults
    )
    {
        foreach (var content in lists?.Vocabularies.SelectMany(list => list.Terms).SelectMany(term => term.Contents) ?? [])
        {
            Unknown(content.Fields, keys, "en nøgle i en beskrivelse");
            Unknown(content.Sections, [.. sections.Select(each => each.Id)], "et afsnit i modellen");
            Unknown(content.Days, [.. lifecycle?.Days.Select(each => each.Id) ?? []], "en dag i forloeb.yml");
            Unknown(content.Statuses, [.. lifecycle?.Statuses.Select(each => each.Id) ?? []], "en status i forloeb.yml");
        }

        void Unknown(ImmutableArray<Spanned<string>> named, ImmutableArray<string> known, string what)
        {
            foreach (var name in named.Where(name => !known.IsEmpty && !known.Contains(name.Value, StringComparer.Ordinal)))
            {
                faults.Add(
                    SiteRules.UnknownModelReference(new(lists!.Source, name.Span), name.Value, what, Nearest.Names(name.Value, known))
                );
            }
        }
    }
}
