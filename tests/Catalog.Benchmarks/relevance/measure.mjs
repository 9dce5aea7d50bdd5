// Judgements and ranked lists → figures.

export const DEPTH = 10;

const gain = (grade) => 2 ** grade - 1;
const discounted = (grades) => grades.slice(0, DEPTH).reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/** nDCG@10 of a ranked list of ids: gain 2^grade − 1, discount log2(place + 1); the best possible list is 1. */
export function ndcg(ranked, judgements) {
  const best = discounted([...judgements.values()].sort((a, b) => b - a));
  return discounted(ranked.map((id) => judgements.get(id) ?? 0)) / best;
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rows of cells → a Markdown table; the first row is its head. */
export function table(rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(rows[0]), line(rows[0].map((_, i) => (i ? "--:" : "---"))), ...rows.slice(1).map(line)].join("\n");
}

/** Queries, and for each engine a ranked list a query → the mean nDCG@10 of each kind and of all. */
export function compare(queries, engines) {
  const kinds = [...new Set(queries.map((query) => query.kind)), "all"];
  const of = (kind, runs) => mean(queries.flatMap((query, i) => (kind === "all" || query.kind === kind ? [ndcg(runs[i], query.judgements)] : [])));
  return table([
    ["kind", ...engines.map((engine) => engine.name)],
    ...kinds.map((kind) => [kind, ...engines.map((engine) => of(kind, engine.runs).toFixed(2))]),
  ]);
}
