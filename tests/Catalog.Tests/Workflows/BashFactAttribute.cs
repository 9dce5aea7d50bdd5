using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>
/// A test that runs the workflows' commands. Almost all are for Linux machines; on Windows the test says that it is left out.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    private const string Reason = "The commands are those of Linux machines: bash, git and zip with its paths and its permissions.";

    public BashFactAttribute() => Skip = OperatingSystem.IsWindows() ? Reason : null;
}
