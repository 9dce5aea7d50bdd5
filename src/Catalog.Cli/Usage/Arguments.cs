using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>What every command that reads a catalogue can be told. Values are texts here; <see cref="Values"/> judges them.</summary>
public abstract record SourceArguments
{
    [Option('s', "source")]
    public string Source { get; init; } = ".";

    /// <summary>Words that belong to no option. The parser would pass over them in silence.</summary>
    [Value(0)]
    public IEnumerable<string> Rest { get; init; } = [];
}

/// <summary>What every command that runs the whole pipeline can be told besides.</summary>
public abstract record RunArguments : SourceArguments
{
    [Option("release")]
    public bool Release { get; init; }

    [Option("today")]
    public string? Today { get; init; }
}

/// <summary>What <c>catalog build</c> can be told.</summary>
[Verb("build", aliases: ["byg"])]
public sealed record BuildArguments : RunArguments
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
public sealed record CheckArguments : RunArguments
{
    [Option("format")]
    public string? Format { get; init; }

    [Option("summary")]
    public string? Summary { get; init; }

    [Option("strict")]
    public bool Strict { get; init; }
}

/// <summary>What <c>catalog new</c> can be told: the kind and the title are among the words that belong to no option.</summary>
[Verb("new", aliases: ["ny"])]
public sealed record NewArguments : SourceArguments;

/// <summary>What <c>catalog release</c> can be told: the year is the word that belongs to no option.</summary>
[Verb("release", aliases: ["udgiv"])]
public sealed record ReleaseArguments : SourceArguments
{
    [Option("today")]
    public string? Today { get; init; }
}

/// <summary>What <c>catalog diff</c> can be told: the two sides are the words that belong to no option.</summary>
[Verb("diff", aliases: ["forskel"])]
public sealed record DiffArguments : SourceArguments
{
    [Option("format")]
    public string? Format { get; init; }

    [Option("summary")]
    public string? Summary { get; init; }
}

/// <summary>What <c>catalog init</c> can be told: the folder is the word that belongs to no option.</summary>
[Verb("init", aliases: ["begynd"])]
public sealed record InitArguments
{
    [Option("title")]
    public string? Title { get; init; }

    [Option("owner")]
    public string? Owner { get; init; }

    [Option("address")]
    public string? Address { get; init; }

    [Option("repository")]
    public string? Repository { get; init; }

    [Option("today")]
    public string? Today { get; init; }

    [Value(0)]
    public IEnumerable<string> Rest { get; init; } = [];
}

/// <summary>What <c>catalog templates</c> can be told: the folder is the word that belongs to no option.</summary>
[Verb("templates", aliases: ["skabeloner"])]
public sealed record TemplatesArguments
{
    [Value(0)]
    public IEnumerable<string> Rest { get; init; } = [];
}

/// <summary>What <c>catalog status</c> can be told.</summary>
[Verb("status")]
public sealed record StatusArguments : SourceArguments
{
    [Option("today")]
    public string? Today { get; init; }

    [Option("within")]
    public string? Within { get; init; }

    [Option("format")]
    public string? Format { get; init; }

    [Option("fail-overdue")]
    public bool FailOverdue { get; init; }
}

/// <summary>What <c>catalog schema</c> can be told.</summary>
[Verb("schema", aliases: ["skema"])]
public sealed record SchemaArguments : SourceArguments
{
    [Option('o', "output")]
    public string? Output { get; init; }
}

/// <summary>What <c>catalog search</c> can be told: the query is the words that belong to no option.</summary>
[Verb("search", aliases: ["søg", "soeg"])]
public sealed record SearchArguments : SourceArguments
{
    [Option("today")]
    public string? Today { get; init; }

    [Option("drafts")]
    public bool Drafts { get; init; }
}

/// <summary>What <c>catalog report</c> can be told: which report is the word that belongs to no option.</summary>
[Verb("report", aliases: ["rapport"])]
public sealed record ReportArguments : SourceArguments
{
    [Option('o', "output")]
    public string? Output { get; init; }

    [Option("format")]
    public string? Format { get; init; }

    [Option("today")]
    public string? Today { get; init; }

    [Option("force")]
    public bool Force { get; init; }
}

/// <summary>What <c>catalog serve</c> can be told.</summary>
[Verb("serve", aliases: ["vis"])]
public sealed record ServeArguments : SourceArguments
{
    [Option("port")]
    public string? Port { get; init; }

    [Option("today")]
    public string? Today { get; init; }

    /// <summary>The usual; written by whoever wants to be sure.</summary>
    [Option("drafts")]
    public bool Drafts { get; init; }

    [Option("no-drafts")]
    public bool NoDrafts { get; init; }

    [Option("open")]
    public bool Open { get; init; }
}
