using System.Collections.Frozen;
using System.Threading.Tasks;
using Catalog.Content.Markup;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>The functions of a template: <c>url</c>, <c>text</c> and <c>include</c>. Scriban's own are left out.</summary>
internal static class TemplateFunctions
{
    public const string Url = "url";
    public const string Text = "text";
    public const string Include = "include";

    public static readonly ImmutableArray<string> Names = [Include, Text, Url];

    /// <summary>The functions, for these words and parts. It never changes, so pages that are written in parallel share it.</summary>
    public static ScriptObject Make(TemplateFiles files, Words words)
    {
        var functions = new ScriptObject();
        functions.SetValue(Url, new UrlFunction(), readOnly: true);
        functions.SetValue(Text, new TextFunction(words), readOnly: true);
        functions.SetValue(Include, new IncludeFunction(files), readOnly: true);
        return functions;
    }

    /// <summary>A function with one argument of its own and any number with names.</summary>
    private abstract class Function : IScriptCustomFunction
    {
        // Scriban matches named arguments with parameters first, so the parameter has a name that nobody can write.
        private static readonly ScriptParameterInfo First = new(typeof(object), " ");

        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => First;

        public abstract object? Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        );

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) => new(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary><c>{{ url address }}</c>: an address as the page that is being written names it.</summary>
    private sealed class UrlFunction : Function
    {
        public override object Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) =>
            arguments[0] switch
            {
                SiteAddress address => Urls.Relative(((PageContext)context).Address, address),
                ExternalAddress address => address.Text,
                var other => throw new InvalidOperationException($"The checker let {other ?? "nothing"} through to »{Url}«."),
            };
    }

    /// <summary><c>{{ text 'a.key' name: value }}</c>: words of the site's own, with values in their places.</summary>
    private sealed class TextFunction(Words words) : Function
    {
        private readonly FrozenDictionary<string, ImmutableArray<WordPiece>> words = words.Keys.ToFrozenDictionary(
            key => key,
            key =>
                WordPattern
                    .Pieces(words[key])
                    .Select(piece => piece.IsPlace ? piece : piece with { Text = MarkupHtml.Escape(piece.Text) })
                    .ToImmutableArray(),
            StringComparer.Ordinal
        );

        public override object? Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        )
        {
            foreach (var piece in words[(string)arguments[0]!])
            {
                if (piece.IsPlace)
                {
                    context.Write(callerContext!.Span, Named(context, arguments, piece.Text));
                }
                else
                {
                    context.Write(piece.Text);
                }
            }

            return null;
        }
    }

    /// <summary><c>{{ include 'part' name: value }}</c>: a part, in which the value is <c>$name</c>.</summary>
    private sealed class IncludeFunction(TemplateFiles files) : Function
    {
        private readonly FrozenDictionary<string, (ScriptPage Page, ImmutableArray<ScriptVariable> Parameters)> parts =
            files.Parts.ToFrozenDictionary(
                part => part.Key,
                part =>
                    (
                        part.Value.Page,
                        part.Value.Parameters.Select(name => ScriptVariable.Create(name, ScriptVariableScope.Local)).ToImmutableArray()
                    ),
                StringComparer.Ordinal
            );

        public override object? Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        )
        {
            var (page, parameters) = parts[(string)arguments[0]!];
            context.PushLocal();
            foreach (var parameter in parameters)
            {
                context.SetValue(parameter, Named(context, arguments, parameter.BaseName), asReadOnly: true);
            }

            // The part writes to the page directly: a returned text would be escaped a second time.
            context.Evaluate(page);
            context.PopLocal();
            return null;
        }
    }

    private static object? Named(TemplateContext context, ScriptArray arguments, string name) =>
        arguments.TryGetValue(context, context.CurrentSpan, name, out var value)
            ? value
            : throw new KeyNotFoundException($"The checker let a call through that does not say »{name}«.");
}
