/**
 * Attributes of a whole group: where everybody in a row is proved to be in one of its cells, whoever knows that somebody
 * is in the row knows the cell, however many they are. Cells of people of whom nothing is said (the release names those
 * codes as `silent`) hide nobody and tell nothing: they are taken out of the row first. Fails for the levels that a release
 * names as `attributes`; for the others it is counted.
 */
import { propagate } from '../../propagate.ts'
import { buildModel, countCells, partsOf } from '../../../protect/table.ts'
import { MAX_CELLS, unknownsOfView } from '../../view.ts'
import type { Release } from '../../view.ts'
import type { Attack } from '../../attack.ts'

export const group: Attack = {
  id: 'group',
  run({ releases, view }) {
    const { hidden, problem } = unknownsOfView(view)
    const outer = propagate(problem)
    const column = new Map(hidden.map((cell, c) => [cell, c]))
    const isEmpty = (cell: number): boolean => {
      const c = column.get(cell)
      return c === undefined ? view.known[cell] === 0 : outer.feasible && outer.high[c]! < 0.5
    }
    const place = new Map(view.names.map(({ population, key }, cell) => [`${population}\u001E${key}`, cell]))
    let told = 0
    let others = 0
    const seen = new Set<string>()
    for (const release of releases) {
      const attributes = new Set(release.attributes)
      // A list that is printed whole, over more columns than can be laid out, is not judged unless it promises something.
      if (attributes.size === 0 && countAll(release) > MAX_CELLS) continue
      for (const { level, total, parts, isSilent, isWhole } of rowsOf(release)) {
        const cells = [total, ...parts].map((key) => place.get(`${release.population}\u001E${key}`))
        const name = `${cells.join()}`
        if (seen.has(name) || cells.includes(undefined)) continue
        seen.add(name)
        const [whole, ...split] = cells as number[]
        const isAttribute = attributes.has(level)
        // A list with one code alone tells as well, unless the group above it told that already.
        if (isEmpty(whole!) || (split.length < 2 && !(isAttribute && isWhole))) continue
        const telling = split.filter((cell, i) => !isSilent[i] && !isEmpty(cell))
        if (telling.length !== 1) continue
        if (isAttribute) told++
        else others++
      }
    }
    return { exact: [], violations: [], groups: told, counts: { groups: told, of_other_columns: others } }
  },
}

const countAll = (release: Release): number => release.tables.reduce((n, t) => n + countCells(release, t.by), 0)

type Row = {
  readonly level: string
  readonly total: string
  readonly parts: readonly string[]
  readonly isSilent: readonly boolean[]
  /** No level above tells anything of what is split. */
  readonly isWhole: boolean
}

/** Each sum of a release's tables, with the level that its parts are told apart by. */
function rowsOf(release: Release): Row[] {
  const { keys, relations } = buildModel(release)
  const silent = new Set(release.silent)
  const tops = new Set(release.dimensions.map(({ levels }) => levels[0]))
  return relations.map(({ total, parts }) => {
    const above = new Set(partsOf(keys[total]!))
    const own = parts.map((p) => partsOf(keys[p]!).find((part) => !above.has(part)) ?? '')
    const level = own[0]!.slice(0, own[0]!.indexOf('='))
    const isSilent = own.map((part) => silent.has(part.slice(level.length + 1)))
    return { level, total: keys[total]!, parts: parts.map((p) => keys[p]!), isSilent, isWhole: tops.has(level) }
  })
}
