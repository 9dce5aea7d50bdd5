using System.IO;
using Catalog.Cli.Writing;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

/// <summary>A folder that another program holds for a moment is renamed when it lets go.</summary>
public sealed class FolderSwapTests
{
    [Fact]
    public void What_is_refused_at_first_is_done_when_it_is_allowed()
    {
        var attempts = 0;
        FolderSwap.Patiently(() =>
        {
            if (++attempts < 3)
            {
                throw new UnauthorizedAccessException();
            }
        });

        Assert.Equal(3, attempts);
    }

    [Fact]
    public void What_is_refused_for_a_second_is_refused_and_nothing_else_is_tried_again()
    {
        var attempts = 0;
        Assert.Throws<IOException>(() => FolderSwap.Patiently(() => throw new IOException($"{++attempts}")));
        Assert.Equal(11, attempts);

        var once = 0;
        Assert.Throws<InvalidOperationException>(() => FolderSwap.Patiently(() => throw new InvalidOperationException($"{++once}")));
        Assert.Equal(1, once);
    }
}
