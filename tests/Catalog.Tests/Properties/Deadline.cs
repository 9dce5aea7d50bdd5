using System.Threading.Tasks;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Turns a hang into a failure. The time is so long that only a hang can fill it; how fast a thing is, benchmarks tell.</summary>
internal static class Deadline
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    public static T Keep<T>(Func<T> work)
    {
        var task = Task.Run(work);
        Assert.True(Task.WhenAny(task, Task.Delay(Long)).GetAwaiter().GetResult() == task, $"Not done after {Long.TotalSeconds} seconds.");
        return task.GetAwaiter().GetResult();
    }
}
