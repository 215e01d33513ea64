/**
 * Rows of an office's own sheets that may be one person, while their names are open in its own window: which, how likely, and by what. Nothing is
 * decided, and nothing leaves by it. No row of a victim ever meets one of an accused, and none across the wall.
 */
import type { RowValues } from '../country/country.ts'
import { bornByAge, bornOn, type Birth } from '../linkage/birth.ts'
import { sizesOf } from '../linkage/cluster.ts'
import type { Field } from '../linkage/fields.ts'
import type { Reason } from '../linkage/link-records.ts'
import type { Model } from '../linkage/model.ts'
import { keepSiblingsApart, nameKeys } from '../linkage/names.ts'
import { MATCHES_LEAST, proposePeople, type PeopleTable, type Proposed } from '../linkage/propose.ts'
import { getRecordKind } from '../model/kinds.ts'
import { soughtOf } from '../search/of-record.ts'
import { WEIGHTS } from './weights.ts'

/** @property on ISO day of the row, as its slot has it; undefined where it has none. @property cases numbers that several people may share. */
export type SheetPerson = {
  readonly record: string
  readonly kind: string
  readonly values: RowValues
  readonly on: string | undefined
  readonly cases: readonly string[]
  /** Names that earlier sheets have of this record and the last has not: whoever edits a spelling parts her from nobody. */
  readonly formerly?: readonly string[]
}
export type LookAlike = {
  /** Places among the rows. */
  readonly a: number
  readonly b: number
  /** Log2 of the odds that they are one person. */
  readonly bits: number
  readonly reasons: readonly Reason[]
  /** Rows that the program takes for this same person, beyond the two. */
  readonly others: number
}
export type LookAlikes = { readonly pairs: readonly LookAlike[]; /** By which weights. */ readonly model: string }

/** What is compared, in this order: the weights are of these. */
export const COMPARED = ['name', 'born', 'sex', 'case'] as const
/** From so many rows on a list may teach its own weights. */
const LEARNS_FROM = 400
/** Of a list that nobody has looked at every second row may be somebody's second: what is shown too much is said no to. */
const SECONDS = 0.5

/** @param rows of one agency; each record once. @returns the least sure first. */
export function findLookAlikes(rows: readonly SheetPerson[]): LookAlikes {
  if (rows.length < 2) return { pairs: [], model: WEIGHTS.model }
  const table = tableOf(rows)
  const own = rows.length >= LEARNS_FROM ? proposePeople(table) : undefined
  const learned = own && own.model.matches >= MATCHES_LEAST ? own : undefined
  if (learned) return { pairs: pairsOf(learned, () => 0), model: 'saksi-own-1' }
  return { pairs: pairsOf(proposePeople({ ...table, taught: taughtFor(rows.length) }), commonnessIn(rows)), model: WEIGHTS.model }
}

const namesOf = ({ values, formerly = [] }: SheetPerson): readonly string[] => [...soughtOf(values).names, ...formerly]

/** One record out of two sheets: as the later has it, and every name of the earlier one with it. */
export function withFormerNames(before: SheetPerson | undefined, now: SheetPerson): SheetPerson {
  const own = new Set(soughtOf(now.values).names)
  const formerly = before === undefined ? [] : [...new Set(namesOf(before))].filter((name) => !own.has(name))
  return formerly.length === 0 ? now : { ...now, formerly }
}

type Commonness = (c: (typeof COMPARED)[number], i: number, j: number) => number

/** @param commonness bits that a field of a pair loses. Two whose names share a word at most are never shown: they are a family, or strangers. */
function pairsOf(proposed: Proposed, commonness: Commonness): readonly LookAlike[] {
  const sizes = sizesOf(proposed.groups)
  const [byName] = proposed.comparisons
  const areApart = byName ? keepSiblingsApart(byName) : () => false
  return proposed.candidates
    .flatMap(({ i, j, bits: all }): readonly LookAlike[] => {
      const common = COMPARED.map((c) => commonness(c, i, j))
      const bits = all - common.reduce((n, each) => n + each, 0)
      if (bits <= 0 || areApart(i, j)) return []
      const isOne = proposed.groups.of[i] === proposed.groups.of[j]
      const others = isOne ? (sizes[i] ?? 2) - 2 : (sizes[i] ?? 1) + (sizes[j] ?? 1) - 2
      const reasons = proposed.explain(i, j).map((r, c) => ({ ...r, bits: r.bits - (common[c] ?? 0) }))
      return [{ a: i, b: j, bits, reasons, others }]
    })
    .toSorted((p, q) => p.bits - q.bits || p.a - q.a || p.b - q.b)
}

/**
 * How much less a name says that many here have, and a case in which many are. Whoever is in the lists of twelve months is there twelve times; but of
 * one list and day there are at least so many people of a name as rows: fifty of one name in one compound have both in common by chance.
 */
function commonnessIn(rows: readonly SheetPerson[]): Commonness {
  const listOf = ({ kind, on = '' }: SheetPerson): string => `${kind} ${on}`
  const lists = rows.map(listOf)
  const counted = (keysOf: (row: SheetPerson) => readonly string[], usual: number) => {
    const keys = rows.map((row) => [...new Set(keysOf(row))])
    const counts = new Map<string, Map<string, number>>()
    keys.forEach((own, i) => {
      for (const key of own) {
        const known = counts.get(key) ?? new Map<string, number>()
        counts.set(key, known.set(lists[i] ?? '', (known.get(lists[i] ?? '') ?? 0) + 1))
      }
    })
    return (i: number, j: number): number => {
      const shared = (keys[i] ?? []).filter((key) => keys[j]?.includes(key))
      const others = shared.flatMap((key) =>
        [...(counts.get(key) ?? [])].map(([list, n]) => n - [lists[i], lists[j]].filter((l) => l === list).length),
      )
      return Math.max(0, Math.log2(Math.max(0, ...others) / rows.length / usual))
    }
  }
  const byName = counted((row) => namesOf(row).flatMap(nameKeys), WEIGHTS.u[0][1])
  const byCase = counted(({ cases }) => cases, WEIGHTS.u[3][1])
  return (c, i, j) => (c === 'name' ? byName(i, j) : c === 'case' ? byCase(i, j) : 0)
}

const taughtFor = (rows: number): Model => ({
  prior: Math.log2((2 * SECONDS) / rows),
  m: [],
  u: WEIGHTS.u.map((own) => Float64Array.from(own)),
  weights: WEIGHTS.weights.map((own) => Float64Array.from(own)),
  matches: 0,
  steps: 0,
})

/** The table of the four fields; for whoever teaches the weights as well. */
export function tableOf(rows: readonly SheetPerson[]): PeopleTable {
  const fields: Record<(typeof COMPARED)[number], Field> = {
    name: { as: 'name', label: 'name', cells: rows.map(namesOf) },
    born: { as: 'birth', label: 'born', births: rows.map(bornOf) },
    sex: { as: 'code', label: 'sex', cells: rows.map(({ values }) => knownCode(values['sex'])) },
    case: { as: 'shared', label: 'case', sets: rows.map(({ cases }) => cases) },
  }
  const sides = new Map<string, number>()
  const sideOf = ({ kind }: SheetPerson): number => {
    const { concerns, side } = getRecordKind(kind)
    const key = `${concerns} ${side}`
    if (!sides.has(key)) sides.set(key, sides.size)
    return sides.get(key) ?? 0
  }
  return { size: rows.length, fields: COMPARED.map((id) => fields[id]), sides: Int32Array.from(rows, sideOf) }
}

const knownCode = (value: unknown): string => (typeof value === 'string' && value !== 'unknown' ? value : '')

/** A day of birth as far as it is known; else an age, with the day on which it was said. */
export function bornOf({ values, on }: SheetPerson): Birth | undefined {
  const [day, age] = [values['birth_date'], values['age_years']]
  const about = typeof day === 'string' && day.endsWith('~')
  const born = typeof day === 'string' ? bornOn(about ? day.slice(0, -1) : day) : undefined
  if (born) return about ? { ...born, isEstimated: true } : born
  const isAge = typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= 130
  return isAge && on !== undefined && bornOn(on) ? bornByAge(age, on) : undefined
}
