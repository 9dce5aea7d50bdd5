using System.Text;
using Catalog.Site.Rendering;
using Catalog.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>A page is the same bytes, however its text is cut into pieces.</summary>
public sealed class Utf8OutputProperties
{
    private static readonly Arbitrary<string[]> Pieces = Arb.From(
        Gen.Elements("", "\r", "\n", "\r\n", "\ud83d", "\ude00", "😀", "æ", "<a>", "€").ArrayOf(),
        ArbMap.Default.ArbFor<string[]>().Shrinker
    );

    [Fact]
    public void Pieces_are_written_as_the_whole_would_be() =>
        HostileText.Holds(
            Pieces,
            pieces =>
            {
                using var output = new Utf8Output(1);
                foreach (var piece in pieces)
                {
                    output.Write(piece);
                }

                var whole = string.Concat(pieces).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
                Assert.Equal(Encoding.UTF8.GetBytes(whole), output.ToBytes().ToArray());
            },
            2_000
        );
}
