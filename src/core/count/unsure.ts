/**
 * One person, or one case, stands in several records, and of some of them nobody can say whether they are of the question: their day is known about only,
 * or not written. Such a record can bring her into a cell, and it can take her out of the one in which the others put her: a second law contradicts
 * the first, and what one says wins over what the others leave open. So each cell is what it is whichever of those records are of the question.
 */
import { CONTRADICTED } from './dimensions.ts'
import type { CountQuery } from './query.ts'
import { askedOfOne, cutForUnits, isOfCase, partOfCase, placesOf, standsInOne } from './units.ts'

/**
 * One of the cells in which a record stands. `unit`: whose record it is, null where no link names it; `sure`: 1 where it is of the question for certain;
 * x0, …: the cell, by what is asked for and by what is asked of the whole unit; y0, …: what is asked of the whole case.
 */
export type UnsureRow = {
  readonly unit: string | null
  readonly record: string
  readonly sure: 0 | 1
} & Readonly<Record<string, string | number | null>>

/** Of a cell, beside what is counted for certain: how many of those may not be of it (`less`), and how many others may (`n`). */
export type Unsure = { readonly less: number; readonly n: number }
/** @property whole of the whole figure; a row a cell: d0, … */
export type UnsureUnits = { readonly whole: Unsure; readonly cells: readonly (Unsure & Readonly<Record<string, string | number>>)[] }

type Cell = readonly string[]
type Said = { readonly isSure: boolean; readonly cells: readonly Cell[]; readonly ofCase: Cell }
/** The cells of a unit of which these records are, as JSON; none where they leave it out of the question. */
type Standing = (records: readonly Said[]) => ReadonlySet<string>

/** Of so many records that say different things each choice is tried; of more, a unit may be in any cell that their words could make, or in none. */
const TRIED = 8

/** @param rows all that is on record of each unit of which some record may be of the question */
export function boundUnits(query: CountQuery, rows: readonly UnsureRow[]): UnsureUnits {
  const [together, alone, anywhere] = [standTogether(query), standAlone(query), standAnywhere(query)]
  const whole = { less: 0, n: 0 }
  const cells = new Map<string, { less: number; n: number }>()
  const note = (to: { less: number; n: number }, isSure: boolean, isAlways: boolean): void => {
    if (isSure && !isAlways) to.less++
    if (!isSure) to.n++
  }
  for (const own of Map.groupBy(rows, (row) => row.unit ?? ` ${row.record}`).values()) {
    const records = recordsOf(query, own)
    const standing = own[0]?.unit === null && query.indicator.measure?.type === 'persons' ? alone : together
    const surely = standing(records.filter((r) => r.isSure))
    const choices = choicesOf(records)?.map(standing) ?? [new Set<string>(), anywhere(records)]
    const ever = new Set([surely, ...choices].flatMap((cell) => [...cell]))
    for (const cell of ever) {
      const known = cells.get(cell) ?? { less: 0, n: 0 }
      note(
        known,
        surely.has(cell),
        choices.every((c) => c.has(cell)),
      )
      cells.set(cell, known)
    }
    if (ever.size > 0)
      note(
        whole,
        surely.size > 0,
        choices.every((c) => c.size > 0),
      )
  }
  const unsure = [...cells].filter(([, { less, n }]) => less + n > 0)
  return {
    whole,
    cells:
      query.by.length === 0
        ? []
        : unsure.map(([cell, many]) => ({ ...Object.fromEntries((JSON.parse(cell) as Cell).map((code, i) => [`d${i}`, code])), ...many })),
  }
}

function recordsOf(query: CountQuery, rows: readonly UnsureRow[]): readonly Said[] {
  const { ofCase } = partOfCase(query.indicator.where ?? {}, query)
  const { by } = cutForUnits(query)
  const codes = (row: UnsureRow, letter: 'x' | 'y', of: readonly unknown[]): Cell => of.map((_, i) => String(row[`${letter}${i}`]))
  return [...Map.groupBy(rows, (row) => row.record).values()].map((all) => {
    const [first] = all as [UnsureRow, ...UnsureRow[]]
    return { isSure: first.sure === 1, cells: all.map((row) => codes(row, 'x', by)), ofCase: codes(first, 'y', ofCase) }
  })
}

/** Those that are sure with each choice of the others, of which two that say the same are one; undefined where there are too many. */
function choicesOf(records: readonly Said[]): readonly (readonly Said[])[] | undefined {
  const sure = records.filter((r) => r.isSure)
  const open = [...new Map(records.filter((r) => !r.isSure).map((r) => [JSON.stringify(r), r])).values()]
  if (open.length > TRIED) return undefined
  return Array.from({ length: 2 ** open.length }, (_, choice) => [...sure, ...open.filter((__, i) => (choice >> i) % 2 === 1)])
}

/** By what all of the records together say. */
function standTogether(query: CountQuery): Standing {
  const { ofCase } = partOfCase(query.indicator.where ?? {}, query)
  const places = cutForUnits(query).by.map((id) => placesOf(query, id))
  const isOne = query.indicator.measure?.type === 'funnel'
  const isMeant = cellsMeant(query)
  return (records) => {
    const all = records.flatMap((r) => r.cells)
    const said = (i: number): readonly string[] => records.map((r) => r.ofCase[i] as string)
    if (all.length === 0 || !ofCase.every((one, i) => isOfCase(one, said(i)))) return new Set()
    const inEach = places.map((place, i) => place(all.map((cell) => cell[i] as string)))
    // A cohort's unit has one place.
    return isMeant(productOf(isOne ? inEach.map((codes) => codes.slice(0, 1)) : inEach))
  }
}

/** A record that no link names is a person, and stands where it says. */
function standAlone(query: CountQuery): Standing {
  const isMeant = cellsMeant(query)
  return (records) => isMeant(records.flatMap((r) => r.cells))
}

/** Wherever any choice of their words could put it. */
function standAnywhere(query: CountQuery): Standing {
  const { by } = cutForUnits(query)
  const isMeant = cellsMeant(query)
  return (records) => {
    const all = records.flatMap((r) => r.cells)
    return isMeant(
      productOf(
        by.map((id, i) => [...new Set(all.map((cell) => cell[i] as string)), ...(standsInOne(query.indicator, id) ? [CONTRADICTED] : [])]),
      ),
    )
  }
}

/** Of these cells those that are asked for, by what is to be shown. */
function cellsMeant(query: CountQuery): (cells: readonly Cell[]) => ReadonlySet<string> {
  const { by } = cutForUnits(query)
  const asked = askedOfOne(query).map(([id, code]) => [by.indexOf(id), code] as const)
  return (cells) =>
    new Set(
      cells.filter((cell) => asked.every(([i, code]) => cell[i] === code)).map((cell) => JSON.stringify(cell.slice(0, query.by.length))),
    )
}

const productOf = (inEach: readonly (readonly string[])[]): readonly Cell[] =>
  inEach.reduce<readonly Cell[]>((cells, codes) => cells.flatMap((cell) => codes.map((code) => [...cell, code])), [[]])
