namespace Catalog.Site.Views.Factories;

/// <summary>Makes the words that a page holds for the site's script.</summary>
internal static class ScriptWordViewFactory
{
    private const string Says = ".says.";

    /// <summary>The words under these keys, as the script knows them.</summary>
    public static ImmutableArray<ScriptWordView> Create(Words words, ImmutableArray<WordKey> keys) =>
        [
            .. keys.Select(key => new ScriptWordView(
                key.Name[(key.Name.IndexOf(Says, StringComparison.Ordinal) + Says.Length)..],
                words[key]
            )),
        ];
}
