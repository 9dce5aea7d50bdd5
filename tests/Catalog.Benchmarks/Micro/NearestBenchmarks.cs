using BenchmarkDotNet.Attributes;
using Catalog.Benchmarks.Synthetic;
using Catalog.Content.Diagnostics;

namespace Catalog.Benchmarks.Micro;

/// <summary>Looking for the name that was meant among a few keys and among all entries of a catalogue.</summary>
public class NearestBenchmarks
{
    private string[] names = [];

    [Params(25, 1_000, 10_000)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Prepare() => names = [.. Enumerable.Range(0, Candidates).Select(SyntheticTitles.Title)];

    [Benchmark(Description = "Nearest.Names")]
    public ImmutableArray<string> Names() => Nearest.Names("Lægegruper i indskolingen", names);
}
