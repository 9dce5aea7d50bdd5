using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>A piece of YAML and its place.</summary>
public abstract record YamlNode(TextSpan Span);

/// <summary>A single value. <see cref="IsPlain"/> is whether it was written without quotes.</summary>
public sealed record YamlScalar(TextSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Whether nothing was written, or what YAML reads as nothing: <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty => IsPlain && Value is "" or "~" or "null";
}

/// <summary>A list of values.</summary>
public sealed record YamlSequence(TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>Keys and values in the order of the file; of a repeated key the first is kept.</summary>
public sealed record YamlMapping(TextSpan Span, ImmutableArray<YamlPair> Pairs) : YamlNode(Span);

/// <summary>One key and its value.</summary>
public sealed record YamlPair(YamlScalar Key, YamlNode Value);
