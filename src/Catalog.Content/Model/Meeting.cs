using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>
/// A meeting of those who decide: its day, the groups that were there, and its cases. The file is <see cref="Source"/>.
/// </summary>
public sealed record Meeting(
    SourceText Source,
    Spanned<DateOnly>? Day,
    ImmutableArray<Spanned<string>> Circle,
    ImmutableArray<MeetingCase> Cases
)
{
    /// <summary>The decision that puts a case off.</summary>
    public const string Postponed = "udsat";

    /// <summary>The decision that an entry has been read through again.</summary>
    public const string Reviewed = "gennemgået";

    /// <summary>The meeting as it was when its decisions were applied, or null while they have not been.</summary>
    public Meeting? Applied { get; init; }

    /// <summary>The stretch as a place in this meeting's file.</summary>
    public Place At(TextSpan span) => new(Source, span);
}

/// <summary>
/// A case: the id of an entry, what was decided (the id of a status, or one of the two decisions of <see cref="Meeting"/>), and why.
/// A case that has not been decided yet has no decision.
/// </summary>
public sealed record MeetingCase(Spanned<string>? Entry, Spanned<string>? Decision, Spanned<string>? Reason, TextSpan Span);
