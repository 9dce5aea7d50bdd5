using Catalog.Cli.Usage;

namespace Catalog.Cli.Commands;

/// <summary>The commands of the program.</summary>
public static class CommandList
{
    /// <summary>All of them, in the order of the help.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        Command.Of<BuildArguments>(BuildCommand.Run),
        Command.Of<CheckArguments>(CheckCommand.Run),
        Command.Of<ServeArguments>(ServeCommand.Run),
        Command.Of<NewArguments>(NewCommand.Run),
        Command.Of<ImportArguments>(ImportCommand.Run),
        Command.Of<ExportArguments>(ExportCommand.Run),
        Command.Of<MoveArguments>(MoveCommand.Run),
        Command.Of<DecideArguments>(DecideCommand.Run),
        Command.Of<ReleaseArguments>(ReleaseCommand.Run),
        Command.Of<DiffArguments>(DiffCommand.Run),
        Command.Of<VerifyArguments>(VerifyCommand.Run),
        Command.Of<ArchiveArguments>(ArchiveCommand.Run),
        Command.Of<InitArguments>(InitCommand.Run),
        Command.Of<SearchArguments>(SearchCommand.Run),
        Command.Of<StatusArguments>(StatusCommand.Run),
        Command.Of<PlanArguments>(PlanCommand.Run),
        Command.Of<MeasurementsArguments>(MeasurementsCommand.Run),
        Command.Of<ReportArguments>(ReportCommand.Run),
        Command.Of<SchemaArguments>(SchemaCommand.Run),
        Command.Of<PictureArguments>(PictureCommand.Run),
        Command.Of<TemplatesArguments>(TemplatesCommand.Run),
    ];

    /// <summary>The command of a name, English or Danish, or null.</summary>
    public static Command? Find(string name) => All.FirstOrDefault(command => command.Names.Contains(name));
}
