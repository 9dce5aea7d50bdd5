using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>
/// What any command takes. A command overrides <see cref="Words"/> to name the words that it takes without an option; values are
/// texts, which <see cref="Values"/> parses, since it can say in Danish what is wrong with them.
/// </summary>
public abstract record CommandArguments
{
    /// <summary>The words that belong to no option, as they are written.</summary>
    [Value(0, MetaName = "", Hidden = true)]
    public virtual IEnumerable<string> Words { get; init; } = [];
}

/// <summary>What every command that reads a catalogue takes.</summary>
public abstract record SourceArguments : CommandArguments
{
    /// <summary>Null means the catalogue that contains the current folder.</summary>
    [Option('s', "source", MetaValue = "MAPPE", HelpText = "katalogets mappe (ellers det katalog, du står i)")]
    [Expects(ExpectsAttribute.Folder)]
    public string? Source { get; init; }
}

/// <summary>What every command takes that depends on the day.</summary>
public abstract record DatedArguments : SourceArguments
{
    [Option("today", MetaValue = "DATO", HelpText = "regn fra denne dag, for eksempel 2026-08-31 (ellers i dag)")]
    [Expects(ExpectsAttribute.Date)]
    public string? Today { get; init; }
}

/// <summary>What the commands take that work with drafts, which may lie in a private folder.</summary>
public abstract record DraftArguments : DatedArguments
{
    public const string DraftsFromName = "drafts-from";
    public const string DraftsFromHelp = "læs også kladder, der ikke må udgives, fra denne mappe (ellers »kladder« i site.yml)";

    [Option(DraftsFromName, MetaValue = "MAPPE", HelpText = DraftsFromHelp)]
    [Expects(ExpectsAttribute.Folder)]
    public string? DraftsFrom { get; init; }
}

/// <summary>What the commands take that check the whole catalogue.</summary>
public abstract record RunArguments : DatedArguments
{
    [Option("release", HelpText = "som til udgivelse: en gennemgang eller en tilgængelighedserklæring, der er for gammel, er en fejl")]
    public bool Release { get; init; }
}
