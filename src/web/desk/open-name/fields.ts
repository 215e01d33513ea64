import { findForm } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import type { SealedClass, Words } from '../../../core/model/fields.ts'
import { findRecordKind, getRecordKind } from '../../../core/model/kinds.ts'
import type { SealedRecord } from '../../../work/openings/open.ts'

export type SealedField = { readonly id: string; readonly words: Words }
/** An act names at most so many (core/entry/oversight-acts.ts). */
const MOST = 12

/** The fields of these classes that the record holds in envelopes, as its form asks them. */
export function sealedFields(record: SealedRecord, classes: readonly SealedClass[], country: Country): readonly SealedField[] {
  const stub = JSON.parse(record.stub) as Stub
  if (stub.kind !== 'record.version') return []
  const { fields: envelopes = {} } = JSON.parse(record.sealed) as { fields?: Readonly<Record<string, string>> }
  const [asked, known] = [findForm(country, stub.form)?.fields ?? [], getRecordKind(stub.type).fields]
  return Object.keys(envelopes)
    .flatMap((id) => {
      const privacy = (known.find((f) => f.id === id) ?? asked.find((f) => f.id === id))?.privacy
      const words = fieldWords(id, stub, country)
      return words && classes.some((c) => c === privacy) ? [{ id, words }] : []
    })
    .slice(0, MOST)
}

/**
 * The fields of these classes that a record of the kind may hold in envelopes, before it is asked for: which of them it has, its cipher says.
 * @param kind of the record; of another body's it is not known before.
 */
export function mayBeSealed(kind: string, classes: readonly SealedClass[], country: Country): readonly SealedField[] {
  const forms = country.forms.filter((f) => f.kind === kind)
  const known = findRecordKind(kind)?.fields ?? []
  const all = new Map<string, SealedField>()
  for (const field of [...known, ...forms.flatMap((f) => f.fields)])
    if (classes.some((c) => c === field.privacy))
      all.set(field.id, {
        id: field.id,
        words: forms[0] ? (fieldWords(field.id, { form: forms[0].id, type: kind }, country) ?? field.words) : field.words,
      })
  return [...all.values()]
}

/** A field's name as its form asks it, else as the model has it. @param of the record's form and kind. */
export function fieldWords(id: string, of: { readonly form: string; readonly type: string }, country: Country): Words | undefined {
  const known = findRecordKind(of.type)?.fields
  return (findForm(country, of.form)?.fields.find((f) => f.id === id) ?? known?.find((f) => f.id === id))?.words
}
