using System.Buffers;
using System.Collections;
using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalog.Site.Rendering;

/// <summary>
/// Scriban, set up to write one page: text is escaped unless it is <see cref="SafeHtml"/>, only members of the view can be
/// read, and output is never truncated. It belongs to one thread.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public PageContext(ScriptObject functions, PageView view, IScriptOutput output)
        : base(functions)
    {
        Address = view.Frame.Address;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;

        // Zero is no limit. Scriban's defaults would truncate a long page without a word and stop a long loop.
        LoopLimit = 0;
        LimitToString = 0;
        OutputLimit = 0;

        // The checker has a lower limit for parts inside parts.
        RecursiveLimit = 0;

        var members = new ScriptObject();
        foreach (var member in ViewType.Of(view.GetType()).Members.Values)
        {
            members.SetValue(member.Name, member.Get(view), readOnly: true);
        }

        PushGlobal(members);
        PushOutput(output);
    }

    /// <summary>The address of the page that is being written.</summary>
    public SiteAddress Address { get; }

    /// <summary>Writes a value of a view; the text of a template itself does not come this way.</summary>
    /// <exception cref="InvalidOperationException">A value that no template may write: the checker should have refused it.</exception>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject switch
        {
            null => this,
            string text => WriteEscaped(text),
            SafeHtml html => Write(html.ToString()),
            int number => Write(number.ToString(CultureInfo.InvariantCulture)),
            _ => throw new InvalidOperationException($"The checker let a {textAsObject.GetType()} through to be written."),
        };

    /// <summary>These are false: null, false, zero, an empty text, empty HTML, and a list without items.</summary>
    public override bool ToBool(SourceSpan span, object? value) =>
        value switch
        {
            null or false or 0 or "" => false,
            SafeHtml html => !html.IsEmpty,
            ICollection list => list.Count > 0,
            _ => true,
        };

    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? base.GetMemberAccessorImpl(target)! : ViewAccessor.Of(target.GetType());

    private PageContext WriteEscaped(string text)
    {
        var from = 0;
        for (int next; (next = text.AsSpan(from).IndexOfAny(Special)) >= 0; from += next + 1)
        {
            Write(text, from, next);
            Write(MarkupHtml.Entity(text[from + next]));
        }

        Write(text, from, text.Length - from);
        return this;
    }
}
