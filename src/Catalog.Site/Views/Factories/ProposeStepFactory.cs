using System.Globalization;
using Catalog.Content.Binding;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the steps of the form: what an application is asked, by what it is about, and after that everything else.</summary>
internal sealed class ProposeStepFactory(ViewContext context, ApplicationForm form)
{
    private static readonly ImmutableArray<(EditorPart Part, WordKey Name)> MoreNames =
    [
        (EditorPart.About, ProposeWords.MoreAbout),
        (EditorPart.Trial, ProposeWords.MoreTrial),
        (EditorPart.Numbers, ProposeWords.MoreNumbers),
        (EditorPart.Course, ProposeWords.MoreCourse),
        (EditorPart.Practice, ProposeWords.MorePractice),
        (EditorPart.Rest, ProposeWords.MoreRest),
    ];

    private readonly QuestionViewFactory questions = new(context, form.Elements);
    private readonly EditorForm all = EditorForm.Of(context.Model);

    /// <summary>The steps of an application, in the order that somebody tells it.</summary>
    public ImmutableArray<StepView> Steps()
    {
        var parts = all
            .Groups.SelectMany(group => group.Questions.Select(question => (question, group.Part)))
            .ToDictionary(each => each.question.Key, StringComparer.Ordinal);
        var indicators = context.Model.Framework.IndicatorsName;
        ImmutableArray<StepView> steps =
        [
            Step(
                context.Words[ProposeWords.About],
                Asked(each => each.Kind != AnswerKind.Indicators && !IsPlace(each.Key), EditorPart.About)
            ),
            Step(context.Words[ProposeWords.InWords], [], [.. form.Sections.Select(questions.Section)]),
            Step(context.Words[ProposeWords.Place], Asked(each => IsPlace(each.Key), EditorPart.About)),
            Step(
                indicators is { Length: > 0 } ? indicators : context.Words[ProposeWords.Steering],
                Asked(each => each.Kind == AnswerKind.Indicators, EditorPart.About, EditorPart.Trial)
            ),
            Step(
                context.Words[ProposeWords.Trial],
                Asked(each => each.Kind != AnswerKind.Indicators, EditorPart.Trial, EditorPart.Numbers)
            ),
            Step(context.Words[ProposeWords.Practice], Asked(_ => true, EditorPart.Course, EditorPart.Practice, EditorPart.Rest)),
        ];
        return [.. steps.Where(IsAsked).Select((step, place) => step with { Number = NumberOf(place), IsFirst = place == 0 })];

        ImmutableArray<QuestionView> Asked(Func<Question, bool> isHere, params ReadOnlySpan<EditorPart> about)
        {
            var here = about.ToArray();
            return
            [
                .. form
                    .Questions.Where(asked => here.Contains(parts[asked.Key].Part) && isHere(asked))
                    .Select(asked => questions.Create(WithFurther(asked, parts[asked.Key].question))),
            ];
        }
    }

    /// <summary>What an application is not asked, by what it is about.</summary>
    public ImmutableArray<StepView> More()
    {
        var asked = form.Questions.Select(question => question.Key).ToHashSet(StringComparer.Ordinal);
        var written = form.Sections.Select(question => question.Section.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all
                .Groups.Select(group =>
                    Step(
                        context.Words[MoreNames.First(each => each.Part == group.Part).Name],
                        [
                            .. group
                                .Questions.Where(question => !asked.Contains(question.Key))
                                .Select(question => questions.Create(question with { IsRequired = false })),
                        ]
                    )
                )
                .Append(
                    Step(
                        context.Words[ProposeWords.MoreTexts],
                        [],
                        [
                            .. all
                                .Sections.Where(section => !written.Contains(section.Id))
                                .Select(section => questions.Section(new SectionQuestion(section, IsRequired: false, null))),
                        ]
                    )
                )
                .Where(IsAsked),
        ];
    }

    // The lists of the model, and why one of them was answered as it was.
    private bool IsPlace(string key) => context.Model.Vocabularies.Any(list => list.Key == key || list.ReasonKey == key);

    private static StepView Step(string name, ImmutableArray<QuestionView> asked, ImmutableArray<ControlView>? sections = null) =>
        new("", name, IsFirst: false, asked, sections ?? []);

    private static bool IsAsked(StepView step) => !step.Questions.IsEmpty || !step.Sections.IsEmpty;

    /// <summary>A step's number as people count, from its place.</summary>
    public static string NumberOf(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private static Question WithFurther(Question asked, Question whole) =>
        asked with
        {
            Further = [.. whole.Parts.Where(part => asked.Parts.All(known => known.Key != part.Key))],
        };
}
