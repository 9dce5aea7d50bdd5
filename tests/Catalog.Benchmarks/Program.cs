using System.IO;
using Catalog.Benchmarks.Micro;
using Catalog.Benchmarks.Synthetic;

namespace Catalog.Benchmarks;

/// <summary>Measures the program. Results go to stdout as Markdown; exit codes are 0 fine, 1 a measurement failed, 2 wrong use.</summary>
public static class Program
{
    private const string Usage = """
        generate N DIR                  write a synthetic catalogue of N entries
        whole N                         build it with the real program, as a process
        editions N YEARS                freeze and review it year by year, then build it with all its editions
        serve N                         edit it while the real program serves it (--edits E, default 40)
        stages N                        build it in this process, stage by stage
        micro [BenchmarkDotNet's own]   single functions
        compare --run name=command …    programs side by side, the first against the others
        command SOURCE OUTPUT           print the command that whole runs

        --model DIR      the catalogue whose site.yml and content/model are used (default: the shipped one)
        --runs R         how many times (default 3)
        --program FILE   catalog.dll or a published executable (default: the one beside this)
        --words W        with generate and editions: about so many words of prose in an entry (default 1300)
        --changed P      with editions: of 100 entries so many are changed each year (default 0: all are only read again)
        --fresh DIR      with compare: a folder to delete before each round
        """;

    /// <summary>The model that came with the benchmarks.</summary>
    internal static string OwnModel => Path.Join(AppContext.BaseDirectory, "catalogue");

    private static string OwnProgram => Path.Join(AppContext.BaseDirectory, "catalog.dll");

    public static int Main(string[] args)
    {
#if DEBUG
        Console.Error.WriteLine("This is a debug build; measure with -c Release.");
#endif
        try
        {
            return args is [var verb, .. var rest] && Run(verb, rest) ? 0 : Refuse(Usage);
        }
        catch (ArgumentException wrong)
        {
            return Refuse(wrong.Message + "\n\n" + Usage);
        }
        catch (Exception failed) when (failed is IOException or InvalidOperationException)
        {
            Console.Error.WriteLine(failed.Message);
            return 1;
        }
    }

    private static bool Run(string verb, string[] rest)
    {
        if (verb == "micro")
        {
            MicroRun.Run(rest);
            return true;
        }

        var arguments = new Arguments(rest);
        var model = arguments.Option("model") ?? OwnModel;
        var program = arguments.Option("program") ?? OwnProgram;
        var runs = arguments.Number("runs", 3);
        var words = arguments.Number("words", SyntheticCatalogue.Words);
        switch (verb)
        {
            case "generate":
                var texts = SyntheticCatalogue.Texts(arguments.Number(0, "N"), CatalogueFiles.ReadModel(model), words: words);
                CatalogueFiles.Write(arguments.Value(1, "DIR"), texts);
                return true;
            case "whole":
                InTemporaryFolder(work => WholeProgram.Measure(arguments.Number(0, "N"), model, program, runs, work));
                return true;
            case "editions":
                InTemporaryFolder(work =>
                    EditionsRun.Measure(
                        arguments.Number(0, "N"),
                        arguments.Number(1, "YEARS"),
                        words,
                        arguments.Number("changed", 0),
                        model,
                        program,
                        runs,
                        work
                    )
                );
                return true;
            case "serve":
                InTemporaryFolder(work => ServeRun.Measure(arguments.Number(0, "N"), model, program, arguments.Number("edits", 40), work));
                return true;
            case "stages":
                Console.WriteLine(Stages.Measure(arguments.Number(0, "N"), model, runs));
                return true;
            case "compare":
                Console.WriteLine(Comparison.Measure([.. arguments.All("run")], [.. arguments.All("fresh")], runs));
                return true;
            case "command":
                Console.WriteLine(WholeProgram.Command(program, arguments.Value(0, "SOURCE"), arguments.Value(1, "OUTPUT")));
                return true;
            default:
                return false;
        }
    }

    private static void InTemporaryFolder(Func<string, string> measure)
    {
        var work = Directory.CreateTempSubdirectory("catalog-benchmarks-");
        try
        {
            Console.WriteLine(measure(work.FullName));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
