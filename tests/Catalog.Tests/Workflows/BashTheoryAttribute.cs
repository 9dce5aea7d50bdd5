using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>A theory that needs programs of Linux, as <see cref="BashFactAttribute"/> does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute() => Skip = new BashFactAttribute().Skip;
}
