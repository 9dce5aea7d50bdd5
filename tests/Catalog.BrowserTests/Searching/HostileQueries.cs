using System.Collections.Immutable;
using System.Linq;

namespace Catalog.BrowserTests.Searching;

/// <summary>Our own hostile queries: markup, scripts, names that mean something to JavaScript, patterns, directions of writing, and great lengths.</summary>
internal static class HostileQueries
{
    public static ImmutableArray<string> All { get; } =
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=javascript:alert(1)>", "<body onload=alert(1)>", "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>", "<a href=javascript:alert(1)>x</a>",
        "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>", "<math><mi xlink:href=javascript:alert(1)>", "<template><script>alert(1)</script></template>", "<base href=//x>",
        "<style>*{display:none}</style>", "<link rel=stylesheet href=//x>", "<meta http-equiv=refresh content=0>", "<form action=//x><button>", "<marquee onstart=alert(1)>",
        "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "`-alert(1)-`", "${alert(1)}", "{{constructor.constructor('alert(1)')()}}",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "#\"><img src=x onerror=alert(1)>", "&q=<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)", "\\u003cscript\\u003ealert(1)", "%3Cscript%3Ealert(1)%3C/script%3E", "<!--<script>alert(1)//-->", "]]><script>alert(1)</script>", "<?php echo 1 ?>", "<scr\0ipt>alert(1)</scr\0ipt>",
        "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf", "__proto__[polluted]=1", "constructor.prototype.polluted", "length", "then", "undefined", "null", "NaN", "[object Object]",
        "(a+)+$", "((((((((((", "[[[[[[[[", "\\", "\\\\\\", ".*", "^$", "a{1,99999}", "(?=a)", "*", "?", "'", "\"", "''; DROP TABLE indsatser; --", "' OR '1'='1", "../../../etc/passwd", "..\\..\\x", "file:///etc/passwd", "//x.example/x",
        "\u202Egnirts", "\u2066abc\u2069", "\u200B\u200B\u200B", "\uFEFF", "\u00AD\u00AD", "dag\u202E", "e\u0301\u0301\u0301\u0301", "\u0301", "ﷺﷺﷺ", "مرحبا", "שלום", "👩‍👩‍👧‍👦", "🇩🇰", "\U0001F600", "\uD83D", "\uDE00", "\uFFFF", "\uFFFD", "İ", "ß", "ǅ", "ﬃ", "Å", "\u0000", "\u001B[31m",
        "\u2028alert(1)\u2029", "\r\nSet-Cookie: a=b", "\t", " ", "%", "%zz", "%E0%A4%A", "+", "&", "=", "#", "a=b&c=d", "-", "--", "'-'-'", "- - -", "dag-", "-dag", "dag's", "'''''", "´", "§½",
        new('a', 10_000), new('æ', 10_000), string.Join(' ', Enumerable.Repeat("dag", 2_500)), string.Join('-', Enumerable.Repeat("ab", 3_000)), new('\u0301', 5_000), new('<', 10_000), string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 500)),
    ];
}
