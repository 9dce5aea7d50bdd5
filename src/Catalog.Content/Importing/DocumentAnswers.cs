using Catalog.Content.Office;

namespace Catalog.Content.Importing;

/// <summary>
/// Parts a document into answers: what stands below a heading that the model has a place for, beside a label in a table, or after a
/// label and a colon. A heading that matches no key or section is part of the answer around it.
/// </summary>
internal sealed class DocumentAnswers(LabelMatching labels)
{
    private const int LongestLabel = 120;

    private readonly List<SubmittedAnswer> answers = [];
    private readonly List<PictureBlock> pictures = [];
    private readonly List<DocumentBlock> blocks = [];
    private string label = "";
    private int level;

    /// <summary>Reads blocks in their order.</summary>
    public void Add(IEnumerable<DocumentBlock> some)
    {
        foreach (var block in some)
        {
            switch (block)
            {
                case TextBlock { Kind: TextKind.Title } title:
                    Close();
                    answers.Add(new SubmittedAnswer("Titel", title.Words, title.Words));
                    break;
                case TextBlock { Kind: TextKind.Heading } heading when level == 0 || heading.Level <= level || IsLabel(heading.Words):
                    Begin(heading.Words, heading.Level);
                    break;
                case TextBlock text when IsQuestion(text):
                    Begin(text.Words, int.Max(level, 9));
                    break;
                case TextBlock { Kind: TextKind.Paragraph } text when Pair(text) is { } pair:
                    Close();
                    answers.Add(pair);
                    break;
                case TableBlock table when IsForm(table):
                    AddForm(table);
                    break;
                default:
                    blocks.Add(block);
                    break;
            }
        }
    }

    /// <summary>Reads what is beside the text.</summary>
    public void Aside(ImmutableArray<DocumentBlock> some)
    {
        Close();
        label = "Ved siden af teksten";
        blocks.AddRange(some);
    }

    /// <summary>The answers that were read.</summary>
    public Submission Done()
    {
        Close();
        return new Submission("", [.. answers]) { Pictures = [.. pictures] };
    }

    private void Begin(string words, int at)
    {
        Close();
        (label, level) = (words, at);
    }

    // A heading without an answer may be the title, or only parts what follows.
    private void Close()
    {
        if (blocks.Count > 0 || label.Length > 0)
        {
            answers.Add(Made(label, blocks));
            blocks.Clear();
        }

        (label, level) = ("", 0);
    }

    private SubmittedAnswer Made(string of, IEnumerable<DocumentBlock> some)
    {
        ImmutableArray<DocumentBlock> all = [.. some];
        return new SubmittedAnswer(of, DocumentWords.Plain(all), DocumentWords.Markdown(all, Mark));
    }

    private string Mark(PictureBlock picture)
    {
        pictures.Add(picture);
        return Submission.PictureMark(pictures.Count - 1);
    }

    private bool IsLabel(string words) => words.Length <= LongestLabel && SubmissionReader.IsLabel(words, labels);

    // A form without styles has its questions in bold, or with a colon or a question mark at the end.
    private bool IsQuestion(TextBlock text) =>
        text.Kind is TextKind.Paragraph or TextKind.Number
        && text.Words.Length <= LongestLabel
        && (text.Runs.All(run => run.IsBold || run.Text.Trim().Length == 0) || text.Words[^1] is ':' or '?')
        && IsLabel(text.Words);

    private SubmittedAnswer? Pair(TextBlock text)
    {
        var colon = text.Words.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Words.Length - 1 && labels.Of(text.Words[..colon]) is { How: Match.Sure or Match.Personal }
            ? new SubmittedAnswer(
                text.Words[..colon],
                text.Words[(colon + 1)..].Trim(),
                SubmissionReader.PlainMarkdown(text.Words[(colon + 1)..].Trim())
            )
            : null;
    }

    private bool IsForm(TableBlock table) =>
        table.Rows.Any(row => row.Length is 2 or 4 && row.Where((_, at) => at % 2 == 0).Any(cell => IsLabel(DocumentWords.Plain(cell))))
        && table.Rows.Count(row => row.Length is 1 or 2 or 4) == table.Rows.Length;

    // Rows of one cell are headings inside the form, or the answer to the row above.
    private void AddForm(TableBlock table)
    {
        Close();
        var asked = "";
        foreach (var row in table.Rows)
        {
            if (row is [var only])
            {
                var words = DocumentWords.Plain(only);
                if (asked.Length > 0 && !IsLabel(words))
                {
                    answers.Add(Made(asked, only));
                    asked = "";
                }
                else if (only is [TextBlock, .. { IsEmpty: false } rest] && IsLabel(((TextBlock)only[0]).Words))
                {
                    answers.Add(Made(((TextBlock)only[0]).Words, rest));
                }
                else
                {
                    asked = words;
                }

                continue;
            }

            foreach (var pair in row.Chunk(2))
            {
                var words = DocumentWords.Plain(pair[0]);
                var answer = pair.Length > 1 ? pair[1] : [];
                if (words.Length > 0 || !answer.IsEmpty)
                {
                    answers.Add(Made(words, answer));
                }
            }
        }
    }
}
