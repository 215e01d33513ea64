/** A form's questions, taken from its record kind: what a field is, and why it is asked, is said once, in the model. */
import { getRecordKind } from '../model/kinds.ts'
import type { RecordKind } from '../model/kinds/define.ts'
import type { Field } from './country.ts'

/** What a country says of a field beyond the model: whether it must be answered, what real sheets call it, its own list. */
export type Asked = Partial<
  Pick<Field, 'required' | 'isAll' | 'headings' | 'list' | 'max' | 'words' | 'basis' | 'recipients' | 'retention'>
>

/**
 * A derived field may be asked where a sheet has nothing finer (a month and no day); otherwise `derive` fills it.
 * @param of id of a kind of the model; or what a file under kinds/ defines, which no list has yet while the country's files are read.
 * @throws naming the field when the kind has none of that id.
 */
export function fieldsFrom(of: string | RecordKind, asked: Readonly<Record<string, Asked>>): readonly Field[] {
  const kind = typeof of === 'string' ? getRecordKind(of) : of
  const known = new Map(kind.fields.map((f) => [f.id, f]))
  return Object.entries(asked).map(([id, own]) => {
    const field = known.get(id)
    if (!field) throw new Error(`refused: the record kind ${kind.id} has no field "${id}"; it has ${[...known.keys()].join(', ')}`)
    return { ...field, ...own }
  })
}
