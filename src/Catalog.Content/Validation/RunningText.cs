using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>What is around a word.</summary>
[Flags]
internal enum WordContext : byte
{
    Plain = 0,

    /// <summary>A new sentence, paragraph, item or cell begins here.</summary>
    BeginsSentence = 1,

    /// <summary>A comma, a dash, a bracket or the like is before the word.</summary>
    AfterMark = 2,

    /// <summary>The word is quoted: in quotation marks or in a block quote.</summary>
    Quoted = 4,

    /// <summary>The sentence is a question.</summary>
    Asked = 8,
}

/// <summary>One word, its place in the file, and its context. A number with its decimals is one word, and so is <c>%</c>.</summary>
internal readonly record struct RunningWord(ReadOnlyMemory<char> Letters, TextSpan Span, WordContext Context)
{
    public bool BeginsSentence => (Context & WordContext.BeginsSentence) != 0;

    public bool AfterMark => (Context & WordContext.AfterMark) != 0;

    public bool IsQuoted => (Context & WordContext.Quoted) != 0;

    public bool IsAsked => (Context & WordContext.Asked) != 0;

    /// <summary>Whether this is the word, without regard to capitals.</summary>
    public bool Is(string word) => Letters.Span.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// The words of a text in reading order, for rules about what is said: without markup, code and alternative texts.
/// <see cref="SectionId"/> is that of the section, or "" for title and summary.
/// </summary>
internal sealed record RunningText(SourceText Source, string SectionId, ImmutableArray<RunningWord> Words)
{
    /// <summary>The title, the summary and the sections of an entry: make them once, and hand them to every rule about words.</summary>
    public static ImmutableArray<RunningText> Of(Entry entry)
    {
        var reading = new RunningTextReader(entry.Source.Text);
        return
        [
            .. new[] { entry.Head.Title, entry.Head.Summary }
                .OfType<Spanned<string>>()
                .Select(value => new RunningText(entry.Source, "", reading.Read(value))),
            .. entry.Sections.Select(section => new RunningText(entry.Source, section.DefinitionId, reading.Read(section.Text))),
        ];
    }

    /// <summary>
    /// Every text of an entry that may claim something: what its keys say, its sections, of which <paramref name="sections"/> have
    /// been read, and the alternative texts of its pictures.
    /// </summary>
    public static ImmutableArray<RunningText> OfClaims(Entry entry, ImmutableArray<RunningText> sections, FrozenSet<string> ofResults)
    {
        var reading = new RunningTextReader(entry.Source.Text);
        return
        [
            .. entry
                .Head.Texts.Where(text => text.Tells != Tells.Nothing)
                .Select(text => new RunningText(entry.Source, "", reading.Read(text.Value)) { Tells = text.Tells }),
            .. sections
                .Where(text => text.SectionId.Length > 0)
                .Select(text => text with { Tells = ofResults.Contains(text.SectionId) ? Tells.Result : Tells.What }),
            .. entry
                .Sections.SelectMany(section => section.Text.Links())
                .Where(link => link.IsImage)
                .Select(image => new RunningText(entry.Source, "", reading.Read(new Spanned<string>(image.Text, image.Span)))),
        ];
    }

    /// <summary>The title and the text of a page.</summary>
    public static ImmutableArray<RunningText> Of(FreePage page)
    {
        var reading = new RunningTextReader(page.Source.Text);
        return [new RunningText(page.Source, "", reading.Read(page.Title)), new RunningText(page.Source, "", reading.Read(page.Text))];
    }

    /// <summary>A value of the front matter. When it is not written as it reads, each word has the place of the whole value.</summary>
    public static RunningText Of(SourceText source, Spanned<string> value) =>
        new(source, "", new RunningTextReader(source.Text).Read(value));

    /// <summary>Words that are in no file.</summary>
    public static RunningText Of(string words) => Of(new SourceText("", words), new Spanned<string>(words, new TextSpan(0, words.Length)));

    /// <summary>What the text is about.</summary>
    public Tells Tells { get; init; }

    /// <summary>The first word of the sentence of a word.</summary>
    public int SentenceStart(int word)
    {
        while (word > 0 && !Words[word].BeginsSentence)
        {
            word--;
        }

        return word;
    }

    /// <summary>The first word after the sentence of a word.</summary>
    public int SentenceEnd(int word)
    {
        do
        {
            word++;
        } while (word < Words.Length && !Words[word].BeginsSentence);
        return word;
    }

    /// <summary>The place from the first letter of a phrase to its last.</summary>
    public Place PlaceOf<T>(FoundPhrase<T> found)
    {
        var (first, last) = (Words[found.First].Span, Words[found.First + found.Count - 1].Span);
        return new Place(Source, TextSpan.FromBounds(first.Start, last.End));
    }

    /// <summary>The words of a phrase as they are written, with single spaces between.</summary>
    public string WordsOf<T>(FoundPhrase<T> found) =>
        string.Join(' ', Words.Skip(found.First).Take(found.Count).Select(word => word.Letters));
}
