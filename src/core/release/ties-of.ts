/** What definitions within one have to do with the codes of its dimensions, by their conditions: see `Tie`. */
import { CONTRADICTED, SEVERAL } from '../count/dimensions.ts'
import type { Condition } from '../country/indicator.ts'
import type { Tie } from '../protect/table.ts'
import { impliesOn, isWithin } from './asked.ts'
import type { Definition } from './asked.ts'
import type { Members } from './members.ts'

/** `isIn` by position of the subset; `codeAt` the released code at a level. */
type Cell = { readonly isIn: readonly boolean[]; codeAt(level: string): string }

/**
 * A part that is wider by the condition on one column alone is what the wider holds of its codes. Any other that has a condition on the column is not: nor
 * where what was counted has several of them, or the level is worked out.
 * @param levels those that a table may be by.
 */
export function tiesOf(
  root: Definition,
  subsets: readonly Definition[],
  members: Members,
  levels: readonly string[],
  cells: readonly Cell[],
): Tie[] {
  return subsets.flatMap((part, p) =>
    [-1, ...subsets.keys()].flatMap((w): Tie[] => {
      const wider = w < 0 ? root : (subsets[w] as Definition)
      if (w === p || !isWithin(part, wider) || isWithin(wider, part)) return []
      const place = { at: members.placeOf(p), ...(w < 0 ? {} : { within: members.placeOf(w) }) }
      const columns = narrowedBy(part, wider)
      // One that is everybody under another name has nobody beside it.
      const isAll = w < 0 || isWithin(root, wider)
      const apart = isAll || members.isUnder(p, w) ? [] : [{ at: place.at, level: members.placeOf(w).level }]
      const tied = levels.flatMap((level): Tie[] => {
        const d = root.indicator.dimensions[level]
        if (!d || !columns.has(d.column)) return []
        const codes = new Set(cells.flatMap(({ isIn, codeAt }) => (isIn[p] && !isOfMany(codeAt(level)) ? [codeAt(level)] : [])))
        const isWorkedOut = d.parent !== undefined || d.period !== undefined || d.bands !== undefined
        const isSum = cells.every(({ isIn, codeAt }) => isIn[p] === ((w < 0 || isIn[w]) && codes.has(codeAt(level))))
        return [columns.size === 1 && !isWorkedOut && isSum ? { ...place, level, codes: [...codes].toSorted() } : { ...place, level }]
      })
      return [...apart, ...tied]
    }),
  )
}

/** Below a code of the list these stand with it, in brackets. */
const isOfMany = (code: string): boolean => [SEVERAL, CONTRADICTED].includes(code.split(' (')[0] as string)

/** Columns on which the part has conditions that the wider does not. */
function narrowedBy(part: Definition, wider: Definition): ReadonlySet<string> {
  const isNew = (column: string, condition: Condition): boolean =>
    !wider.where.some(({ [column]: other }) => other !== undefined && impliesOn(part.indicator, column, other, condition))
  return new Set(part.where.flatMap((w) => Object.entries(w).flatMap(([column, condition]) => (isNew(column, condition) ? [column] : []))))
}
