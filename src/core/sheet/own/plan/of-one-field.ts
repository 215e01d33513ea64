/** Several columns of one field: the parts of one day, and those of which only one can be it. */
import type { Form } from '../../../country/country.ts'
import type { Unit } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import { NUMBERS } from '../column/return-table.ts'
import { isNumber } from '../column/samples.ts'
import { isNumbers } from '../heading/table.ts'
import type { Open } from './placing.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'

/** Day, month and year of one day, in columns beside one another. */
export function partDays(columns: Column[], form: Form): void {
  for (const f of form.fields.filter((o) => o.type === 'date')) {
    const own = columns.filter((c) => c.fields.length === 1 && c.fields[0] === f.id && c.by === 'heading')
    const units = own.map((c) => c.unit)
    if (own.length !== 3 || !['day', 'month', 'year'].every((unit) => units.includes(unit as Unit))) continue
    if (Math.max(...own.map((c) => c.column)) - Math.min(...own.map((c) => c.column)) !== 2) continue
    for (const c of own) columns[columns.indexOf(c)] = { ...c, dayPart: c.unit as 'day' | 'month' | 'year' }
  }
}

/** `Prison years`, which alone may be how long somebody is held already, right beside the months of the sentence. */
export function besideSentence(open: readonly Open[], columns: readonly Column[]): readonly Column[] {
  return open.flatMap(({ column, heading, said }): Column[] => {
    const [concept, ...others] = said.concepts
    if (concept?.isLikely !== true || concept.fields[0] !== 'sentence_months' || others.length > 0 || said.unit === undefined) return []
    const isBeside = columns.some(
      (c) => Math.abs(c.column - column) === 1 && c.fields.join() === 'sentence_months' && c.unit !== undefined && c.unit !== said.unit,
    )
    return isBeside ? [{ column, heading, fields: ['sentence_months'], unit: said.unit, by: 'heading' }] : []
  })
}

/** Words of how long somebody is held already, which is no part of what somebody is sentenced to. */
const OF_HELD =
  /(?<![a-z])(?:in (?:prison|jail|custody)|since|served|serving|spent|already|held|remand|custody|detention|detained)(?![a-z])|ឃុំ|រួចហើយ|ចាប់តាំងពី|បានអនុវត្ត/iu

/**
 * Years and months of one sentence in columns of their own. Where every row that has both has fewer months than a year they are its parts; where the months are the
 * years each time it is said twice; anything else may be of two things, and is asked.
 */
export function partsOrTwice(of: readonly Column[], { grid, at, end }: Table): 'parts' | 'twice' | 'open' {
  const [years, months] = [of.find((c) => c.unit === 'year'), of.find((c) => c.unit === 'month')]
  if (years === undefined || months === undefined) return 'parts'
  const numberIn = (i: number, { column }: Column): number => Number.parseFloat(toLatinDigits(grid.rows.cell(i, column)).replace(',', '.'))
  // At the top of each page the columns are numbered once more.
  const isOfPage = (i: number): boolean => isNumbers((grid.rows.at(i)?.cells ?? []).filter((c) => c.trim() !== ''))
  const pairs = Array.from({ length: end - at - 1 }, (_, n) => at + 1 + n)
    .filter((i) => !isOfPage(i))
    .map((i) => [numberIn(i, years), numberIn(i, months)] as const)
    .filter(([y, m]) => y > 0 && m > 0)
  if (pairs.length > 0 && pairs.every(([y, m]) => Math.abs(12 * y - m) < 0.5)) return 'twice'
  return pairs.every(([, m]) => m < MONTHS) && !of.some((c) => OF_HELD.test(c.heading)) ? 'parts' : 'open'
}
const MONTHS = 12

/**
 * Of two columns of the number by which a row is found, the one that some rows lack: each operation has its own, and that of its case only where there is one.
 * What somebody has named is the number whatever it lacks.
 */
export function lackingNumbers(columns: readonly Column[], form: Form, rowsIn: (column: Column) => number): readonly Column[] {
  const keys = form.fields.filter((f) => f.required && NUMBERS.includes(f.id) && form.naturalKey.includes(f.id))
  return keys.flatMap(({ id }) => {
    const all = columns.filter((c) => c.fields.join() === id && !c.isRemark)
    const named = all.filter((c) => c.by === 'answer')
    const most = Math.max(...all.map(rowsIn))
    // Whose each of several rows is may stand in the first of them alone.
    const isOfRow = id !== 'file_number'
    return all.filter((c) => c.by !== 'answer' && (named.length > 0 || (isOfRow && rowsIn(c) < most)))
  })
}

/** Of a field that may have one column only, those that are not the only one. */
export function findClashes(
  columns: readonly Column[],
  form: Form,
  dayWords: ReadonlySet<string>,
  papers: readonly string[],
  table: Table,
  samples: (column: Column) => readonly string[],
): readonly Column[] {
  const single = columns.filter(
    (c) =>
      c.fields.length === 1 &&
      c.code === undefined &&
      c.also === undefined &&
      c.part === undefined &&
      !c.isSummed &&
      c.dayPart === undefined &&
      c.by !== 'answer' &&
      !c.isRemark,
  )
  return form.fields.flatMap((f) => {
    if (f.list === 'offences' || f.type === 'codes') return []
    const all = single.filter((c) => c.fields[0] === f.id)
    const units = new Set(all.map((c) => c.unit))
    if (all.length < 2) return []
    // Years and months of one sentence stand in columns of their own.
    if (units.size === all.length && !units.has(undefined)) return partsOrTwice(all, table) === 'open' ? all : []
    // What a program numbers by itself (`_id`, `_index`) is it only where whoever filled in the form has no number of their own.
    const typed = all.filter((c) => !c.heading.startsWith('_'))
    if (typed.length === 1 && f.type === 'text') return all.filter((c) => c !== typed[0])
    // One that is called by the field's word and nothing else is it, and what has more in its name (`appeal filed`) is asked.
    // A bare "date" is of what stands beside it.
    const whole = all.filter((c) => c.isWhole && !dayWords.has(foldText(c.heading.replace(/ \(\d+\)$/, ''))))
    if (whole.length === 1) return all.filter((c) => c !== whole[0])
    // What is cut short (`Dec dt`), or is of a paper (`order of charge`), is beside the field's own word another day.
    const own = f.type === 'date' ? all.filter((c) => !isShort(c.heading) && !holdsAny(c.heading, papers)) : []
    if (own.length === 1) return all.filter((c) => c !== own[0])
    // Of two numbers of a case the one that says so is the court's.
    const ofCourt = f.id === 'case_number' ? all.filter((c) => OF_COURT.test(c.heading)) : []
    if (ofCourt.length === 1) return all.filter((c) => c !== ofCourt[0])
    // So do a number of years and the word for the band that it falls into; each holds the other to it.
    if (f.list === 'age-bands' && all.length === 2 && all.filter((c) => samples(c).every(isNumber)).length === 1) return []
    return all
  })
}

/** Of no more than four letters a word. */
const isShort = (heading: string): boolean => /^[a-z]{1,4}\.?(?:[\s_][a-z]{1,4}\.?)*$/i.test(heading.replace(/ \(\d+\)$/, '').trim())
const OF_COURT = /(?<![a-z])court(?![a-z])|តុលាការ|សាលាដំបូង/iu
