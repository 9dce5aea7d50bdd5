using System.IO;
using System.Text;
using BenchmarkDotNet.Attributes;
using Catalog.Benchmarks.Synthetic;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Benchmarks.Micro;

/// <summary>Reading one entry of about 1,300 words, whole and in its two parts.</summary>
public class ParsingBenchmarks
{
    private SourceFile file = new("", default);
    private SourceText text = new("", "");
    private TextSpan head;
    private TextSpan body;

    [GlobalSetup]
    public void Prepare()
    {
        IReadOnlyList<KeyValuePair<string, string>> model = CatalogueFiles.ReadModel(Program.OwnModel);
        var (path, entry) = SyntheticCatalogue.Texts(100, model).Last();
        var document =
            DocumentParser.Parse(new SourceFile(path, Encoding.UTF8.GetBytes(entry))).Value
            ?? throw new InvalidDataException("The synthetic entry cannot be read.");
        file = new SourceFile(path, Encoding.UTF8.GetBytes(entry));
        text = document.Source;
        head = document.HeadSpan;
        body = TextSpan.FromBounds(entry.IndexOf("\n## ", System.StringComparison.Ordinal), entry.Length);
    }

    [Benchmark(Description = "DocumentParser.Parse")]
    public Checked<ParsedDocument?> Document() => DocumentParser.Parse(file);

    [Benchmark(Description = "YamlReader.Read")]
    public Checked<YamlMapping?> Head() => YamlReader.Read(text, head);

    [Benchmark(Description = "MarkdownParser.Parse")]
    public Checked<RichText?> Body() => MarkdownParser.Parse(text, body);
}
