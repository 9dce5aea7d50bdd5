using System.Collections.Generic;
using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>What every command that reads a catalogue can be told. Values are texts here; <see cref="Values"/> judges them.</summary>
public abstract record SourceArguments
{
    [Option('s', "source")]
    public string Source { get; init; } = ".";

    [Option("release")]
    public bool Release { get; init; }

    [Option("today")]
    public string? Today { get; init; }

    /// <summary>Words that belong to no option. The parser would pass over them in silence.</summary>
    [Value(0)]
    public IEnumerable<string> Rest { get; init; } = [];
}

/// <summary>What <c>catalog build</c> can be told.</summary>
[Verb("build", aliases: ["byg"])]
public sealed record BuildArguments : SourceArguments
{
    [Option('o', "output")]
    public string? Output { get; init; }

    [Option("drafts")]
    public bool Drafts { get; init; }

    [Option("force")]
    public bool Force { get; init; }
}

/// <summary>What <c>catalog check</c> can be told.</summary>
[Verb("check", aliases: ["tjek"])]
public sealed record CheckArguments : SourceArguments
{
    [Option("format")]
    public string Format { get; init; } = Values.TextFormat;

    [Option("strict")]
    public bool Strict { get; init; }
}
