using System.Buffers;
using System.IO;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// What the program wrote into a folder: every path and the SHA-256 of its bytes, and nothing else, so the same site has the
/// same manifest. A later run uses it to tell its own files from those of others.
/// </summary>
public sealed class Manifest
{
    /// <summary>The manifest's own name in the folder.</summary>
    public const string FileName = ".catalog-manifest.json";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The manifest of a folder without files of ours.</summary>
    public static readonly Manifest Empty = new([]);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly Dictionary<string, string> hashes;

    /// <summary>A manifest of these paths and hashes; no path may be there twice.</summary>
    public Manifest(IReadOnlyCollection<KeyValuePair<string, string>> files)
    {
        hashes = new Dictionary<string, string>(files, StringComparer.Ordinal);
        Paths = [.. hashes.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>All paths, sorted (ordinal).</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The hash of a path (64 small hex digits), or null when it is not listed.</summary>
    public string? Find(string path) => hashes.GetValueOrDefault(path);

    /// <summary>The hash of the appended bytes, in the manifest's form.</summary>
    public static string Hash(IncrementalHash bytes) => Convert.ToHexStringLower(bytes.GetHashAndReset());

    /// <summary>The hash of a file, in the manifest's form.</summary>
    public static string HashFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The manifest in a folder, or null when there is none. A link is not read.</summary>
    /// <exception cref="EdgeException">There is one, and it is not valid.</exception>
    public static Manifest? Read(string folder)
    {
        var path = Path.Join(folder, FileName);
        if (EntryStatus.Of(path).Kind != EntryKind.File)
        {
            return null;
        }

        try
        {
            return Parse(File.ReadAllBytes(path));
        }
        catch (Exception unclear) when (unclear is JsonException or InvalidOperationException or InvalidDataException or ArgumentException)
        {
            throw new EdgeException(
                $"»{path}« kan ikke forstås, så det er ikke til at vide, hvilke filer i mappen der kan skrives over. "
                    + "Flyt eller slet mappen, og kør igen.",
                unclear
            );
        }
    }

    /// <summary>
    /// Whether the folder can be what this manifest is of: one of its files is there, or nothing else. A name alone proves nothing,
    /// for a repository can hold a folder with a manifest in it.
    /// </summary>
    public bool IsOf(string folder) =>
        Paths.Any(path => EntryStatus.Of(SitePath.Under(folder, path)).Kind == EntryKind.File)
        || Directory.EnumerateFileSystemEntries(folder).All(inner => Path.GetFileName(inner) == FileName);

    /// <summary>The manifest as UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            foreach (var path in Paths)
            {
                json.WriteString(path, hashes[path]);
            }

            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static Manifest Parse(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        var files = new List<KeyValuePair<string, string>>();
        Expect(json.Read() && json.TokenType == JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var path = json.GetString()!;
            Expect(SitePath.IsSound(path) && json.Read() && json.TokenType == JsonTokenType.String);
            var hash = json.GetString()!;
            Expect(hash.Length == 64 && !hash.AsSpan().ContainsAnyExcept(HexDigits));
            files.Add(KeyValuePair.Create(path, hash));
        }

        Expect(json.TokenType == JsonTokenType.EndObject && !json.Read());
        return new Manifest(files);
    }

    private static void Expect(bool sound)
    {
        if (!sound)
        {
            throw new InvalidDataException();
        }
    }
}
