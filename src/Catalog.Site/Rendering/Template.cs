using Catalog.Content.Text;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>
/// A template as Scriban has parsed it. <see cref="Name"/> is its path under its folder without the ending;
/// <see cref="Parameters"/> are the arguments it uses, without <c>$</c>. One that <see cref="IsBroken"/> has been reported already.
/// </summary>
internal sealed record Template(SourceText Source, string Name, ScriptPage Page, ImmutableSortedSet<string> Parameters, bool IsBroken)
{
    /// <summary>The stretch of the source that a piece of the tree was read from.</summary>
    public static TextSpan SpanOf(ScriptNode node) => TextSpan.FromBounds(node.Span.Start.Offset, node.Span.End.Offset + 1);
}
