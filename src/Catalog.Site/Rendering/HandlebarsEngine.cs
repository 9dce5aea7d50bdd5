using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using Catalog.Site.Views;
using HandlebarsDotNet;
using HandlebarsTemplate = HandlebarsDotNet.HandlebarsTemplate<System.IO.TextWriter, object, object>;

namespace Catalog.Site.Rendering;

/// <summary>A page template that is compiled when it is first asked for; whoever asks meanwhile waits.</summary>
internal sealed class CompiledTemplate(Func<HandlebarsTemplate> compile)
{
    private readonly Lazy<HandlebarsTemplate> template = new(compile, LazyThreadSafetyMode.ExecutionAndPublication);

    public void Write(TextWriter writer, object view) => template.Value(writer, view);
}

/// <summary>Handlebars, set up so that it looks nothing up: no file, no culture, no name that a view does not have.</summary>
internal static class HandlebarsEngine
{
    /// <summary>The page templates by the type of view they show. All must have passed the checker.</summary>
    public static FrozenDictionary<Type, CompiledTemplate> Compile(TemplateFiles files, Words words)
    {
        var handlebars = Handlebars.Create(Configuration());
        handlebars.RegisterHelper(new UrlTag());
        foreach (var part in files.Parts.Values)
        {
            var compiled = new Lazy<HandlebarsTemplate>(() => Read(part));
            handlebars.RegisterTemplate(part.Name, (writer, context, data) => compiled.Value(writer, context, data));
        }

        var pages = new Dictionary<Type, CompiledTemplate>();
        foreach (var (name, view) in TemplateFiles.Views)
        {
            var page = files.Pages[name];
            pages[view] = new CompiledTemplate(() => Read(page));
        }

        return pages.ToFrozenDictionary();

        HandlebarsTemplate Read(Template template)
        {
            using var source = new StringReader(HandlebarsSource.Of(template, words));
            return handlebars.Compile(source);
        }
    }

    private static HandlebarsConfiguration Configuration()
    {
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            PartialTemplateResolver = new NoFurtherParts(),
            TextEncoder = new HtmlEscaping(),
            ThrowOnUnresolvedBindingExpression = true,
        };
        configuration.ObjectDescriptorProviders.Add(new ViewAccess());
        return configuration;
    }

    /// <summary>Handlebars would look for parts on the disk; all there are have been registered.</summary>
    private sealed class NoFurtherParts : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
    }
}
