using System.Collections.Frozen;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Site.Views;

/// <summary>
/// The words the site itself says, from <c>templates/text.da.yml</c>. Keys are the names on the way to a word with
/// points between (<c>entry.goals</c>); <c>{name}</c> in a word is a place for a value. A catalogue's own words replace
/// those of the program key by key.
/// </summary>
public sealed class Words
{
    public const string Path = "templates/text.da.yml";

    /// <summary>Where the words of the program are, also when a catalogue has a file of its own at <see cref="Path"/>.</summary>
    public const string ShippedPath = "program/text.da.yml";

    private readonly FrozenDictionary<string, string> words;

    private readonly IReadOnlyDictionary<string, Word> shipped;

    private Words(IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, Word>? shipped = null) =>
        (this.words, this.shipped) = (words.ToFrozenDictionary(StringComparer.Ordinal), shipped ?? FrozenDictionary<string, Word>.Empty);

    /// <summary>All keys there are.</summary>
    public ImmutableArray<string> Keys => words.Keys;

    /// <summary>The words under a key.</summary>
    /// <exception cref="KeyNotFoundException">The key does not exist: the code asks for a word that <see cref="WordKeys"/> does not name.</exception>
    public string this[string key] => words[key];

    public bool Has(string key) => words.ContainsKey(key);

    /// <summary>The places that a word is given values for: those of the program's word, of which an own one may leave some out.</summary>
    public ImmutableArray<string> Places(string key) => WordPattern.Names(shipped.TryGetValue(key, out var word) ? word.Text : this[key]);

    /// <summary>The words under a key with each <c>{name}</c> replaced by its value. A value is never looked into for further names.</summary>
    public string With(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var word = this[key];
        var text = new StringBuilder(word.Length + 32);
        var at = 0;
        while (at < word.Length)
        {
            var next = word.Length;
            var found = (Name: "", Value: "");
            foreach (var value in values)
            {
                var place = word.IndexOf("{" + value.Name + "}", at, StringComparison.Ordinal);
                (next, found) = place >= 0 && place < next ? (place, value) : (next, found);
            }

            text.Append(word, at, next - at).Append(found.Value);
            at = next + (next < word.Length ? found.Name.Length + 2 : 0);
        }

        return text.ToString();
    }

    /// <summary>A number and its noun, from the two words <c>key.one</c> and <c>key.many</c>: "1 indsats", "12 indsatser".</summary>
    public string Count(string key, int count) =>
        With(count == 1 ? key + ".one" : key + ".many", ("n", count.ToString("N0", Danish.Culture)));

    /// <summary>
    /// Reads the words. A missing file, a value that is no text, a word that the code needs and nobody wrote, and an own
    /// word that the program does not have and no template shows are reported.
    /// </summary>
    public static Checked<Words> Read(SourceTree tree)
    {
        var faults = new Faults();
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tree.Find(Path) is not { } file)
        {
            faults.Add(SiteRules.MissingFile(Path, "Den har alle de ord, siden selv siger."));
            return faults.With(new Words(all));
        }

        var shipped = tree.Find(ShippedPath) is { } program && !program.Bytes.Equals(file.Bytes) ? ReadFile(program, faults) : null;
        foreach (var (key, word) in shipped ?? [])
        {
            all[key] = word.Text;
        }

        if (ReadFile(file, faults) is not { } own)
        {
            return faults.With(new Words(all));
        }

        foreach (var (key, word) in own)
        {
            all[key] = word.Text;
            if (shipped?.ContainsKey(key) == false && !IsNamed(key, tree))
            {
                faults.Add(SiteRules.UnusedText(word.At, key, Nearest.Names(key, shipped.Keys)));
            }

            var known =
                shipped is not null && shipped.TryGetValue(key, out var other)
                    ? WordPattern.Names(other.Text)
                    : WordPattern.Names(word.Text);
            foreach (var place in WordPattern.Names(word.Text).Except(known, StringComparer.Ordinal))
            {
                faults.Add(SiteRules.UnknownPlace(word.At, key, place, known));
            }
        }

        foreach (var key in WordKeys.All)
        {
            if (!all.ContainsKey(key))
            {
                faults.Add(SiteRules.MissingText(Place.OfFile(Path), key, Nearest.Names(key, all.Keys)));
            }
        }

        return faults.With(new Words(all, shipped));
    }

    // A catalogue's own template may show words of its own.
    private static bool IsNamed(string key, SourceTree tree)
    {
        var (single, quoted) = (Encoding.UTF8.GetBytes($"'{key}'"), Encoding.UTF8.GetBytes($"\"{key}\""));
        return tree.Under(SourceFolders.Templates)
            .Any(file => file.Bytes.Span.IndexOf(single) >= 0 || file.Bytes.Span.IndexOf(quoted) >= 0);
    }

    private static Dictionary<string, Word>? ReadFile(SourceFile file, Faults faults)
    {
        if (faults.Take(TextDecoding.Decode(file)) is not { } source || faults.Take(YamlReader.Read(source, source.All)) is not { } root)
        {
            return null;
        }

        var found = new Dictionary<string, Word>(StringComparer.Ordinal);
        Flatten(root, "", source, found, faults);
        return found;
    }

    private static void Flatten(YamlMapping mapping, string prefix, SourceText source, Dictionary<string, Word> found, Faults faults)
    {
        foreach (var pair in mapping.Pairs)
        {
            var key = prefix + pair.Key.Value;
            switch (pair.Value)
            {
                case YamlMapping inner:
                    Flatten(inner, key + ".", source, found, faults);
                    break;
                case YamlScalar scalar:
                    found[key] = new Word(scalar.Value.ReplaceLineEndings("\n").Trim(), new Place(source, pair.Key.Span));
                    break;
                default:
                    faults.Add(
                        FormRules.WrongType(new Place(source, pair.Value.Span), key, "en liste", "en tekst", $"{pair.Key.Value}: …")
                    );
                    break;
            }
        }
    }

    private sealed record Word(string Text, Place At);
}
