/** Conditions that every safe choice meets: what was learnt from attackers so far, each once. */
import type { AtLeast } from '../../../../attack/solver.ts'

/** By how much a choice falls short of a condition; negative where it is met. */
export function missing({ columns, coefficients, atLeast }: AtLeast, choice: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < columns.length; i++) sum += coefficients[i]! * choice[columns[i]!]!
  return atLeast - sum
}

/** The same for the same condition. */
export function nameOf({ columns, coefficients, atLeast }: AtLeast): string {
  const entries = columns.map((c, i) => `${c}:${coefficients[i]!.toFixed(4)}`)
  return `${entries.toSorted().join()}>${atLeast.toFixed(4)}`
}

/** Broken by less than this is met, with a solver's rounding. */
const MET = 1e-5

export class Conditions {
  readonly rows: AtLeast[] = []
  readonly #names = new Set<string>()

  /** @returns those of them that are new. */
  add(rows: readonly AtLeast[]): AtLeast[] {
    const fresh = rows.filter((row) => {
      const name = nameOf(row)
      return !this.#names.has(name) && this.#names.add(name)
    })
    this.rows.push(...fresh)
    return fresh
  }

  brokenBy(choice: ArrayLike<number>): AtLeast[] {
    return this.rows.filter((row) => missing(row, choice) > MET)
  }
}
