/** What a receipt is of, for whoever keeps it: on the screen in full, on paper so that it betrays nothing (src/web/words/slip.ts). */
import { nameOffices } from '../../../../core/country/name-offices.ts'
import type { Country, Form, RowValues } from '../../../../core/country/index.ts'
import type { Stub } from '../../../../core/entry/kinds.ts'
import { isSealedClass, type Words } from '../../../../core/model/fields.ts'
import { takesBack } from '../../../../core/person/unstopped.ts'
import { sameInEach } from '../../../../core/text/languages.ts'
import type { SealedData } from '../../../../road/stages.ts'
import { nameRow } from '../grid/row-name.ts'
import type { HandedIn, Which } from '../place.ts'
import type { Sheet } from '../mend/problems.ts'

export type Of = {
  /** Whether names went to the vaults. What has none is whole as soon as it is in the log. */
  readonly hasNames: boolean
  /** That nothing happened. */
  readonly isNil: boolean
  /** Rows that were left out, and wait. */
  readonly waiting?: number
  readonly forms: readonly Words[]
  /** The place of each form among the agency's own: a paper says it by that, as the names of the empty sheets do. */
  readonly numbers: readonly number[]
  readonly offices: Words
  /** As a paper says them: what an office is called may say what the record is about. Of a nil return, which names one office, its words. */
  readonly onPaper: Words
  /** The first, and the last where there are several; none where that is not known. */
  readonly periods: readonly string[]
}

/** More are on the screen. */
const MOST_CODES = 6

/** @param forms of the agency, in its own order. */
export function sayHandedIn({ form, waiting, slots = [] }: HandedIn, forms: readonly Form[], country: Country): Of {
  const offices = [...new Set(slots.map(([office]) => office))]
  const codes = [...offices.slice(0, MOST_CODES), ...(offices.length > MOST_CODES ? ['…'] : [])].join(', ')
  const periods = [...new Set(slots.map(([, period]) => period))].toSorted()
  const ends = [...periods.slice(0, 1), ...periods.slice(1).slice(-1)]
  return {
    hasNames: form.fields.some((f) => isSealedClass(f.privacy)),
    isNil: false,
    ...(waiting ? { waiting } : {}),
    forms: [form.words],
    numbers: [forms.indexOf(form) + 1],
    offices: nameOffices(offices, form, country),
    onPaper: sameInEach(codes),
    periods: ends,
  }
}

/** Consents that it takes back: the vaults have heard of none of them. */
export function takenBackOf({ entries }: Pick<SealedData, 'entries'>): readonly string[] {
  const stubs = entries.map((e) => JSON.parse(e.stub) as Stub)
  return stubs.flatMap((stub) => (stub.kind === 'record.version' && stub.type === 'consent' && takesBack(stub.values) ? [stub.record] : []))
}

/**
 * Which row became which record.
 * @param rows where each stands, in the order of the records
 * @param onRecord entries that hold what was sent, in its order: what was there before is under its first one
 */
export function whichOf(
  { entries }: Pick<SealedData, 'entries'>,
  rows: readonly number[],
  onRecord: readonly string[],
  { form, groups }: Pick<Sheet, 'form' | 'groups'>,
): readonly Which[] {
  const field = form.fields.find((f) => f.type === 'case-number')?.id
  const which: Which[] = []
  for (const [i, { id, stub: text, coded }] of entries.entries()) {
    const stub = JSON.parse(text) as Stub
    const row = rows[which.length]
    if (stub.kind !== 'record.version' || row === undefined) continue
    const number = field === undefined ? undefined : (JSON.parse(coded) as { values: RowValues }).values[field]
    which.push({
      ...nameRow(row, groups),
      ...(typeof number === 'string' ? { number } : {}),
      record: stub.record,
      entry: onRecord[i] ?? id,
    })
  }
  return which
}
