using System.Threading.Tasks;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>The one issue with what is due: <c>reminder.yml</c>.</summary>
public sealed class ReminderWorkflowTests
{
    private const string Title = "Hvad skal vi nå? (skrevet af kataloget)";

    [BashFact]
    public async Task The_first_time_the_issue_is_made()
    {
        var happened = await Scenarios.FirstReminder;

        Assert.Equal(["reminder.yml"], happened.Workflows.Keys);
        Assert.True(happened.Job("reminder.yml").Succeeded, happened.Log);
        Assert.Equal(2, happened.Calls.Length);
        Assert.StartsWith(
            $"issue list --state open --search in:title \"{Title}\" --json number,title",
            happened.Calls[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith($"issue create --title {Title} --body-file ", happened.Calls[1], StringComparison.Ordinal);
        Assert.StartsWith("# Det skal gøres i kataloget\n", happened.Given["body.md"], StringComparison.Ordinal);
    }

    [BashFact]
    public async Task Later_the_same_issue_is_written_again()
    {
        var happened = await Scenarios.LaterReminder;

        Assert.True(happened.Job("reminder.yml").Succeeded, happened.Log);
        Assert.Equal(2, happened.Calls.Length);
        Assert.StartsWith("issue edit 7 --body-file ", happened.Calls[1], StringComparison.Ordinal);
    }
}
