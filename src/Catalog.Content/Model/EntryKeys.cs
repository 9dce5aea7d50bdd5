namespace Catalog.Content.Model;

/// <summary>The keys of the front matter that code names. What each of them holds is declared in the room Fields.</summary>
public static class EntryKeys
{
    public const string Title = "titel";
    public const string Summary = "resume";
    public const string Status = "status";
    public const string Example = "eksempel";
    public const string AlsoKnownAs = "også_kaldet";
    public const string Age = "alder";
    public const string Situations = "situationer";
    public const string Indicators = "pejlinger";
    public const string Partners = "samarbejde";
    public const string Hypothesis = "hypotese";
    public const string Goals = "mål";
    public const string Measurements = "målinger";
    public const string Cycles = "cyklusser";
    public const string Spread = "udbredelse";
    public const string Course = "forløb";
    public const string Selection = "udvælgelse";
    public const string Evidence = "vidensgrundlag";
    public const string Extent = "omfang";
    public const string Resources = "ressourcer";
    public const string Participants = "deltagere";
    public const string Occasion = "tidspunkt";
    public const string Relations = "relationer";
    public const string ReplacedBy = "erstattet_af";
    public const string FormerAddresses = "tidligere_adresser";
    public const string Sources = "kilder";
    public const string Contact = "kontakt";
    public const string Reviewed = "sidst_gennemgået";
    public const string SortKey = "sorteringsnøgle";
    public const string Language = "sprog";

    /// <summary>In the selection: the groups that chose.</summary>
    public const string Circle = "kreds";

    /// <summary>In the selection: why.</summary>
    public const string Reason = "begrundelse";
}
