using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Scriban.Parsing;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;

namespace Catalog.Site.Rendering;

/// <summary>Parses a template with Scriban, and says in Danish where it cannot be parsed.</summary>
internal static class TemplateParser
{
    /// <summary>The template, with one finding for each block or tag that is left open, else the first of Scriban's own errors.</summary>
    public static Checked<Template> Parse(SourceText source, string name)
    {
        var faults = new Faults();
        var read = ScribanTemplate.Parse(source.Text, source.Path);
        var page = read.Page ?? new ScriptPage();
        var nodes = new TemplateNodes();
        nodes.Visit(page);

        foreach (var (at, problem) in Problems(read, nodes, source))
        {
            faults.Add(SiteRules.TemplateSyntax(new Place(source, at), problem));
        }

        return faults.With(new Template(source, name, page, nodes.Parameters.ToImmutable(), faults.Count > 0));
    }

    private static IEnumerable<(TextSpan At, string Problem)> Problems(ScribanTemplate read, TemplateNodes nodes, SourceText source)
    {
        var errors = read.Messages.Where(message => message.Type is ParserMessageType.Error).ToImmutableArray();
        // An error inside a block may hide the block's end, so it is reported first.
        var others = errors.Where(error => !ParseErrors.IsEndMissing(error.Message));
        if (others.OrderByDescending(error => ParseErrors.Weight(error.Message)).FirstOrDefault() is { } first)
        {
            return [ParseErrors.InDanish(first, source)];
        }

        if (!errors.IsEmpty)
        {
            // Scriban gives the end of the file; the reader looks for the beginning of the block.
            return nodes.Open.Select(block => (block, $"»{source.Slice(block)}« bliver ikke lukket med »end«."));
        }

        // Scriban treats an unclosed tag as closed at the end of the file.
        return nodes.OpenTag is { } tag ? [(tag, $"»{source.Slice(tag)}« bliver ikke lukket.")] : [];
    }

    /// <summary>What is looked for in the tree of one template.</summary>
    private sealed class TemplateNodes : ScriptVisitor
    {
        public ImmutableSortedSet<string>.Builder Parameters { get; } = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);

        /// <summary>The beginnings of blocks without an end (<c>if name</c>).</summary>
        public List<TextSpan> Open { get; } = [];

        /// <summary>The braces of a tag that is not closed.</summary>
        public TextSpan? OpenTag { get; private set; }

        public override void Visit(ScriptVariableLocal node) => Parameters.Add(node.BaseName);

        public override void Visit(ScriptEscapeStatement node) => OpenTag = node.IsEntering ? Template.SpanOf(node) : null;

        public override void Visit(ScriptIfStatement node)
        {
            if (!node.IsElseIf)
            {
                Block(node, node.Condition, Last(node));
            }

            DefaultVisit(node);
        }

        public override void Visit(ScriptForStatement node)
        {
            Block(node, node.Iterator, node.Else?.Body ?? node.Body);
            DefaultVisit(node);
        }

        private static ScriptBlockStatement? Last(ScriptIfStatement node) =>
            node.Else switch
            {
                ScriptIfStatement next => Last(next),
                ScriptElseStatement { Body: ScriptBlockStatement { Statements: [ScriptIfStatement { IsElseIf: true } next] } } => Last(
                    next
                ),
                ScriptElseStatement otherwise => otherwise.Body,
                _ => node.Then,
            };

        private void Block(ScriptNode node, ScriptNode? head, ScriptBlockStatement? body)
        {
            if (body?.Statements.LastOrDefault() is not ScriptEndStatement)
            {
                Open.Add(TextSpan.FromBounds(node.Span.Start.Offset, Math.Max(head?.Span.End.Offset ?? 0, node.Span.Start.Offset + 1) + 1));
            }
        }
    }
}
