/**
 * What a place of one dimension has to do with the codes of another by what it is: those convicted of forced labour are, of all who were convicted, those
 * under that form. No table says so, and every reader knows it.
 */
import { cellKey, keyPart, partsOf } from './table.ts'
import type { CellModel, Place, Relation, TableShape, TableSpec, Tie } from './table.ts'

const partOf = (place: Place | undefined): string => (place ? keyPart(place.level, place.value) : '')

/** The sums that follow, among cells that are there. @param at the cells of one population, by their keys. */
export function tiedCells(ties: readonly Tie[], at: ReadonlyMap<string, number>): Relation[] {
  const found = new Map<string, Relation>()
  const add = (total: number, parts: readonly number[]): unknown => found.set([total, ...parts].join(), { total, parts })
  // Two ways to say one place meet in what both come to: those under the law by form, and those of the form by law.
  const first = new Map<string, number>()
  if (ties.length > 0)
    for (const [key, cell] of at)
      for (const name of namesOf(key, ties)) {
        const same = first.get(name) ?? cell
        first.set(name, same)
        if (same !== cell) add(cell, [same])
      }
  for (const tie of ties)
    for (const [key, total] of tie.codes && tie.codes.length > 1 ? at : []) {
      const parts = inPlaceOf(key, tie).flatMap((name) => at.get(name) ?? [])
      if (parts.length > 0) add(total, parts)
    }
  return [...found.values()]
}

/** The cells under each of its codes; those that are by its level already stay under their own. */
function inPlaceOf(key: string, { at, within, level, codes = [] }: Tie): string[] {
  const [own, above] = [partOf(at), partOf(within)]
  const places = partsOf(key)
  if (!places.includes(own)) return []
  const rest = new Set([...places.filter((p) => p !== own), above])
  const named = codes.map((code) => keyPart(level, code))
  if (![...rest].some((p) => p.startsWith(keyPart(level, '')))) return named.map((part) => cellKey([...rest, part]))
  return named.some((part) => rest.has(part)) ? [cellKey([...rest])] : []
}

function namesOf(key: string, ties: readonly Tie[]): ReadonlySet<string> {
  const names = new Set([key])
  // A set is walked on through what is added to it.
  for (const name of names) for (const tie of ties) if (tie.codes?.length === 1) for (const other of inPlaceOf(name, tie)) names.add(other)
  return names
}

/** The model with these sums among its own. */
export function tieModel(model: CellModel, ties: readonly Tie[] = []): CellModel {
  const tied = tiedCells(ties, new Map(model.keys.map((key, cell) => [key, cell])))
  return tied.length > 0 ? { ...model, relations: [...model.relations, ...tied], tied: new Set(tied) } : model
}

/**
 * Places whose tables cannot stand beside those that are asked for. What is tied, within whatever it lies in, to a table that stands is a cell of
 * that table, and what is left of a sum beside it is one too.
 */
export function looseIn({ tables, ties = [] }: Pick<TableShape, 'tables' | 'ties'>): readonly Tie[] {
  const isOf = ({ by }: TableSpec, place: Place | undefined): boolean => !place || by.includes(place.level)
  const isTied = (place: Place): boolean =>
    ties.some(
      ({ at, within, level, codes }) =>
        codes && at.level === place.level && at.value === place.value && tables.some((t) => t.by.includes(level) && isOf(t, within)),
    )
  return ties.filter(({ at, within, level, codes }) => {
    if (codes) return false
    const own = tables.filter((t) => isOf(t, at))
    const beside = tables.filter((t) => t.by.includes(level) && isOf(t, within) && !t.by.includes(at.level))
    const others = new Set(beside.flatMap((t) => t.by.filter((l) => l !== level && l !== within?.level)))
    return own.length > 0 && beside.length > 0 && (!isTied(at) || own.some((t) => t.by.some((l) => others.has(l))))
  })
}

/** Of a level that was put above another, what its codes are of those below. @param codeOf of a code below, the one above. @param isMixed a code above that may hold any other code. */
export const tiesAbove = (
  ties: readonly Tie[],
  { level, above }: { readonly level: string; readonly above: string },
  { codeOf, isMixed }: { codeOf(code: string): string; isMixed(code: string, held: readonly string[]): boolean },
): readonly Tie[] =>
  ties.flatMap((tie): Tie[] => {
    if (tie.level !== level) return []
    const { codes: below, ...rest } = tie
    const codes = [...new Set(below?.map(codeOf))]
    return [below && !codes.some((code) => isMixed(code, below)) ? { ...rest, level: above, codes } : { ...rest, level: above }]
  })
