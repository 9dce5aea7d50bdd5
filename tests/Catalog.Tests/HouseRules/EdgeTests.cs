using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>What only certain places may use: packages, the outer world, trusted HTML, addresses, regular expressions.</summary>
public sealed partial class EdgeTests
{
    private static readonly string[] OuterWorld =
    [
        "System.Console",
        "System.Environment",
        "System.Random",
        "System.TimeProvider",
        "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch",
        "System.IO.File",
        "System.IO.Directory",
        "System.IO.FileStream",
        "System.IO.FileInfo",
        "System.IO.DirectoryInfo",
        "System.IO.FileSystemInfo",
        "System.IO.FileSystemWatcher",
        "System.IO.DriveInfo",
        "System.IO.RandomAccess",
        "System.IO.Enumeration",
        "System.IO.MemoryMappedFiles",
        "System.Net.Http",
        "System.Net.Sockets",
        "System.Net.Dns",
        "System.Net.WebClient",
        "System.Net.WebRequest",
        "System.Threading.Thread",
        "System.Threading.Timer",
        "System.Globalization.CultureInfo.get_Current",
        "System.Guid.NewGuid",
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Security.Cryptography.RandomNumberGenerator",
    ];

    // What the compiler itself writes into every iterator.
    private const string WrittenByCompiler = "System.Environment.get_CurrentManagedThreadId";

    public static TheoryData<string, string> PackageRooms =>
        new()
        {
            { "Markdig", "Content.Markup" },
            { "YamlDotNet", "Content.Parsing" },
            { "Scriban", "Site.Rendering" },
            { "QRCoder", "Site.Figures" },
            { "Spectre", "Cli" },
            { "CommandLine", "Cli" },
            { "Microsoft.AspNetCore", "Cli" },
        };

    public static TheoryData<string, string> Projects =>
        new()
        {
            { "Catalog.Content", "Markdig YamlDotNet" },
            { "Catalog.Site", "Catalog.Content QRCoder Scriban.Signed" },
            { "Catalog.Cli", "Catalog.Site CommandLineParser Microsoft.AspNetCore.App Spectre.Console" },
        };

    [Theory, MemberData(nameof(PackageRooms))]
    public void A_package_is_named_in_one_room(string package, string room) =>
        RepositoryFiles.MustBeEmpty(
            from file in RoomFile.All
            where file.Room != room
            from found in file.File.Find(new Regex($@"(?<![\w.]){package}[.;]"), inCode: true)
            select found
        );

    [Theory, MemberData(nameof(Projects))]
    public void A_project_refers_to_nothing_more(string project, string references)
    {
        var text = RepositoryFiles.All.Single(file => file.Path == $"src/{project}/{project}.csproj").Text;
        Assert.Equal(
            references.Split(' '),
            Reference().Matches(text).Select(found => found.Groups["name"].Value).Order(StringComparer.Ordinal)
        );
    }

    [Theory, InlineData("Catalog.Content"), InlineData("Catalog.Site")]
    public void Only_the_edge_sees_disk_console_clock_chance_and_network(string assembly) =>
        RepositoryFiles.MustBeEmpty(
            Named(assembly)
                .Where(member =>
                    member != WrittenByCompiler
                    && OuterWorld.Any(outer =>
                        member == outer
                        || member.StartsWith(outer + ".", StringComparison.Ordinal)
                        || (outer.Contains(".get_", StringComparison.Ordinal) && member.StartsWith(outer, StringComparison.Ordinal))
                    )
                )
                .Select(member => $"{assembly} uses {member}.")
        );

    [Fact]
    public void The_look_into_assemblies_sees_what_is_used() =>
        Assert.Contains("System.Reflection.Metadata.MetadataReader.GetString", Named("Catalog.Tests", typeof(EdgeTests).Assembly));

    [Fact]
    public void Trusted_html_is_made_in_three_rooms() => MadeOnlyIn(FromTrusted(), "Content.Markup", "Site.Figures", "Site.Rendering");

    [Fact]
    public void Addresses_are_made_in_planning() => MadeOnlyIn(NewAddress(), "Site.Planning");

    [Fact]
    public void Addresses_have_no_public_constructor()
    {
        var types = Load("Catalog.Site")?.GetTypes().Where(type => type.BaseType?.Name == "Address") ?? [];
        Assert.All(types, type => Assert.Empty(type.GetConstructors()));
    }

    [Fact]
    public void A_regular_expression_cannot_run_for_ever() =>
        RepositoryFiles.MustBeEmpty(
            from file in RepositoryFiles.Code("src/")
            from use in RegexUse().Matches(file.Text)
            where
                !use.Value.Contains("NonBacktracking", StringComparison.Ordinal)
                && !use.Value.Contains("RegexLimit", StringComparison.Ordinal)
            select $"{file.Path}: {use.Value}"
        );

    private static void MadeOnlyIn(Regex making, params string[] rooms) =>
        RepositoryFiles.MustBeEmpty(
            RoomFile.All.Where(file => !rooms.Contains(file.Room)).SelectMany(file => file.File.Find(making, inCode: true))
        );

    private static Assembly? Load(string name) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll")) ? Assembly.Load(name) : null;

    // Every type and every member of another assembly that an assembly names, as Namespace.Type and Namespace.Type.Member.
    private static ImmutableSortedSet<string> Named(string name, Assembly? assembly = null)
    {
        if ((assembly ?? Load(name))?.Location is not { } path)
        {
            return [];
        }

        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => NameOf(reader, handle));
        IEnumerable<string> members =
            from handle in reader.MemberReferences
            let member = reader.GetMemberReference(handle)
            where member.Parent.Kind == HandleKind.TypeReference
            select $"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}";
        // Environment is judged by its members, since the compiler uses one of them.
        return [.. types.Where(type => type != "System.Environment").Concat(members)];
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    [GeneratedRegex("<(?:Package|Project|Framework)Reference Include=\"(?:[^\"]*/)?(?<name>[^\"/]+?)(?:\\.csproj)?\"")]
    private static partial Regex Reference();

    [GeneratedRegex(@"SafeHtml\.FromTrusted")]
    private static partial Regex FromTrusted();

    [GeneratedRegex(@"\bnew (?:SiteAddress|ExternalAddress)\b")]
    private static partial Regex NewAddress();

    [GeneratedRegex(
        @"(?:\[GeneratedRegex\(|\bnew Regex\(|\bRegex\.(?:IsMatch|Matches|Match|Replace|Split|Count|EnumerateMatches)\().*(?:\n.*)??(?:\)\]|;)"
    )]
    private static partial Regex RegexUse();
}
