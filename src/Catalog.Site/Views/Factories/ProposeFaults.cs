using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Validation;

namespace Catalog.Site.Views.Factories;

/// <summary>What the form says of what is wrong, in the words of the rules that would find it in the file.</summary>
internal static class ProposeFaults
{
    private static readonly Place Nowhere = Place.OfFile("");

    /// <summary>The words by the names the script knows them by. <c>{label}</c> and the like are the script's places.</summary>
    public static IEnumerable<ScriptWordView> Said(Words words, ContentModel model)
    {
        var kilobytes = (MarkdownParser.MostLetters / 1024).ToString(CultureInfo.InvariantCulture);
        return
        [
            new("fault-missing", FormRules.NotFilledIn(Nowhere, "{label}", "", "").Message),
            new("fault-long", FormRules.OutOfRange(Nowhere, "{label}", "{n} tegn lang", "højst {most} tegn", "").Message),
            new("fault-age", FormRules.OutOfRange(Nowhere, "{label}", "»{words}«", model.Ages.Limits, "").Message),
            new("fault-count", FormRules.OutOfRange(Nowhere, "{label}", "»{words}«", CountRange.Limits, "").Message),
            new("fault-number", FormRules.OutOfRange(Nowhere, "{label}", "»{words}«", "et helt tal fra 1 til {most}", "").Message),
            new("fault-cpr", $"{PrivacyRules.Cpr(Nowhere).Message} {words[ProposeWords.Delete]}"),
            new("perhaps-cpr", PrivacyRules.PossibleCpr(Nowhere).Message),
            new("fault-mail", Whole(PrivacyRules.PrivateMail(Nowhere))),
            new("fault-leadership", Whole(TrialRules.SameLeadership(Nowhere, ["{words}"], "{leader}"))),
            new("fault-body", TextRules.TooLarge(Nowhere, "Teksten", "{n} KB", $"{kilobytes} KB").Message),
            new("lix", LanguageRules.HardSummary(Nowhere, "{n}").Message),
            new("most-lix", LanguageRules.MostLix.ToString(CultureInfo.InvariantCulture)),
            new("fault-child", PrivacyRules.ChildNameWithDiagnosis(Nowhere).Message),
            new("child-name", PrivacyRules.ChildName(Nowhere).Message),
            new("one-child", PrivacyRules.OneChild(Nowhere).Message),
            new("placed-child", PrivacyRules.Diagnosis(Nowhere).Message),
            new("birth", PrivacyRules.Birth(Nowhere).Message),
            new("promise", ClaimRules.PromisedEffect(Nowhere, "{words}", EffectOf(model), grade: null, isExample: false).Message),
            new("promise-number", ClaimRules.WithoutNumbers(Nowhere, "{words}", measurement: null, isExample: false).Message),
            .. Enum.GetValues<Untaken>().Select(kind => new ScriptWordView($"left-{kind}".ToLowerInvariant(), LeftOver(kind))),
            new("few-words-0", QuintetRules.ShortSection(Nowhere, "{label}", 0).Message),
            new("few-words-1", QuintetRules.ShortSection(Nowhere, "{label}", 1).Message),
            new("few-words", QuintetRules.ShortSection(Nowhere, "{label}", "{n}").Message),
            new("fewest-words", QuintetRules.FewestWords.ToString(CultureInfo.InvariantCulture)),
            new("most-body", MarkdownParser.MostLetters.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>That no pejling is chosen for an element.</summary>
    public static string WithoutIndicator(Element element) => QuintetRules.ElementWithoutIndicator(Nowhere, element.Name, []).Message;

    /// <summary>That an element is chosen by a pejling and has no text.</summary>
    public static string WithoutText(Element element) => QuintetRules.ElementWithoutText(Nowhere, element.Name, "").Message;

    /// <summary>Every pair of choices of an application that the model does not allow together.</summary>
    public static IEnumerable<UnfitView> Unfit(ContentModel model) =>
        from vocabulary in model.Vocabularies
        from term in vocabulary.Terms
        from demand in term.Demands
        let other = model.Vocabulary(demand.VocabularyId)
        where other is not null
        select new UnfitView(
            vocabulary.Key,
            term.Id,
            other.Key,
            [.. demand.AnyOf.Select(id => new ScriptWordView(id, id))],
            TrialRules.TermsDoNotFit(Nowhere, vocabulary.Key, term.Id, other.Key, demand.AnyOf, demand.Because).Message
        );

    /// <summary>Every choice of an application that needs a reason, with the key of the reason.</summary>
    public static IEnumerable<UnfitView> Unreasoned(ApplicationForm form, ContentModel model) =>
        from vocabulary in model.Vocabularies
        where form.Questions.Any(asked => asked.Key == vocabulary.ReasonKey)
        from term in vocabulary.Terms
        where term.NeedsReason
        select new UnfitView(
            vocabulary.Key,
            term.Id,
            vocabulary.ReasonKey!,
            [],
            TrialRules.MissingReason(Nowhere, vocabulary.Key, term.Id, vocabulary.ReasonKey!).Message
        );

    // The script knows the kind, not what was written: »Noget i teksten er ikke blevet til et link. …«
    private static string LeftOver(Untaken kind)
    {
        var finding = UntakenCheck.Say(kind, Nowhere, "{label}");
        return $"{finding.Message.Replace("»{label}«", "Noget i »{label}«", StringComparison.Ordinal)} {finding.Help}";
    }

    private static string EffectOf(ContentModel model) =>
        model.Lifecycle.Evidence.Dimensions.FirstOrDefault(dimension => dimension.IsEffect)?.Name ?? "";

    private static string Whole(Diagnostic finding) => $"{finding.Message} {finding.Help}".TrimEnd();
}
