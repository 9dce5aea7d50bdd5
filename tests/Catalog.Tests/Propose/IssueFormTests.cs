using System.IO;
using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>The issue form is one that GitHub takes, asks for what the model asks for, and is current.</summary>
public sealed class IssueFormTests
{
    private const int LongestDescription = 200;

    private static readonly ImmutableDictionary<string, string[]> Attributes = new Dictionary<string, string[]>
    {
        ["markdown"] = ["value"],
        ["input"] = ["label", "description", "placeholder"],
        ["textarea"] = ["label", "description", "placeholder"],
        ["dropdown"] = ["label", "description", "multiple", "options"],
        ["checkboxes"] = ["label", "description", "options"],
    }.ToImmutableDictionary();

    public static TheoryData<string> Catalogues =>
        ["", "tests/sites/ishoej", "tests/sites/horsens", "tests/sites/eksempelkoebing", "tests/Catalog.Tests/Specs/base"];

    [Fact]
    public void The_shipped_form_is_that_of_the_shipped_model()
    {
        var path = Path.Join(RealProgram.Root, ".github", "ISSUE_TEMPLATE", "ny-indsats.yml");
        var form = EditorSchemas.IssueFormOf(SiteOf.Sources(RealProgram.Root))!;
        var text = Encoding.UTF8.GetString(form.Make().Span);
        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(Path.GetFileName(path), form.Path);
        Assert.True(
            File.ReadAllText(path).ReplaceLineEndings("\n") == text,
            $"{path} is not what the model says. Run: dotnet run --project src/Catalog.Cli -- schema"
        );
    }

    [Theory, MemberData(nameof(Catalogues))]
    public void GitHub_takes_the_form_of_every_model(string catalogue) => MustBeTaken(Read(IssueForm.Write(ModelOf(catalogue), "x")));

    [Fact]
    public void Names_that_cannot_be_told_apart_get_a_remark()
    {
        var model = ModelOf("");
        var list = model.Vocabularies.First(list => list is { Key: "arena" });
        var terms = list
            .Terms.Take(5)
            .Zip(["None", "Ja: \"nej\"", "ja nej!", "…", "true"], (term, name) => term with { Name = name })
            .ToImmutableArray();
        var form = Read(
            IssueForm.Write(
                model with
                {
                    Vocabularies = [list with { Name = "Titel?", Terms = terms }, .. model.Vocabularies.Remove(list)],
                },
                "x"
            )
        );

        MustBeTaken(form);
        var asked = Body(form).Single(each => Text(each, "id") == "arena");
        Assert.Equal("Titel? (arena)", Text(Group(asked, "attributes"), "label"));
        Assert.Equal(
            [$"None ({terms[0].Id})", "Ja: \"nej\"", $"ja nej! ({terms[2].Id})", $"… ({terms[3].Id})", "true"],
            Items(Group(asked, "attributes"), "options").Cast<YamlScalar>().Select(option => option.Value)
        );
    }

    [Theory, MemberData(nameof(Catalogues))]
    public void It_must_be_filled_in_where_the_check_would_miss_something(string catalogue)
    {
        var model = ModelOf(catalogue);
        var form = ApplicationForm.Of(model);
        var required = Body(Read(IssueForm.Write(model, "x")))
            .Where(each => Find(each, "validations") is not null)
            .Select(each => Text(each, "id")!)
            .ToList();

        Assert.Equal(
            [
                .. form
                    .Questions.Where(asked => asked is { IsRequired: true, Kind: not AnswerKind.Indicators })
                    .Select(asked => DanishFolding.Slug(asked.Key))
                    .Concat(
                        form.Elements.Where(asked => asked.NeedsIndicator)
                            .Select(asked => "pejlinger-" + DanishFolding.Slug(asked.Element.Id))
                    )
                    .Concat(
                        form.Sections.Where(asked => asked.IsRequired).Select(asked => "afsnit-" + DanishFolding.Slug(asked.Section.Id))
                    )
                    .Order(StringComparer.Ordinal),
            ],
            required.Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(required);
    }

    private static void MustBeTaken(YamlMapping form)
    {
        Assert.Equal(["name", "description", "title", "body"], form.Pairs.Select(pair => pair.Key.Value));
        Assert.InRange(Text(form, "description")!.Length, 3, LongestDescription);
        var body = Body(form);
        var asked = body.Where(each => Text(each, "type") != "markdown").ToList();
        Assert.NotEmpty(asked);
        MustBeToldApart(asked.Select(each => Text(Group(each, "attributes"), "label")));
        Assert.Equal(asked.Count, asked.Select(each => Text(each, "id")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(asked, each => Assert.Matches("^[a-z0-9_-]+$", Text(each, "id")));
        Assert.All(
            body,
            each =>
            {
                var attributes = Group(each, "attributes");
                Assert.Subset(Attributes[Text(each, "type")!].ToHashSet(), attributes.Pairs.Select(pair => pair.Key.Value).ToHashSet());
                Assert.All(
                    attributes.Pairs.Where(pair => pair.Key.Value is "label" or "description" or "placeholder" or "value"),
                    pair => Assert.True(((YamlScalar)pair.Value).Value.Trim().Length > 0)
                );
                if (Find(attributes, "options") is not null)
                {
                    var options = Items(attributes, "options");
                    Assert.NotEmpty(options);
                    Assert.All(options.OfType<YamlScalar>(), option => Assert.False(option.IsPlain));
                    MustBeToldApart(
                        options.Select(option => option is YamlScalar plain ? plain.Value : Text((YamlMapping)option, "label"))
                    );
                }
            }
        );
    }

    // As GitHub tells them apart: by letters and digits.
    private static void MustBeToldApart(IEnumerable<string?> names)
    {
        var slugs = names.Select(name => string.Concat(name!.Where(char.IsLetterOrDigit)).ToUpperInvariant()).ToList();
        Assert.Equal(slugs.Distinct(StringComparer.Ordinal), slugs);
        Assert.All(slugs, slug => Assert.True(slug is not ("" or "NONE"), slug));
    }

    private static ContentModel ModelOf(string catalogue) =>
        ModelReader.ReadModel(SiteOf.Sources(Path.Join(RealProgram.Root, catalogue))).Value!;

    private static YamlMapping Read(string text)
    {
        var source = new SourceText("ny-indsats.yml", text);
        var (form, found) = YamlReader.Read(source, new TextSpan(0, text.Length));
        Assert.Empty(found);
        return form!;
    }

    private static List<YamlMapping> Body(YamlMapping form) => [.. Items(form, "body").Cast<YamlMapping>()];

    private static ImmutableArray<YamlNode> Items(YamlMapping group, string key) => ((YamlSequence)Find(group, key)!).Items;

    private static YamlMapping Group(YamlMapping group, string key) => (YamlMapping)Find(group, key)!;

    private static string? Text(YamlMapping group, string key) => (Find(group, key) as YamlScalar)?.Value;

    private static YamlNode? Find(YamlMapping group, string key) => group.Pairs.FirstOrDefault(pair => pair.Key.Value == key)?.Value;
}
