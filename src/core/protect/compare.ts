/**
 * What the same tables would have told otherwise: printed whole, as whoever counts people mostly publishes them; withheld until the audit that
 * the field uses passes, whose reader thinks that a withheld number may be 0 while empty cells are printed as 0; and that, mended by the simple
 * rule of the field until it holds. All are read by somebody who knows that a withheld number is at least 1. How many cells, never which.
 */
import { auditTables } from '../attack/audit.ts'
import type { Need } from '../attack/need.ts'
import type { LinearSolver } from '../attack/solver.ts'
import type { Protected } from './protected.ts'
import { buildModel, placesKey } from './table.ts'
import type { CellModel } from './table.ts'
import { mendUsually, withholdUsually } from './usual.ts'

/**
 * `recovered`: numbers below the threshold that are printed or solved; `narrowed`: those, and cells proved to be below it or left with too few values.
 * `cells` and `people`: of the cells with somebody in them, and of the people in them, the part that is printed, from 0 to 1.
 */
export type Told = { readonly recovered: number; readonly narrowed: number; readonly cells: number; readonly people: number }
/** `usual` is undefined where that audit never passes, `mended` where it was not asked for, or nothing is left to withhold. */
export type Compared = { readonly whole: Told; readonly usual: Told | undefined; readonly mended?: Told; readonly ours: Told }

/**
 * @param mend whether the usual protection is mended until it holds, too: many audits, so not in a hurry.
 * @returns undefined where nothing is withheld by the method: rounded tables, and those of nobody.
 */
export function compareMethods(
  { method, parameters, release, inside }: Protected,
  solver: LinearSolver,
  mend = false,
): Compared | undefined {
  if (method !== 'suppression' || parameters.threshold === 1) return undefined
  const need = { threshold: parameters.threshold, width: parameters.width }
  const model = buildModel(release)
  const values = Float64Array.from(model.keys, (key) => inside.values.get(key) ?? 0)
  const printed = new Map(release.cells.map((c) => [placesKey(c.at), c.value]))
  const keys = new Map(model.tables.flatMap(({ columns, cells }) => cells.map(({ cell, at }) => [cell, placesOf(columns, at)] as const)))
  const withheld = Uint8Array.from(model.keys, (_, cell) => Number(printed.get(keys.get(cell) ?? '') === null))
  const usually = withholdUsually(model, values, need, solver)
  const tell = (pattern: Uint8Array): Told => measure(model, values, pattern, need, solver)
  const mended = mend && usually ? mendUsually(model, values, usually, need, solver) : undefined
  return {
    whole: tell(new Uint8Array(values.length)),
    usual: usually && tell(usually),
    ...(mended ? { mended: tell(mended) } : {}),
    ours: tell(withheld),
  }
}

const placesOf = (columns: readonly string[], at: readonly (string | undefined)[]): string =>
  placesKey(Object.fromEntries(columns.flatMap((c, i) => (at[i] === undefined ? [] : [[c, at[i]]]))))

function measure(model: CellModel, values: Float64Array, withheld: Uint8Array, need: Need, solver: LinearSolver): Told {
  const { report } = auditTables(model, values, withheld, need, solver)
  let [cells, printed, people, kept] = [0, 0, 0, 0]
  values.forEach((v, i) => {
    if (v === 0) return
    cells++
    people += v
    if (withheld[i]) return
    printed++
    kept += v
  })
  const share = (n: number, of: number): number => (of === 0 ? 1 : n / of)
  return { recovered: report.exact, narrowed: report.violations, cells: share(printed, cells), people: share(kept, people) }
}
