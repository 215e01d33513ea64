/** A form's questions, taken from its record kind: what a field is, and why it is asked, is said once, in the model. */
import { getRecordKind } from '../model/kinds.ts'
import type { Field } from './index.ts'

/** What a country says of a field beyond the model: whether it must be answered, what real sheets call it, its own list. */
export type Asked = Partial<Pick<Field, 'required' | 'headings' | 'list' | 'max' | 'words' | 'basis' | 'recipients' | 'retention'>>

/**
 * A derived field may be asked where a sheet has nothing finer (a month and no day); otherwise `derive` fills it.
 * @throws naming the field when the kind has none of that id.
 */
export function fieldsFrom(kind: string, asked: Readonly<Record<string, Asked>>): readonly Field[] {
  const known = new Map(getRecordKind(kind).fields.map((f) => [f.id, f]))
  return Object.entries(asked).map(([id, own]) => {
    const field = known.get(id)
    if (!field) throw new Error(`refused: the record kind ${kind} has no field "${id}"; it has ${[...known.keys()].join(', ')}`)
    return { ...field, ...own }
  })
}
