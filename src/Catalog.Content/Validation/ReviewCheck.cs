using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether what is published has been reviewed in time. An overdue review, and a missing, undated or old accessibility statement,
/// are errors in a release, otherwise warnings. An expired list has the same severity in both.
/// </summary>
internal static class ReviewCheck
{
    public static IEnumerable<Diagnostic> Entry(Entry entry, ContentModel model, CheckOptions options)
    {
        if (entry.Head.Reviewed is { } reviewed)
        {
            if (reviewed.Value > options.Today)
            {
                yield return ReviewRules.ReviewToCome(entry.At(reviewed.Span), Danish.Date(reviewed.Value));
            }
            else if (DueDays.Review(entry, model.Lifecycle) is { } review && DueDays.IsOver(review.Day, options.Today))
            {
                yield return AtRelease(
                    ReviewRules.OverdueReview(entry.At(reviewed.Span), Danish.Date(reviewed.Value), review.Months, Danish.Date(review.Day)),
                    options
                );
            }
        }

        var measured = entry.Head.Measurements.SelectMany(each => each.Points).Concat(entry.Head.Uptakes.SelectMany(each => each.Points));
        var past = measured.Select(point => ("dato", point.Day)).Concat(entry.Head.Uptakes.Select(each => ("siden", Day: each.Since)));
        foreach (var (key, day) in past.Where(each => each.Day?.Value > options.Today))
        {
            yield return ReviewRules.DayToCome(entry.At(day!.Span), key, day.Value, options.Today);
        }

        foreach (var source in entry.Head.Sources.Where(source => source.Year > options.Today.Year + 1))
        {
            yield return ReviewRules.SourceToCome(entry.At(source.Span), source.Title, source.Year ?? 0);
        }

        foreach (var vocabulary in model.Vocabularies)
        {
            if (vocabulary.Valid?.To is { } last && DueDays.IsOver(last, options.Today) && !entry.Head.TermsOf(vocabulary.Id).IsEmpty)
            {
                yield return ReviewRules.ExpiredList(entry.At(entry.Head.SpanOf(vocabulary.Key)), vocabulary.Key, Danish.Date(last));
            }
        }
    }

    public static IEnumerable<Diagnostic> Site(SiteSettings site, CheckOptions options)
    {
        var at = new Place(site.Source, default);
        if (site.Accessibility is not { } statement)
        {
            yield return AtRelease(ReviewRules.NoAccessibility(at), options);
        }
        else if (statement.Value.Renewed is not { } renewed)
        {
            yield return AtRelease(ReviewRules.UndatedAccessibility(at with { Span = statement.Span }), options);
        }
        else if (renewed.Value > options.Today)
        {
            yield return ReviewRules.DayToCome(at with { Span = renewed.Span }, "fornyet", renewed.Value, options.Today);
        }
        else if (DueDays.Statement(statement.Value) is { } due && DueDays.IsOver(due, options.Today))
        {
            yield return AtRelease(ReviewRules.OldAccessibility(at with { Span = renewed.Span }, Danish.Date(renewed.Value)), options);
        }
    }

    /// <summary>
    /// Steps of the year that are said to have begun more than a year from now. A nearer day may be this year's, seen from before it.
    /// </summary>
    public static IEnumerable<Diagnostic> Wheel(YearWheel wheel, CheckOptions options) =>
        wheel
            .Steps.Where(step => step.Actual > options.Today.AddYears(1) && step.ActualAt is not null)
            .Select(step => ReviewRules.DayToCome(step.ActualAt!.Value, "faktisk", step.Actual!.Value, options.Today));

    private static Diagnostic AtRelease(Diagnostic finding, CheckOptions options) =>
        options.Release ? finding with { Severity = Severity.Error } : finding;
}
