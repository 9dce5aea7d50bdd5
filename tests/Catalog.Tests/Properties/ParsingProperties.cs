using System.Text;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Any file can be read: what is wrong with it is said, and every finding has a place in it.</summary>
public sealed class ParsingProperties
{
    private const string Path = "content/indsatser/a.md";

    [Fact]
    public void Any_bytes_are_a_file() => HostileText.Holds(HostileText.Bytes, Bind);

    [Fact]
    public void Any_text_is_front_matter() =>
        HostileText.Holds(HostileText.Any, text => Bind(Utf8($"---\n{text}\n---\n\n## Sådan gør I\n\nTekst.\n")), 1_000);

    [Fact]
    public void Any_text_is_the_value_of_a_key() =>
        HostileText.Holds(
            HostileText.Any,
            text => Assert.All(Content.Fields.EntryFields.CommonKeys, key => Bind(Utf8($"---\n{key}: {text}\n---\n"))),
            60
        );

    [Fact]
    public void Any_text_is_a_body() => HostileText.Holds(HostileText.Any, text => Bind(Utf8($"---\ntitel: a\n---\n{text}")), 1_000);

    [Fact]
    public void Any_text_is_a_section() =>
        HostileText.Holds(HostileText.Readable, text => Bind(Utf8($"---\r\ntitel: a\r\n---\r\n## Sådan gør I\r\n\r\n{text}")), 1_000);

    [Fact]
    public void A_line_and_a_column_lead_back_to_the_offset() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                var source = new SourceText(Path, text);
                Assert.All(Enumerable.Range(0, text.Length + 1), offset => Assert.Equal(offset, source.Offset(source.Position(offset))));
            }
        );

    [Fact]
    public void Lines_without_their_ends_hold_every_other_letter() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                var source = new SourceText(Path, text);
                var lines = Enumerable.Range(1, source.Position(text.Length).Line).Select(source.Line);
                Assert.Equal(text.Count(IsNoEnd), lines.Sum(line => line.Count(IsNoEnd)));

                static bool IsNoEnd(char letter) => letter is not ('\r' or '\n');
            }
        );

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        HostileText.Holds(
            HostileText.Readable,
            text =>
            {
                var plain = TextDecoding.Decode(new SourceFile(Path, Utf8(text)));
                var marked = TextDecoding.Decode(new SourceFile(Path, (byte[])[0xEF, 0xBB, 0xBF, .. Utf8(text)]));
                Assert.Equal(text.Normalize(), plain.Value?.Text);
                Assert.Equal(text.Normalize(), marked.Value?.Text);
            }
        );

    [Fact]
    public void A_forbidden_sign_is_refused_where_it_stands() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                var whole = Encoding.UTF8.GetString(Utf8(text));
                var decoded = TextDecoding.Decode(new SourceFile(Path, Utf8("a" + text)));
                Assert.Equal(ForbiddenCharacters.First(whole) is null, decoded.Value is not null);
                Assert.All(
                    decoded.Diagnostics.Where(finding => finding.Rule.Id == "KV003"),
                    finding =>
                        Assert.Contains(
                            ForbiddenCharacters.Code(finding.Place.Source.Text[finding.Place.Span.Start]),
                            finding.Message,
                            StringComparison.Ordinal
                        )
                );
            }
        );

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static void Bind(byte[] bytes)
    {
        var file = new SourceFile(Path, bytes);
        var parsed = DocumentParser.Parse(file);
        var bound = Shipped.Binder.Bind(file, "a");
        Shipped.MustStandInTheirFiles(bound.Diagnostics);
        Assert.True(bound.Value is not null || bound.Diagnostics.Any(), "Nothing was read and nothing was said.");
        Assert.True(parsed.Value is not null || parsed.Diagnostics.Any(), "Nothing was parsed and nothing was said.");
    }
}
