using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>Whether <c>felter.yml</c> declares keys that are free, and names lists, statuses and days that there are.</summary>
internal static class OwnFieldReferences
{
    /// <summary>
    /// The fields that can be used: the first of each key, when the key is nobody else's and what is needed to read it is there.
    /// What is wrong with the others is reported.
    /// </summary>
    public static ImmutableArray<OwnField> Usable(
        ImmutableArray<OwnField> declared,
        ImmutableArray<Vocabulary> vocabularies,
        bool hasAllLists,
        Faults faults
    )
    {
        var taken = EntryFields
            .ReservedKeys.Concat(vocabularies.SelectMany(ModelReader.KeysOf))
            .Select(DanishFolding.Fold)
            .ToHashSet(StringComparer.Ordinal);
        var (keys, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var usable = ImmutableArray.CreateBuilder<OwnField>();
        foreach (var field in declared)
        {
            if (taken.Contains(DanishFolding.Fold(field.Key)))
            {
                faults.Add(OwnFieldRules.ReservedKey(field.At, field.Key));
            }
            else if (!keys.Add(DanishFolding.Fold(field.Key)))
            {
                faults.Add(SiteRules.DuplicateInModel(field.At, field.Key, "felt"));
            }
            else
            {
                if (!names.Add(field.Name))
                {
                    faults.Add(SiteRules.DuplicateInModel(field.At, field.Name, "navn på et felt"));
                }

                if (IsWhole(field, vocabularies, hasAllLists, faults))
                {
                    usable.Add(field);
                }
            }
        }

        return usable.ToImmutable();
    }

    /// <summary>Reports what the demands of the fields, and the cooperation, name that the model does not have.</summary>
    public static void Report(
        ImmutableArray<OwnField> fields,
        ImmutableArray<Vocabulary> vocabularies,
        Lifecycle? lifecycle,
        bool hasAllLists,
        Faults faults
    )
    {
        var conditions = fields.SelectMany(field =>
            field.Demands.Select(demand => demand.When).Concat(field.BelongsTo).Select(when => (When: when, field.At))
        );
        foreach (
            var (condition, at) in lifecycle?.Cooperation is { } cooperation
                ? conditions.Append((cooperation.When, cooperation.At))
                : conditions
        )
        {
            if (lifecycle is not null)
            {
                Unknown(condition.Statuses, [.. lifecycle.Statuses.Select(each => each.Id)], "en status i forloeb.yml", at);
                Unknown(condition.Days, [.. lifecycle.Days.Select(each => each.Id)], "en dag i forloeb.yml", at);
            }

            if (condition.VocabularyId is { } list && hasAllLists)
            {
                Unknown([list], [.. vocabularies.Select(each => each.Id)], "en liste i lister.yml", at);
                Unknown(
                    condition.Terms,
                    [.. vocabularies.FirstOrDefault(each => each.Id == list.Value)?.Terms.Select(term => term.Id) ?? []],
                    $"en værdi på listen »{list.Value}«",
                    at
                );
            }
        }

        void Unknown(ImmutableArray<Spanned<string>> named, ImmutableArray<string> known, string what, Place at)
        {
            foreach (var name in named.Where(name => !known.IsEmpty && !known.Contains(name.Value)))
            {
                faults.Add(
                    SiteRules.UnknownModelReference(at with { Span = name.Span }, name.Value, what, Nearest.Names(name.Value, known))
                );
            }
        }
    }

    private static bool IsWhole(OwnField field, ImmutableArray<Vocabulary> vocabularies, bool hasAllLists, Faults faults)
    {
        if (field.Kind == OwnKind.Rows && field.Parts.IsEmpty)
        {
            faults.Add(OwnFieldRules.RowsWithoutFields(field.At, field.Key));
            return false;
        }

        foreach (var misplaced in field.Parts.Where(part => part is { IsDeadline: true, Kind: not OwnKind.Day }))
        {
            faults.Add(OwnFieldRules.DeadlineIsNoDay(misplaced.At, misplaced.Key));
        }

        foreach (var again in field.Parts.Where(part => part.IsDeadline).Skip(1))
        {
            faults.Add(SiteRules.DuplicateInModel(again.At, again.Key, "frist i en post"));
        }

        ImmutableArray<OwnField> choices = [.. field.Parts.Append(field).Where(each => each.Kind == OwnKind.Choice)];
        if (!choices.All(HasChoice))
        {
            return false;
        }

        foreach (var part in field.Parts)
        {
            ImmutableArray<string> known = part.VocabularyId is { } list
                ? [.. vocabularies.FirstOrDefault(each => each.Id == list)?.Terms.Select(term => term.Id) ?? []]
                : part.Values;
            foreach (var end in part.Ends.Where(end => !known.Contains(end.Value)))
            {
                faults.Add(
                    SiteRules.UnknownModelReference(
                        part.At with
                        {
                            Span = end.Span,
                        },
                        end.Value,
                        $"en værdi i »{part.Key}«",
                        Nearest.Names(end.Value, known)
                    )
                );
            }
        }

        return true;

        bool HasChoice(OwnField each)
        {
            if (each.VocabularyId is { } list)
            {
                var ids = vocabularies.Select(known => known.Id).ToImmutableArray();
                if (hasAllLists && !ids.Contains(list))
                {
                    faults.Add(SiteRules.UnknownModelReference(each.At, list, "en liste i lister.yml", Nearest.Names(list, ids)));
                }

                return ids.Contains(list);
            }

            if (each.Values.IsEmpty)
            {
                faults.Add(OwnFieldRules.ChoiceWithoutValues(each.At, each.Key));
            }

            return !each.Values.IsEmpty;
        }
    }
}
