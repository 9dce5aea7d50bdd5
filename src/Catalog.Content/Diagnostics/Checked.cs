namespace Catalog.Content.Diagnostics;

/// <summary>The result of a stage: a value, null when there could be none, and the findings.</summary>
public readonly record struct Checked<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The findings of one stage while it works. It is never passed from one stage to the next.</summary>
public sealed class Faults
{
    private readonly ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();

    public int Count => found.Count;

    public bool HasErrors => found.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Everything found so far, in the order it was found.</summary>
    public ImmutableArray<Diagnostic> Found => found.ToImmutable();

    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>The value together with everything found so far.</summary>
    public Checked<T> With<T>(T value) => new(value, found.ToImmutable());

    /// <summary>The value of an earlier step of the same stage; its findings are added to these.</summary>
    public T Take<T>(Checked<T> step)
    {
        found.AddRange(step.Diagnostics);
        return step.Value;
    }
}
