using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Catalog.Content.Privacy;
using Catalog.Content.Validation;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Properties;

namespace Catalog.Tests.Propose;

/// <summary>What the script of the form makes of the same words as the program, by way of Node.</summary>
internal static class FormScript
{
    /// <summary>A file to be written: words, and a pattern in which the text <c>{words}</c> stands for them.</summary>
    internal sealed record FileQuestion(string Words, object Pattern);

    /// <summary>
    /// A file, the path to words in its head, and what is to be there; null takes them out. Without a path nothing is changed.
    /// </summary>
    internal sealed record Edit(string Text, ImmutableArray<string> Path, string? Words);

    /// <summary>What is asked.</summary>
    internal sealed record Question(
        ImmutableArray<FileQuestion> Files,
        ImmutableArray<string> Titles,
        ImmutableArray<string> Texts,
        ImmutableArray<object> Forms
    )
    {
        public ImmutableArray<Edit> Edits { get; init; } = [];

        // The parts up to the checks need no page.
        public ImmutableArray<string> Scripts { get; } =
        [
            .. Directory
                .EnumerateFiles(Folder, "*.js")
                .Where(part => Path.GetFileName(part)[0] <= '3')
                .Order(StringComparer.Ordinal)
                .Concat(Directory.EnumerateFiles(Path.Join(Path.GetDirectoryName(Folder)!, "advice"), "*.js").Order(StringComparer.Ordinal))
                .Select(File.ReadAllText),
        ];

        public IEnumerable<string> Providers { get; } = ContactData.PrivateDomains;

        public IReadOnlyDictionary<string, IEnumerable<string>> Lists { get; } =
            ClaimWords.Of(Shipped.Model).ToDictionary(list => list.Key, list => (IEnumerable<string>)list.Value);
    }

    /// <summary>The answers, one for each file, title, text and form. Numbers are written as place and ! (certain) or ?, faults as place and name.</summary>
    internal sealed record Answer(
        ImmutableArray<string> Cleaned,
        ImmutableArray<string> Files,
        ImmutableArray<string> Addresses,
        ImmutableArray<string> Titles,
        ImmutableArray<string> Numbers,
        ImmutableArray<int> Lix,
        ImmutableArray<int> Words,
        ImmutableArray<bool> Mails,
        ImmutableArray<ImmutableArray<string>> Children,
        ImmutableArray<ImmutableArray<string>> Promises,
        ImmutableArray<ImmutableArray<string>> Leftover,
        ImmutableArray<ImmutableArray<string>> Faults,
        ImmutableArray<ImmutableArray<string>> Advice
    )
    {
        public ImmutableArray<string> Edited { get; init; } = [];

        /// <summary>The keys of each edited file that hold what the script does not read.</summary>
        public ImmutableArray<ImmutableArray<string>> Unread { get; init; } = [];
    }

    private static string Folder { get; } = Path.Join(RealProgram.Root, "templates", "assets", "propose");

    public static Task<Answer> Ask(Question question) =>
        NodeRun.Ask<Answer>(Path.Join(Path.GetDirectoryName(Here()), "propose-runner.js"), question);

    private static string Here([CallerFilePath] string path = "") => path;
}
