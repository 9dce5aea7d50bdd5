using Catalog.Content.Privacy;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>
/// The ways in which a CPR number can be written and still be read, and numbers that only look like one. In a way, D is the date's
/// six digits, d m y its pairs, and S the last four. Numbers are made when the tests run.
/// </summary>
public sealed class CprWaysTests
{
    public static TheoryData<string> Certain =>
        [
            "D-S",
            "D S",
            "D - S",
            "D\u00A0S",
            "D\u2013S",
            "D\u2011S",
            "D\u2212S",
            "D\uFF0DS",
            "D\u2015S",
            "D\u2043S",
            "D\uFE63S",
            "d\u200Bmy-S",
            "d\u00ADmy-S",
            "D\u200C-S",
            "D-\u2060S",
            "D\u034F-S",
            "D\u200F-S",
            "D\uFE0F-S",
            "D\u200BS",
            "d.m.y-S",
            "d m y S",
            "d-m-y-S",
            "d/m/y-S",
            "d.m.y.S",
            "D.S",
            "D/S",
            "dm20y-S",
            "dm19y - S",
            "d-m-20y-S",
            "(D)-S",
            "(D) S",
            "(D)-(S)",
            "D-\nS",
            "D -\r\n  S",
            "D\\-S",
            "D-\\\nS",
            "D\\x2dS",
            "D\\u002dS",
            "D\\U0000002dS",
            "D%2dS",
            "?q=D%2dS&x=1",
            "D&#45;S",
            "D&#x2d;S",
            "D&shy;S",
            "D&hyphen;S",
            "D**-S**",
            "cpr:D-S",
            "nr.D-S.",
            "»D-S«",
            "barnD-S",
        ];

    public static TheoryData<string> Uncertain =>
        [
            "D,S",
            "D~S",
            "D+S",
            "D_S",
            "D:S",
            "| D | S |",
            "D\nS",
            "- D\n- S",
            "> D\n> S",
            "D-XXXX",
            "D-xxxx",
            "D-****",
            "12D-S",
            "journalnr. D-S",
            "Journalnummer: D-S",
            "sagsnr. D-S",
            "sagsnummer D-S",
            "j.nr. D-S",
            "P-nummer D S",
            "kontonr. D-S",
            "ordrenr. D-S",
            "dokumentnr. D-S",
        ];

    public static TheoryData<string> Disguised => ["O for 0", "lowered", "raised", "keycaps", "full width", "Arabic"];

    public static TheoryData<string> Others =>
        [
            "tlf. 20 30 40 50",
            "20304050",
            "+45 20 30 40 50",
            "12-12-2024",
            "12.12.2024",
            "2024-12-12",
            "12/12-2024",
            "fra 12.12.2024 til 1.1.2025",
            "kl. 10.30-11.15",
            "10.30-1115",
            "0900-1530",
            "2024-2025",
            "1.234.567",
            "123456",
            "1234",
            "990101-12345",
            "321312-1234",
            "131399-1234",
            "000101-1234",
            "CVR 12 34 56 78",
            "CVR-nr. 12345678",
            "EAN 5790001234567",
            "ISBN 978-87-1234-567-8",
            "ISSN 1234-5678",
            "doi:10.1000/182",
            "10.1136/bmjqs.2009.037895",
            "8600 Silkeborg",
            "DK-8600",
            "12,5 % af 1.200 børn",
            "a3f9c0de-77aa-4bcd-9101-031512345678",
            "5d41402abc4b2a76b9719d911017c592",
            "KLE 17.01.00",
            "§ 12, stk. 3",
            "side 12-14",
            "nr. 123456-12",
            "Lov nr. 1208 af 30/06/2020",
            "LBK nr 1148 af 12.10.2018",
            "150.000 kr.",
            "1.000.000 kr.",
            "100000 1000",
            "12 35 47 58",
            "2025: 310 elever; 2026: 298 elever",
            "0,25-0,75",
            "x = 3,14159",
            "10-12 år",
            "version 10.0.100-1234a",
        ];

    [Theory, MemberData(nameof(Certain))]
    public void It_is_found_and_is_certain(string way) =>
        Each((number, date) => Assert.Equal((true, true), Found(Written(way, date, number))));

    [Theory, MemberData(nameof(Uncertain))]
    public void It_is_found_and_may_be_allowed(string way) =>
        Each((number, date) => Assert.Equal((true, false), Found(Written(way, date, number))));

    [Theory, MemberData(nameof(Disguised))]
    public void Its_digits_may_be_other_signs(string how) =>
        Each(
            (serial, date) =>
            {
                var number = $"0{serial[0]}{date[2..]}-{serial}";
                Assert.True(Found("Om " + Disguise(number, how) + ".").IsFound, Disguise(number, how));
            }
        );

    [Theory, MemberData(nameof(Others))]
    public void Another_number_is_none(string text) => Assert.Empty(CprNumbers.Find($"Der står {text} i noten."));

    [Fact]
    public void Its_place_is_that_of_what_is_written() =>
        Each(
            (serial, date) =>
            {
                var written = $"{date[..2]}\u200B{date[2..]}&#45;{serial}";
                var found = Assert.Single(CprNumbers.Find($"Om {written}, som"));
                Assert.Equal((3, written.Length), (found.Span.Start, found.Span.Length));
            }
        );

    private static (bool IsFound, bool IsCertain) Found(string text) =>
        CprNumbers.Find(text).ToList() is [var only] ? (true, only.IsCertain) : default;

    private static string Written(string way, string date, string serial) =>
        string.Concat(
            $"Om {way} er".Select(
                (sign, at) =>
                    sign switch
                    {
                        'D' => date,
                        'S' => serial,
                        'd' when IsPair(way, at - 3) => date[..2],
                        'm' when IsPair(way, at - 3) => date[2..4],
                        'y' when IsPair(way, at - 3) => date[4..],
                        _ => sign.ToString(),
                    }
            )
        );

    // Pairs are only in ways without the whole date.
    private static bool IsPair(string way, int at) => !way.Contains('D', StringComparison.Ordinal) && at >= 0 && at < way.Length;

    private static string Disguise(string number, string how) =>
        how switch
        {
            "O for 0" => number.Replace('0', 'O'),
            "keycaps" => string.Concat(number.Select(sign => char.IsAsciiDigit(sign) ? $"{sign}\uFE0F\u20E3" : sign.ToString())),
            _ => string.Concat(number.Select(sign => char.IsAsciiDigit(sign) ? Zero(how, sign - '0') : sign)),
        };

    private static char Zero(string how, int digit) =>
        how switch
        {
            "lowered" => (char)('\u2080' + digit),
            "raised" => "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"[digit],
            "full width" => (char)('\uFF10' + digit),
            _ => (char)('\u0660' + digit),
        };

    private static void Each(Action<string, string> check)
    {
        var random = new Random(1968);
        for (var i = 0; i < 20; i++)
        {
            var date = $"{random.Next(1, 32):00}{random.Next(1, 13):00}{random.Next(10, 100):00}";
            check($"{random.Next(1000, 10_000):0000}", date);
        }
    }
}
