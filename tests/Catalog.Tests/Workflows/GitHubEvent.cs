using System.Text.Json;

namespace Catalog.Tests.Workflows;

/// <summary>What has happened on GitHub: the event's name, the ref and the commit that its workflows run on.</summary>
internal sealed record GitHubEvent(string Name, string Ref, string Sha)
{
    /// <summary>The pull request, when it is one: its number, the commit it was made from, and whether it comes from a fork.</summary>
    public (int Number, string BaseSha, bool IsFork)? PullRequest { get; init; }

    /// <summary>What somebody has chosen who started a workflow by hand.</summary>
    public ImmutableDictionary<string, string> Inputs { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The ref as people write it: <c>main</c>, <c>udgave-2026</c>, <c>1/merge</c>.</summary>
    public string RefName => Ref[(Ref.IndexOf('/', "refs/".Length) + 1)..];

    public string RefType => Ref.StartsWith("refs/tags/", StringComparison.Ordinal) ? "tag" : "branch";

    /// <summary>What a workflow may ask for as <c>github.…</c>, and what a step finds in its environment as <c>GITHUB_…</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Context =>
        [
            new("event_name", Name),
            new("ref", Ref),
            new("ref_name", RefName),
            new("ref_type", RefType),
            new("sha", Sha),
            new("repository", "vores-kommune/katalog"),
            new("repository_owner", "vores-kommune"),
            new("server_url", "https://github.com"),
            new("api_url", "https://api.github.com"),
            new("actor", PullRequest is { IsFork: true } ? "en-fremmed" : "en-redaktoer"),
            new("head_ref", PullRequest is null ? "" : "min-rettelse"),
            new("base_ref", PullRequest is null ? "" : "main"),
            new("run_id", "1"),
            new("run_number", "1"),
            new("run_attempt", "1"),
        ];

    /// <summary>The file that <c>GITHUB_EVENT_PATH</c> names.</summary>
    public string Payload =>
        JsonSerializer.Serialize(
            PullRequest is not { } pull
                ? new { }
                : (object)
                    new
                    {
                        number = pull.Number,
                        pull_request = new
                        {
                            number = pull.Number,
                            @base = new { sha = pull.BaseSha },
                            head = new { repo = new { fork = pull.IsFork } },
                        },
                    }
        );
}
