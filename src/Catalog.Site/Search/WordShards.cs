using System.Buffers;
using System.Text;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>
/// A range of the vocabulary: terms and aliases from one number up to another, and the first key or alias of them.
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
                Add(file, $@"{index.Key(term)}\t{string.Join(',', index.Shown(term))}\t");
                file.Write(index.EncodedPostings(term));
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
        var room = Enumerable.Range(0, index.Count).Sum(term => SizeOf(index, term)) < Large ? SmallRoom : Room;
        var (firstTerm, firstAlias, size) = (0, 0, 0);
        var (term, alias) = (0, 0);
        var first = "";
        while (term < index.Count || alias < index.Aliases.Length)
        {
            var isTerm = TermIsNext(index, term, index.Count, alias, index.Aliases.Length);
            var line = isTerm ? SizeOf(index, term) : index.Aliases[alias].Key.Length + index.Aliases[alias].Value.Length + Tabulators;
            // A term and the alias with the same letters stay together: both are looked for in the shard that begins before them.
            if (size > 0 && size + line > room && (isTerm || term == 0 || index.Key(term - 1) != index.Aliases[alias].Key))
            {
                shards.Add(new WordShard(first, firstTerm..term, firstAlias..alias));
                (firstTerm, firstAlias, size) = (term, alias, 0);
            }

            first =
                size == 0
                    ? isTerm
                        ? index.Key(term)
                        : index.Aliases[alias].Key
                    : first;
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

    /// <summary>Whether a term comes before an alias; of two with the same letters the term comes first.</summary>
    public static bool TermIsNext(SearchIndex index, int term, int terms, int alias, int aliases) =>
        alias >= aliases || (term < terms && string.CompareOrdinal(index.Key(term), index.Aliases[alias].Key) <= 0);

    private static int SizeOf(SearchIndex index, int term)
    {
        var size = index.Key(term).Length + index.EncodedPostings(term).Length + Tabulators;
        foreach (var shown in index.Shown(term))
        {
            size += shown.Length + 2;
        }

        return size;
    }
}
