namespace Catalog.Content.Model;

/// <summary>What a place looks like in the drawing of an entry.</summary>
public enum Ground
{
    Floor,
    Hill,
    Step,
    House,
}
