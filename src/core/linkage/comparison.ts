/** What two records say of each other in one respect: an ordered list of levels, of which the first that fits holds. */
import { toColumn } from './column.ts'
import { isWithinOneEdit, jaroWinkler } from './likeness.ts'
import { editDistance } from '../text/nearest.ts'

export type Comparison = {
  readonly name: string
  /** In words, for whoever reads why. Level 0 is "not known" and weighs nothing; the last is "different". */
  readonly levels: readonly string[]
  /** @returns the level of the records at two places of the table. */
  readonly compare: (i: number, j: number) => number
  /**
   * How often the value that both have is met, as a share of the known records; 0 where rarity says nothing at this level.
   * Two who share a rare value are sooner one person ("term frequency" of Newcombe 1959 and Splink).
   */
  readonly share?: (i: number, j: number, level: number) => number
  /** Of a person's names: whether the two are met by one word of them, so that no program joins them, whatever else they share. */
  readonly isByOneWord?: (i: number, j: number) => boolean
}

/** Same or not, by how rare it is. */
export function same(name: string, cells: readonly string[], byRarity = true): Comparison {
  const { ids, shares } = toColumn(cells)
  return {
    name,
    levels: ['not known', 'same', 'different'],
    compare: (i, j) => {
      const a = ids[i] as number
      const b = ids[j] as number
      return a < 0 || b < 0 ? 0 : a === b ? 1 : 2
    },
    ...(byRarity ? { share: (i: number, _j: number, level: number) => (level === 1 ? (shares[ids[i] as number] ?? 0) : 0) } : {}),
  }
}

/** Words in one script and no system behind them: Jaro–Winkler of .92, .88 and .70, the cuts of Splink's name comparison. */
export function word(name: string, cells: readonly string[]): Comparison {
  const { values, ids, shares } = toColumn(cells)
  return {
    name,
    levels: ['not known', 'same', 'alike .92', 'alike .88', 'alike .70', 'different'],
    compare: (i, j) => {
      const a = ids[i] as number
      const b = ids[j] as number
      if (a < 0 || b < 0) return 0
      if (a === b) return 1
      const likeness = jaroWinkler(values[a] as string, values[b] as string)
      return likeness >= 0.92 ? 2 : likeness >= 0.88 ? 3 : likeness >= 0.7 ? 4 : 5
    },
    share: (i, _j, level) => (level === 1 ? (shares[ids[i] as number] ?? 0) : 0),
  }
}

/** Numbers of papers, houses, telephones: as digits that somebody copied. */
export function digits(name: string, cells: readonly string[]): Comparison {
  const { values, ids, shares } = toColumn(cells)
  return {
    name,
    levels: ['not known', 'same', 'one digit off', 'two digits off', 'different'],
    compare: (i, j) => {
      const a = ids[i] as number
      const b = ids[j] as number
      if (a < 0 || b < 0) return 0
      if (a === b) return 1
      const [left, right] = [values[a] as string, values[b] as string]
      return isWithinOneEdit(left, right) ? 2 : editDistance(left, right, 2) <= 2 ? 3 : 4
    },
    share: (i, _j, level) => (level === 1 ? (shares[ids[i] as number] ?? 0) : 0),
  }
}

/**
 * A given name and a surname together, in one script: both, swapped, alike, or one of the two. The levels are those of
 * Splink's `ForenameSurnameComparison`, so that both can be measured on one table; for names of this region see `names`.
 */
export function givenAndSurname(name: string, given: readonly string[], surnames: readonly string[]): Comparison {
  const g = toColumn(given)
  const s = toColumn(surnames)
  const both = toColumn(given.map((cell, i) => (cell === '' || surnames[i] === '' ? '' : `${cell} ${surnames[i]}`)))
  return {
    name,
    levels: ['not known', 'both same', 'swapped', 'both alike .92', 'both alike .88', 'surname same', 'given name same', 'different'],
    compare: (i, j) => {
      const [gi, gj, si, sj] = [g.ids[i] as number, g.ids[j] as number, s.ids[i] as number, s.ids[j] as number]
      if ((gi < 0 && si < 0) || (gj < 0 && sj < 0)) return 0
      const [gI, gJ, sI, sJ] = [g.values[gi] ?? '', g.values[gj] ?? '', s.values[si] ?? '', s.values[sj] ?? '']
      if (gi >= 0 && si >= 0 && gi === gj && si === sj) return 1
      if (gI !== '' && sI !== '' && gI === sJ && sI === gJ) return 2
      if (gI !== '' && gJ !== '' && sI !== '' && sJ !== '') {
        const least = Math.min(jaroWinkler(gI, gJ), jaroWinkler(sI, sJ))
        if (least >= 0.92) return 3
        if (least >= 0.88) return 4
      }
      return si >= 0 && si === sj ? 5 : gi >= 0 && gi === gj ? 6 : 7
    },
    share: (i, _j, level) =>
      level === 1
        ? (both.shares[both.ids[i] as number] ?? 0)
        : level === 5
          ? (s.shares[s.ids[i] as number] ?? 0)
          : level === 6
            ? (g.shares[g.ids[i] as number] ?? 0)
            : 0,
  }
}

/** A thing that may be shared among several: case numbers, suspects, events. One in common is enough. */
export function shared(name: string, sets: readonly (readonly string[])[]): Comparison {
  const { ids, shares, values } = toColumn(sets.flat())
  const place = new Map(values.map((value, id) => [value, id]))
  const own = sets.map((set) => [...new Set(set)].filter((v) => v !== '').map((v) => place.get(v) as number))
  const scale = ids.length / Math.max(1, sets.length)
  const common = (i: number, j: number): number | undefined => own[i]?.find((id) => own[j]?.includes(id))
  return {
    name,
    levels: ['not known', 'one in common', 'none in common'],
    compare: (i, j) => (own[i]?.length && own[j]?.length ? (common(i, j) === undefined ? 2 : 1) : 0),
    share: (i, j, level) => (level === 1 ? Math.min(1, (shares[common(i, j) as number] ?? 0) * scale) : 0),
  }
}
