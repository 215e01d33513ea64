/**
 * What a record kind is made of, and how one is written down. A kind is defined once, here in the model: the SQL table,
 * the append check, the forms, the code book and the data-protection impact assessment follow from it.
 */
import type { Granularity } from '../dates.ts'
import { isSealedClass, type ClearClass, type FieldType, type PrivacyClass, type Words } from '../fields.ts'

/** The five that make a field lawful; a field without all of them fails the build. */
export type Lawful = {
  readonly purpose: string
  readonly basis: string
  readonly recipients: string
  readonly retention: string
  readonly risk: string
}

/** Where other standards hold the same thing. IC-TIP codes stay null, and provisional, until its list is at hand. */
export type Crosswalk = { readonly htcds?: string; readonly ictip?: null; readonly glotip?: string; readonly sdg?: string }

export type ModelField = Lawful & {
  /** SQL column where the field is clear; the key in the stub, or in the envelopes. */
  readonly id: string
  readonly words: Words
  readonly type: FieldType
  /** What a number counts: days, months, riel, persons, beds. */
  readonly unit?: string
  /** Code list id, for `code` and `codes`. */
  readonly list?: string
  readonly privacy: PrivacyClass
  /** Counted columns are part of the count-only stub, which survives erasure; the others are erased with the record. */
  readonly counted: boolean
  /** Greatest whole number taken. */
  readonly max?: number
  /**
   * What was done to a person: nobody who knows that somebody is in a group may learn it from the group's figures, however many they are
   * (`core/protect/groups.ts`).
   */
  readonly isAttribute?: true
  /** This text is the spelling in Latin letters of the name in that field, as a document has it; never made from it. */
  readonly spells?: string
  /** A paper's number, which may have words in it: their first letters are kept, since a name could be among them. */
  readonly isTitled?: true
  /** Worked out at the edge from other fields of the record (often sealed ones) and never asked; says how. */
  readonly derived?: string
  /** A date that stands for all of its month or quarter: the edge keeps the first day, and no other is taken. */
  readonly granularity?: Granularity
  /** This day may be known about only: then it is the first that it may have been, and the field of this id holds the last. */
  readonly last?: string
  /** This number may be about so many, at least, at most or between two: then it is the least that it may have been, and the field of this id holds the most. */
  readonly most?: string
  /** This amount may have hundredths (cents, sen): its column holds the whole units, and the field of this id the hundredths beyond them. */
  readonly hundredths?: string
  /** Of such an amount: the field that says its unit, and the units that have hundredths. What is counted in another is whole. */
  readonly inHundredths?: InHundredths
  readonly crosswalk?: Crosswalk
}

export type Column = {
  readonly id: string
  readonly type: Exclude<FieldType, 'text'>
  readonly privacy: ClearClass
  readonly counted: boolean
  readonly granularity?: Granularity
  readonly last?: string
  readonly most?: string
  readonly hundredths?: string
  readonly inHundredths?: InHundredths
}
export type InHundredths = { readonly field: string; readonly units: ReadonlySet<string> }
/** Whether this row's amount is in a unit that has hundredths. */
export const mayHaveHundredths = ({ field, units }: InHundredths, row: Readonly<Record<string, unknown>>): boolean => {
  const unit = row[field]
  return typeof unit === 'string' && units.has(unit)
}

/**
 * Which side of the wall between protection and enforcement a kind lies on (DESIGN 8.1); `shared` is seen by both,
 * `oversight` by neither.
 */
export type Side = 'enforcement' | 'protection' | 'shared' | 'oversight'

export type RecordKind = {
  readonly id: string
  readonly words: Words
  /** IC-TIP unit of description. */
  readonly unit: 'event' | 'victim' | 'perpetrator' | 'reporting_entity'
  /** Whom a small number could expose; `nobody` for meetings, budgets, briefings. */
  readonly concerns: 'victim' | 'accused' | 'nobody'
  readonly side: Side
  /** Nobody but the body that typed it reads, opens or grants a record of it (`harm.own-papers`), and it is linked to nothing. */
  readonly isOwnAlone?: true
  readonly table: string
  /** The clear day that every form of the kind asks for. Where there is one a paper may say it about only, and any other clear day of the kind. */
  readonly spannedDay?: string
  /**
   * A day that an answer implies: who was convicted was so on some day, not before the day `since` and not after it was handed in, also where the paper
   * leaves it out.
   */
  readonly impliedDay?: { readonly day: string; readonly answer: string; readonly since: string }
  readonly fields: readonly ModelField[]
  /** The clear fields: what SQL holds. Sealed fields have no column; they live in envelopes only. */
  readonly columns: readonly Column[]
}

/** What every field of a kind shares unless it says otherwise. */
type Shared = Pick<Lawful, 'basis' | 'recipients' | 'retention'>
type Own = Pick<Lawful, 'purpose' | 'risk'> &
  Partial<Shared> &
  Partial<
    Pick<
      ModelField,
      | 'list'
      | 'unit'
      | 'max'
      | 'isAttribute'
      | 'counted'
      | 'spells'
      | 'isTitled'
      | 'derived'
      | 'granularity'
      | 'last'
      | 'most'
      | 'hundredths'
      | 'inHundredths'
      | 'crosswalk'
    >
  >
export type OwnField = Own & Pick<ModelField, 'id' | 'words' | 'type' | 'privacy'>

export type KindSource = Omit<RecordKind, 'fields' | 'columns'> & Shared & { readonly fields: readonly OwnField[] }

/** Fills in what the kind's fields share, and takes the clear ones out as columns; free text is never one. */
export function defineKind(source: KindSource): RecordKind {
  const { basis, recipients, retention, fields: own, ...kind } = source
  const fields = own
    .flatMap((f) => (kind.spannedDay !== undefined && isClearDay(f) ? withLast(f) : [f]))
    .flatMap((f) => (isCountOf(f) ? withMost(f) : [f]))
    .map((f): ModelField => ({
      basis,
      recipients,
      retention,
      counted: f.type !== 'case-number' && f.type !== 'deposit-number',
      ...f,
    }))
  return { ...kind, fields, columns: fields.flatMap(columnOf) }
}

/** Of a month that stands for all of it there is nothing finer to leave open; what is worked out is as exact as what it is worked out from. */
const isClearDay = ({ type, privacy, granularity, derived }: OwnField): boolean =>
  type === 'date' && !isSealedClass(privacy) && granularity === undefined && derived === undefined

/** In clear it is no more than the day itself would be: with both ends it says less of when than one day does. */
function withLast(day: OwnField): readonly OwnField[] {
  const last = `${day.id}_last`
  const said: OwnField = {
    id: last,
    words: { en: `${day.words.en}: the last day that it may have been`, km: `${day.words.km}៖ ថ្ងៃចុងក្រោយដែលអាចជាថ្ងៃនោះ` },
    type: 'date',
    privacy: day.privacy,
    purpose: 'Says within which days it was, where the paper does not say the day',
    risk: day.risk,
    ...(day.counted === undefined ? {} : { counted: day.counted }),
    derived: `the last day that the paper leaves open for ${day.id}`,
  }
  return [{ ...day, last }, said]
}

/** What a number is of that counts nothing: a length of time, money, which one of several it is. */
const NO_COUNTS = ['days', 'months', 'years', 'riel', 'USD', 'ordinal', 'number of the act']

/** How many of something a paper says there were: it may say so roughly. What is worked out is as exact as what it is worked out from. */
const isCountOf = ({ type, privacy, counted = true, derived, unit = NO_COUNTS[0] as string }: OwnField): boolean =>
  type === 'integer' && !isSealedClass(privacy) && counted && derived === undefined && !NO_COUNTS.includes(unit)

/** In clear it says less of how many than the number alone would. It stays where the number stays: without it what was about so many would be exact. */
function withMost(count: OwnField): readonly OwnField[] {
  const most = `${count.id}_most`
  const said: OwnField = {
    id: most,
    words: { en: `${count.words.en}: the most that it may have been`, km: `${count.words.km}៖ ចំនួនច្រើនបំផុតដែលអាចមាន` },
    type: 'integer',
    privacy: count.privacy,
    ...(count.unit === undefined ? {} : { unit: count.unit }),
    ...(count.max === undefined ? {} : { max: count.max }),
    purpose: 'Says how many it may have been, where the paper does not say the number',
    risk: count.risk,
    derived: `the most that the paper leaves open for ${count.id}; the same number again where it says about so many`,
  }
  return [{ ...count, most }, said]
}

function columnOf({ id, type, privacy, counted, granularity, last, most, hundredths, inHundredths }: ModelField): readonly Column[] {
  if (isSealedClass(privacy) || type === 'text') return []
  const more = {
    ...(granularity ? { granularity } : {}),
    ...(last ? { last } : {}),
    ...(most ? { most } : {}),
    ...(hundredths ? { hundredths } : {}),
    ...(inHundredths ? { inHundredths } : {}),
  }
  return [{ id, type, privacy: privacy as ClearClass, counted, ...more }]
}

const field =
  (type: FieldType, privacy: PrivacyClass) =>
  (id: string, en: string, km: string, own: Own & { readonly privacy?: PrivacyClass }): OwnField => ({
    privacy,
    ...own,
    id,
    words: { en, km },
    type,
  })

/** Each writes one field: id, its name in English and Khmer, and what it has of its own. The privacy class can be given. */
export const code = field('code', 'quasi')
/** @public */
export const codes = field('codes', 'quasi')
export const date = field('date', 'operational')
export const integer = field('integer', 'operational')
/**
 * Whole riel: other currencies are converted where they are entered, and keep their rate and its date in fields beside.
 * @public
 */
export const amount = field('amount', 'operational')
/**
 * An amount in its own currency, which may have cents. Entries hold whole numbers alone (docs/spec/entry.md), so it is two fields, and one question: the second is
 * worked out by the edge.
 */
export function amountInHundredths(
  id: string,
  en: string,
  km: string,
  own: Own & { readonly inHundredths: InHundredths },
): readonly OwnField[] {
  const hundredths = `${id}_hundredths`
  const beyond = integer(hundredths, `${en}: hundredths beyond it`, `${km}៖ ភាគមួយរយដែលលើស`, {
    max: 99,
    purpose: 'Keeps the cents that the paper writes',
    risk: own.risk,
    derived: `the hundredths that ${id} is written with`,
  })
  return [amount(id, en, km, { ...own, hundredths }), beyond]
}
export const caseNumber = field('case-number', 'operational')
/** Names a deposit at an outside witness, not a person; it is erased with the record. */
export const depositNumber = field('deposit-number', 'operational')
/** Free text, names, numbers of documents, exact days and places: sealed at the edge, whatever they say. */
export const sealedText = field('text', 'identity')
/** @public */
export const sealedDate = field('date', 'identity')
/** @public */
export const sealedInteger = field('integer', 'identity')
