using System.Buffers;
using System.Text;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>
/// A range of the vocabulary: terms and aliases from one number up to another, and as much of the first key or alias of them as tells it
/// from those before.
/// </summary>
internal sealed record WordShard(string First, Range Terms, Range Aliases)
{
    /// <summary>The file's bytes. Nothing in a line needs escaping but its tabulators and its end.</summary>
    public ReadOnlyMemory<byte> Write(SearchIndex index, int number)
    {
        var file = new ArrayBufferWriter<byte>(2 * WordShards.Room);
        Add(file, $"catalogSearch.words({number},\"");
        var (term, alias) = (Terms.Start.Value, Aliases.Start.Value);
        while (term < Terms.End.Value || alias < Aliases.End.Value)
        {
            Add(file, term == Terms.Start.Value && alias == Aliases.Start.Value ? "" : @"\n");
            if (WordShards.TermIsNext(index, term, Terms.End.Value, alias, Aliases.End.Value))
            {
                Add(file, $@"{index.Key(term)}\t{WordShards.ShownOf(index, term)}\t");
                file.Write(index.EncodedPostings(term));
                Add(file, WordShards.TopicsOf(index, term));
                term++;
            }
            else
            {
                Add(file, $@"{index.Aliases[alias].Key}\t={index.Aliases[alias].Value}");
                alias++;
            }
        }

        Add(file, "\");\n");
        return file.WrittenMemory;
    }

    private static void Add(ArrayBufferWriter<byte> file, string text) => Encoding.UTF8.GetBytes(text, file);
}

/// <summary>Cuts the vocabulary into shards of about the same size.</summary>
internal static class WordShards
{
    // How many bytes a shard holds; a longer line is a shard by itself. Half as large shards are twice as many names in the manifest.
    internal const int Room = 4 * 1024;
    private const int SmallRoom = 2 * 1024;

    // A vocabulary of so many bytes is cut into the larger.
    private const int Large = 256 * 1024;

    private const int Tabulators = 6;

    public static ImmutableArray<WordShard> Cut(SearchIndex index)
    {
        var shards = ImmutableArray.CreateBuilder<WordShard>();
        ImmutableArray<int> sizes = [.. Enumerable.Range(0, index.Count).Select(term => SizeOf(index, term))];
        var room = sizes.Sum() < Large ? SmallRoom : Room;
        var (firstTerm, firstAlias, size) = (0, 0, 0);
        var (term, alias) = (0, 0);
        var (first, last) = ("", "");
        while (term < index.Count || alias < index.Aliases.Length)
        {
            var isTerm = TermIsNext(index, term, index.Count, alias, index.Aliases.Length);
            var line = isTerm ? sizes[term] : index.Aliases[alias].Key.Length + index.Aliases[alias].Value.Length + Tabulators;
            // A term and the alias with the same letters stay together: both are looked for in the shard that begins before them.
            if (size > 0 && size + line > room && (isTerm || term == 0 || index.Key(term - 1) != index.Aliases[alias].Key))
            {
                shards.Add(new WordShard(first, firstTerm..term, firstAlias..alias));
                (firstTerm, firstAlias, size) = (term, alias, 0);
            }

            var key = isTerm ? index.Key(term) : index.Aliases[alias].Key;
            first = size == 0 ? Separator(last, key) : first;
            last = key;
            size += line;
            term += isTerm ? 1 : 0;
            alias += isTerm ? 0 : 1;
        }

        if (size > 0)
        {
            shards.Add(new WordShard(first, firstTerm..term, firstAlias..alias));
        }

        return shards.DrainToImmutable();
    }

    // As little of a shard's first key as comes after the last key of the shard before: the manifest names every shard.
    private static string Separator(string before, string key)
    {
        var length = 1;
        while (length < key.Length && string.CompareOrdinal(key[..length], before) <= 0)
        {
            length++;
        }

        return key[..length];
    }

    /// <summary>Whether a term comes before an alias; of two with the same letters the term comes first.</summary>
    public static bool TermIsNext(SearchIndex index, int term, int terms, int alias, int aliases) =>
        alias >= aliases || (term < terms && string.CompareOrdinal(index.Key(term), index.Aliases[alias].Key) <= 0);

    /// <summary>The forms of a term; none of a phrase that no entry has, which no reader is shown.</summary>
    public static string ShownOf(SearchIndex index, int term) =>
        index.EncodedPostings(term).IsEmpty && index.Key(term).Contains(' ', StringComparison.Ordinal)
            ? ""
            : string.Join(',', index.Shown(term));

    /// <summary>The numbers of a term's topics after a tabulator, each with - when the term is only near it; nothing for none.</summary>
    public static string TopicsOf(SearchIndex index, int term)
    {
        var topics = string.Join(',', index.TopicsOf(term).Select(link => index.Key(link.Topic)[1..] + (link.IsNear ? "-" : "")));
        return topics.Length == 0 ? "" : $@"\t{topics}";
    }

    private static int SizeOf(SearchIndex index, int term) =>
        index.Key(term).Length
        + index.EncodedPostings(term).Length
        + ShownOf(index, term).Length
        + TopicsOf(index, term).Length
        + Tabulators;
}
