using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>
/// The application as an issue form of GitHub, for those who may not write in the repository. What GitHub refuses is from
/// its pages on the syntax of issue forms and their validation errors: ids, labels and options that are not told apart by
/// letters and digits, the option "none", words that YAML reads as something else, and a description over 200 letters.
/// </summary>
public static class IssueForm
{
    private const string Reserved = "none";

    /// <summary>The form as YAML, which a comment of one line stands over.</summary>
    public static string Write(ContentModel model, string mark)
    {
        var form = ApplicationForm.Of(model);
        var labels = new Distinct();
        IEnumerable<string> lines =
        [
            $"# {mark}",
            "name: Jeg vil beskrive en ny indsats",
            "description: Skemaet spørger om alt det, en beskrivelse skal have. Har du kun en idé, så fortæl kort om den i stedet.",
            "title: \"Ny indsats: \"",
            "body:",
            "  - type: markdown",
            "    attributes:",
            "      value: \"Alle kan læse det, du skriver her. **Skriv derfor aldrig om enkelte børn**, "
                + "og skriv ikke navne, klasser eller diagnoser. En redaktør laver teksten om til en fil i kataloget.\"",
            .. form.Questions.SelectMany(question =>
                question.Kind == AnswerKind.Indicators ? Indicators(form, question, model, labels) : Asked(question, model, labels)
            ),
            .. form.Sections.SelectMany(asked => Section(asked, labels)),
            "  - type: checkboxes",
            "    id: foer-du-sender",
            "    attributes:",
            $"      label: {YamlText.Quoted(labels.Of("Før du sender", "skemaet"))}",
            "      options:",
            "        - label: Der står ikke noget, som kan pege på et barn.",
            "          required: true",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Asked(Question asked, ContentModel model, Distinct labels)
    {
        var (id, label) = (DanishFolding.Slug(asked.Key), labels.Of(asked.Label, asked.Key));
        return asked.Kind switch
        {
            AnswerKind.One or AnswerKind.Several => Dropdown(
                id,
                label,
                asked.Help,
                Options(asked, model),
                asked.Kind == AnswerKind.Several,
                asked.IsRequired
            ),
            AnswerKind.Group or AnswerKind.Rows => Field("textarea", id, label, asked.Help, Rows(asked), asked.IsRequired),
            AnswerKind.Paragraph => Field("textarea", id, label, asked.Help, "", asked.IsRequired),
            AnswerKind.Lines => Field("textarea", id, label, $"{asked.Help} Skriv én på hver linje.", "", asked.IsRequired),
            AnswerKind.Ages or AnswerKind.Day => Field("input", id, label, asked.Help, asked.Example, asked.IsRequired),
            _ => Field("input", id, label, asked.Help, "", asked.IsRequired),
        };
    }

    // An element's pejlinger are a list for each, so that those that must be chosen can be asked for.
    private static IEnumerable<string> Indicators(ApplicationForm form, Question asked, ContentModel model, Distinct labels) =>
        from demand in form.Elements
        let element = demand.Element
        where !element.Indicators.IsEmpty
        let name = model.Framework.IndicatorsName is { Length: > 0 } own ? own : asked.Label
        from line in Dropdown(
            $"{DanishFolding.Slug(asked.Key)}-{DanishFolding.Slug(element.Id)}",
            labels.Of($"{name}: {element.Name}", element.Id),
            "",
            [.. element.Indicators.Select(each => $"{each.Id}: {each.Text}")],
            isSeveral: true,
            demand.NeedsIndicator
        )
        select line;

    private static IEnumerable<string> Section(SectionQuestion asked, Distinct labels)
    {
        var (section, condition) = (
            asked.Section,
            asked is { IsRequired: false, Chosen: not null } ? "Skal skrives, hvis du har valgt noget fra elementets liste ovenfor. " : ""
        );
        return Field(
            "textarea",
            "afsnit-" + DanishFolding.Slug(section.Id),
            labels.Of(section.Name, "afsnit"),
            condition + section.Guidance,
            "",
            asked.IsRequired
        );
    }

    private static string Rows(Question asked) =>
        string.Join("\n\n", Enumerable.Repeat(string.Join('\n', asked.Parts.Select(part => $"{part.Label}: …")), asked.Fewest));

    private static ImmutableArray<string> Options(Question asked, ContentModel model)
    {
        var distinct = new Distinct();
        return [.. asked.Names.Select(name => distinct.Of(asked.NameOf(name, model), name))];
    }

    private static IEnumerable<string> Field(string type, string id, string label, string help, string placeholder, bool isRequired) =>
        [
            .. Head(type, id, label, help),
            .. placeholder.Length > 0 ? [$"      placeholder: {YamlText.Quoted(placeholder)}"] : Array.Empty<string>(),
            .. Required(isRequired),
        ];

    private static IEnumerable<string> Dropdown(
        string id,
        string label,
        string help,
        ImmutableArray<string> options,
        bool isSeveral,
        bool isRequired
    ) =>
        [
            .. Head("dropdown", id, label, help),
            .. isSeveral ? ["      multiple: true"] : Array.Empty<string>(),
            "      options:",
            .. options.Select(option => $"        - {YamlText.Quoted(option)}"),
            .. Required(isRequired),
        ];

    private static IEnumerable<string> Head(string type, string id, string label, string help) =>
        [
            $"  - type: {type}",
            $"    id: {id}",
            "    attributes:",
            $"      label: {YamlText.Quoted(label)}",
            .. help.Trim().Length > 0 ? [$"      description: {YamlText.Quoted(help.Trim())}"] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> Required(bool isRequired) => isRequired ? ["    validations:", "      required: true"] : [];

    /// <summary>Names that can be told apart by their letters and digits: one that cannot gets a remark.</summary>
    private sealed class Distinct
    {
        private readonly HashSet<string> taken = new(StringComparer.Ordinal) { "", Reserved };

        public string Of(string name, string remark) => taken.Add(DanishFolding.Slug(name)) ? name : $"{name} ({remark})";
    }
}
