/**
 * Invented papers of a form, for whoever learns to hand in a return: made from the form's own definition, so every form of every country has them.
 * A paper says less than the form asks, as papers do; what it does not say stays empty. Pure: the same turn gives the same papers.
 */
import { codesOf } from '../../../core/country/find.ts'
import type { Code, Country, Field, Form } from '../../../core/country/index.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { silenceOf } from '../../../core/model/lists/silence.ts'
import type { RecordRead } from '../../../road/validate.ts'
import { listOf } from '../typed/field-parts.ts'
import type { Cells } from '../typed/records.ts'

/** As many as fit into twenty minutes, with a look at what was read otherwise. */
export const PAPERS = 3
/** Questions that a paper speaks to beside those that the form cannot do without. */
const MORE = 6
/** Nor is somebody accused on a paper an official. */
const OFFICIAL = 'is_official'
/** Visibly nobody's, in the script of the country's first language; the last are the same in Latin letters. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  km: ['ឧទាហរណ៍ ទីមួយ', 'ឧទាហរណ៍ ទីពីរ', 'ឧទាហរណ៍ ទីបី', 'ឧទាហរណ៍ ទីបួន'],
  en: ['Wumpus Example', 'Tove Example', 'Jubjub Example', 'Snark Example'],
}
const SPELT = ['Utearhor Timuoy', 'Utearhor Tipi', 'Utearhor Tibei', 'Utearhor Tibuon']

/** Of records: a sheet of counts is not read from single papers. Nobody invents an allegation against an official of a real body, not for practice either. */
export const hasPapers = (form: Form): boolean => form.counts === undefined && getRecordKind(form.kind).side !== 'oversight'

export type Make = {
  readonly form: Form
  readonly country: Country
  /** Of the papers' days. */
  readonly year: number
  /** From 0; the next turn's papers say other things. */
  readonly turn: number
  /** Judges a record by the form's own rules (road/validate.ts). */
  readonly read: (cells: Cells) => RecordRead
}

/** @returns papers that the form takes without a word: cells by field, coded as the form codes them. */
export const makePapers = (make: Make): readonly Cells[] =>
  Array.from({ length: PAPERS }, (_, i) => makePaper(make, make.turn * PAPERS + i))

/**
 * What must be said first; then other questions, and other ones on each paper; at last whatever the form's rules say against it is said otherwise,
 * or left out.
 */
function makePaper({ form, country, year, read }: Make, nth: number): Cells {
  const faultsOf = (cells: Cells): number => read(cells).problems.length
  // A day before the form was collected is one fault, and hides all that the form would ask of a row of its time.
  const isOfForm = (field: Field, cell: string): boolean => field.id !== form.slot.date || cell >= form.slot.from
  const offered = new Map(
    form.fields.map((field, place) => [field.id, listCells(field, country, { year, nth, place }).filter((cell) => isOfForm(field, cell))]),
  )
  let cells: Cells = {}
  /** Takes the first answer that leaves at most so many faults; the empty one is none. */
  const settle = ({ id, required }: Field, most: number, mayLeave = false): boolean => {
    const { [id]: _, ...without } = cells
    const tried = [...(offered.get(id) ?? []).map((cell) => ({ ...cells, [id]: cell })), ...(mayLeave && !required ? [without] : [])]
    const found = tried.find((t) => faultsOf(t) <= most)
    cells = found ?? cells
    return found !== undefined
  }
  for (const field of form.fields) if (field.required && !settle(field, faultsOf(cells) - 1)) settle(field, Infinity)
  const others = form.fields.filter((f) => !f.required)
  const from = others.length === 0 ? 0 : (nth * MORE) % others.length
  let left = MORE
  for (const field of [...others.slice(from), ...others.slice(0, from)]) {
    const faults = faultsOf(cells)
    if ((left > 0 || faults > 0) && settle(field, Math.max(0, faults - 1))) left--
  }
  let faults = faultsOf(cells)
  while (faults > 0 && form.fields.some((field) => settle(field, faults - 1, true))) faults = faultsOf(cells)
  return cells
}

/** What could stand in a field. */
function listCells(
  field: Field,
  country: Country,
  at: { readonly year: number; readonly nth: number; readonly place: number },
): readonly string[] {
  const { year, nth, place } = at
  switch (field.type) {
    case 'code':
    case 'codes': {
      const list = listOf(country, field)
      const isSaid = ({ code, validFrom }: Code): boolean =>
        validFrom === undefined && (!list || silenceOf(list, code) === undefined) && !(field.id === OFFICIAL && code === 'yes')
      const codes = codesOf(country, field.list ?? '').filter(isSaid)
      return codes.map((_, i) => codes[(i + nth) % codes.length]?.code ?? '')
    }
    case 'date': {
      const [month, day] = field.granularity ? [1 + 3 * (nth % 4), 1] : [2 + ((3 * nth) % 10), Math.min(28, 3 + place)]
      return [year, year - 1, year - 30].map((y) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    }
    case 'integer':
    case 'amount':
      return [2 + (nth % 4), 1, 12, 25].filter((n) => n <= (field.max ?? n)).map(String)
    case 'case-number':
      return [`${14 + 3 * nth}/${year}`]
    case 'deposit-number':
      return []
    case 'text': {
      const names = field.spells === undefined ? (NAMES[country.languages[0] ?? ''] ?? NAMES['en'] ?? []) : SPELT
      return [names[nth % names.length] ?? '']
    }
  }
}
