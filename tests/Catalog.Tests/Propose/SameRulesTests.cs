using System.Globalization;
using System.Threading.Tasks;
using Catalog.Content.Markup;
using Catalog.Content.Privacy;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Operations;
using Xunit;

namespace Catalog.Tests.Propose;

/// <summary>The form finds the same in a browser as the program finds in the file. Numbers are made up here and stand in no file.</summary>
public sealed class SameRulesTests
{
    private static readonly ImmutableArray<string> Titles =
    [
        "Co-teaching i almenklassen",
        "Æbler, pærer & blåbær på øen",
        "ÆØÅ",
        "  luft  ",
        "Übung für Schüler",
        "Idé – café",
        "e\u0301",
        "a\u030a",
        "2. runde",
        "---",
        "…",
        "日本",
        "Straße",
        "Ærø_2026",
        "a--b",
        "-a-",
        "É È ê",
        "İstanbul",
        "Ä Ö",
        "\u212a",
        "Børn (og voksne)!",
        "👩‍🏫",
        "1/2",
    ];

    [Fact]
    public async Task A_file_gets_the_name_that_a_new_entry_gets() =>
        Assert.Equal(Titles.Select(NewEntry.IdOf), (await FormScript.Ask(new([], Titles, [], []))).Titles);

    [Fact]
    public async Task The_same_numbers_are_CPR_numbers()
    {
        ImmutableArray<string> texts = [.. Numbers().Concat(Numbers().Take(40).Select(text => $"Ring til {text}. Så {text}"))];
        var expected = texts.Select(text =>
            string.Join(' ', CprNumbers.Find(text).Select(found => $"{found.Span.Start}{(found.IsCertain ? "!" : "?")}"))
        );

        Assert.Equal(expected, (await FormScript.Ask(new([], [], texts, []))).Numbers);
        Assert.Contains(texts, text => CprNumbers.Find(text).Any(found => found.IsCertain));
        Assert.Contains(texts, text => CprNumbers.Find(text).Any(found => !found.IsCertain));
    }

    [Fact]
    public async Task The_same_mail_is_private()
    {
        ImmutableArray<string> texts =
        [
            "ole@gmail.com",
            "Ole.Hansen+1@GMAIL.com.",
            "ole@post.kommune.dk",
            "ole@mail.gmail.com",
            "ole@yahoo.co.uk",
            "https://kl.dk@gmail.com",
            "@gmail.com",
            "ole@gmail",
            "ole@me.com",
            "ole@me.dk",
            "a@b@hotmail.dk",
            "skriv til <søren@live.dk>",
            "ole@-gmail.com",
            "ole@gmail.com-",
            "x@proton.me, y@kommune.dk",
            "o@tdc.dk",
            "o@sub.tdc.dk",
            "boern@eksempelkommune.example",
            "ole@gmail.c",
        ];

        Assert.Equal(
            texts.Select(text => ContactData.Mails(text).Any(mail => mail.IsPrivate)),
            (await FormScript.Ask(new([], [], texts, []))).Mails
        );
    }

    [Fact]
    public async Task The_same_words_are_counted_and_found_as_hard()
    {
        ImmutableArray<string> texts =
        [
            "",
            "ord",
            "Vi mødes. Så går vi hjem!",
            "To voksne planlægger, gennemfører og evaluerer undervisningen sammen, så flere børn kan deltage.",
            "Kl. 12.30: Co-teaching og SFO'ens 2. runde?",
            "Kompetenceudviklingsforløb; tværprofessionelle samarbejdsrelationer: børnefællesskabsperspektiver …",
            "a - b -c d- e--f",
            "Kor- og gruppesang--altid. 'Citat' og rock'n'roll'",
            "»Børnenes« egne ord – 6-15 år, 3,5 km",
            "1. Første\n2. Anden ting\n- tredje",
            "Se [en side](https://kl.dk/a-b) og ![et billede](../billeder/a.png), **fed** og *kursiv*.",
            "Den pædagogiske leder’s ord",
            "Ét\nto\n\ntre",
            "Æ ø å é 👩‍🏫 ord",
        ];
        var answer = await FormScript.Ask(new([], [], texts, []));

        Assert.Equal(texts.Select(text => Readability.Lix(text)), answer.Lix);
        Assert.Equal(
            texts.Select(text => MarkdownParser.Parse(new SourceText("a.md", text), new TextSpan(0, text.Length)).Value!.WordCount()),
            answer.Words
        );
    }

    private static IEnumerable<string> Numbers()
    {
        var random = new Random(2007);
        string[] between =
        [
            "-",
            " ",
            "",
            "",
            "",
            " - ",
            "\u00a0",
            "–",
            "--",
            "  ",
            "     -",
            ". ",
            "\t",
            "-\u00ad",
            "\u200b",
            "      ",
            ".",
            "/",
            ",",
            "~",
            "\n",
            "-\n",
            "\n- ",
            "_",
            "\uFF0D",
            "&#45;",
            "%2D",
            "\\-",
            "**-",
            ")-",
            " | ",
            "\u2060-\u2060",
        ];
        for (var i = 0; i < 400; i++)
        {
            var day = random.Next(0, 100).ToString("00", CultureInfo.InvariantCulture);
            var date = i % 3 == 0 ? "0101" : day + random.Next(0, 14).ToString("00", CultureInfo.InvariantCulture);
            var number = $"{date}{random.Next(0, 100):00}{between[i % between.Length]}{random.Next(0, 10_000):0000}";
            yield return (i % 17) switch
            {
                0 => "ISBN " + number,
                1 => "a3f9c0de-77aa-4bcd-" + number + "ffee",
                2 => number + "7",
                3 => "1" + number,
                4 => "sagsnr. " + number,
                5 => string.Join('.', number[..2], number[2..4], number[4..]),
                6 => number[..4] + "20" + number[4..],
                7 => number.Replace('0', 'O'),
                8 => number[..6] + "-XXXX",
                9 => string.Concat(number.Select(sign => char.IsAsciiDigit(sign) ? (char)('\uFF10' + sign - '0') : sign)),
                10 => "p-nummer " + number,
                _ => number,
            };
        }
    }
}
