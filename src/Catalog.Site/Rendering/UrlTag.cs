using System;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Catalog.Site.Rendering;

/// <summary><c>{{url path}}</c>: an address as the page that is being written names it, escaped.</summary>
internal sealed class UrlTag : IHelperDescriptor<HelperOptions>
{
    public PathInfo Name { get; } = HandlebarsSource.UrlHelper;

    public object Invoke(in HelperOptions options, in Context context, in Arguments arguments) => Text(options, arguments);

    public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments) =>
        output.Write(Text(options, arguments));

    private static string Text(in HelperOptions options, in Arguments arguments) => arguments[0] switch
    {
        SiteAddress address => Urls.Relative(options.Data.Value<PageView>(ChainSegment.Root)!.Frame.Address, address),
        ExternalAddress address => address.Text,
        var other => throw new InvalidOperationException($"The checker let {other ?? "nothing"} through to {{{{url}}}}."),
    };
}
