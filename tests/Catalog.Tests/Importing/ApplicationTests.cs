using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Parsing;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Importing;

/// <summary>
/// Applications of twenty kinds become drafts: almost every fact is in its place, none is lost, and the drafts can be read.
/// </summary>
public sealed class ApplicationTests
{
    private const double FewestInPlace = 0.95;

    private static SourceTree Sources { get; } = SiteOf.Sources(System.IO.Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    [Fact]
    public void Nineteen_of_twenty_facts_come_in_their_places_and_none_is_lost()
    {
        var (all, wrong) = (0, new List<string>());
        foreach (var application in Application.All)
        {
            var (text, values) = Drafted(application);
            all += application.Facts.Length;
            wrong.AddRange(
                application
                    .Facts.Where(fact =>
                        fact.Split('=', 2) is [var place, var words]
                        && !values.GetValueOrDefault(place, "").Contains(words, StringComparison.Ordinal)
                    )
                    .Select(fact => $"{application}: {fact}\n{text}")
            );
            Assert.All(
                application.Kept.Concat(
                    application.Facts.Select(fact => fact.Split('=', 2)[1]).Where(words => words.Contains(' ', StringComparison.Ordinal))
                ),
                words => Assert.Contains(words, text, StringComparison.Ordinal)
            );
        }

        Assert.True(
            wrong.Count <= all * (1 - FewestInPlace),
            $"{wrong.Count} of {all} are in the wrong place:\n{string.Join("\n\n", wrong)}"
        );
    }

    [Fact]
    public void There_are_twenty_of_them() => Assert.InRange(Application.All.Length, 20, 40);

    [Fact]
    public void What_is_about_the_sender_and_what_was_deleted_is_not_taken_over()
    {
        var texts = Application.All.Select(application => Drafted(application).Text).ToImmutableArray();

        Assert.DoesNotContain(
            texts,
            text => text.Contains("Et Navn", StringComparison.Ordinal) || text.Contains("x@skole.example", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(texts, text => text.Contains("alene\n", StringComparison.Ordinal));
        Assert.Single(texts, text => text.Split("Husk tæpper.").Length == 2);
    }

    private static (string Text, Dictionary<string, string> Values) Drafted(Application application)
    {
        var (import, found) = ImportedEntries.Of(Sources, [new ImportedFile("ansøgning.xlsx", application.Bytes)], null);
        Assert.Empty(found);
        Assert.True(
            import!.Refused.IsEmpty && import.Personal.IsEmpty,
            $"{application}: {string.Join(' ', import.Refused)}{string.Join(' ', import.Personal.Select(each => each.Finding.Message))}"
        );
        var change = Assert.Single(import.Changes);
        var model = ModelReader.ReadModel(Sources).Value!;
        var document = DocumentParser.Parse(new SourceFile(change.Path, change.Bytes));
        Assert.Empty(document.Diagnostics);
        var (entry, errors) = new EntryBinder(model).Bind(new SourceFile(change.Path, change.Bytes), "x");
        Assert.True(
            entry is not null && errors.IsEmpty,
            $"{application}: {string.Join('\n', errors.Select(each => $"{each.Message} {each.Help}"))}\n"
                + Encoding.UTF8.GetString(change.Bytes.Span)
        );
        var said = EntryText.Of(document.Value!, model)!;
        var values = said.Head.Members.ToDictionary(member => member.Key, member => Words(member.Value), StringComparer.Ordinal);
        foreach (var section in said.Sections)
        {
            values.Add($"afsnit.{section.Key}", section.Value);
        }

        return (Encoding.UTF8.GetString(change.Bytes.Span), values);
    }

    private static string Words(WrittenValue value) =>
        value switch
        {
            WrittenValue.Words words => words.Value,
            WrittenValue.List list => string.Join('\n', list.Items.Select(Words)),
            WrittenValue.Group group => string.Join('\n', group.Members.Select(member => Words(member.Value))),
            _ => "",
        };
}
