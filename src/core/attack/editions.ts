/**
 * A year that is stated again, because returns came in late or a record was mended, is the same release continued. The
 * reader holds both editions, and what was added between them is as much a number of people as any other.
 */
import { commonCells } from './common-codes.ts'
import type { Named } from './common-codes.ts'
import { readTogether, sumsOf } from './view.ts'
import type { Release } from './view.ts'

const EDITION = '\u001D'

/** The population that an edition is of, whichever it is. */
export const populationOf = (name: string): string => name.split(EDITION)[0]!

/**
 * Releases of one population and the same days that print different numbers become editions: all but the newest get a
 * name of their own. What has no days is no edition: different numbers of it stay a contradiction.
 * @param releases in the order in which they went out.
 */
export function tellEditions(releases: readonly Release[]): readonly Release[] {
  const editions = new Map<string, Release[][]>()
  for (const release of releases) {
    const own = editions.get(release.population) ?? [[]]
    const newest = own.at(-1)!
    const isNew = release.span !== undefined && (isRedrawn(newest, release) || readTogether([...newest, release]).contradictions > 0)
    editions.set(release.population, isNew ? [...own, [release]] : [...own.slice(0, -1), [...newest, release]])
  }
  return [...editions.values()].flatMap((own) =>
    own.flatMap((edition, i) =>
      i === own.length - 1 ? edition : edition.map((r) => ({ ...r, population: `${r.population}${EDITION}${i + 1}` })),
    ),
  )
}

/** True where a rounded number stands otherwise than before, and is known of another day. As known on one day it may not differ: then both tell of it. */
function isRedrawn(newest: readonly Release[], release: Release): boolean {
  const own = roundedOf([release])
  return newest.some((other) => other.asOf !== release.asOf && [...roundedOf([other])].some(([key, n]) => (own.get(key) ?? n) !== n))
}

/** What stands rounded in releases of one population, by cell key. */
const roundedOf = (releases: readonly Release[]): ReadonlyMap<string, number> => {
  const { names, rounded } = readTogether(releases)
  return new Map([...rounded].map(([cell, n]) => [names[cell]!.key, n]))
}

/**
 * What is out already about these people as known on the same day, and the rounded numbers among it: they are printed again, and never
 * drawn anew.
 */
export function drawnBefore(
  earlier: readonly Release[],
  { population, asOf }: Pick<Release, 'population' | 'asOf'>,
): { readonly drawn: ReadonlyMap<string, number>; readonly beside: readonly Release[] } {
  const beside = earlier.filter((r) => r.population === population && r.asOf === asOf)
  return { drawn: roundedOf(beside.filter((r) => r.rounding)), beside }
}

/** The newest edition of a population so far. */
export const newestEdition = (earlier: readonly Release[], population: string): readonly Release[] =>
  tellEditions(earlier.filter((r) => r.population === population)).filter((r) => r.population === population)

/**
 * What an edition prints, by the cell keys of a draft, whichever codes either counts as one; null where it withholds.
 * @param draft the tables that are to go out, and their cells.
 */
export function printedBefore(edition: readonly Release[], draft: Named): ReadonlyMap<string, number | null> {
  const { names, known, printed, relations } = readTogether(edition)
  const before = new Map(printed.map((cell) => [names[cell]!.key, known[cell] ?? null]))
  const at = new Map(names.map(({ key }, cell) => [key, cell]))
  const own = { ...draft, population: `${draft.population}${EDITION}` }
  const common = commonCells([...edition.map((r) => ({ ...r, keys: [...at.keys()] })), own])
  const drafted = new Map(common.flatMap((c) => (c.population === own.population && c.parts.length === 1 ? [[c.key, c.parts[0]!]] : [])))
  const sumOf = sumsOf(known, relations)
  for (const { population, key, parts } of common) {
    const cell = drafted.get(key)
    const placed = parts.flatMap((part) => at.get(part) ?? [])
    if (population !== own.population && cell !== undefined && placed.length === parts.length) before.set(cell, sumOf(placed))
  }
  return before
}
