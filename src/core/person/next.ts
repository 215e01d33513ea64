/**
 * What is written next of a person, from her file: forms of the body that have her for their subject, begun with what she has told already, and records that
 * go on. Consent and how she is reached are asked in their own way.
 */
import type { Country, Form } from '../country/index.ts'
import { findCode } from '../country/find.ts'
import { wordOf, type PersonRecord } from './record.ts'
import type { PersonFile } from './tell.ts'

/** In the order in which help goes. */
const NEXT = [
  'screening',
  'identification',
  'service_need',
  'service_episode',
  'shelter_stay',
  'custody_transfer',
  'entitlement',
  'victim_participation',
  'protection_measure',
  'repatriation',
  'reintegration',
] as const

const KINDS: ReadonlySet<string> = new Set(NEXT)
/** Whether a record by this form is one that a person's file goes on with. */
export const isOfFile = (form: Pick<Form, 'kind'>): boolean => KINDS.has(form.kind)

/**
 * Records of these are written on as they change: their next version is made by the same form. What is sealed in them is typed once more by whoever has the
 * number of the file, and is nothing beside it and the day on which it began.
 */
const OPEN: Readonly<Record<string, (r: PersonRecord) => boolean>> = {
  shelter_stay: (r) => ['still_there', undefined].includes(wordOf(r, 'stay_band')),
  reintegration: (r) => wordOf(r, 'stage') !== 'closed',
  service_need: (r) => wordOf(r, 'met') !== 'yes',
}

/**
 * An office has one of these of a file number: another would be written over it, and what is sealed in it would be gone. It is corrected from its own page.
 */
const isOneEach = ({ naturalKey, slot }: Form): boolean => naturalKey.every((id) => id === slot.office || id === 'file_number')

/** `goesOn`: the record whose next version it is; absent: a new one. */
export type Next = { readonly form: Form; readonly goesOn?: PersonRecord }

export function listNext(file: Pick<PersonFile, 'records'>, agency: string, country: Country): readonly Next[] {
  const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
  return NEXT.flatMap((kind) => country.forms.filter((f) => f.kind === kind && sends.includes(f.id))).flatMap((form): readonly Next[] => [
    ...file.records.filter((r) => r.kind === form.kind && OPEN[r.kind]?.(r)).map((goesOn) => ({ form, goesOn })),
    ...(isOneEach(form) && file.records.some((r) => r.kind === form.kind) ? [] : [{ form }]),
  ])
}

/**
 * The form by which a matter is closed: the way home goes on to its last stage, of the record that is there, or of a new one begun with what was told. What is
 * left open in it (where she went, whether somebody asked since how she is) its writer says. Undefined where the body hands in no such form.
 */
export function closingOf(
  file: Pick<PersonFile, 'records'>,
  agency: string,
  country: Country,
): { readonly form: Form; readonly goesOn: PersonRecord | undefined } | undefined {
  const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === 'reintegration' && sends.includes(f.id))
  return form && { form, goesOn: file.records.findLast((r) => r.kind === 'reintegration') }
}

/** What is known of her and asked nobody again. Two papers that differ say nothing here. @returns field → code, as it is typed */
export function knownCells(
  { told, responsible }: Pick<PersonFile, 'told' | 'responsible'>,
  form: Form,
  country: Country,
): Readonly<Record<string, string>> {
  const office = responsible.find((r) => findCode(country, form.slot.list, r.office))?.office
  const known = told.flatMap(({ field, answers, is }) => {
    const value = answers.at(-1)?.value
    return value !== undefined && (is === 'told' || is === 'grew') && form.fields.some((f) => f.id === field)
      ? [[field, value] as const]
      : []
  })
  return { ...Object.fromEntries(known), ...(office === undefined ? {} : { [form.slot.office]: office }) }
}
