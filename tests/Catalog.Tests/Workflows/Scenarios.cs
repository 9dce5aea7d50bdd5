using System.IO;
using System.Threading.Tasks;

namespace Catalog.Tests.Workflows;

/// <summary>What the workflows are tried with. Each scenario runs once, for all the tests that look at what came of it.</summary>
internal static class Scenarios
{
    public const int FilesWithFaults = 400;

    private const string Changed = "content/indsatser/eksempel-co-teaching-i-almenklassen.md";
    private const string ChangedByOthers = "content/indsatser/eksempel-ppr-som-makker.md";

    private static readonly ImmutableDictionary<string, string> Preview = ImmutableDictionary<string, string>.Empty.Add("preview", "true");

    // The program is built from its source here, as the workflow says, and nowhere else: it takes longer than all the rest.
    private static readonly Lazy<Task<Happened>> GoodChangeRun = new(() =>
        Scenario.Run(
            origin =>
                origin.PullRequest(
                    clone => Edit(clone, Changed, "titel: Co-teaching i almenklassen", "titel: To voksne om timen"),
                    meanwhile: clone => Edit(clone, ChangedByOthers, "titel: PPR som makker", "titel: En makker fra PPR")
                ),
            ownDotnet: true,
            only: "check.yml"
        )
    );

    private static readonly Lazy<Task<Happened>> FaultsRun = new(() =>
        Scenario.Run(
            origin =>
                origin.PullRequest(clone =>
                {
                    Edit(clone, Changed, "resume: >-", "resumme: >-");
                    foreach (var i in Enumerable.Range(0, FilesWithFaults))
                    {
                        var keys = string.Concat(Enumerable.Range(0, 12).Select(key => $"ukendt{key}: {i}\n"));
                        File.WriteAllText(
                            Path.Join(clone, $"content/indsatser/fejl-{i}.md"),
                            $"---\ntitel: Fejl {i}\n{keys}---\n\nTekst.\n"
                        );
                    }
                }),
            only: "check.yml"
        )
    );

    private static readonly Lazy<Task<Happened>> PushRun = new(() => Scenario.Run(origin => origin.Push()));

    private static readonly Lazy<Task<Happened>> EditionRun = new(() => Scenario.Run(origin => origin.Tag("udgave-2026")));

    private static readonly Lazy<Task<Happened>> WrongEditionRun = new(() => Scenario.Run(origin => origin.Tag("udgave-2031")));

    private static readonly Lazy<Task<Happened>> UnreadRun = new(() => Scenario.Run(origin => origin.TagOfUnread("udgave-2026")));

    private static readonly Lazy<Task<Happened>> UnsignedRun = new(() =>
        Scenario.Run(origin => origin.Tag("udgave-2026"), prepare: standIns => standIns.On("no-attestations"))
    );

    private static readonly Lazy<Task<Happened>> PreviewRun = new(() =>
        Scenario.Run(
            async origin => (await origin.OnMain("workflow_dispatch")) with { Inputs = Preview },
            newCatalogue: true,
            only: "publish.yml"
        )
    );

    private static readonly Lazy<Task<Happened>> MadeUpRun = new(() =>
        Scenario.Run(origin => origin.OnMain("workflow_dispatch"), newCatalogue: true, only: "publish.yml")
    );

    private static readonly Lazy<Task<Happened>> OwnFileRun = new(() =>
        Scenario.Run(origin => origin.OnMain("schedule"), newCatalogue: true, program: "", inProgramFolder: "catalog-linux-x64")
    );

    private static readonly Lazy<Task<Happened>> OwnPackageRun = new(() =>
        Scenario.Run(origin => origin.OnMain("schedule"), newCatalogue: true, program: "", inProgramFolder: "Catalog.Tool.1.2.3.nupkg")
    );

    private static readonly Lazy<Task<Happened>> FirstReminderRun = new(() => Scenario.Run(origin => origin.OnMain("schedule")));

    private static readonly Lazy<Task<Happened>> LaterReminderRun = new(() =>
        Scenario.Run(origin => origin.OnMain("workflow_dispatch"), only: "reminder.yml", prepare: standIns => standIns.On("has-issue"))
    );

    private static readonly Lazy<Task<Happened>> VersionRun = new(() => Scenario.Run(origin => origin.Tag("v1.2.3")));

    private static readonly Lazy<Task<Happened>> NewCatalogueRun = new(() =>
        Scenario.Run(
            origin =>
                origin.PullRequest(
                    clone => Edit(clone, Changed, "titel: Co-teaching i almenklassen", "titel: To voksne om timen"),
                    fork: true
                ),
            newCatalogue: true
        )
    );

    /// <summary>An editor's good change, while another change went into main.</summary>
    public static Task<Happened> GoodChange => GoodChangeRun.Value;

    /// <summary>A change with thousands of faults.</summary>
    public static Task<Happened> Faults => FaultsRun.Value;

    public static Task<Happened> Push => PushRun.Value;

    /// <summary>The tag of the edition that <c>site.yml</c> names.</summary>
    public static Task<Happened> Edition => EditionRun.Value;

    /// <summary>The tag of another.</summary>
    public static Task<Happened> WrongEdition => WrongEditionRun.Value;

    /// <summary>An edition's tag on a commit that nobody has merged.</summary>
    public static Task<Happened> Unread => UnreadRun.Value;

    /// <summary>An edition's tag where GitHub cannot sign.</summary>
    public static Task<Happened> Unsigned => UnsignedRun.Value;

    /// <summary>A preview of a new catalogue, by hand.</summary>
    public static Task<Happened> PreviewOfNew => PreviewRun.Value;

    /// <summary>A new catalogue published by hand before anything in it is its own.</summary>
    public static Task<Happened> MadeUp => MadeUpRun.Value;

    /// <summary>A new catalogue's reminder, with the program's file in the catalogue.</summary>
    public static Task<Happened> OwnFile => OwnFileRun.Value;

    /// <summary>The same with the package of the tool.</summary>
    public static Task<Happened> OwnPackage => OwnPackageRun.Value;

    /// <summary>The reminder by the clock, when there is no issue yet.</summary>
    public static Task<Happened> FirstReminder => FirstReminderRun.Value;

    /// <summary>The reminder by hand, when there is one.</summary>
    public static Task<Happened> LaterReminder => LaterReminderRun.Value;

    /// <summary>The tag of a version of the program.</summary>
    public static Task<Happened> Version => VersionRun.Value;

    /// <summary>A stranger's good change, from a fork of a catalogue that has no source of the program.</summary>
    public static Task<Happened> NewCatalogue => NewCatalogueRun.Value;

    /// <summary>A new catalogue's reminder, when the release of the program is not as it should be.</summary>
    public static Task<Happened> NewCatalogueWith(Action<StandIns> prepare) =>
        Scenario.Run(origin => origin.OnMain("schedule"), newCatalogue: true, prepare: prepare);

    /// <summary>A new catalogue's reminder, when nobody has said where the program is published.</summary>
    public static Task<Happened> NewCatalogueWithoutProgram() =>
        Scenario.Run(origin => origin.OnMain("schedule"), newCatalogue: true, program: "");

    /// <summary>All of them.</summary>
    public static IEnumerable<Task<Happened>> All =>
        [
            GoodChange,
            Faults,
            Push,
            Edition,
            WrongEdition,
            Unread,
            Unsigned,
            OwnFile,
            OwnPackage,
            PreviewOfNew,
            MadeUp,
            FirstReminder,
            LaterReminder,
            Version,
            NewCatalogue,
        ];

    private static void Edit(string clone, string path, string from, string to)
    {
        var file = Path.Join(clone, path);
        var text = File.ReadAllText(file);
        Xunit.Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
