/**
 * Lists without a table: a line for each case, in one cell or in several, and below it a line for each of its accused, without any headings. What
 * stands at each place of such a line is told by the words in it; the lines are then a table as any other, whose case lines say what is of a case.
 */
import type { Country, Field, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines } from '../../lines.ts'
import { caseLinesOf } from '../sections/case-lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { makeTiler } from '../words/vocabulary.ts'

/** So many cases with somebody below them before lines are such blocks. */
const FEWEST_CASES = 2
const MOST_BETWEEN = 9
/** Share of the lines that say, at one place, what the place is taken for. */
const MOST = 0.8

/** @returns the sheet with a row of headings above its first case, and a case's line in one cell; undefined where it is no such list */
export function blocksOf(grid: SheetGrid, form: Form, country: Country, words: SheetWords): SheetGrid | undefined {
  const caseLines = caseLinesOf(form, country, words)
  const lines = [...grid.rows].map(({ row, cells }) => ({ row, cells: cells.map((c) => c.trim()) }))
  const caseOf = (cells: readonly string[]): string | undefined => {
    const text = cells
      .filter((c) => c !== '')
      .join(' | ')
      .replace(BULLET, '')
    return text !== '' && caseLines.read([text]) !== undefined ? text : undefined
  }
  const heads = lines.map(({ cells }) => caseOf(cells))
  /** Right below it, or below lines that are nobody's, stands somebody. */
  const isPeopled = (at: number): boolean => {
    const next = lines.slice(at + 1, at + 1 + MOST_BETWEEN).find(({ cells }) => piecesOf(cells).filter((c) => c !== '').length !== 1)
    return next !== undefined && heads[lines.indexOf(next)] === undefined && isPerson(next.cells)
  }
  const first = heads.findIndex((h) => h !== undefined)
  if (first < 0 || heads.filter((h, i) => h !== undefined && isPeopled(i)).length < FEWEST_CASES) return undefined
  const below = lines.slice(first).map(({ row, cells }, i) => {
    const head = heads[first + i]
    const isOneCell = cells.filter((c) => c !== '').length === 1
    return { row, isHead: head !== undefined, isOneCell, cells: head === undefined ? piecesOf(cells) : [head] }
  })
  const people = below.filter((l) => !l.isHead && l.cells.filter((c) => c !== '').length > 1 && !isNameAlone(l.cells))
  // A piece more or less moves all behind it into the place of something else.
  const pieces = new Set(people.flatMap((l) => (l.isOneCell ? [l.cells.length] : [])))
  if (pieces.size > 1) return undefined
  const width = Math.max(0, ...people.map((l) => l.cells.length))
  const named: (string | undefined)[] = []
  // What is said at one place is not said again at another.
  for (let place = 0; place < width; place++) {
    named.push(
      placeOf(
        people.map((l) => l.cells[place] ?? ''),
        named,
        form,
        country,
        words,
      ),
    )
  }
  const isNamed = (l: { readonly cells: readonly string[] }, place: number): boolean => /\p{L}[\p{L}\p{M}]/u.test(l.cells[place] ?? '')
  const name = named.findIndex((n, place) => n === undefined && people.filter((l) => isNamed(l, place)).length >= people.length * MOST)
  if (name < 0) return undefined
  const headings = named.map((field, place) =>
    place === name ? (form.fields.find((f) => f.id === 'accused_name')?.words.en ?? '') : (field ?? ''),
  )
  return {
    ...grid,
    rows: Lines.of([
      ...lines.slice(0, first),
      { row: lines[first]?.row ?? 1, cells: headings },
      // A case's line right below would be a second row of headings.
      { row: lines[first]?.row ?? 1, cells: [] },
      ...below.map(({ row, cells, isHead }) => ({ row, cells: isHead ? cells : personIn(cells, name, width) })),
    ]),
  }
}

const BULLET = /^[\s●•■▪◆►➤*–—-]+/u
/** `1. `, `១- `, `ក) `, a stroke: how a line of somebody begins. */
const unnumbered = (text: string): string =>
  text.replace(BULLET, '').replace(/^\(?(?:[\d\u17E0-\u17E9]{1,2}|[a-h]|[កខគឃងចឆជឈញ])\s?[.)/\-–៖:]\s*/u, '')
const isPerson = (cells: readonly string[]): boolean => piecesOf(cells).filter((c) => c !== '').length > 1

/** `2. SAMPLE Srey`, `2 | SAMPLE Srey`: somebody of whom nothing is said but the name. */
function isNameAlone(cells: readonly string[]): boolean {
  const filled = cells.filter((c) => c !== '' && !isNumber(c))
  const isNumbered = cells.some(isNumber) || unnumbered(filled[0] ?? '') !== filled[0]
  return filled.length === 1 && isNumbered && /\p{L}[\p{L}\p{M}]/u.test(filled[0] ?? '')
}
const isNumber = (text: string): boolean => /^[\d\u17E0-\u17E9]{1,2}[.)]?$/u.test(text)

/** Whether a line is of somebody, in one cell or in several. */
export const isSomebody = (cells: readonly string[]): boolean => {
  const trimmed = cells.map((c) => c.trim())
  return isPerson(trimmed) || isNameAlone(trimmed)
}

/** The pieces of a line in their places; what stands alone without a number, a note or who signed, is at no place of a person. */
function personIn(cells: readonly string[], name: number, width: number): readonly string[] {
  const filled = cells.filter((c) => c !== '' && !isNumber(c))
  if (isNameAlone(cells)) return Array.from({ length: name + 1 }, (_, place) => (place === name ? unnumbered(filled[0] ?? '') : ''))
  if (filled.length === 1) return [...Array.from({ length: width }, () => ''), filled[0] ?? '']
  return cells.map((c, place) => (place === name ? unnumbered(c) : c))
}

/** A line that stands in one cell, in the pieces that its signs make. */
function piecesOf(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((c) => c !== '')
  if (filled.length !== 1) return cells
  return (filled[0] ?? '').split(/\s*[៖:;|]\s*|\s+[–—-]\s+|,\s+/u).filter((c) => c !== '')
}

/** What stands at one place of every such line: the words of the fields whose terms nearly all of it is. */
function placeOf(
  texts: readonly string[],
  before: readonly (string | undefined)[],
  form: Form,
  country: Country,
  words: SheetWords,
): string | undefined {
  const said = texts.filter((t) => t !== '')
  if (said.length === 0) return undefined
  const fieldsOf = (ids: readonly string[]): readonly Field[] => form.fields.filter((f) => ids.includes(f.id))
  // Before it is said how it ended, bare numbers are years of age; behind that they may be those of a sentence.
  const nameOf = (of: readonly string[]): string =>
    fieldsOf(of)
      .map((f) => f.words.en)
      .join(', ')
  const isOfPerson = GROUPS.every(({ of }) => !AFTER_PERSON.some((id) => of.includes(id)) || !before.includes(nameOf(of)))
  const age = nameOf(['age_band'])
  if (isOfPerson && !GROUPS.some(({ of }) => of.includes('age_band') && before.includes(nameOf(of))) && said.every(isYears)) return age
  for (const { of, beside } of GROUPS) {
    const [own, more] = [fieldsOf(of), fieldsOf(beside)]
    const heading = nameOf(of)
    if (before.includes(heading)) continue
    const tiler = makeTiler(own, more, [], words, country)
    const isKnown = (text: string): boolean => {
      const tiles = tiler.tile(text)
      return (
        tiles.some((t) => t.kind === 'term' && t.term.kind !== 'filler') && !tiles.some((t) => t.kind === 'unread' && /\p{L}/u.test(t.text))
      )
    }
    if (said.filter(isKnown).length >= said.length * MOST) return heading
  }
  return undefined
}

const isYears = (text: string): boolean => {
  const years = /^\d{1,3}$/.test(toLatinDigits(text)) ? Number(toLatinDigits(text)) : 0
  return years >= 8 && years <= 110
}
const AFTER_PERSON = ['offence', 'outcome', 'fine']

/** In this order: what is known of somebody, then how it ended. */
const GROUPS: readonly { readonly of: readonly string[]; readonly beside: readonly string[] }[] = [
  { of: ['citizenship'], beside: [] },
  { of: ['sex'], beside: [] },
  { of: ['age_band'], beside: [] },
  { of: ['sex', 'age_band'], beside: [] },
  { of: ['sex', 'age_band', 'citizenship'], beside: [] },
  { of: ['presence'], beside: [] },
  { of: ['form_of_exploitation'], beside: [] },
  { of: ['offence'], beside: [] },
  { of: ['outcome'], beside: ['stage', 'presence', 'decided_on', 'sentence_months', 'suspended_months', 'fine', 'compensation'] },
  { of: ['fine', 'compensation'], beside: [] },
]
