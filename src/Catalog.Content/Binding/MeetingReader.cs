using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Schema;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Reads the meetings: the file of each, and beside it the copy that was kept when its decisions were applied.</summary>
internal static class MeetingReader
{
    private const string Ending = ".yml";

    /// <summary>The meetings that could be read, in the order of their days.</summary>
    public static ImmutableArray<Meeting> Read(SourceTree tree, Lifecycle lifecycle, Faults faults)
    {
        ImmutableArray<SourceFile> files = [.. tree.Under(SourceFolders.Meetings).Where(IsMeeting)];
        if (files.IsEmpty)
        {
            return [];
        }

        var shape = MeetingShape.For(lifecycle);
        return [.. files.Select(file => ReadOne(file, tree, shape, faults)).OfType<Meeting>()];
    }

    // In the folders are minutes and letters, which are written and not read.
    private static bool IsMeeting(SourceFile file) =>
        file.Path.EndsWith(Ending, StringComparison.Ordinal)
        && !file.Path[SourceFolders.Meetings.Length..].Contains('/', StringComparison.Ordinal);

    private static Meeting? ReadOne(SourceFile file, SourceTree tree, RecordShape<Meeting> shape, Faults faults)
    {
        if (ReadFile(file, shape, faults) is not { } meeting)
        {
            return null;
        }

        if (meeting.Day is { } day && SourceFolders.Meeting(day.Value) is var named && named != file.Path)
        {
            faults.Add(MeetingRules.OtherName(meeting.At(day.Span), named[SourceFolders.Meetings.Length..]));
        }

        var copy = $"{file.Path[..^Ending.Length]}/{SourceFolders.AppliedMeeting}";
        return meeting with { Applied = tree.Find(copy) is { } applied ? ReadFile(applied, shape, faults) : null };
    }

    private static Meeting? ReadFile(SourceFile file, RecordShape<Meeting> shape, Faults faults) =>
        faults.Take(TextDecoding.Decode(file)) is { } source
        && faults.Take(YamlReader.Read(source, source.All)) is { } mapping
        && shape.TryRead(mapping, new ShapeReading(source, file.Path, faults), out var meeting)
            ? meeting
            : null;
}
