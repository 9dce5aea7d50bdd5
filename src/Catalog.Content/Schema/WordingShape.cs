using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/sprog.yml</c>: words that the checks look for, and words they pass over.</summary>
internal static class WordingShape
{
    private static readonly Field<ImmutableArray<Spanned<string>>> Allowed = new(
        "tilladt",
        new ListShape<string>(ModelFields.Line, 2_000, distinct: true),
        "Fælles postkasser, navne og ord, som reglerne om privatliv ikke skal sige noget til."
    );

    private static readonly Field<ImmutableArray<Spanned<Promise>>> Promises = new(
        "løfter",
        new ListShape<Promise>(PromiseShape(), 100),
        "Ord, der lover noget, og det, der skal stå bag dem."
    );

    private static readonly Field<ImmutableArray<Spanned<string>>> Setbacks = new(
        "tilbagegang",
        new ListShape<string>(ModelFields.Line, 500, distinct: true),
        "Ord, der siger, at noget ikke ændrede sig eller gik den forkerte vej."
    );

    private static readonly Field<ImmutableArray<Spanned<AvoidedWord>>> Avoided = new(
        "undgå",
        new ListShape<AvoidedWord>(AvoidedShape(), 500),
        "Ord, der gør barnet til problemet, og det, man kan skrive i stedet."
    );

    private static readonly Field<ImmutableArray<Spanned<Compound>>> Compounds = new(
        "særskrevet",
        new ListShape<Compound>(new CompoundShape(), 2_000),
        "Sammensatte ord, der tit bliver delt, skrevet med + imellem leddene."
    );

    public static RecordShape<Wording> Shape { get; } =
        new(
            read => new Wording(
                read.Values(Allowed),
                read.Values(Promises),
                read.Values(Setbacks),
                read.Values(Avoided),
                read.Values(Compounds)
            ),
            Allowed,
            Promises,
            Setbacks,
            Avoided,
            Compounds
        );

    private static RecordShape<Promise> PromiseShape()
    {
        var words = new Field<ImmutableArray<Spanned<string>>>(
            "ord",
            new ListShape<string>(ModelFields.Line, 200, distinct: true),
            "Ordene.",
            Required: true
        );
        var of = new Field<Promised>(
            "kræver",
            ChoiceShape.Of(
                ("effekt", Promised.Effect),
                ("viden", Promised.Knowledge),
                ("virkning", Promised.Benefit),
                ("fald", Promised.Fall),
                ("stigning", Promised.Rise),
                ("fremgang", Promised.Progress),
                ("stor-fremgang", Promised.GreatProgress)
            ),
            "Det, der skal stå bag ordene.",
            Required: true
        );
        return new RecordShape<Promise>(read => read.Get(of) is { } kind ? new Promise(read.Values(words), kind.Value) : null, words, of);
    }

    private static RecordShape<AvoidedWord> AvoidedShape()
    {
        var word = new Field<string>("ord", ModelFields.Line, "Ordet eller vendingen.", Required: true);
        var instead = new Field<string>("skriv", ModelFields.Line, "Det, man kan skrive i stedet.", Required: true);
        var because = new Field<string>("fordi", ModelFields.Words, "Hvorfor.");
        return new RecordShape<AvoidedWord>(
            read => read.Text(word) is { Length: > 0 } found ? new AvoidedWord(found, read.Text(instead), read.Text(because)) : null,
            word,
            instead,
            because
        );
    }

    private sealed class CompoundShape : ScalarShape<Compound>
    {
        public override string Expected => "to led med + imellem";

        public override string Example => "special+klasse";

        protected override bool TryRead(Parsing.YamlScalar scalar, ShapeReading reading, out Compound value)
        {
            var parts = scalar.Value.Split('+', StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 } first, { Length: > 0 } second] || parts.Any(part => !part.All(char.IsLetter)))
            {
                return Refuse(scalar, reading, out value);
            }

            value = new Compound(first, second);
            return true;
        }
    }
}
