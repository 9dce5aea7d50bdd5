namespace Catalog.Content.Model;

/// <summary>The names of the model's files that entries are held against.</summary>
public static class ModelFiles
{
    /// <summary>Elements, pejlinger and sections.</summary>
    public const string Framework = "kvintet.yml";

    /// <summary>The other name of <see cref="Framework"/>, for a model that is not the quintet.</summary>
    public const string OwnFramework = "model.yml";

    /// <summary>The lists that values are chosen from.</summary>
    public const string Lists = "lister.yml";

    /// <summary>The places and teams that can take part.</summary>
    public const string Units = "enheder.yml";

    /// <summary>Statuses, days and demands, and the scale of evidence.</summary>
    public const string Lifecycle = "forloeb.yml";

    /// <summary>What practitioners say when something is hard.</summary>
    public const string Situations = "situationer.yml";

    /// <summary>The keys of an entry that the municipality has declared itself.</summary>
    public const string Fields = "felter.yml";

    /// <summary>Words and abbreviations.</summary>
    public const string Glossary = "ordliste.yml";

    /// <summary>Words that are about the same, for the search.</summary>
    public const string Topics = "emner.yml";
}
