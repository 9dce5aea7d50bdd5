namespace Catalog.Cli.Serving;

/// <summary>
/// From a request to an answer. Files come from the site in memory by their exact path; nothing is read from the disk by a
/// name in a request. Only this computer's own browser is answered: another site may know the address as well, or let its own name
/// point here (DNS rebinding), so Host and Origin are checked.
/// </summary>
public sealed class Answers(int port, EditorAnswers? editor = null)
{
    private readonly string[] hosts = [.. HostNames(port)];

    public Answer To(Request request, ServedSite site)
    {
        if (!hosts.Contains(request.Host, StringComparer.OrdinalIgnoreCase))
        {
            return Answer.Sentence(421, ServeWords.WrongHost(port));
        }

        if (request.Origin is { } origin && !hosts.Any(host => origin.Equals("http://" + host, StringComparison.OrdinalIgnoreCase)))
        {
            return Answer.Sentence(403, ServeWords.WrongOrigin);
        }

        var path = PathOf(request.Target);
        if (editor is not null && path is not null && path.StartsWith(EditorAnswers.Folder + "/", StringComparison.Ordinal))
        {
            return request.Method is "GET" or "HEAD" or "POST"
                ? editor.To(request, path[(EditorAnswers.Folder.Length + 1)..])
                : Answer.Sentence(405, ServeWords.OnlyReading) with
                {
                    More = [("Allow", "GET, HEAD, POST")],
                };
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            return Answer.Sentence(405, ServeWords.OnlyReading) with { More = [("Allow", "GET, HEAD")] };
        }

        return path switch
        {
            null => Answer.Sentence(404, ServeWords.NoSuchPage),
            OwnFiles.Events => Answer.Events,
            EditorAnswers.Folder when editor is not null => Answer.Sentence(301, ServeWords.ElsewhereNow) with
            {
                More = [("Location", $"/{EditorAnswers.Folder}/")],
            },
            _ when editor?.Preview(path, request.Target) is { } page => LivePage.Of(page, site.Page),
            _ => OwnFiles.Find(path) ?? OfSite(path, site),
        };
    }

    private Answer OfSite(string path, ServedSite site)
    {
        if (site.Files is null)
        {
            return editor?.AssetOf(path) ?? LivePage.WithoutSite(site);
        }

        if (site.Find(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path) is { } file)
        {
            return LivePage.Of(Answer.File(file.Path, file.Make()), site.Page, editor?.AddressOf(file.Path));
        }

        if (editor?.PictureOf(path) is { } picture)
        {
            return Answer.File(path, picture);
        }

        if (path.Length > 0 && site.Find(path + "/index.html") is not null)
        {
            return Answer.Sentence(301, ServeWords.ElsewhereNow) with { More = [("Location", $"/{path}/")] };
        }

        // As other hosts do, and for those who cut the end off an address.
        if (path.TrimEnd('/') is { Length: > 0 } name && site.Find(name + ".html") is { } page)
        {
            return Answer.Sentence(301, ServeWords.ElsewhereNow) with { More = [("Location", $"/{page.Path}")] };
        }

        // Where the site has no such page of its own.
        if (editor is not null && path.TrimEnd('/') == "redaktion")
        {
            return Answer.Sentence(301, ServeWords.ElsewhereNow) with { More = [("Location", $"/{EditorAnswers.Folder}/")] };
        }

        return site.Find("404.html") is { } notFound
            ? LivePage.Of(Answer.File(notFound.Path, notFound.Make()) with { Status = 404 }, site.Page)
            : Answer.Sentence(404, ServeWords.NoSuchPage);
    }

    // The path without the first slash and the query, decoded once, part by part; null when a part hides a slash.
    private static string? PathOf(string target)
    {
        if (!target.StartsWith('/'))
        {
            return null;
        }

        var parts = target[1..].Split('?', 2)[0].Split('/').Select(Uri.UnescapeDataString).ToArray();
        return parts.Any(part => part.AsSpan().ContainsAny('/', '\\')) ? null : string.Join('/', parts);
    }

    private static string[] HostNames(int port)
    {
        string[] names = ["localhost", "127.0.0.1", "[::1]"];
        return port == 80 ? [.. names, .. names.Select(name => name + ":80")] : [.. names.Select(name => $"{name}:{port}")];
    }
}
