using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>Findings for the tests of reports.</summary>
internal static class Findings
{
    public const string Path = "content/indsatser/a.md";

    public static readonly Rule Error = new("KV002", RuleGroup.Form, Severity.Error, "Ukendt nøgle", "Den ville blive glemt.");
    public static readonly Rule Warning = new("KV018", RuleGroup.Form, Severity.Warning, "Uklart ord", "Læseren gætter.");
    public static readonly Rule Tip = new("KV103", RuleGroup.Form, Severity.Tip, "Et godt råd", "Det er rart.");
    public static readonly Rule Private = new("KV501", RuleGroup.Privacy, Severity.Error, "Et personnummer", "Det er en persons.");

    public static readonly Uri Site = new("https://katalog.example/");

    /// <summary>What an entry from a pull request may say to the programs that read along.</summary>
    public static readonly ImmutableArray<string> Hostile =
    [
        "::error::x",
        "  ::error file=a,line=1::x",
        "##[command]x",
        "a ##[error]b",
        "###[group]",
        "a\n::set-output name=b::c",
        "a\r::stop-commands::t",
        "%0A::error::x",
        "%25",
        "100 %",
        "a | b",
        "\\| b",
        "<img src=x onerror=alert(1)>",
        "&lt;b&gt;",
        "<!-- x",
        "@team",
        "en@mail.example",
        "[x](https://ond.example)",
        "![x](https://ond.example/a.png)",
        "<https://ond.example>",
        "https://ond.example/a",
        "HTTPS://OND.EXAMPLE",
        "www.ond.example",
        "WWW.ond.example",
        "#12",
        "a/b#12",
        "`kode`",
        "**fed**",
        "_skrå_",
        "~~væk~~",
        "$x$",
        "[^1]",
        "[x]: https://ond.example",
        "🌻 👨‍👩‍👧",
        "\u001b[2J",
        "\u202etxt",
        "\u2028",
        "\ud83c",
        "{0}",
        "'\"",
    ];

    /// <summary>A finding whose span stands between ⟦ and ⟧.</summary>
    public static Diagnostic At(string marked, Rule rule, string message = "m", string help = "", string path = Path)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        return new Diagnostic(rule, new Place(new SourceText(path, text), TextSpan.FromBounds(start, end)), message, help);
    }

    /// <summary>A finding that says a text in every part of it that comes from a file.</summary>
    public static Diagnostic Saying(string text, Rule rule) =>
        At($"{text}⟦{text}⟧", rule, $"»{text}« {text}", text, $"content/indsatser/{text}.md");
}
