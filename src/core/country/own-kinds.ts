/**
 * What a country records beyond the model: record kinds of its own, and fields that it adds to the model's. A file each under kinds/. Table, columns,
 * walls, catalogue, form, figures, code book and impact assessment follow from it, as from the model's (decision 35). Its names
 * begin with the country's id, so that no later version of the model meets them.
 */
import { sideOf } from '../access/side-of.ts'
import { CLEAR_CLASSES, isSealedClass, SEALED_CLASSES, type FieldType, type PrivacyClass } from '../model/fields.ts'
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts'
import { defineKind, type KindSource, type Lawful, type ModelField, type OwnField, type Side } from '../model/kinds/define.ts'
import { checkAsked, reportDoubles, reportMissing, type CheckWords, type Report } from './faults.ts'
import type { Country } from './country.ts'

/** Its table is called as it is. @param source what all its fields share is said once; what a field has of its own, beside it. */
export const defineRecordKind = (source: Omit<KindSource, 'table'>): RecordKind => defineKind({ ...source, table: source.id })

/**
 * A kind of the model with more fields; the model's own stay as they are, and so does the side of the wall.
 * @throws when the model has no such kind.
 */
export function extendRecordKind(
  id: string,
  added: Pick<Lawful, 'basis' | 'recipients' | 'retention'> & { readonly fields: readonly OwnField[] },
): RecordKind {
  const of = RECORD_KINDS.find((k) => k.id === id)
  if (!of) throw new Error(`refused: the model has no record kind "${id}" to add fields to`)
  const { fields, columns } = defineKind({ ...of, ...added })
  return { ...of, fields: [...of.fields, ...fields], columns: [...of.columns, ...columns] }
}

/** With what the names of a country's own kinds and fields begin. */
export const ownPrefix = (country: string): string => `${country.replaceAll('-', '_')}_`

/** The fields that the country adds: all of a kind that the model has not. */
export function ownFieldsOf(kind: RecordKind): readonly ModelField[] {
  const of = RECORD_KINDS.find((k) => k.id === kind.id)
  return kind.fields.filter((f) => !of?.fields.some((known) => known.id === f.id))
}

const SIDES: readonly Side[] = ['enforcement', 'protection', 'shared', 'oversight']
const UNITS: readonly RecordKind['unit'][] = ['event', 'victim', 'perpetrator', 'reporting_entity']
const CONCERNS: readonly RecordKind['concerns'][] = ['victim', 'accused', 'nobody']
const TYPES: readonly FieldType[] = ['code', 'codes', 'date', 'integer', 'amount', 'case-number', 'deposit-number', 'text']
/** Short enough that the names of its indexes and checks are whole in a database. */
const NAME = /^[a-z][a-z0-9_]{0,27}$/
/** Longer numbers are those of papers and telephones, and lead to whoever has them. */
const LARGEST_CLEAR = 9_999_999

/** Every fault of a country's own kinds, each with the file and the field. */
export function checkOwnKinds(country: Country, report: Report, words: CheckWords): void {
  reportDoubles(
    'kinds',
    country.kinds.map((k) => k.id),
    report,
  )
  for (const kind of country.kinds) {
    const path = `kinds/${kind.id}`
    const of = RECORD_KINDS.find((k) => k.id === kind.id)
    words(path, kind.words)
    if (of) checkExtended(path, kind, of, report)
    else checkNew(path, kind, country, report)
    for (const field of ownFieldsOf(kind)) checkOwnField(`${path}.${field.id}`, field, kind, country, report, words)
    if (of && ownFieldsOf(kind).length === 0) report(path, 'adds no field to the model’s kind')
    for (const f of of ? ownFieldsOf(kind).filter((own) => !kind.fields.some((x) => x.last === own.id || x.most === own.id)) : [])
      checkName(`${path}.${f.id}`, f.id, country, report)
    reportDoubles(
      path,
      kind.fields.map((f) => f.id),
      report,
    )
  }
}

/** What the model says of its kind holds for every country: above all on which side of the wall it lies. */
function checkExtended(path: string, kind: RecordKind, of: RecordKind, report: Report): void {
  for (const key of ['side', 'unit', 'concerns', 'table'] as const)
    if (kind[key] !== of[key]) report(path, `says ${key} "${kind[key]}"; the model’s kind is of ${key} "${of[key]}", and stays so`)
  for (const field of of.fields)
    if (JSON.stringify(kind.fields.find((f) => f.id === field.id)) !== JSON.stringify(field))
      report(path, `alters the model’s field "${field.id}"; it can add fields, and change none`)
}

function checkNew(path: string, kind: RecordKind, country: Country, report: Report): void {
  checkName(path, kind.id, country, report)
  if (kind.table !== kind.id) report(path, `has the table "${kind.table}", which is not its own`)
  reportMissing(path, 'side of the wall', kind.side, SIDES, report)
  reportMissing(path, 'unit of description', kind.unit, UNITS, report)
  reportMissing(path, 'word for whom it concerns', kind.concerns, CONCERNS, report)
  if (kind.fields.length === 0) report(path, 'has no fields')
  if (kind.side === 'shared') return
  for (const form of country.forms.filter((f) => f.kind === kind.id))
    for (const agency of country.agencies.filter((a) => a.sends.includes(form.id))) {
      const side = sideOf(country, agency.id)
      if (side !== kind.side)
        report(path, `lies on the side of ${kind.side}; forms/${form.id} is sent by ${agency.id}, which stands on that of ${side}`)
    }
}

function checkName(path: string, id: string, country: Country, report: Report): void {
  if (!id.startsWith(ownPrefix(country.id))) report(path, `is the country’s own, so its name begins with "${ownPrefix(country.id)}"`)
  if (!NAME.test(id)) report(path, 'its name is of at most 28 small Latin letters, digits and low lines')
}

function checkOwnField(path: string, field: ModelField, kind: RecordKind, country: Country, report: Report, words: CheckWords): void {
  words(path, field.words)
  // What is made beside a field has the field's own name and more.
  const isBeside = kind.fields.some((f) => f.last === field.id || f.most === field.id)
  if (!isBeside && !NAME.test(field.id)) report(path, 'its name is of at most 28 small Latin letters, digits and low lines')
  checkAsked(path, field, country.lists, report)
  reportMissing(path, 'type', field.type, TYPES, report)
  reportMissing(path, 'class', field.privacy, [...CLEAR_CLASSES, ...SEALED_CLASSES] satisfies PrivacyClass[], report)
  if (!isSealedClass(field.privacy)) for (const fault of listNaming(field, kind)) report(path, fault)
}

/** By what a clear value could say who somebody is. A list can name people too: that no program sees, and two people read the folder's change. */
function listNaming({ type, max, spells, granularity }: ModelField, { concerns, unit, side }: RecordKind): string[] {
  if (type === 'text') return ['is free text in clear; free text is sealed']
  if (spells !== undefined) return ['spells a name, and is in clear']
  // Whoever read it would know of which case somebody is protected (DESIGN 4).
  if (type === 'case-number' && side === 'protection') return ['is a case’s number in clear on the protection side; seal it']
  if (concerns === 'nobody') return []
  if (type === 'integer' && (max === undefined || max > LARGEST_CLEAR))
    return [`is a number in clear without a max of at most ${LARGEST_CLEAR}: the number of a paper or a telephone would fit`]
  if (type === 'date' && unit === 'victim' && granularity === undefined)
    return ['is a day of a victim’s own life in clear; keep its month or quarter (granularity), and seal the day']
  return []
}
