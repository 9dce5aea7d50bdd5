namespace Catalog.Site.NewCatalogue;

/// <summary>
/// Which files of a catalogue belong to the program: pipelines, guides, schemas and the settings of editors and of git. What a
/// municipality writes itself does not: content, settings, templates, who reviews, and the front of the repository.
/// </summary>
internal static class ProgramFiles
{
    private static readonly string[] Folders = [".github/", ".vscode/", "vejledning/", "program/"];
    private static readonly string[] Single = [".gitlab-ci.yml", "azure-pipelines.yml", .. OwnLines.Files];

    /// <summary>Whether the file of a path does. The folder of the program also holds the program itself, which is not a text.</summary>
    public static bool Has(string path) =>
        path != ".github/CODEOWNERS"
        && !path.Split('/').Any(part => part is "" or "." or "..")
        && !path.AsSpan().ContainsAny('\\', ':', '\0')
        && (Single.Contains(path) || Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
        && (!path.StartsWith("program/", StringComparison.Ordinal) || path.EndsWith(".sh", StringComparison.Ordinal));

    /// <summary>Whether it is made from the catalogue's own model, and says so in itself.</summary>
    public static bool IsFromModel(string path) =>
        path.StartsWith(EditorFiles.Schemas, StringComparison.Ordinal) || path == EditorFiles.IssueForm;
}

/// <summary>Where the files lie that are made from the model.</summary>
internal static class EditorFiles
{
    public const string Schemas = ".vscode/schemas/";
    public const string IssueForm = ".github/ISSUE_TEMPLATE/ny-indsats.yml";
    public const string IssueForms = ".github/ISSUE_TEMPLATE/";
}
