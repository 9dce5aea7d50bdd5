using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>Reads <c>site.yml</c> and the files of <c>content/model</c>.</summary>
public static class ModelReader
{
    private static readonly ImmutableArray<string> Files =
    [
        ModelFiles.Framework,
        ModelFiles.OwnFramework,
        ModelFiles.Lists,
        ModelFiles.Units,
        ModelFiles.Fields,
        ModelFiles.Lifecycle,
        ModelFiles.Glossary,
        ModelFiles.Situations,
        ModelFiles.Topics,
        "aarshjul.yml",
        "sprog.yml",
        "soegetest.yml",
    ];

    /// <summary>
    /// The declared model, or null when one of its three required files is missing or unreadable: kvintet.yml
    /// (or model.yml), lister.yml and forloeb.yml. Units, own fields, glossary, situations, topics, wheel, wording and searches may
    /// be absent and are then empty.
    /// </summary>
    public static Checked<ContentModel?> ReadModel(SourceTree tree)
    {
        var faults = new Faults();
        var frameworkFile = FrameworkFile(tree);
        var framework = Read(
            tree,
            frameworkFile,
            FrameworkShape.Shape,
            faults,
            $"Den fortæller, hvilke elementer og afsnit der er. Den må også hedde {ModelFiles.OwnFramework}."
        );
        var lists = Read(tree, ModelFiles.Lists, VocabularyShape.Shape, faults, "Den fortæller, hvilke værdier man kan vælge.");
        var units = Read(tree, ModelFiles.Units, UnitShape.Shape, faults);
        var glossary = Read(tree, ModelFiles.Glossary, GlossaryShape.Shape, faults);
        var situations = Read(tree, ModelFiles.Situations, SituationShape.For(lists?.Ages ?? AgeRange.Usual), faults);
        var topics = Read(tree, ModelFiles.Topics, TopicShape.Shape, faults);
        var wheel = Read(tree, "aarshjul.yml", YearWheelShape.Shape, faults);
        var wording = Read(tree, "sprog.yml", WordingShape.Shape, faults);
        var searches = Read(tree, "soegetest.yml", SearchTestShape.Shape, faults);
        var hasAllKeys = lists is not null && !HasErrors(ModelFiles.Lists);
        var hasAllSections = framework is not null && !HasErrors(frameworkFile);
        var declared = Read(tree, ModelFiles.Fields, OwnFieldShape.Shape, faults) ?? [];
        var fields = OwnFieldReferences.Usable(declared, lists?.Vocabularies ?? [], hasAllKeys, faults);
        var keys = EntryFields.CommonKeys.Concat((lists?.Vocabularies ?? []).SelectMany(KeysOf)).Concat(fields.Select(field => field.Key));
        var lifecycle =
            framework is null && tree.Find(SourceFolders.Model + ModelFiles.Lifecycle) is not null
                ? null
                : Read(
                    tree,
                    ModelFiles.Lifecycle,
                    LifecycleShape.For(keys, framework?.Sections ?? [], hasAllKeys && !HasErrors(ModelFiles.Fields), hasAllSections),
                    faults,
                    "Den fortæller, hvad hver status kræver."
                );
        OwnFieldReferences.Report(fields, lists?.Vocabularies ?? [], lifecycle, hasAllKeys, faults);
        TermContentReferences.Report(
            lists,
            hasAllKeys && !HasErrors(ModelFiles.Fields) ? [.. keys] : [],
            hasAllSections ? framework!.Sections : [],
            lifecycle,
            faults
        );
        if (frameworkFile == ModelFiles.OwnFramework && tree.Find(SourceFolders.Model + ModelFiles.Framework) is { } second)
        {
            faults.Add(TextRules.UnusedFile(Place.OfFile(second.Path), $"Modellen bliver læst i {frameworkFile}, og der kan kun være én."));
        }

        foreach (var file in tree.Under(SourceFolders.Model).Where(file => !Files.Contains(file.Path[SourceFolders.Model.Length..])))
        {
            faults.Add(TextRules.UnusedFile(Place.OfFile(file.Path), $"Her ligger kun {string.Join(", ", Files[..^1])} og {Files[^1]}."));
        }

        if (framework is null || lists is null || lifecycle is null)
        {
            return faults.With<ContentModel?>(null);
        }

        return faults.With<ContentModel?>(
            new ContentModel(
                framework with
                {
                    File = frameworkFile,
                },
                lists.Vocabularies,
                lists.AgeGroups,
                units ?? [],
                lifecycle,
                glossary ?? Glossary.None,
                wheel ?? new YearWheel("", "", []),
                wording ?? Wording.None,
                searches ?? []
            )
            {
                Ages = lists.Ages,
                Situations = situations ?? SituationList.None,
                Fields = fields,
                Topics = topics ?? TopicList.None,
                Faulty = faults
                    .Found.Where(finding => finding.Severity == Severity.Error)
                    .Select(finding => finding.Path[(finding.Path.LastIndexOf('/') + 1)..])
                    .Select(name => name == frameworkFile ? ModelFiles.Framework : name)
                    .ToFrozenSet(StringComparer.Ordinal),
            }
        );

        bool HasErrors(string name) =>
            faults.Found.Any(finding => finding.Severity == Severity.Error && finding.Path == SourceFolders.Model + name);
    }

    // The file may have the other name; where there are both, the other is the one that somebody has made on purpose.
    private static string FrameworkFile(SourceTree tree) =>
        tree.Find(SourceFolders.Model + ModelFiles.OwnFramework) is null ? ModelFiles.Framework : ModelFiles.OwnFramework;

    /// <summary>The topics of a tree that has no other file.</summary>
    internal static TopicList ReadTopics(SourceTree tree) =>
        Read(tree, ModelFiles.Topics, TopicShape.Shape, new Faults()) ?? TopicList.None;

    internal static IEnumerable<string> KeysOf(Vocabulary vocabulary) =>
        vocabulary.ReasonKey is { } reason ? [vocabulary.Key, reason] : [vocabulary.Key];

    /// <summary>What is published, or null when <c>site.yml</c> is missing, unreadable, or lacks a required key.</summary>
    public static Checked<SiteSettings?> ReadSite(SourceTree tree)
    {
        var faults = new Faults();
        return faults.With(ReadFile(tree, SourceFolders.SiteFile, SiteShape.Shape, faults, "Den fortæller, hvad der skal udgives."));
    }

    private static T? Read<T>(SourceTree tree, string name, RecordShape<T> shape, Faults faults, string? purpose = null) =>
        ReadFile(tree, SourceFolders.Model + name, shape, faults, purpose);

    private static T? ReadFile<T>(SourceTree tree, string path, RecordShape<T> shape, Faults faults, string? purpose)
    {
        if (tree.Find(path) is not { } file)
        {
            if (purpose is not null)
            {
                faults.Add(SiteRules.MissingFile(path, purpose));
            }

            return default;
        }

        if (faults.Take(TextDecoding.Decode(file)) is not { } source || faults.Take(YamlReader.Read(source, source.All)) is not { } mapping)
        {
            return default;
        }

        return shape.TryRead(mapping, new ShapeReading(source, path, faults), out var value) ? value : default;
    }
}
