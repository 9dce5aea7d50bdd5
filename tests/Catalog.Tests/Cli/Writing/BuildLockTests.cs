using System.Threading;
using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Catalog.Cli.Writing;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

public sealed class BuildLockTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void The_second_run_is_told_which_process_holds_the_lock()
    {
        using var held = BuildLock.Take(temp.Target, TimeSpan.Zero);
        var message = Assert.Throws<EdgeException>(() => BuildLock.Take(temp.Target, TimeSpan.Zero)).Message;
        Assert.Contains($"(proces {Environment.ProcessId})", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lock_file_is_gone_when_the_lock_is_let_go()
    {
        using (BuildLock.Take(temp.Target, TimeSpan.Zero))
        {
            Assert.True(temp.Exists(".site.catalog-lock"));
        }

        Assert.Empty(temp.Leftovers());
        using var again = BuildLock.Take(temp.Target, TimeSpan.Zero);
    }

    [Fact]
    public async Task A_run_waits_for_the_lock()
    {
        var held = BuildLock.Take(temp.Target, TimeSpan.Zero);
        var second = Task.Run(() =>
            SiteWriter.Write(temp.Target, TempFolder.Output(("index.html", "2")), force: false, TimeSpan.FromMinutes(1))
        );
        held.Dispose();
        await second;
        Assert.Equal("2", temp.Read("site/index.html"));
    }

    [Fact]
    public void Never_two_at_a_time_and_everybody_gets_a_turn()
    {
        var inside = 0;
        var turns = 0;
        Parallel.ForEach(
            Enumerable.Range(0, 40),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            _ =>
            {
                using var held = BuildLock.Take(temp.Target, TimeSpan.FromMinutes(2));
                Assert.Equal(1, Interlocked.Increment(ref inside));
                Interlocked.Increment(ref turns);
                Interlocked.Decrement(ref inside);
            }
        );
        Assert.Equal(40, turns);
        Assert.Empty(temp.Leftovers());
    }

    [Fact]
    public void Runs_at_once_leave_one_whole_site()
    {
        Parallel.ForEach(
            Enumerable.Range(0, 12),
            run =>
                SiteWriter.Write(
                    temp.Target,
                    TempFolder.Output(("a.html", $"{run}"), ("b.html", $"{run}")),
                    force: false,
                    TimeSpan.FromMinutes(2)
                )
        );
        Assert.Equal(temp.Read("site/a.html"), temp.Read("site/b.html"));
        Assert.Empty(temp.Leftovers());
    }
}
