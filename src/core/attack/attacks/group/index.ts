/**
 * Attributes of a whole group: where everybody in a row is proved to be in one of its cells, whoever knows that somebody
 * is in the row knows the cell, however many they are. Fails for the levels that a release names as `attributes`; for
 * the others it is counted.
 */
import { propagate } from '../../propagate.ts'
import { buildModel, countCells } from '../../../protect/table.ts'
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
      for (const { level, total, parts } of rowsOf(release)) {
        const cells = [total, ...parts].map((key) => place.get(`${release.population}\u001E${key}`))
        const name = `${cells.join()}`
        if (seen.has(name) || cells.includes(undefined)) continue
        seen.add(name)
        const [whole, ...split] = cells as number[]
        if (isEmpty(whole!) || split.length < 2 || split.filter((cell) => !isEmpty(cell)).length !== 1) continue
        if (attributes.has(level)) told++
        else others++
      }
    }
    return { exact: [], violations: [], groups: told, counts: { groups: told, of_other_columns: others } }
  },
}

const countAll = (release: Release): number => release.tables.reduce((n, t) => n + countCells(release, t.by), 0)

/** Each sum of a release's tables, with the level that its parts are told apart by. */
function rowsOf(release: Release): { level: string; total: string; parts: string[] }[] {
  const { keys, relations } = buildModel(release)
  return relations.map(({ total, parts }) => {
    const above = new Set(keys[total]!.split('\u001F'))
    const own = keys[parts[0]!]!.split('\u001F').find((part) => !above.has(part)) ?? ''
    return { level: own.slice(0, own.indexOf('=')), total: keys[total]!, parts: parts.map((p) => keys[p]!) }
  })
}
