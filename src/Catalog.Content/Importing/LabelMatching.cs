using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// Finds the place that a label of a form means: by the names, other names and helps that the model and the fields declare, and by the
/// words that forms use for them. What fits two places as well is left.
/// </summary>
public sealed partial class LabelMatching
{
    private const int ShortestStem = 5;
    private const double FewestShared = 0.6;

    // What an entry gets by decisions and trials, and no form asks of somebody who applies.
    private static readonly FrozenSet<string> NotAsked = FrozenSet.Create(
        StringComparer.Ordinal,
        EntryKeys.Status,
        EntryKeys.Example,
        EntryKeys.Course,
        EntryKeys.Selection,
        EntryKeys.Evidence,
        EntryKeys.Reviewed,
        EntryKeys.SortKey,
        EntryKeys.FormerAddresses,
        EntryKeys.ReplacedBy,
        EntryKeys.Relations,
        EntryKeys.Measurements,
        EntryKeys.Cycles,
        EntryKeys.Spread
    );

    private readonly ImmutableArray<Candidate> candidates;
    private readonly FrozenDictionary<string, Target> written;

    /// <summary>The places of a model, with what somebody has said about some labels themselves.</summary>
    public LabelMatching(ContentModel model, IReadOnlyDictionary<string, Target> said)
    {
        written = said.GroupBy(each => Key(each.Key))
            .ToFrozenDictionary(each => each.Key, each => each.First().Value, StringComparer.Ordinal);
        candidates =
        [
            .. EntryFields.Of(model).Record.Fields.Where(field => !NotAsked.Contains(field.Key)).SelectMany(field => OfField(field, model)),
            .. model.Framework.Sections.Select(section => new Candidate(
                Target.Section(section.Id),
                [
                    section.Name,
                    .. section.Aliases,
                    section.IsElement ? model.Framework.Elements.FirstOrDefault(each => each.Id == section.Id)?.Name ?? "" : "",
                ],
                [.. FormWords.OfSection(section.Id)],
                section.Guidance
            )),
        ];
    }

    /// <summary>The places that somebody can name, in the order of an entry.</summary>
    public IEnumerable<string> Paths => candidates.Select(each => each.Target.Path);

    /// <summary>The place of a label.</summary>
    public Matched Of(string label)
    {
        var key = Key(label);
        if (written.TryGetValue(key, out var said))
        {
            return said == Target.None ? new(label, null, Match.Personal) : new(label, said, Match.Sure);
        }

        if (FormWords.Personal.Contains(key))
        {
            return new(label, null, Match.Personal);
        }

        if (key.Length == 0 || FormWords.Machine.Contains(key))
        {
            return new(label, null, Match.Left);
        }

        if (candidates.FirstOrDefault(each => each.Keys.Contains(key)) is { } same)
        {
            return new(label, same.Target, Match.Sure);
        }

        var (words, all) = (Words(label), AllWords(label));
        var scored = candidates
            .Select(each => (each.Target, Score: each.Score(words, all)))
            .Where(each => each.Score > 0)
            .OrderByDescending(each => each.Score)
            .ToImmutableArray();
        return scored is [var best, ..] && (scored.Length == 1 || scored[1].Score < best.Score)
            ? new(label, best.Target, Match.Guessed)
            : new(label, null, Match.Left);
    }

    private static IEnumerable<Candidate> OfField(Field field, ContentModel model)
    {
        var own = model.Fields.FirstOrDefault(each => each.Key == field.Key);
        var list = model.Vocabularies.FirstOrDefault(each => each.Key == field.Key);
        var name = own?.Name ?? list?.Name ?? "";
        yield return new(
            new Target(field.Key),
            [field.Key.Replace('_', ' '), name],
            [.. FormWords.Of(field.Key), .. FormWords.Of($"{field.Key}.{field.Key}")],
            field.Help
        );
        // A group has an answer for each of its keys; a row of a list only where forms ask for them one by one.
        var parts = field.AnyShape.Fields.IsEmpty
            ? field.Key == EntryKeys.Goals
                ? field.AnyShape.Item!.Fields
                : []
            : field.AnyShape.Fields;
        foreach (var part in parts.Where(part => part.Key != field.Key))
        {
            yield return new(
                new Target($"{field.Key}.{part.Key}"),
                [part.Key.Replace('_', ' ')],
                [.. FormWords.Of($"{field.Key}.{part.Key}")],
                part.Help
            );
        }
    }

    /// <summary>A label as a key: without number, marks and case.</summary>
    internal static string Key(string label)
    {
        var folded = DanishFolding.Fold(Numbering().Replace(label.Trim(), ""));
        return string.Concat(Brackets().Replace(folded, "").Where(char.IsLetterOrDigit));
    }

    private static ImmutableArray<string> Words(string label) => [.. AllWords(label).Where(word => !FormWords.Small.Contains(word))];

    private static ImmutableArray<string> AllWords(string label) =>
        [
            .. WordsIn()
                .Matches(DanishFolding.Fold(Numbering().Replace(label, "")))
                .Select(match => match.Value)
                .Distinct(StringComparer.Ordinal),
        ];

    [GeneratedRegex(
        @"^\s*(\(?[0-9]{1,2}(\.[0-9]{1,2})*[):.]?|[a-zA-Z][).]|[-•*])\s+",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[(\[][^)\]]*[)\]]", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex WordsIn();

    private sealed class Candidate
    {
        private readonly ImmutableArray<ImmutableArray<string>> names;
        private readonly ImmutableArray<string> help;

        // Names of small words alone (»hvem er med«): all of them must be in the label.
        private readonly ImmutableArray<ImmutableArray<string>> small;

        public Candidate(Target target, ImmutableArray<string> called, ImmutableArray<string> inForms, string help)
        {
            Target = target;
            ImmutableArray<string> all = [.. called.Concat(inForms).Where(name => name.Length > 0)];
            Keys = all.Append(help).Select(Key).Where(key => key.Length > 0).ToFrozenSet(StringComparer.Ordinal);
            names = [.. all.Select(Words).Where(words => !words.IsEmpty)];
            small = [.. all.Where(name => Words(name).IsEmpty).Select(AllWords).Where(words => words.Length > 2)];
            this.help = Words(help);
        }

        public Target Target { get; }

        public FrozenSet<string> Keys { get; }

        // Letters of the longest name whose words are all in the label; a help counts by how many words the two share.
        public double Score(ImmutableArray<string> label, ImmutableArray<string> withSmall)
        {
            var name = names
                .Where(words => words.All(word => label.Any(other => Same(word, other))))
                .Select(words => words.Sum(word => (double)word.Length))
                .DefaultIfEmpty()
                .Max();
            var shared = help.Count(word => label.Any(other => Same(word, other)));
            var part = help.Length > 2 && !label.IsEmpty ? (double)shared / int.Min(help.Length, label.Length) : 0;
            if (name == 0 && label.IsEmpty)
            {
                name = small.Where(words => words.All(withSmall.Contains)).Select(words => (double)words.Length).DefaultIfEmpty().Max();
            }

            return name > 0 ? name
                : shared > 2 && part >= FewestShared ? part
                : 0;
        }

        // Forms of one word begin alike.
        private static bool Same(string one, string two) =>
            one == two
            || (one.Length >= ShortestStem && two.StartsWith(one, StringComparison.Ordinal) && two.Length - one.Length <= 4)
            || (two.Length >= ShortestStem && one.StartsWith(two, StringComparison.Ordinal) && one.Length - two.Length <= 4);
    }
}
