using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Markup;

/// <summary>Where a link in a text leads. The kinds below are all there are.</summary>
public abstract partial record LinkTarget
{
    private const string Strangers = "den har mellemrum eller tegn, der ikke hører til i en adresse.";

    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>Out of the site, to an address that has been parsed and written again.</summary>
    public sealed record External(string Address) : LinkTarget;

    /// <summary>To a place on the same page.</summary>
    public sealed record Anchor(string Name) : LinkTarget;

    /// <summary>To a file of the source folder, by its path there.</summary>
    public sealed record SourcePath(string Path, string Fragment) : LinkTarget;

    /// <summary>To a page of the site by its address (<c>ordliste.html</c>), counted from the front page.</summary>
    public sealed record SitePage(string Address, string Fragment) : LinkTarget;

    /// <summary>To nowhere: the address is refused, and <paramref name="Why"/> says why in Danish.</summary>
    public sealed record Forbidden(string Why) : LinkTarget;

    /// <summary>
    /// Reads an address as Markdown gives it (entities decoded) in a file at <paramref name="sourcePath"/>. Only the
    /// schemes https, http, mailto and tel, paths inside the source, and anchors are let through.
    /// </summary>
    public static LinkTarget Read(string address, string sourcePath)
    {
        var target = address.Trim();
        if (OwnComputer().IsMatch(target))
        {
            return new Forbidden("den fører til en fil på din egen computer, og den kan andre ikke åbne.");
        }

        if (HasStrangers(target))
        {
            return new Forbidden(Strangers);
        }

        var decoded = Uri.UnescapeDataString(target);
        if (Scheme().Match(decoded) is { Success: true } scheme)
        {
            return ReadExternal(target, scheme.Groups["name"].Value.ToLowerInvariant());
        }

        if (target.StartsWith("//", StringComparison.Ordinal) || decoded.StartsWith("//", StringComparison.Ordinal))
        {
            return new Forbidden("den begynder med //.");
        }

        var (path, fragment) = target.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (target, "");
        return path.Length == 0
            ? fragment.Length == 0
                ? new Forbidden("den er tom.")
                : new Anchor(fragment)
            : Inside(Uri.UnescapeDataString(path), fragment, sourcePath);
    }

    private static LinkTarget ReadExternal(string target, string scheme)
    {
        if (!Schemes.Contains(scheme))
        {
            return new Forbidden($"»{scheme}:« er ikke tilladt.");
        }

        if (!Uri.TryCreate(target, UriKind.Absolute, out var uri) || uri.Scheme != scheme)
        {
            return new Forbidden("den kan ikke læses.");
        }

        return uri switch
        {
            { Scheme: "mailto" } when !OneMailbox().IsMatch(uri.AbsoluteUri) => new Forbidden(
                "en mailadresse skrives »mailto:navn@kommune.dk«, eventuelt med »?subject=« og et emne. Andet er ikke tilladt."
            ),
            { Scheme: "tel" } when !target.Any(char.IsAsciiDigit) => new Forbidden("den har intet telefonnummer."),
            { Scheme: "mailto" or "tel" } => new External(uri.AbsoluteUri),
            { Host.Length: 0 } => new Forbidden("den har intet værtsnavn."),
            { UserInfo.Length: > 0 } => new Forbidden("den skjuler værtsnavnet bag et brugernavn (@)."),
            _ => new External(uri.AbsoluteUri),
        };
    }

    private static bool HasStrangers(string address) =>
        address.Any(letter => char.IsWhiteSpace(letter) || letter is '\\' or '<' or '>' or '"')
        || ForbiddenCharacters.First(address) is not null;

    // The path is decoded. A colon or a host in it could make a browser read it as another kind of address.
    private static LinkTarget Inside(string path, string fragment, string sourcePath)
    {
        if (HasStrangers(path) || path.Contains(':', StringComparison.Ordinal))
        {
            return new Forbidden(Strangers);
        }

        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            return new SitePage(path.TrimStart('/'), fragment);
        }

        var folder = path.StartsWith('/') ? [] : sourcePath.Split('/')[..^1];
        var parts = new List<string>(folder);
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return new Forbidden("den fører ud af kataloget.");
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return new SourcePath(string.Join('/', parts), fragment);
    }

    [GeneratedRegex(@"^(?:file:|[A-Za-z]:[\\/]|\\\\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex OwnComputer();

    // A mail to several, with a copy to others or with a text of its own is not what readers think they send.
    [GeneratedRegex("^mailto:[^@?&,;%]+@[^@?&,;%]+(?:[?]subject=[^&?]*)?$", RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex OneMailbox();

    [GeneratedRegex("^[\\s\\p{C}]*(?<name>[A-Za-z][A-Za-z0-9+.-]*)[\\s\\p{C}]*:", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Scheme();
}
