using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Golden;

/// <summary>
/// A small site, file by file as it should be. With CATALOG_REFRESH=1 in the environment the expected folder is written
/// anew; the change is then read in the diff.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string Expected = Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Golden", "expected");
    private static readonly string Source = Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base");

    [Fact]
    public void The_small_site_is_as_expected()
    {
        var built = SiteOf
            .Build(SiteOf.Sources(Source))
            .Where(file => !file.Key.StartsWith("soeg/", StringComparison.Ordinal))
            .ToDictionary(file => WithoutFingerprint(file.Key), file => WithoutFingerprint(Encoding.UTF8.GetString(file.Value)));
        foreach (var asset in new[] { "skrift.css", "site.css", "site.js", "lister.js", "sammenlign.js", "foreslaa.js", "raad.js" })
        {
            built.Remove("assets/" + asset);
        }

        built.Keys.Where(path => path.StartsWith("soeg/", StringComparison.Ordinal)).ToList().ForEach(path => built.Remove(path));
        built.Remove("regler.html");
        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            Refresh(built);
        }

        var expected = Directory
            .EnumerateFiles(Expected, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(Expected, file).Replace('\\', '/'),
                file => Encoding.UTF8.GetString(File.ReadAllBytes(file))
            );

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), built.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in expected)
        {
            if (text != built[path])
            {
                Assert.Fail($"{path} differs from {Path.Join(Expected, path)}:\n{FirstDifference(text, built[path])}");
            }
        }
    }

    // The rules' page follows the specs and has tests of its own, and so have the search and the scripts. The stylesheet is looked at in
    // a browser. Here their names and versions would change with every touch of them.
    private static string WithoutFingerprint(string text) =>
        Regex.Replace(
            text,
            @"\.[0-9a-f]{8}(\.(?:css|js|svg))|(?<= data-version="")[0-9a-f]{8}(?="")",
            "$1",
            RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );

    private static void Refresh(Dictionary<string, string> built)
    {
        if (Directory.Exists(Expected))
        {
            Directory.Delete(Expected, recursive: true);
        }

        foreach (var (path, text) in built)
        {
            var file = Path.Join(Expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (a, b) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        return $"line {line + 1}\n- {(line < a.Length ? a[line] : "(end)")}\n+ {(line < b.Length ? b[line] : "(end)")}";
    }
}
