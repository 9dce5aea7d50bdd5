using Catalog.Content.Fields;
using Catalog.Content.Model;

namespace Catalog.Content.Binding;

/// <summary>
/// Everything that an entry can say, as questions in the order of a new file, by what they are about: all keys with all their parts, and
/// all sections of the model.
/// </summary>
public sealed record EditorForm(ImmutableArray<EditorGroup> Groups, ImmutableArray<SectionDefinition> Sections)
{
    // The keys that begin a group. The lists of the model and its own fields follow where the file has them.
    private static readonly ImmutableArray<(string FirstKey, EditorPart Part)> Parts =
    [
        (EntryKeys.Title, EditorPart.About),
        (EntryKeys.Partners, EditorPart.Trial),
        (EntryKeys.Measurements, EditorPart.Numbers),
        (EntryKeys.Course, EditorPart.Course),
        (EntryKeys.Participants, EditorPart.Practice),
        (EntryKeys.Relations, EditorPart.Rest),
    ];

    /// <summary>The form that a model gives.</summary>
    public static EditorForm Of(ContentModel model)
    {
        var groups = new List<EditorGroup>();
        foreach (var field in EntryFields.Of(model).Record.Fields)
        {
            if (Parts.FirstOrDefault(each => each.FirstKey == field.Key) is (not null, var part))
            {
                groups.Add(new EditorGroup(part, []));
            }

            groups[^1] = groups[^1] with
            {
                Questions = groups[^1]
                    .Questions.Add(
                        FieldQuestions.Of(
                            field,
                            field.Required || field.Key == EntryKeys.Title,
                            model,
                            shape => [.. shape.Fields.Select(part => (part, part.Required))]
                        )
                    ),
            };
        }

        return new([.. groups], model.Framework.Sections);
    }
}

/// <summary>Questions that are about the same.</summary>
public sealed record EditorGroup(EditorPart Part, ImmutableArray<Question> Questions);

/// <summary>What questions of an entry are about.</summary>
public enum EditorPart
{
    /// <summary>What it is called, for whom and where.</summary>
    About,

    /// <summary>Who is together, and what they hope for.</summary>
    Trial,

    /// <summary>What was measured, and where it has spread.</summary>
    Numbers,

    /// <summary>The days of the trial, who chose it, and how sure one is.</summary>
    Course,

    /// <summary>What it takes.</summary>
    Practice,

    /// <summary>What it is related to, who answers, and when it was read.</summary>
    Rest,
}
