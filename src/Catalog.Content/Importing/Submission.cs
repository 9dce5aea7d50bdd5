using Catalog.Content.Office;

namespace Catalog.Content.Importing;

/// <summary>
/// What somebody sent in: the answers of a row, or of a document. <see cref="Where"/> is how people find it (»række 7«, or "" for a
/// whole document).
/// </summary>
public sealed record Submission(string Where, ImmutableArray<SubmittedAnswer> Answers)
{
    /// <summary>The pictures of a document, in its order. Where one stood, its Markdown says so by <see cref="PictureMark"/>.</summary>
    public ImmutableArray<PictureBlock> Pictures { get; init; } = [];

    /// <summary>The place of a picture in Markdown, by its number from 0, until its file has a name.</summary>
    internal static string PictureMark(int number) => $"\uE000{number}\uE001";
}

/// <summary>
/// An answer to what a column, a cell or a heading asks. <see cref="Markdown"/> is the answer with its lists and looks,
/// <see cref="Plain"/> its words.
/// </summary>
public sealed record SubmittedAnswer(string Label, string Plain, string Markdown);
