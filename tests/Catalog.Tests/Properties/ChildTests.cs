using Catalog.Content.Privacy;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Sentences that tell who a child is, and their neighbours that tell of nobody.</summary>
public sealed class ChildTests
{
    /// <summary>What is found, between ⟦ and ⟧, and whether the name stands with a diagnosis (!).</summary>
    public static TheoryData<string> Names =>
        [
            "⟦Amina⟧ fra 3.b viser vej.",
            "I 3.b er det ⟦Noah⟧, der viser vej.",
            "⟦Mikkel⟧ på 8 år kom først.",
            "⟦Fatima⟧ (8 år) kom først.",
            "⟦Ali⟧ går i 3. klasse.",
            "⟦Ida⟧ i tredje klasse kom først.",
            "⟦Emma⟧ er en 8-årig, der elsker at læse.",
            "Så kom ⟦Yusuf⟧ og hans mor.",
            "Så kom ⟦Freja⟧ og hendes far.",
            "⟦Yusuf⟧s mor kom til mødet.",
            "Drengen ⟦Mikkel⟧ kom først.",
            "Så kom ⟦Emma⟧s ven fra 3.b.",
            "⟦Amina!⟧ har ADHD.",
            "Vi lavede det, fordi ⟦Emil!⟧ har autisme.",
            "⟦Noah!⟧ er ordblind og går i 3.b.",
            "I 10.a er ⟦Victor⟧ den ældste.",
            "I 3. b er ⟦Victor⟧ den ældste.",
        ];

    public static TheoryData<string> NoNames =>
        [
            "Læreren Emma hilser på barnet i 3.b.",
            "Emma, lærer i 3.b, hilser.",
            "Konsulenten Maria holder oplæg om autisme.",
            "Maria Hansen underviser i 3.b.",
            "Ifølge Louise Holm skal hvert barn ses.",
            "I Børnehuset Freja får barnet et kram.",
            "På Sankt Anna Skole er der en 3.b.",
            "Rosa kort er til 3. klasse.",
            "I 3. klasse læser vi om Freja.",
            "Emma kommer i morgen.",
            "Om 3 år kommer Emma igen.",
            "Børn med autisme kan gå fra.",
            "I august begynder 3. klasse.",
            "Skriv til Ida@kommune.example om 3.b.",
            "Noah viser den nye 3d-printer.",
        ];

    public static TheoryData<string> Children =>
        [
            "En ⟦dreng på 8 år⟧ kom først.",
            "Så kom ⟦eleven i 3.b⟧ ind.",
            "⟦Barnet har autisme⟧ og går tidligt hjem.",
            "⟦Pigen fra 2. klasse⟧ fortalte, at hun kan lide sang.",
            "Den stille ⟦dreng med ADHD⟧ fik en plads.",
            "Den ⟦8-årige dreng⟧ kom først.",
            "I ⟦3.b går en dreng⟧, der er ny.",
        ];

    public static TheoryData<string> NoChildren =>
        [
            "Drenge i 3. klasse hjælper de små.",
            "Elever med autisme går fra først.",
            "Når barnet er 3 år, begynder det i børnehave.",
            "Barnet skal være fyldt 6 år.",
            "Eleven kan begynde i 3. klasse.",
            "Et barn med epilepsi kan have brug for en pause.",
            "Barnet kommer igen efter 2 år.",
            "Eleverne i 3.b hjælper.",
            "Børn på 8 år kan selv.",
            "Pigen kom først.",
            "For 3 år siden kom barnet.",
        ];

    public static TheoryData<string> Births => ["Hun er ⟦født den 12. marts⟧ 2017.", "⟦Født 12.3⟧.2017", "Barnet, ⟦født d. 1/8⟧-19, kom."];

    public static TheoryData<string> NoBirths =>
        [
            "Børn født i 2017 begynder nu.",
            "Børn født før 1. oktober begynder nu.",
            "Vi er alle født forskellige.",
            "Klassens 25 nyfødte 3. lam.",
        ];

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_found_where_the_sentence_tells_who_the_child_is(string marked) =>
        Assert.Equal(
            marked,
            Marked(
                Plain(marked.Replace("!⟧", "⟧", StringComparison.Ordinal)),
                text => ChildNames.Find(text),
                found => found.Span,
                found => found.HasDiagnosis ? "!" : ""
            )
        );

    [Theory, MemberData(nameof(NoNames))]
    public void A_name_of_an_adult_a_place_or_a_subject_is_none(string text) => Assert.Empty(ChildNames.Find(text));

    [Theory, MemberData(nameof(Children))]
    public void One_child_is_found_without_a_name(string marked) =>
        Assert.Equal(marked, Marked(Plain(marked), OneChild.Find, found => found, _ => ""));

    [Theory, MemberData(nameof(NoChildren))]
    public void Children_in_general_are_nobody(string text) => Assert.Empty(OneChild.Find(text));

    [Theory, MemberData(nameof(Births))]
    public void A_day_of_birth_is_found(string marked) =>
        Assert.Equal(marked, Marked(Plain(marked), OneChild.Births, found => found, _ => ""));

    [Theory, MemberData(nameof(NoBirths))]
    public void A_year_of_birth_is_that_of_many(string text) => Assert.Empty(OneChild.Births(text));

    [Theory]
    [InlineData("content/billeder/emma-3b.png", false)]
    [InlineData("content/billeder/noah-8-aar.jpg", false)]
    [InlineData("content/billeder/drengen-emil.png", false)]
    [InlineData("content/billeder/mikkel-autisme.png", true)]
    [InlineData("content/billeder/emma.png", null)]
    [InlineData("content/billeder/laesekrog-3b.png", null)]
    [InlineData("content/indsatser/boern-med-autisme.md", null)]
    public void A_file_is_not_named_after_a_child(string path, bool? expected) => Assert.Equal(expected, ChildNames.InFileName(path));

    private static string Plain(string marked) =>
        marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    private static string Marked<T>(string text, Func<string, IEnumerable<T>> find, Func<T, TextSpan> spanOf, Func<T, string> also) =>
        find(text)
            .Reverse()
            .Aggregate(text, (marked, found) => marked.Insert(spanOf(found).End, also(found) + "⟧").Insert(spanOf(found).Start, "⟦"));
}
