/** What a phrase book's meaning is in the fields of the court's return; a meaning that is none of their values is not compared. */
import type { Country } from '../../src/core/country/index.ts'
import { wantedOf, type TruthRow, type Wanted } from './truth.ts'

/** Fact → fields that a column of it may be; of any other the return asks nothing. */
export const FIELD_OF: Readonly<Record<string, readonly string[]>> = {
  court: ['court'],
  case_number: ['case_number'],
  name: ['accused_name', 'accused_name_latin'],
  name_khmer: ['accused_name'],
  name_latin: ['accused_name_latin', 'accused_name'],
  sex: ['sex'],
  age: ['age_band'],
  age_band: ['age_band'],
  birth_year: ['age_band'],
  date_of_birth: ['age_band'],
  citizenship: ['citizenship'],
  charges: ['offence', 'other_offences'],
  charge_at_judgment: ['offence'],
  compensation_other: ['compensation'],
  detained: ['custody'],
  exploitation: ['form_of_exploitation'],
  date_received: ['registered_on'],
  date_registered: ['registered_on'],
  date_charged: ['charged_on'],
  date_decided: ['decided_on'],
  stage: ['stage'],
  presence_at_judgment: ['presence'],
  outcome: ['outcome'],
  sentence_months: ['sentence_months'],
  suspended_months: ['suspended_months'],
  fine_riel: ['fine'],
  compensation_riel: ['compensation'],
}
export const SAYS_NOTHING: readonly (string | number | null)[] = [null, 0, '', 'unknown', 'UNK', 'UNSPECIFIED', 'NS', 'not_applicable']

export type Meant = {
  /** A careful person would have to ask. */
  readonly isOpen: boolean
  readonly values: Wanted
}

const NOBODY: TruthRow = {
  at: '',
  case_number: null,
  name_khmer: null,
  name_latin: null,
  sex: null,
  age: null,
  citizenship: null,
  charges: null,
  exploitation: null,
  date_registered: null,
  date_charged: null,
  date_decided: null,
  stage: null,
  presence_at_judgment: null,
  outcome: null,
  sentence_months: null,
  sentence_days: null,
  suspended_months: null,
  fine_riel: null,
  compensation_riel: null,
}
/** Fact → the return's fields, under the names of truth.ts. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  sex: ['sex'],
  age: ['age_band'],
  age_band: ['age_band'],
  birth_year: ['age_band'],
  citizenship: ['citizenship'],
  charges: ['charges'],
  exploitation: ['exploitation'],
  date_received: ['registered_on'],
  date_registered: ['registered_on'],
  date_charged: ['charged_on'],
  date_decided: ['decided_on'],
  stage: ['stage'],
  presence_at_judgment: ['presence'],
  outcome: ['outcome'],
  sentence_months: ['sentence_months', 'sentence_days', 'suspended_months'],
  suspended_months: ['suspended_months'],
  fine_riel: ['fine'],
  compensation_riel: ['compensation'],
}

/** @returns undefined for what the return has no value for */
export function meaningOf(fact: string, meaning: string, country: Country): Meant | undefined {
  const fields = COMPARED[fact]
  if (!fields) return undefined
  // An amount of another currency must not become riel by itself: whoever reads it is told.
  const isOpen = /not readable|^[A-Z]{3} \d+$/.test(meaning)
  const said: Partial<TruthRow> | undefined = isOpen || meaning === 'empty' ? {} : MEANINGS[fact]?.(meaning)
  if (said === undefined) return undefined
  const wanted = wantedOf({ ...NOBODY, ...said }, country)
  return { isOpen, values: Object.fromEntries(fields.map((f) => [f, wanted[f] ?? [null]])) }
}

const dayOf =
  (key: keyof TruthRow) =>
  (meaning: string): Partial<TruthRow> | undefined =>
    /^\d{4}-\d\d-\d\d$/.test(meaning) ? { [key]: meaning } : undefined
const amountOf =
  (key: keyof TruthRow) =>
  (meaning: string): Partial<TruthRow> | undefined =>
    /^\d+$/.test(meaning) ? { [key]: Number(meaning) } : /^none claimed$|^[A-Z]{3} \d+$/.test(meaning) ? {} : undefined

function ageOf(meaning: string): Partial<TruthRow> | undefined {
  if (/^(?:adult|minor)\b/.test(meaning)) return { age: meaning.startsWith('adult') ? 'adult' : 'minor' }
  const born = /^born (\d{4})/.exec(meaning)?.[1]
  // Charged in 2022, as the list beside it says.
  if (born !== undefined) return { birth_year: Number(born), date_registered: '2022-01-10' }
  const numbers = (meaning.match(/\d+/g) ?? []).map(Number).filter((n) => n < 120)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return numbers.length === 0
    ? undefined
    : least >= 18
      ? { age: least }
      : most < 18 || (/^\d+/.test(meaning) && numbers.length === 1)
        ? { age: most }
        : undefined
}

function sentenceOf(meaning: string): Partial<TruthRow> | undefined {
  const [, months, days, alone, suspended] =
    /^(?:(\d+)(?: and (\d+) days)?|(\d+) days)(?: \(of which suspended (\d+)\))?$/.exec(meaning) ?? []
  if (months === undefined && alone === undefined) return undefined
  return {
    sentence_months: months === undefined ? (alone === undefined ? null : 0) : Number(months),
    sentence_days: Number(days ?? alone ?? 0) || null,
    suspended_months: suspended === undefined ? null : Number(suspended),
  }
}

const LAWS: readonly (readonly [begins: string, law: string])[] = [
  ['Trafficking Law 2008', 'Law on Suppression of Human Trafficking and Sexual Exploitation 2008'],
  ['Criminal Code', 'Criminal Code 2009'],
  ['Immigration Law', 'Law on Immigration 1994'],
  ['Labour Law', 'Labour Law 1997'],
]
function chargesOf(meaning: string): Partial<TruthRow> | undefined {
  const charges = meaning
    .replace(/ \([^)]*\)/g, '')
    .split('; ')
    .map((part) => {
      const law = LAWS.find(([begins]) => part.startsWith(begins))?.[1]
      const [, listed] = /, articles? ([\d, and]+?)(?: paragraph.*)?$/.exec(part) ?? []
      return law === undefined || listed === undefined ? undefined : (listed.match(/\d+/g) ?? []).map((article) => ({ law, article }))
    })
  return charges.some((c) => c === undefined) ? undefined : { charges: charges.flatMap((c) => c ?? []) }
}

const FORMS: readonly (readonly [is: RegExp, exploitation: string])[] = [
  [/^(?:sexual exploitation|prostitution|child prostitution|pornography|child pornography)/, 'sexual exploitation'],
  [/^(?:forced labour|labour exploitation)/, 'forced labour'],
  [/^forced marriage/, 'forced marriage'],
  [/^forced begging/, 'forced begging'],
  [/^(?:forced online scamming|online scam|forced criminality)/, 'forced criminality'],
  [/^surrogacy/, 'surrogacy'],
  [/^organ removal/, 'organ removal'],
  [/^domestic servitude/, 'domestic servitude'],
  [/^debt bondage/, 'debt bondage'],
  [/^(?:unlawful|illegal) adoption/, 'illegal adoption'],
]
const oneOf =
  (key: keyof TruthRow, ...values: readonly string[]) =>
  (meaning: string): Partial<TruthRow> | undefined => {
    const value = values.find((v) => meaning === v || meaning.startsWith(`${v} (`))
    return value === undefined ? undefined : { [key]: value }
  }

const stageOf = oneOf('stage', 'investigation', 'awaiting trial', 'trial', 'decided')

const MEANINGS: Readonly<Record<string, (meaning: string) => Partial<TruthRow> | undefined>> = {
  sex: (m) => (m === 'unknown' ? {} : oneOf('sex', 'male', 'female')(m)),
  age: ageOf,
  age_band: ageOf,
  birth_year: ageOf,
  citizenship: (m) => (m === 'stateless' ? { citizenship: 'Stateless' } : /^[A-Z]{3}$/.test(m) ? { citizenship: m } : undefined),
  charges: chargesOf,
  exploitation: (m) => {
    const form = FORMS.find(([is]) => is.test(m))?.[1]
    return form === undefined ? undefined : { exploitation: form }
  },
  date_received: dayOf('date_registered'),
  date_registered: dayOf('date_registered'),
  date_charged: dayOf('date_charged'),
  date_decided: dayOf('date_decided'),
  // An appeal is a stage of its own in the return, and of a court of first instance it is decided.
  stage: (m) => (m.includes('appeal') || m.includes('Supreme') ? undefined : stageOf(m)),
  presence_at_judgment: oneOf('presence_at_judgment', 'present', 'absent', 'deemed present'),
  outcome: (m) => (m.startsWith('charge dismissed') ? { outcome: 'dismissed' } : oneOf('outcome', 'convicted', 'acquitted', 'pending')(m)),
  sentence_months: sentenceOf,
  suspended_months: (m) => (/^\d+$/.test(m) ? { suspended_months: Number(m) } : undefined),
  fine_riel: amountOf('fine_riel'),
  compensation_riel: amountOf('compensation_riel'),
}
