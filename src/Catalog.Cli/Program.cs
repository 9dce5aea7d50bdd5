using Catalog.Cli.Commands;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli;

/// <summary>From the command line to an exit code: 0 fine, 1 the content has errors, 2 wrong use or broken surroundings.</summary>
public static class Program
{
    /// <summary>The program's version, as three numbers.</summary>
    public static string Version => Build.Version;

    /// <summary>The program's version, and the commit and the repository it was built from as far as they are known.</summary>
    public static BuildFacts Build { get; } = BuildFacts.Of(typeof(Program).Assembly);

    public static int Main(string[] args)
    {
        if (Icu.Prepare() is { } missing)
        {
            Icu.Tell(missing);
            return 2;
        }

        return Run(args, Terminal.OfProcess());
    }

    /// <summary>The whole program, on any terminal. No exception comes out.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            using var parser = new Parser(settings => settings.HelpWriter = null);
            var words = Words.Prepare(args);
            var result = parser.ParseArguments(words, Verbs.Named(words));
            return result.Value switch
            {
                BuildArguments build => BuildCommand.Run(build, terminal),
                CheckArguments check => CheckCommand.Run(check, terminal),
                NewArguments @new => NewCommand.Run(@new, terminal),
                InitArguments init => InitCommand.Run(init, terminal),
                SchemaArguments schema => SchemaCommand.Run(schema, terminal),
                TemplatesArguments templates => TemplatesCommand.Run(templates, terminal),
                SearchArguments search => SearchCommand.Run(search, terminal),
                ReleaseArguments release => ReleaseCommand.Run(release, terminal),
                DiffArguments diff => DiffCommand.Run(diff, terminal),
                StatusArguments status => StatusCommand.Run(status, terminal),
                ReportArguments report => ReportCommand.Run(report, terminal),
                ServeArguments serve => ServeCommand.Run(serve, terminal),
                _ => Answer(result, terminal),
            };
        }
        catch (EdgeException fault)
        {
            return Fail(terminal, fault.Message, fault);
        }
#pragma warning disable CA1031 // "Do not catch general exception types": the last resort; a person must not meet a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(
                terminal,
                $"Der er en fejl i programmet: {exception.Message.TrimEnd('.')}. Kør igen med CATALOG_TRACE=1 for detaljer.",
                exception
            );
        }
    }

    private static int Answer(ParserResult<object> result, Terminal terminal)
    {
        var errors = result.Errors.ToArray();
        var verb = errors.OfType<HelpVerbRequestedError>().FirstOrDefault()?.Type ?? result.TypeInfo.Current;
        if (errors.Any(error => error is VersionRequestedError))
        {
            terminal.Out.WriteLine(Build.Commit is { } commit ? $"catalog {Version} ({commit})" : $"catalog {Version}");
            return 0;
        }

        if (errors.Any(error => error is HelpRequestedError or HelpVerbRequestedError))
        {
            terminal.Out.Write(HelpTexts.Of(verb));
            return 0;
        }

        if (errors.Any(error => error is NoVerbSelectedError))
        {
            terminal.Error.Write(HelpTexts.Program);
            return 2;
        }

        foreach (var line in UsageErrors.Describe(errors, verb))
        {
            terminal.Error.WriteLine(SafeText.OneLine(line));
        }

        terminal.Error.WriteLine($"Se {HelpTexts.Command(verb)}.");
        return 2;
    }

    private static int Fail(Terminal terminal, string message, Exception exception)
    {
        terminal.Error.WriteLine(SafeText.OneLine(message));
        if (Environment.GetEnvironmentVariable("CATALOG_TRACE") == "1")
        {
            terminal.Error.WriteLine(exception.ToString());
        }

        return 2;
    }
}
