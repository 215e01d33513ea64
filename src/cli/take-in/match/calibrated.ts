/** What the program's weights are worth on this table, by what people decided of its pairs (`verdicts.csv`). */
import {
  calibrate,
  LABELS_LEAST,
  tellReliability,
  type Calibration,
  type Labelled,
  type Reliability,
} from '../../../core/linkage/calibrate.ts'
import type { Verdict } from '../../../core/linkage/cluster.ts'
import { toProbability } from '../../../core/linkage/model.ts'
import type { Proposed } from '../../../core/linkage/propose.ts'

export type Worth = {
  /** Pairs that people decided. */
  readonly labels: number
  readonly calibration: Calibration
  /** Of those pairs, what the formula had said of them. */
  readonly formula: readonly Reliability[]
}

export function weighVerdicts({ model, explain }: Pick<Proposed, 'model' | 'explain'>, verdicts: readonly Verdict[]): Worth {
  const labels = verdicts.map(({ a, b, isOne }): Labelled => ({ bits: explain(a, b).reduce((sum, r) => sum + r.bits, model.prior), isOne }))
  const said = labels.map(({ bits, isOne }) => ({ probability: toProbability(bits), isOne }))
  return { labels: labels.length, calibration: calibrate(labels), formula: tellReliability(said) }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** In lines; none where nobody has decided a pair. */
export function describeWorth({ labels, calibration, formula }: Worth): readonly string[] {
  if (labels === 0) return []
  const found = formula.map(
    (bin) =>
      `of ${bin.many} decided pairs of which the formula said ${percent(bin.from)} to ${percent(bin.to)}, one person: ${percent(bin.found)} (95 %: ${percent(bin.low)}–${percent(bin.high)})`,
  )
  if (calibration.ok)
    return [...found, `by ${labels} decided pairs a bit is worth ${calibration.slope.toFixed(2)}: "calibrated" in pairs.csv`]
  return [...found, WHY[calibration.why](labels)]
}
const WHY: Readonly<Record<Exclude<Calibration, { ok: true }>['why'], (labels: number) => string>> = {
  few: (labels) => `${labels} decided pairs say too little of what the probabilities are worth; ${LABELS_LEAST} do`,
  alike: (labels) =>
    `${labels} decided pairs, nearly all decided alike, do not say what the probabilities are worth: decide some that are less likely, with --from -8`,
  'no-better': (labels) => `by ${labels} decided pairs the formula is right enough: a line by them says no more`,
  backwards: (labels) => `by ${labels} decided pairs the weights say the wrong thing: look at the columns of the SPEC before anything else`,
}
