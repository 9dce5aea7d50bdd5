using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Usage;

/// <summary>
/// The words after a command, checked against the options that its argument class declares. CommandLineParser 2.9.1 says nothing
/// when an option's value is missing, and reads the <c>=</c> of <c>-s=x</c> as part of the value.
/// </summary>
public static class OptionWords
{
    /// <summary>Everything after this word is no option.</summary>
    public const string End = "--";

    /// <summary>The same words in one form: the options as <c>--name</c> and a value, then <see cref="End"/> and the other words.</summary>
    /// <exception cref="EdgeException">
    /// An option is unknown, written twice, without its value or with one that it cannot have, or there are words that the command
    /// does not take.
    /// </exception>
    public static IEnumerable<string> Check(ReadOnlySpan<string> words, Command command, ImmutableArray<Command> all)
    {
        List<string> options = [],
            others = [];
        var seen = new HashSet<CommandOption>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == End)
            {
                others.AddRange(words[(i + 1)..]);
                break;
            }

            if (!IsOption(words[i]))
            {
                others.Add(words[i]);
                continue;
            }

            var (name, value) = Split(words[i]);
            var option = Find(name, words[i], command, all);
            if (!seen.Add(option))
            {
                throw new EdgeException($"{option.Shown} står to gange.");
            }

            if (option.Value is { } expected)
            {
                value ??=
                    i + 1 < words.Length && !IsOption(words[i + 1])
                        ? words[++i]
                        : throw new EdgeException($"Der mangler noget efter {name}: {expected}.");
                if (value.Length == 0)
                {
                    throw new EdgeException($"Der står kun en tom tekst efter {name}. Skriv {expected}.");
                }

                // CommandLineParser takes a value that starts with a hyphen for an option, and rejects a line break after `=`.
                options.AddRange(value[0] == '-' ? [$"--{option.Name}={value}"] : ["--" + option.Name, value]);
            }
            else
            {
                options.Add(value is null ? "--" + option.Name : throw new EdgeException($"{name} skal stå alene, uden = og noget efter."));
            }
        }

        return command.TakesWords || others.Count == 0 ? [.. options, End, .. others] : throw Stray(others[0], command);
    }

    // A number below zero is a value, not an option.
    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    // -s=x and -sx are one word as well.
    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return word[1] != '-' && word.Length > 2 ? (word[..2], word[2] == '=' ? word[3..] : word[2..])
            : equals < 0 ? (word, null)
            : (word[..equals], word[(equals + 1)..]);
    }

    private static CommandOption Find(string name, string word, Command command, ImmutableArray<Command> all)
    {
        var written = word.Split('=')[0];
        if (all.SelectMany(each => each.Options).Any(option => written == "-" + option.Name))
        {
            throw new EdgeException($"»{written}« skal have to streger: -{written}.");
        }

        return command.Options.FirstOrDefault(option => option.Names.Contains(name))
            ?? throw new EdgeException(
                all.FirstOrDefault(other => other.Options.Any(option => option.Names.Contains(name))) is { } owner
                    ? $"»{name}« hører ikke til {command.Name}, men til {owner.Name}."
                    : $"»{written}« kendes ikke. {Nearest.Question(Near(written, command))}".TrimEnd()
            );
    }

    // A single letter has no near names. It is a lower-case option typed in upper case, or the beginning of a long name.
    private static ImmutableArray<string> Near(string written, Command command)
    {
        if (command.Options.FirstOrDefault(option => option.Names.Contains(written, StringComparer.OrdinalIgnoreCase)) is { } same)
        {
            return [same.Names.First(name => name.Equals(written, StringComparison.OrdinalIgnoreCase))];
        }

        var names = command.Options.Select(option => "--" + option.Name).Append(CommandHelp.Option);
        var letters = written.TrimStart('-');
        return letters.Length == 1
            ? [.. names.Where(name => name.StartsWith("--" + letters, StringComparison.OrdinalIgnoreCase))]
            : Nearest.Names(letters, names.Select(name => name[2..])).Select(name => "--" + name).ToImmutableArray();
    }

    private static EdgeException Stray(string word, Command command)
    {
        var folders = command.Options.Where(option => option.Value == ExpectsAttribute.Folder).Select(option => option.Names[^1]);
        return new EdgeException(
            $"Ordet »{word}« hører ikke til noget. "
                + $"En mappe skal stå efter {string.Join(" eller ", folders.Order(StringComparer.Ordinal).Reverse())}, "
                + "og en sti med mellemrum skal stå i anførselstegn."
        );
    }
}
