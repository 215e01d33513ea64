/**
 * Releases may count different codes of one level as one: a list changes, and which codes are the largest differs from year to year. Their cells
 * then have different names, and a reader adds them up until they can be compared: `male` and `unknown` of the one are `male or unknown` of the other.
 */
import { groupBy } from '../group-by.ts'
import { levelBelow, REST } from '../protect/merge-codes.ts'
import { cellKey, keyPart, partsOf } from '../protect/table.ts'
import type { TableShape } from '../protect/table.ts'

/** Tables of one population, and the keys of their cells. */
export type Named = Pick<TableShape, 'dimensions' | 'merged'> & { readonly population: string; readonly keys: readonly string[] }
/** A cell that no release need print, and those of one release that it is the sum of. */
export type CommonCell = { readonly population: string; readonly key: string; readonly parts: readonly string[] }

/** Stands for every code that no release names. */
const UNNAMED = ''
const COMMON = '\u001C'
/** So many different ways to count the codes of one level as one are looked at: each may have to be joined with each. */
const MOST_SETS = 500

/** Codes of a level in one release, each with those that it stands for. */
type Naming = { readonly named: Named; readonly level: string; readonly sets: ReadonlyMap<string, ReadonlySet<string>> }

/**
 * Every sum of codes that two releases have under different names, in each of them. A code that a release does not have is nobody there.
 * @param all in the order in which they went out.
 * @throws RangeError where one level's codes were counted as one in more ways than can be compared.
 */
export function commonCells(all: readonly Named[]): readonly CommonCell[] {
  const bases = new Set(
    all.flatMap(({ dimensions, merged = [] }) => [
      ...merged.map((m) => levelBelow(m.level)),
      ...dimensions.flatMap(({ levels }) => levels.filter((level) => levelBelow(level) !== level).map(levelBelow)),
    ]),
  )
  const found: CommonCell[] = []
  // What is common by one column may differ by the next.
  const keysOf = new Map(all.map((named) => [named, [...named.keys]]))
  for (const base of bases) {
    const namings = namingsOf(all, base)
    for (const set of joinedSets(namings)) {
      const said = namings.flatMap((naming) => {
        const codes = codesWithin(naming, set)
        return codes ? [{ naming, codes }] : []
      })
      if (new Set(said.map(({ naming: { level }, codes }) => [level, ...codes.toSorted()].join(COMMON))).size < 2) continue
      const name = keyPart(`${base}${COMMON}`, [...set].toSorted().join(COMMON))
      for (const { naming, codes } of said) {
        const { named, level } = naming
        const isOne = new Set(codes.map((code) => keyPart(level, code)))
        const cells = keysOf.get(named)!.flatMap((key) => {
          const places = partsOf(key)
          return places.some((p) => isOne.has(p)) ? [{ key, common: cellKey([...places.filter((p) => !isOne.has(p)), name]) }] : []
        })
        for (const [key, parts] of groupBy(cells, (c) => c.common)) {
          found.push({ population: named.population, key, parts: parts.map((p) => p.key) })
          keysOf.get(named)!.push(key)
        }
      }
    }
  }
  return found
}

function namingsOf(all: readonly Named[], base: string): Naming[] {
  const levels = all.flatMap((named) =>
    named.dimensions.flatMap(({ levels: own, leaves }) =>
      own.flatMap((level, depth) => {
        if (levelBelow(level) !== base) return []
        const codes = new Set(leaves.flatMap((leaf) => leaf[depth] ?? []))
        const joined = named.merged?.filter((m) => m.level === level || m.level === base) ?? []
        const membersOf = (code: string): readonly string[] => joined.find((m) => m.code === code)?.of ?? [code]
        const sets = [...codes].flatMap((code) => (isRest(level, code) ? [] : [[code, new Set(membersOf(code))] as const]))
        return [{ named, level, sets: new Map(sets), hasRest: sets.length < codes.size }]
      }),
    ),
  )
  const everyCode = new Set([UNNAMED, ...levels.flatMap(({ sets }) => [...sets.values()].flatMap((set) => [...set]))])
  return levels.map(({ named, level, sets, hasRest }) => {
    const kept = new Set([...sets.values()].flatMap((set) => [...set]))
    const rest = new Set([...everyCode].filter((code) => !kept.has(code)))
    return { named, level, sets: hasRest ? new Map([...sets, [REST, rest]]) : sets }
  })
}

const isRest = (level: string, code: string): boolean => code === REST && levelBelow(level) !== level

/** What any release counts as one, and what those that have some codes in common are together. */
function joinedSets(namings: readonly Naming[]): readonly ReadonlySet<string>[] {
  const nameOf = (set: ReadonlySet<string>): string => [...set].toSorted().join(COMMON)
  const found = new Map(namings.flatMap(({ sets }) => [...sets.values()].map((set) => [nameOf(set), set] as const)))
  // A map is walked on through what is added to it.
  for (const set of found.values())
    for (const other of found.values()) {
      const both = new Set([...set, ...other])
      const isJoined = [...set].some((code) => other.has(code)) && both.size > Math.max(set.size, other.size)
      if (isJoined) found.set(nameOf(both), both)
      if (found.size > MOST_SETS) throw new RangeError('the codes of one level were counted as one in too many ways to be compared')
    }
  return [...found.values()]
}

/** The codes of a release that make up a set; undefined where one of them is only partly in it, or none is. */
function codesWithin({ sets }: Naming, set: ReadonlySet<string>): readonly string[] | undefined {
  const touching = [...sets].filter(([, own]) => [...own].some((code) => set.has(code)))
  const isWhole = touching.every(([, own]) => [...own].every((code) => set.has(code)))
  return isWhole && touching.length > 0 ? touching.map(([code]) => code) : undefined
}
