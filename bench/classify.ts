/** A reader who learned from nights whose truth he knows, and now guesses others: logistic regression, scored by the area under the curve. */

export type Night = { readonly isBusy: boolean; readonly features: readonly number[] }

/** Probability that a busy night scores above a quiet one; ties count half. 0.5 is guessing. */
export function areaUnderCurve(scores: readonly { readonly isBusy: boolean; readonly score: number }[]): number {
  const of = (busy: boolean): number[] => scores.filter((s) => s.isBusy === busy).map((s) => s.score)
  const [busy, quiet] = [of(true), of(false)]
  let wins = 0
  for (const b of busy) for (const q of quiet) wins += b > q ? 1 : b === q ? 0.5 : 0
  return wins / (busy.length * quiet.length)
}

/** Hanley and McNeil, 1982: the standard error of an area of 0.5 with so many nights of each sort. */
export const standardError = (n: number): number => Math.sqrt((0.25 + 2 * (n - 1) * (1 / 3 - 0.25)) / (n * n))

/**
 * Area of a classifier that never scores a night it was trained on: ten parts, each scored by the other nine. Two by two,
 * so that no part is of one sort where the sorts alternate: then the training would lean to the other sort, and so the area below 0.5.
 */
export function crossValidated(nights: readonly Night[]): number {
  const PARTS = 10
  const scores: { isBusy: boolean; score: number }[] = []
  for (let part = 0; part < PARTS; part++) {
    const score = train(nights.filter((_, i) => Math.floor(i / 2) % PARTS !== part))
    for (const night of nights.filter((_, i) => Math.floor(i / 2) % PARTS === part))
      scores.push({ isBusy: night.isBusy, score: score(night.features) })
  }
  return areaUnderCurve(scores)
}

/** Ridge-penalised logistic regression on standardised features, by gradient descent. */
function train(nights: readonly Night[]): (features: readonly number[]) => number {
  const width = nights[0]?.features.length ?? 0
  const column = (j: number): number[] => nights.map((n) => n.features[j] ?? 0)
  const means = Array.from({ length: width }, (_, j) => column(j).reduce((a, b) => a + b, 0) / nights.length)
  const spreads = means.map((m, j) => Math.sqrt(column(j).reduce((s, x) => s + (x - m) ** 2, 0) / nights.length) || 1)
  const scaled = (features: readonly number[]): number[] => features.map((x, j) => (x - (means[j] ?? 0)) / (spreads[j] ?? 1))
  const rows = nights.map((n) => ({ x: scaled(n.features), y: n.isBusy ? 1 : 0 }))
  let weights = Array.from({ length: width }, () => 0)
  let bias = 0
  const score = (x: readonly number[]): number => 1 / (1 + Math.exp(-(bias + x.reduce((s, v, j) => s + v * (weights[j] ?? 0), 0))))
  for (let step = 0; step < 400; step++) {
    const gradient = weights.map((w) => 0.02 * w)
    let shift = 0
    for (const { x, y } of rows) {
      const error = (score(x) - y) / rows.length
      shift += error
      for (const [j, v] of x.entries()) gradient[j] = (gradient[j] ?? 0) + error * v
    }
    weights = weights.map((w, j) => w - 0.5 * (gradient[j] ?? 0))
    bias -= 0.5 * shift
  }
  return (features) => score(scaled(features))
}
