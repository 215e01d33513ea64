/**
 * Cases in blocks of labels: `Case file | 016/23`, `Registered | 3.11.2023`, a line for each, and below them the accused. What the labels say of the case is put on one
 * line, as other lists write it over their accused; a label that says nothing that is asked stays a line by itself, and is told as left out.
 */
import type { Form } from '../../../country/country.ts'
import { parseDay } from '../../../text/dates.ts'
import { editDistance } from '../../../text/nearest.ts'
import { Lines } from '../../lines.ts'
import { isSomebody } from './case-blocks.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { foldText } from '../words/fold-text.ts'

/** A label stands over each case: so often at least. */
const FEWEST = 2
/** Of a line that is nobody's no piece may be taken for somebody's. */
const APART = /[៖:;|,–—-]/gu
const OF_CASE = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'form_of_exploitation']

const OF_PERSON = ['accused_name', 'sex', 'age_band']

/** @returns the same grid where its lines are no such blocks */
export function foldLabels(grid: SheetGrid, headings: Headings, form: Form): SheetGrid {
  const lines = [...grid.rows].map(({ row, cells }) => ({ row, filled: cells.map((c) => c.trim()).filter((c) => c !== ''), cells }))
  const times = Map.groupBy(
    lines.filter(({ filled }) => filled.length === 2),
    ({ filled }) => foldText(filled[0] ?? ''),
  )
  /** A day is of a day's field, and no other is. */
  const fieldOf = (label: string, values: readonly string[]): string | undefined => {
    const { concepts, unread } = headings.read(label)
    const [only, ...others] = concepts
    const field = only?.isLikely === true || others.length > 0 || unread !== '' ? undefined : only?.fields[0]
    const isOfCase = field !== undefined && OF_CASE.includes(field)
    return isOfCase && values.every((value) => parseDay(value).ok === field.endsWith('_on')) ? field : undefined
  }
  const labels = new Map(
    [...times].flatMap(([label, of]) => {
      const values = of.map(({ filled }) => filled[1] ?? '')
      return of.length < FEWEST ? [] : [[label, fieldOf(of[0]?.filled[0] ?? '', values)] as const]
    }),
  )
  const isCase = (field: string | undefined): boolean => field === 'case_number'
  if ([...labels.values()].filter(isCase).length !== 1) return grid
  // A card has labels for its people as well, and is read as that.
  const isOfPerson = (label: string): boolean => headings.read(label).concepts.some((c) => OF_PERSON.includes(c.fields[0] ?? ''))
  if (lines.some(({ filled }) => filled.length > 1 && isOfPerson(filled[0] ?? ''))) return grid
  // Of two days that are both called the judgment's nobody knows which is.
  for (const of of Map.groupBy(labels.keys(), (label) => labels.get(label)).values())
    if (of.length > 1) for (const label of of) labels.set(label, undefined)
  const made: { row: number; cells: readonly string[] }[] = []
  /** The case that is still open: its line, what its labels say, whether somebody stands below it, and a label below them. */
  let open: { at: number; said: Map<string, string>; isPeopled: boolean; isLeft: boolean } | undefined
  const caseLabel = [...labels].find(([, field]) => isCase(field))?.[0] ?? ''
  for (const { row, filled, cells } of lines) {
    const [label = '', value = ''] = filled
    const isLabel = filled.length === 2 && labels.has(foldText(label))
    const field = isLabel ? labels.get(foldText(label)) : undefined
    if (field !== undefined && isCase(field)) {
      open = { at: made.length, said: new Map([[field, value]]), isPeopled: false, isLeft: false }
      made.push({ row, cells: [] })
    } else if (mayBeCase(filled, caseLabel, open !== undefined) || (filled.length > 1 && isOther(headings, label))) {
      // A case that is written otherwise than the others: its people would stand in the case above it.
      return grid
    } else if (isLabel && field !== undefined) {
      // Before the first case, or once more below one, a label is of a case whose own line nobody has found.
      if (!open || open.said.has(field)) return grid
      if (open.isPeopled) {
        open.isLeft = true
        made.push({ row, cells: asNobody(filled) })
      } else open.said.set(field, value)
    } else if (isLabel || (filled.length > 1 && (isNearAny(label, labels.keys()) || isHeading(headings, label)))) {
      if (open?.isPeopled === true) open.isLeft = true
      made.push({ row, cells: asNobody(filled) })
    } else {
      const isOne = isSomebody(cells)
      // Who stands below a label that stands below people, or is numbered from one again, may be of a case that has lost its line.
      const isNext = isOne ? open?.isLeft === true || beginsAgain(filled) : filled.length === 1 && isOfPerson(label)
      if (open?.isPeopled === true && isNext) return grid
      if (open && isOne) open.isPeopled = true
      made.push({ row, cells })
    }
    if (open) made[open.at] = { row: made[open.at]?.row ?? row, cells: [lineOf(open.said, form)] }
  }
  return { ...grid, rows: Lines.of(made) }
}

const asNobody = (filled: readonly string[]): readonly string[] => [filled.join(' ').replace(APART, ' ')]

/** Another word for the number of a case than that of the others. */
const isOther = (headings: Headings, label: string): boolean => {
  const { concepts, unread } = headings.read(label)
  return unread === '' && concepts.length === 1 && concepts[0]?.fields[0] === 'case_number'
}

/** `Remarks | pending`, beside one case only, is no name and its result. */
const isHeading = (headings: Headings, label: string): boolean => {
  const { concepts, unread, isNotAsked } = headings.read(label)
  return /\p{L}/u.test(label) && unread === '' && (concepts.length > 0 || isNotAsked)
}

/** `Case file | 03/23 | new`, `Case fiel | 03/23`, `Case file 03/23`, `Case file |`; above the first case, a title begins so as well. */
function mayBeCase(filled: readonly string[], label: string, isBelow: boolean): boolean {
  const [first = '', ...more] = filled
  if (first === '') return false
  const text = foldText(first)
  const words = text.replace(/[\p{Nd}\s៖:.,;|/–—-]*(?:\p{Nd}.*)?$/u, '')
  if (isNear(words, label)) return isBelow || more.length > 0 || text === words
  return isBelow && text.startsWith(label) && !/^[\p{L}\p{M}]/u.test(KHMER.test(label) ? '' : text.slice(label.length))
}
const KHMER = /[\u1780-\u17FF]/

const isNearAny = (label: string, labels: Iterable<string>): boolean => [...labels].some((known) => isNear(foldText(label), known))

/** The same but for spaces and one letter. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\s/gu, ''), other.replace(/\s/gu, '')]
  return a === b || (Math.min(a.length, b.length) >= FEWEST_LETTERS && editDistance(a, b, 1) <= 1)
}
/** In a shorter word another letter is another word. */
const FEWEST_LETTERS = 4

/** `1/ NAME`, `1 | NAME`. */
const beginsAgain = ([first = '']: readonly string[]): boolean => /^\(?[1១](?:$|\s?[.)/\-–៖:]\s*\P{Nd})/u.test(first)

/** `Case number: 016/23 | Registered on: 3.11.2023`. */
const lineOf = (said: ReadonlyMap<string, string>, form: Form): string =>
  [...said].map(([id, value]) => `${form.fields.find((f) => f.id === id)?.words.en ?? id}: ${value}`).join(' | ')
