using System.Reflection;
using CommandLine;

namespace Catalog.Cli.Usage;

/// <summary>An option of a command. <see cref="Value"/> says what is written after it, and is null for one that has no value.</summary>
public sealed record CommandOption(string? Letter, string Name, string? Value)
{
    /// <summary>How it can be written: <c>--source</c> and <c>-s</c>.</summary>
    public ImmutableArray<string> Names => Letter is null ? ["--" + Name] : ["--" + Name, "-" + Letter];

    /// <summary>How a message names it.</summary>
    public string Shown => Letter is null ? $"--{Name}" : $"-{Letter} (--{Name})";

    /// <summary>The option that a property of an argument class declares, or null.</summary>
    public static CommandOption? Of(PropertyInfo property) =>
        property.GetCustomAttribute<OptionAttribute>() is { } option
            ? new CommandOption(
                option.ShortName.Length > 0 ? option.ShortName : null,
                option.LongName,
                property.PropertyType == typeof(bool) ? null : property.GetCustomAttribute<ExpectsAttribute>()!.Value
            )
            : null;
}

/// <summary>What is written after an option, as the rest of the sentence "Skriv …": <c>en dato, for eksempel 2026-08-31</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExpectsAttribute(string value) : Attribute
{
    public const string Date = "en dato, for eksempel 2026-08-31";
    public const string Folder = "navnet på en mappe";
    public const string File = "navnet på en fil";
    public const string Address = "en adresse, der begynder med https://";

    /// <summary>The words of the sentence.</summary>
    public string Value => value;
}
