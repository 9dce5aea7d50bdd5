using Catalog.Content.Privacy;
using Catalog.Content.Text;
using Catalog.Tests.Specs;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>The scanners for personal data over whatever anybody may have written. Numbers are made when the tests run.</summary>
public sealed class PrivacyProperties
{
    private static readonly string[] Separators =
    [
        " ",
        "-",
        "\u00A0",
        "\u2011",
        "–",
        " - ",
        " – ",
        "\u00A0-\u00A0",
        "\u00AD",
        "\u2212",
        "- ",
        " -",
        "\u202F",
        "\u200B",
    ];

    private static readonly string[] Before =
    [
        "",
        "Barnet ",
        "cpr:",
        "(",
        "\"",
        "**",
        "\n",
        ";",
        "7,",
        "https://skole.example/?id=",
        "[",
        "<!-- ",
        "æ",
        "id_",
        "CPR",
        "2024-",
    ];

    private static readonly string[] After =
    [
        "",
        " er med.",
        ".",
        ")",
        "\"",
        "**",
        "\r\n",
        ";A",
        ",",
        "&x=1",
        "](x)",
        " -->",
        "ø",
        "_a",
        "-1",
    ];

    internal static readonly Arbitrary<string> Dates = Arb.From(
        from day in Gen.Choose(1, 31)
        from replacement in Gen.Elements(0, 60)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(0, 99)
        select $"{day + replacement:00}{month:00}{year:00}"
    );

    private static readonly Arbitrary<(string Date, int Serial, string Between, string Before, string After)> Numbers = Arb.From(
        from date in Dates.Generator
        from serial in Gen.Choose(0, 999)
        from between in Gen.Elements(Separators)
        from before in Gen.Elements(Before)
        from after in Gen.Elements(After)
        select (date, serial, between, before, after)
    );

    [Fact]
    public void A_CPR_number_with_a_sign_between_is_certain() =>
        HostileText.Holds(
            Numbers,
            made =>
            {
                foreach (var holds in new[] { true, false })
                {
                    var number = MadeUp.Cpr(made.Date, made.Between, holds, made.Serial);
                    Found(made.Before, number, made.After, isCertain: true);
                }
            },
            2_000
        );

    [Fact]
    public void Ten_digits_with_modulus_11_are_certain() =>
        HostileText.Holds(
            Numbers,
            made => Found(made.Before, MadeUp.Cpr(made.Date, first: made.Serial), made.After, isCertain: true),
            2_000
        );

    [Fact]
    public void Ten_digits_without_modulus_11_are_certain_only_on_the_first_of_January() =>
        HostileText.Holds(
            Numbers,
            made =>
                Found(
                    made.Before,
                    MadeUp.Cpr(made.Date, holdsModulus11: false, first: made.Serial),
                    made.After,
                    made.Date.StartsWith("0101", StringComparison.Ordinal)
                ),
            2_000
        );

    [Fact]
    public void Digits_that_begin_with_no_date_are_never_a_CPR_number() =>
        HostileText.Holds(
            Arb.From(
                from day in Gen.OneOf(Gen.Choose(32, 60), Gen.Choose(92, 99), Gen.Constant(0))
                from month in Gen.Choose(0, 99)
                from rest in Gen.Choose(0, 999_999)
                from between in Gen.Elements(["", .. Separators])
                select (First: $"{day:00}{month:00}{rest / 10_000:00}", Between: between, Last: $"{rest % 10_000:0000}")
            ),
            made => Assert.Empty(CprNumbers.Find($"nr. {made.First}{made.Between}{made.Last}, ")),
            2_000
        );

    [Fact]
    public void Digits_in_a_longer_number_are_no_CPR_number() =>
        HostileText.Holds(
            Numbers,
            made =>
            {
                var number = MadeUp.Cpr(made.Date, first: made.Serial);
                Assert.Empty(CprNumbers.Find("1" + number));
                Assert.Empty(CprNumbers.Find(number + "1"));
                Assert.Empty(CprNumbers.Find(MadeUp.Cpr(made.Date, "-", first: made.Serial) + "1"));
            }
        );

    [Fact]
    public void A_book_and_a_fingerprint_are_no_CPR_number()
    {
        var isbn = Enumerable
            .Range(1_000, 9_000)
            .Select(last => "870211" + last)
            .First(number => number.Select((digit, i) => (10 - i) * (digit - '0')).Sum() % 11 == 0);
        Assert.Empty(CprNumbers.Find($"(ISBN {isbn})"));
        Assert.NotEmpty(CprNumbers.Find($"(nr. {isbn})"));
        Assert.Empty(CprNumbers.Find($"b7e2{MadeUp.Cpr("120314")}c0ffee1234567890abcdef"));
    }

    [Fact]
    public void Nothing_is_found_outside_the_text() =>
        HostileText.Holds(HostileText.Any, text => MustLieInside(text, Everything(text)), 1_000);

    [Fact]
    public void Any_bytes_may_stand_in_a_file() =>
        HostileText.Holds(
            HostileText.Bytes,
            bytes =>
            {
                ImageMetadata.Of(bytes);
                MustLieInside(RawText.Read(bytes) ?? "", Everything(RawText.Read(bytes) ?? ""));
            }
        );

    [Theory]
    [InlineData("Emma og barnet og ")]
    [InlineData("en dreng i 3.b med autisme på ")]
    [InlineData("3 børn færre end 5 af 22 ")]
    [InlineData("a@")]
    [InlineData("12 ")]
    [InlineData("\n\n \n")]
    public void A_file_full_of_the_same_takes_no_time_to_speak_of(string piece) =>
        Deadline.Keep(() => Everything(string.Concat(Enumerable.Repeat(piece, 256 * 1024 / piece.Length))).Length);

    private static void Found(string before, string number, string after, bool isCertain)
    {
        var found = Assert.Single(CprNumbers.Find(before + number + after));
        Assert.Equal(new CprNumber(new TextSpan(before.Length, number.Length), isCertain), found);
    }

    private static ImmutableArray<TextSpan> Everything(string text) =>
        [
            .. CprNumbers.Find(text).Select(found => found.Span),
            .. ContactData.Mails(text).Select(found => found.Span),
            .. PhoneNumbers.Find(text),
            .. StreetAddresses.Find(text),
            .. ChildNames.Find(text).Select(found => found.Span),
            .. OneChild.Find(text),
            .. OneChild.Births(text),
            .. Diagnoses.Find(text, ["Eksempelskolen"]),
            .. SmallCounts.Find(text, new TextSpan(0, text.Length), 5).Select(found => found.Span),
            TopLevelKey.Find(text, "titel"),
        ];

    private static void MustLieInside(string text, ImmutableArray<TextSpan> found) =>
        Assert.All(found, span => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length));
}
