/** Of whom the cells of an exact whole are silent: they are a cell of their own, as of a stated total, and are not lost between the whole and its cells. */
import { exactly, say } from '../count/amount.ts'
import type { By } from './standing.ts'
import type { Cell, Told } from './told.ts'

/** Cuts in which everybody is in one place. */
const APART: ReadonlySet<By> = new Set(['sex', 'age_band', 'citizenship', 'province'])

/** @param whole of the same people, uncut. Where one of the cells is itself open, nobody can say how many are left. */
export function withRest(cells: readonly Cell[], whole: Told, by: readonly By[]): readonly Cell[] {
  const isExact = (t: Told): boolean => t.qualifier === 'exact' && t.value !== null
  const isOfPeople = whole.unit === 'persons' && by.length > 0 && by.every((b) => APART.has(b))
  if (!isOfPeople || cells.length === 0 || !isExact(whole) || !cells.every(isExact)) return cells
  const rest = (whole.value ?? 0) - cells.reduce((n, c) => n + (c.value ?? 0), 0)
  const isTold = cells.some((c) => by.some((b) => OPEN.has(c.by[b] ?? '')))
  if (rest <= 0 || isTold) return cells
  return [
    ...cells,
    {
      by: Object.fromEntries(by.map((b) => [b, 'unknown'])),
      ...say(exactly(rest, 'not_broken_down')),
      state: whole.state,
      unit: 'persons',
      papers: [],
    },
  ]
}
const OPEN: ReadonlySet<string> = new Set(['unknown', 'UNK', 'contradicted'])
