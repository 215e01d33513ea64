/** What a sheet of `../shared/field/court-sheets` says by its truth.json, in the codes of the court return. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findList } from '../../src/core/country/find.ts'
import type { Country } from '../../src/core/country/index.ts'
import { fold } from '../../src/core/text/fold.ts'
import { fromLines, type LinesTruth } from './lines-truth.ts'

type Charge = { readonly law: string | null; readonly article: string | null }
export type TruthRow = {
  readonly at: string
  readonly case_number: string | null
  readonly name_khmer?: string | null
  readonly name_latin?: string | null
  readonly sex: string | null
  readonly age: number | string | null
  readonly birth_year?: number | null
  /** Of a list that has the day of birth in place of an age. */
  readonly birth_date?: string | null
  readonly citizenship: string | null
  readonly charges: readonly Charge[] | null
  readonly exploitation: string | null
  readonly date_registered: string | null
  readonly date_charged?: string | null
  readonly date_decided: string | null
  readonly stage: string | null
  readonly presence_at_judgment?: string | null
  readonly outcome: string | null
  readonly sentence_months: number | null
  readonly sentence_days?: number | null
  readonly suspended_months: number | null
  readonly fine_riel: number | null
  readonly compensation_riel: number | null
  readonly second_entry_of?: string
  readonly other_court?: string
  readonly offence_as_written?: string
}
export type Truth = {
  readonly sent_by: string
  readonly outcome: 'take' | 'take-with-questions' | 'name-errors' | 'refuse'
  readonly reason: string
  readonly rows: readonly TruthRow[]
  readonly errors: readonly { readonly cell: string; readonly wrong: string }[]
  readonly questions: readonly string[]
}

/** A number alone is a line of a text file. */
type Place = string | number | { readonly sheet?: string | null; readonly row: number }
type RawRow = Omit<TruthRow, 'at' | 'date_registered'> & {
  readonly at: Place
  readonly date_registered?: string | null
  readonly date_opened?: string | null
}
type RawError = {
  readonly cell?: string | null
  readonly at?: string
  readonly wrong?: string
  readonly what?: string
  readonly sheet?: string
  readonly row?: number
}
type Raw = Omit<Truth, 'rows' | 'errors'> & { readonly rows: readonly RawRow[]; readonly errors: readonly RawError[] }

/** Three hands wrote such files, and each has its own way to name a place. */
export function readTruth(folder: string): ReadonlyMap<string, Truth> {
  const read = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, Raw> | readonly LinesTruth[]
  return isLines(read) ? fromLines(read) : byName(read)
}
const isLines = (read: object): read is readonly LinesTruth[] => Array.isArray(read)
const byName = (read: Record<string, Raw>): ReadonlyMap<string, Truth> =>
  new Map(
    Object.entries(read).map(([name, raw]) => [
      name,
      {
        ...raw,
        rows: raw.rows.map((r) => ({ ...r, at: placeOf(r.at, name), date_registered: r.date_registered ?? r.date_opened ?? null })),
        errors: raw.errors.map((e) => ({
          cell: e.row === undefined ? (e.cell ?? e.at ?? '') : `${e.sheet ?? ''}!row ${e.row}`,
          wrong: e.wrong ?? e.what ?? '',
        })),
      },
    ]),
  )

/** `sheet!row`; a text file has no sheet. */
const placeOf = (at: Place, file: string): string =>
  typeof at !== 'object'
    ? String(at)
        .replace(/^(?=\d+$)/, '!')
        .replace(/^record /, 'record!')
        .replace(/^csv(?=!)/, '')
        .replace(/^[^!]+\.(?:csv|tsv|txt)(?=!)/, '')
        .replace(/!(?=[A-Z]$)/, '!column ')
        .replace(/^line /, '!')
    : `${/\.(?:csv|tsv|txt)$/.test(file) ? '' : (at.sheet ?? '')}!${at.row}`

export type Stored = Readonly<Record<string, string | number | null>>
/** Each field: what may stand there; the first is the value itself, null where the sheet says nothing. */
export type Wanted = Readonly<Record<string, readonly (string | number | null)[]>>

const SILENT = [null, 'unknown', 'UNK', 'UNSPECIFIED', 'NS', 'not_applicable']

const EXPLOITATION: Readonly<Record<string, string>> = {
  'sexual exploitation': 'SEXUAL_EXPLOITATION',
  'sexual exploitation of a child': 'SEXUAL_EXPLOITATION',
  'forced labour': 'FORCED_LABOUR',
  'forced labor': 'FORCED_LABOUR',
  'labour exploitation': 'FORCED_LABOUR',
  'forced marriage': 'FORCED_MARRIAGE',
  'forced begging': 'FORCED_BEGGING',
  'forced labour on fishing boats': 'FORCED_LABOUR',
  'forced online scamming': 'FORCED_CRIMINALITY',
  'forced criminality (online scam)': 'FORCED_CRIMINALITY',
  'forced criminality': 'FORCED_CRIMINALITY',
  'debt bondage': 'DEBT_BONDAGE',
  surrogacy: 'SURROGACY',
  'domestic servitude': 'DOMESTIC_SERVITUDE',
  'organ removal': 'ORGAN_REMOVAL',
  'illegal adoption': 'ILLEGAL_ADOPTION',
  pornography: 'SEXUAL_EXPLOITATION',
  'child pornography': 'SEXUAL_EXPLOITATION',
  prostitution: 'SEXUAL_EXPLOITATION',
  'child prostitution': 'SEXUAL_EXPLOITATION',
  begging: 'FORCED_BEGGING',
  'online scam work': 'FORCED_CRIMINALITY',
  'online scam': 'FORCED_CRIMINALITY',
  'online scams': 'FORCED_CRIMINALITY',
  'forced labour in online scams': 'FORCED_CRIMINALITY',
  'forced online scams': 'FORCED_CRIMINALITY',
}
const STAGES: Readonly<Record<string, readonly string[]>> = {
  investigation: ['investigating_judge'],
  'awaiting trial': ['awaiting_trial'],
  trial: ['trial'],
  decided: ['decided'],
  'awaiting trial or trial': ['awaiting_trial', 'trial'],
  appeal: ['appeal'],
  final: ['final'],
  opposition: ['retrial'],
}
const OPEN_STAGES = ['charged', 'investigating_judge', 'awaiting_trial', 'trial']
const PRESENCE: Readonly<Record<string, string>> = { present: 'in_person', absent: 'in_absentia', 'deemed present': 'deemed_present' }

/** What whoever wrote it says nothing of, neither that it is there nor that it is not, is not compared. */
export function wantedOf(row: TruthRow, country: Country): Wanted {
  const all = wantedOfAll(row, country)
  const silent = Object.entries(NOT_SAID).flatMap(([field, own]) => (row[own] === undefined ? [field] : []))
  // The title of one article is that article, though whoever wrote it left the number open.
  if ((row.charges ?? []).length === 0 && row.offence_as_written !== undefined) silent.push('charges')
  return Object.fromEntries(Object.entries(all).filter(([field]) => !silent.includes(field)))
}
const NOT_SAID: Readonly<Record<string, keyof TruthRow>> = {
  name_khmer: 'name_khmer',
  name_latin: 'name_latin',
  charged_on: 'date_charged',
  presence: 'presence_at_judgment',
  sentence_days: 'sentence_days',
}

function wantedOfAll(row: TruthRow, country: Country): Wanted {
  return {
    // With a number that says no year goes that of its registration.
    case_number:
      row.case_number === null
        ? [null]
        : [foldNumber(row.case_number), `${foldNumber(row.case_number)}/${(row.date_registered ?? '').slice(0, 4)}`],
    name_khmer: [foldName(row.name_khmer ?? null)],
    name_latin: [foldName(row.name_latin ?? null)],
    sex: row.sex === null ? SILENT : [row.sex],
    age_band: bandOf(row),
    citizenship: row.citizenship === null ? SILENT : [nationOf(row.citizenship, country)],
    charges: row.charges === null || row.charges.length === 0 ? [...SILENT, ''] : chargesOf(row.charges, country),
    exploitation: row.exploitation === null ? SILENT : [EXPLOITATION[row.exploitation] ?? row.exploitation],
    registered_on: [row.date_registered],
    charged_on: [row.date_charged ?? null],
    decided_on: [row.date_decided],
    // That a case is decided follows from its judgment, and that it is an appeal from the court that judged.
    stage:
      row.stage === null
        ? [
            ...SILENT,
            ...((row.outcome && row.outcome !== 'pending') || row.date_decided !== null || row.sentence_months !== null
              ? ['decided', 'appeal']
              : []),
            // One hand calls every open case pending; a cell that says "under investigation" says more.
            ...(row.outcome === 'pending' ? OPEN_STAGES : []),
          ]
        : (STAGES[row.stage] ?? [row.stage]),
    presence:
      row.presence_at_judgment === null || row.presence_at_judgment === undefined
        ? SILENT
        : [PRESENCE[row.presence_at_judgment] ?? row.presence_at_judgment],
    // That somebody was convicted follows from a sentence.
    outcome: [
      outcomeOf(row.outcome),
      ...(row.outcome === null && (row.sentence_months ?? row.sentence_days ?? null) !== null ? ['convicted'] : []),
    ],
    // A term of days alone is of no months.
    sentence_months: [row.sentence_months, ...(row.sentence_months === null && (row.sentence_days ?? null) !== null ? [0] : [])],
    sentence_days: [row.sentence_days ?? null, ...((row.sentence_days ?? null) === null ? [0] : [])],
    suspended_months: [row.suspended_months, ...(row.suspended_months === null ? [0] : [])],
    fine: [row.fine_riel, ...(row.fine_riel === null ? [0] : [])],
    compensation: [row.compensation_riel, ...(row.compensation_riel === null ? [0] : [])],
  }
}

const outcomeOf = (outcome: string | null): string | null =>
  outcome === null || outcome === 'pending'
    ? null
    : outcome.startsWith('charge dismissed') || outcome === 'dismissed'
      ? 'dismissed'
      : outcome

function bandOf(row: TruthRow): readonly (string | null)[] {
  if (row.age === 'adult') return ['18+']
  if (row.age === 'minor') return ['<18']
  if (typeof row.age === 'number') return [row.age < 18 ? '<18' : '18+']
  // A band of the sheet's own lies on one side of eighteen or says nothing.
  const [, from] = /^(\d+)(?:-\d+|\+)$/.exec(String(row.age)) ?? []
  if (from !== undefined) return Number(from) >= 18 ? ['18+'] : SILENT
  if (typeof row.birth_date === 'string') return bandOfBirth(row.birth_date, row.date_charged ?? row.date_registered ?? null)
  if (typeof row.birth_year !== 'number') return SILENT
  const then = Number((row.date_charged ?? row.date_registered ?? '').slice(0, 4))
  // Of a list that has the day of the judgment alone: whoever was no adult then was none when charged.
  if (!then)
    return Number((row.date_decided ?? '').slice(0, 4)) - row.birth_year < 18 && row.date_decided !== null ? ['<18', ...SILENT] : SILENT
  return then - row.birth_year < 18 ? ['<18'] : then - row.birth_year > 18 ? ['18+'] : ['18+', '<18', ...SILENT]
}

/** How old somebody born on a day was on another is a fact of the sheet. */
function bandOfBirth(born: string, on: string | null): readonly (string | null)[] {
  if (on === null) return SILENT
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
  return [years < 18 ? '<18' : '18+']
}

const nationOf = (name: string, country: Country): string =>
  findList(country, 'citizenships')?.codes.find((c) => [c.words.en, ...(c.aliases ?? [])].map(fold).includes(fold(name)))?.code ?? name

function chargesOf(charges: readonly Charge[], country: Country): readonly string[] {
  return [[...new Set(charges.map((c) => chargeOf(c, country)))].toSorted().join(' ')]
}

const FIRST_OF_CODE = 183
/** The form holds the articles of the law of 2008, and of other laws what they are about. */
function chargeOf({ law, article }: Charge, country: Country): string {
  const codes = findList(country, 'offences')?.codes ?? []
  const n = Number(/\d+/.exec(article ?? '')?.[0] ?? Number.NaN)
  if (law === null || /2008/.test(law)) {
    const own = codes.find((c) => {
      const [from = Number.NaN, to = from] = (/^L2008-([\d-]+)$/.exec(c.code)?.[1] ?? '').split('-').map(Number)
      return n >= from && n <= to
    })
    if (own) return own.code
    // Whoever is asked of which law such a number is, where nothing on the sheet says it, says the Criminal Code.
    if (law !== null || article === null || !(n >= FIRST_OF_CODE)) return article === null ? 'L2008-NS' : `L2008-${article}`
  }
  if (law === null || /criminal|penal/i.test(law))
    return n === 253 ? 'CC-DETENTION' : n === 378 || n === 377 ? 'CC-FRAUD' : n >= 239 && n <= 241 ? 'CC-RAPE' : 'CC-OTHER'
  return /labou?r/i.test(law) ? 'LL-OTHER' : /immigration/i.test(law) ? 'IM-OTHER' : 'OT-OTHER'
}

export const foldNumber = (text: string): string =>
  fold(text)
    .replace(/^(?:លេខ|no\.?)\s*/u, '')
    .replace(/\s*ចុះឆ្នាំ\s*(\d{4})$/u, '/$1')
    .replace(/\s*ចុះ.*$/u, '')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** "SAMPLE, Sok" and "SAMPLE Sok" are one name. */
const foldName = (text: string | null): string | null => (text === null ? null : fold(text).replace(/,(?= )/g, ''))

/** What the product holds of a row, under the same names. */
export function storedOf(values: Stored): Stored {
  const [name, latin] = [values.accused_name, values.accused_name_latin].map((v) => (typeof v === 'string' && v !== '' ? v : null))
  // What he is called beside his name may be in other letters.
  const isKhmer = /[\u1780-\u17FF]/.test((name ?? '').replace(/\s*ហៅ.*$/u, ''))
  const charges = [values.offence, ...String(values.other_offences ?? '').split(' ')].filter((c) => typeof c === 'string' && c !== '')
  return {
    ...values,
    case_number: typeof values.case_number === 'string' ? foldNumber(values.case_number) : null,
    name_khmer: isKhmer ? foldName((name ?? '').replace(/\s*ហៅ.*$/u, '')) : null,
    name_latin: foldName(latin ?? (isKhmer ? null : (name ?? null))),
    charges: [...new Set(charges)].toSorted().join(' '),
    exploitation: values.form_of_exploitation ?? null,
  }
}
