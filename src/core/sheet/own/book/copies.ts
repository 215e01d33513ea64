/** Sheets of a book that only repeat another one. */
import type { Country, Form } from '../../../country/country.ts'
import { spellingsOf } from '../../../country/spellings.ts'
import type { Asking } from '../asking/asking.ts'
import type { Plan } from '../column/column.ts'
import { monthOf, yearStarts } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'
import { once } from '../words/once.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { standIn, type Cells } from '../grid/stand-in.ts'
import { titleOf } from '../heading/table.ts'
import { foldText } from '../words/fold-text.ts'
import { beginsWith } from '../grid/totals.ts'

/**
 * Tables of which every row stands in another one as well, with its day: the list of those who were arrested, copied for a meeting; the list of the half year
 * beside that of the year, which has a column more and says by now what was still empty. Nobody is counted twice for it. Where no name says that the rows are of the
 * same people, two posts may have met people of one age on one day, and two teams may each have a number 1/24: somebody is asked; of sheets of two places or two
 * offices they are no copies, and with the same names or numbers on both somebody is asked.
 *
 * @returns the copy, and what it is a copy of
 */
export function copiesOf(
  read: readonly { readonly table: Table; readonly plan: Plan }[],
  { form, country, words, answers }: OwnContext,
  asking: Asking,
): ReadonlyMap<Table, Table> {
  const copies = new Map<Table, Table>()
  const days = form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : []))
  const dated = read.filter(({ table, plan }) =>
    plan.columns.every((c) => c.column < table.headings.length) ? plan.columns.some((c) => days.includes(c.fields[0] ?? '')) : false,
  )
  if (dated.length < 2) return copies
  const places = placesOf(country)
  const rows = new Map(dated.map(({ table }) => [table, linesOf(table, words.totals)]))
  for (const { table: one, plan } of dated) {
    const lines = rows.get(one) ?? []
    for (const [other, all] of rows) {
      if (one === other || copies.has(other) || lines.length < FEWEST_COPIED || lines.length > all.length) continue
      const shared = sharedBy(one, other)
      // The same line in the list of another month is another row.
      if (shared === undefined || spanOf(one, other) !== spanOf(other, one)) continue
      const numbering = one.headings.flatMap(({ said }, i) => (said.isRowNumber ? [i] : []))
      const called = areCalledApart(one.grid.sheet, other.grid.sheet, places)
      const isShared = (is: (id: string) => boolean): boolean =>
        plan.columns.some((c) => c.fields.some(is) && shared.some(([here]) => here === c.column))
      const isOfNames = isShared((id) => NAMES.includes(id))
      const isNamed = isOfNames || isShared((id) => isNumber(form, id))
      // `List A` and `List B` with the same names may be one list.
      if ((called === 'apart' && !isNamed) || !standIn(lines, all, shared, numbering)) continue
      // Each team has a number 1/24 of its own, and nobody else's name.
      const isKnown = called === 'alike' && (isOfNames || (isNamed && (isCopy(one.grid.sheet) || isCopy(other.grid.sheet))))
      const of = [one, other].map((t) => foldText(t.grid.sheet)).join('+')
      if (!isKnown) asking.rule('copied', one.grid.rows.rowOf(one.at + 1), [], of)
      if (!isKnown && answers[`rule:copied:${of}`] !== 'copy') continue
      copies.set(one, other)
      break
    }
  }
  return copies
}
/** Whom a row is of. */
const NAMES = ['person_name', 'accused_name', 'suspect_name', 'applicant_name']
const isNumber = (form: Form, id: string): boolean =>
  form.naturalKey.includes(id) && form.fields.some((f) => f.id === id && (f.type === 'text' || f.type === 'case-number'))

/** A sheet that is called by what it is for: no team, no place, and no other list. */
const isCopy = (sheet: string): boolean =>
  /(?<![a-z])(?:cop(?:y|ies)|meeting|summary|print(?:ed|out)?)(?![a-z])|ប្រជុំ|សង្ខេប|ចម្លង|បោះពុម្ព/iu.test(sheet)

/** `Poipet` and `Koh Kong`, `Court A` and `Court B`: sheets of two places, offices or people. With one of them, the other may be of that place too. */
function areCalledApart(one: string, other: string, places: readonly string[]): 'apart' | 'maybe' | 'alike' {
  const [first, second] = [one, other].map(foldText) as [string, string]
  const isPlace = (name: string): boolean => places.includes(name)
  const [word, nth] = LETTERED.exec(first)?.slice(1) ?? []
  const [again, place] = LETTERED.exec(second)?.slice(1) ?? []
  if (first !== second && ((isPlace(first) && isPlace(second)) || (word !== undefined && word === again && nth !== place))) return 'apart'
  return isPlace(first) || isPlace(second) ? 'maybe' : 'alike'
}
/** A letter or a number behind a word: `Post A`, `Team 2`, `ក្រុម ២`. */
const LETTERED = /^(\p{L}[\p{L}\p{M} ]+?)[\s-]+(\p{L}|\p{Nd}{1,2})$/u
const placesOf = once((country: Country): readonly string[] =>
  ['provinces', 'courts', 'offices']
    .flatMap((id) => country.lists.find((l) => l.id === id)?.codes ?? [])
    .flatMap((c) => spellingsOf(c).map(foldText)),
)

const FEWEST_COPIED = 2

/** For each column of the one that has a heading, the other's of the same; undefined where the other lacks one. */
function sharedBy(one: Table, other: Table): readonly (readonly [here: number, there: number])[] | undefined {
  // Where somebody was entered late the rows below are numbered anew.
  const shared = one.headings.flatMap(({ name, said }, here) =>
    name.trim() === '' || said.isRowNumber ? [] : [[here, other.headings.findIndex((h) => h.name === name)] as const],
  )
  return shared.every(([, there]) => there >= 0) ? shared : undefined
}

/** The month or year that a sheet is called by; where the other has the same headings, the titles of both say it. */
const spanOf = (table: Table, other: Table): string => {
  const isAlike = table.headings.map((h) => h.text).join(APART) === other.headings.map((h) => h.text).join(APART)
  const titles = isAlike ? titleOf(table) : []
  return monthOf([...titles, table.grid.sheet]) ?? yearStarts([table.grid.sheet]).join()
}

const APART = '\u0001'

/** A total is of its own list alone, and a line that stands there once more with its own number as well is of one row. */
function linesOf({ grid, at, end, headings }: Table, totals: readonly string[]): readonly Cells[] {
  const isNumbered = headings.some(({ said }) => said.isRowNumber)
  const lines = new Map<string, Cells>()
  for (let i = at + 1; i < end; i++) {
    const cells = (grid.rows.at(i)?.cells ?? []).map((c) => c.trim())
    const filled = cells.findLastIndex((c) => c !== '') + 1
    const key = isNumbered ? cells.slice(0, filled).join(APART) : String(i)
    if (filled > 0 && !cells.some((c) => beginsWith(c, totals))) lines.set(key, cells)
  }
  return [...lines.values()]
}
