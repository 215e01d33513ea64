/**
 * What noise has cost so far, and what is left. An entry is made before anything is drawn and never taken back: who has seen the numbers of a run
 * that failed has seen them. The same question is answered by the same numbers, and costs nothing again.
 */

/** Rho in millionths, a whole number, so that sums are exact. */
export type Charge = {
  readonly population: string
  /** `questionOf` in `index.ts`: what was asked, of which numbers. */
  readonly question: string
  readonly millionths: number
  /** Of the key that it was drawn from (`commitNoise`). */
  readonly key: string
}
export type Budget = { readonly charges: readonly Charge[]; readonly cap: number }

/** `spent`: it costs more than is left. `other_key`: it was drawn from another key, and drawn anew it would be another answer to one question. */
export type Overdrawn = { readonly refused: 'spent' | 'other_key'; readonly left: number }

export const leftOf = ({ charges, cap }: Budget, population: string): number =>
  cap - charges.filter((c) => c.population === population).reduce((sum, c) => sum + c.millionths, 0)

/** @throws RangeError for a cost that is no whole number above 0. */
export function spend(budget: Budget, charge: Charge): Budget | Overdrawn {
  if (!Number.isSafeInteger(charge.millionths) || charge.millionths <= 0)
    throw new RangeError('a cost is a whole number of millionths above 0')
  const left = leftOf(budget, charge.population)
  const charged = budget.charges.filter((c) => c.population === charge.population)
  // Under another key the same question has another name: whether it was asked before nobody can see.
  if (charged.some((c) => c.key !== charge.key)) return { refused: 'other_key', left }
  if (charged.some((c) => c.question === charge.question)) return budget
  if (charge.millionths > left) return { refused: 'spent', left }
  return { ...budget, charges: [...budget.charges, charge] }
}
