namespace Catalog.Cli.Reporting;

/// <summary>The stylesheet of a report as a page: the book of the site, on a screen and on A4.</summary>
internal static class ReportStyle
{
    // A table's caption repeats the heading above it, so it is for screen readers only. Colours are mixed from the municipality's
    // two; what a browser does not mix is left out, and the numbers say the same. No child combinator (>) is used: it would be escaped
    // as text.
    public const string Sheet = """
        :root {
          color-scheme: light dark;
          --paper: #fff; --ink: #1c2023; --soft: #4c545a; --line: #cfd3d6;
          --first: var(--brand, #1b4f72); --second: var(--accent, #8a3b12);
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #15191c; --ink: #e6e9eb; --soft: #aeb6bc; --line: #4a5258;
            --first: color-mix(in srgb, var(--brand, #1b4f72) 40%, white);
            --second: color-mix(in srgb, var(--accent, #8a3b12) 40%, white);
          }
        }
        body {
          margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
          font: 1.0625rem/1.5 Literata, Georgia, "Liberation Serif", serif; font-variant-numeric: lining-nums;
        }
        main {
          display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem 3.5rem;
          max-inline-size: 62rem; margin: auto; padding: 2.5rem clamp(1rem, 4.5vw, 3.5rem) 4rem;
        }
        header, section { grid-column: 1 / -1; min-inline-size: 0; }
        .count { grid-column: auto; }
        header { border-block-end: 1px solid var(--ink); padding-block-end: 1rem; }
        .cover { margin: 0; color: var(--second); font-size: 1rem; }
        h1, h2, h3 { margin: 0; line-height: 1.16; text-wrap: balance; hyphens: auto; }
        h1 { color: var(--first); font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); font-weight: 600; letter-spacing: -.012em; }
        h2 { font-size: 1.375rem; font-weight: 600; }
        h3 { font-size: 1.125rem; font-weight: 600; }
        .sheet h2 { color: var(--first); font-size: 1.875rem; }
        p, ul { max-inline-size: 60ch; margin: .5rem 0 0; }
        .lead p { margin: 0; font-size: 1.1875rem; }
        .count p { color: var(--soft); font-size: .9375rem; }
        li + li { margin-block-start: .375rem; }
        .level-2 ul { columns: 2; column-gap: 3.5rem; max-inline-size: none; }
        .level-2 li { break-inside: avoid; }
        .boxes { padding: 0; list-style: none; }
        .boxes li { padding-inline-start: 1.4em; text-indent: -1.4em; }
        li::marker { color: var(--first); }
        table { inline-size: 100%; margin-block-start: .5rem; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
        caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; font-weight: 400; }
        tr { border-block-start: 1px solid var(--line); }
        thead tr { border: 0; }
        thead th { color: var(--soft); vertical-align: bottom; }
        tbody th { min-inline-size: 9rem; }
        td { font-variant-numeric: tabular-nums; }
        .count td { inline-size: 55%; white-space: nowrap; }
        .bar {
          display: inline-block; block-size: .75em; margin-inline-end: .5em; background: var(--first); vertical-align: -.02em;
          print-color-adjust: exact; -webkit-print-color-adjust: exact;
        }
        .number { padding-inline: .5rem; text-align: end; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .depth-1 { background: color-mix(in srgb, var(--first) 9%, var(--paper)); }
        .depth-2 { background: color-mix(in srgb, var(--first) 18%, var(--paper)); }
        .depth-3 { background: color-mix(in srgb, var(--first) 27%, var(--paper)); }
        .depth-4 { background: color-mix(in srgb, var(--first) 36%, var(--paper)); }
        .fill th, .fill td { border: 1px solid var(--line); padding-inline: .5rem; block-size: 1.75rem; }
        .fill tbody th { white-space: nowrap; min-inline-size: 0; }
        .fill th:last-child { inline-size: 45%; }
        @media screen and (max-width: 48rem) {
          main { display: block; }
          section { margin-block-start: 2rem; }
          .level-2 ul { columns: auto; }
          table { display: block; overflow-x: auto; }
          .fill thead th { white-space: nowrap; }
        }
        @media (forced-colors: active) { .bar { background: CanvasText; forced-color-adjust: none; } }
        @page { size: A4; margin: 16mm 17mm; }
        @media print {
          body { font-size: 10pt; line-height: 1.35; }
          main { gap: 4.5mm 9mm; max-inline-size: none; padding: 0; }
          .count { break-inside: avoid; }
          .bar { max-inline-size: 36mm; }
          h1 { font-size: 22pt; }
          h2 { font-size: 13pt; }
          h3 { font-size: 11pt; }
          .sheet h2 { font-size: 18pt; }
          .lead p { font-size: 11.5pt; }
          table, .count p, .cover { font-size: 9.5pt; line-height: 1.3; }
          th, td { padding-block: .5mm; }
          p, ul { max-inline-size: none; margin-block-start: 1mm; }
          .level-2 ul { column-gap: 9mm; }
          li + li { margin-block-start: .5mm; }
          h2, h3 { break-after: avoid; }
          tr, li { break-inside: avoid; }
          .sheet { break-before: page; }
        }

        """;
}
