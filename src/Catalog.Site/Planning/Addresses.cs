namespace Catalog.Site.Planning;

/// <summary>Somewhere a link can lead. Only <see cref="Urls"/> makes addresses.</summary>
public abstract record Address;

/// <summary>
/// A page or a file of the site: its path from the site's root, its query ("" or <c>?a=b</c>), and its fragment ("" for the top).
/// </summary>
public sealed record SiteAddress : Address
{
    internal SiteAddress(string path, string fragment = "", string query = "") => (Path, Fragment, Query) = (path, fragment, query);

    public string Path { get; }

    public string Query { get; }

    public string Fragment { get; }

    /// <summary>The same page at another place.</summary>
    public SiteAddress At(string fragment) => new(Path, fragment, Query);
}

/// <summary>An address outside the site, whole and already checked.</summary>
public sealed record ExternalAddress : Address
{
    internal ExternalAddress(string text) => Text = text;

    public string Text { get; }
}
