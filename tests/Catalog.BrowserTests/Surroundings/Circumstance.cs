using Microsoft.Playwright;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>How a reader's browser is set. Widths are CSS pixels; 320 is also what a window of 1280 has left at 400 %.</summary>
internal sealed record Circumstance(string Name, int Width = 1280, int Height = 900)
{
    public static readonly Circumstance Desktop = new("desktop");

    public static readonly Circumstance Narrow = new("320 px", 320, 640);

    public static readonly Circumstance Telephone = new("telephone", 360, 740);

    public static readonly Circumstance Dark = new("dark") { Scheme = ColorScheme.Dark };

    public static readonly Circumstance ForcedColours = new("forced colours") { Scheme = ColorScheme.Dark, AreColoursForced = true };

    public static readonly Circumstance LessMotion = new("reduced motion") { IsMotionReduced = true };

    public static readonly Circumstance MoreContrast = new("more contrast") { IsContrastMore = true };

    public static readonly Circumstance WithoutScripts = new("without scripts") { HasScripts = false };

    public static ImmutableArray<Circumstance> All { get; } =
    [Desktop, Narrow, Dark, ForcedColours, LessMotion, MoreContrast, WithoutScripts];

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool AreColoursForced { get; init; }

    public bool IsMotionReduced { get; init; }

    public bool IsContrastMore { get; init; }

    public bool HasScripts { get; init; } = true;

    /// <summary>Whether the pages' own policy is passed over, so that nothing but the pages themselves keeps a script out.</summary>
    public bool IsPolicyIgnored { get; init; }

    public BrowserNewContextOptions Options =>
        new()
        {
            ViewportSize = new() { Width = Width, Height = Height },
            ColorScheme = Scheme,
            ForcedColors = AreColoursForced ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = IsMotionReduced ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            Contrast = IsContrastMore ? Contrast.More : Contrast.NoPreference,
            JavaScriptEnabled = HasScripts,
            BypassCSP = IsPolicyIgnored,
            Locale = "da-DK",
        };
}
