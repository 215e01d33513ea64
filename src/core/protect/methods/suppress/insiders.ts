/**
 * A pattern that keeps everybody else out may not keep out those inside: an agency, or two, that take their own people off,
 * and a person who knows that she is alone in a cell. What they would find is looked for with their own eyes, and repaired
 * as they see it.
 */
import { guardedFloors } from '../../../attack/floors.ts'
import { seeAlone, seeWithout } from '../../../attack/insider.ts'
import type { Reading, Seen, Sight } from '../../../attack/insider.ts'
import { unknownsOf } from '../../../attack/intervals.ts'
import type { CellModel } from '../../table.ts'
import { repair } from './repair.ts'
import type { Plan } from './repair.ts'

/** `coalitions[i][cell]` is how many of the cell's people these bring together. */
export type Insiders = { readonly coalitions: readonly Float64Array[] }

/**
 * Adds to `withheld` in place. @returns `changed` when something was added, and all has to be looked at again; `open` when
 * nothing that is withheld keeps an insider out.
 */
export function guardFromInside(
  model: CellModel,
  values: Float64Array,
  withheld: Uint8Array,
  plan: Plan,
  { coalitions }: Insiders,
): 'safe' | 'changed' | 'open' {
  let outcome: 'safe' | 'changed' = 'safe'
  const truth = [...values]
  const mend = (seen: Seen, insider: NonNullable<Plan['insider']>): boolean => {
    const failing = seen.cells.filter((c: Sight) => c.verdict !== 'safe')
    if (failing.length === 0) return true
    outcome = 'changed'
    return repair(model, values, withheld, failing, { ...plan, insider }).length === 0
  }
  for (const own of coalitions) {
    if (!mend(seeWithout(own, truth, readingOf(model, values, withheld), plan.need, plan.solver), { own })) return 'open'
  }
  const { known, relations, floors } = readingOf(model, values, withheld)
  const unknowns = unknownsOf({ known, relations, floor: floors })
  const columns = unknowns.hidden.map((_, c) => c)
  const { seen } = seeAlone(unknowns, columns, truth, relations, plan.need, plan.solver)
  for (const sight of seen) if (!mend(sight, { self: sight.self })) return 'open'
  return outcome
}

function readingOf({ keys, relations, attributeRows }: CellModel, values: Float64Array, withheld: Uint8Array): Reading {
  const known = keys.map((_, i) => (withheld[i] ? null : values[i]!))
  const hidesZeros = known.some((v, i) => v === null && values[i] === 0)
  const floors = hidesZeros ? guardedFloors(known, attributeRows) : new Uint8Array(keys.length).fill(1)
  return { known, relations, floors, printed: keys.map((_, i) => i) }
}
