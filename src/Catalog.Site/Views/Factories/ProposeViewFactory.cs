using Catalog.Content.Binding;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page with the proposal as a form, from what the model asks of an application and what an entry can say.</summary>
internal static class ProposeViewFactory
{
    public static ProposeView Create(ViewContext context, SiteAddress page)
    {
        var (words, model, site) = (context.Words, context.Model, context.Catalogue.Site);
        var form = ApplicationForm.Of(model);
        var factory = new ProposeStepFactory(context, form);
        var (steps, more) = (factory.Steps(), factory.More());
        ImmutableArray<string> names = [.. steps.Select(step => step.Name), words[ProposeWords.More], words[ProposeWords.Last]];
        ImmutableArray<StepLinkView> links =
        [
            .. names
                .Select((name, place) => (Name: name, place, Number: ProposeStepFactory.NumberOf(place)))
                .Select(step => new StepLinkView(step.Number, step.Name, step.place == 0, page.At("trin-" + step.Number))),
        ];
        return new ProposeView(
            FrameFactory.Create(context, page, words[ProposeWords.Title], words[ProposeWords.Description], [Crumbs.Front(context)]) with
            {
                OwnScript = context.ProposeScript,
                OwnStylesheet = context.ProposeStylesheet,
            }
        )
        {
            StatusKey = EntryKeys.Status,
            FirstStatus = model.Lifecycle.Statuses.FirstOrDefault()?.Id ?? "",
            StatusId = form.Status?.Id ?? "",
            SummaryKey = EntryKeys.Summary,
            Folder = SourceFolders.Entries,
            CourseKey = EntryKeys.Course,
            SentDay = form.Questions.Any(question => question.Key == EntryKeys.Course) ? "" : form.Status?.Day ?? "",
            Order = string.Join(' ', EntryFields.Of(model).Record.Fields.Select(field => field.Key)),
            SearchPage = Urls.Search,
            TitleId = QuestionViewFactory.IdOf(EntryKeys.Title),
            SummaryId = QuestionViewFactory.IdOf(EntryKeys.Summary),
            PrivateMail = string.Join(' ', ContactData.PrivateDomains.Order(StringComparer.Ordinal)),
            Taken = string.Join(
                ' ',
                context
                    .Plan.Index.Public.SelectMany(entry => entry.Head.FormerAddresses.Select(former => former.Value).Prepend(entry.Id))
                    .Order(StringComparer.Ordinal)
            ),
            Links = links,
            Steps = steps,
            More = more,
            MoreStep = links[^2],
            LastStep = links[^1],
            Unfit = [.. ProposeFaults.Unfit(model)],
            Reasons = [.. ProposeFaults.Unreasoned(form, model)],
            Advice = context.AdviceScript,
            Words = [.. ProposeFaults.Said(words, model), .. ScriptWordViewFactory.Create(words, ProposeWords.Says)],
            NewFile = site.Repository is { } repository ? Urls.NewFile(repository) : null,
            Mail = Urls.Mail(site.Contact.Mailbox),
        };
    }
}
