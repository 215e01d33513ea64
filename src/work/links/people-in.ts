/** Rows of a sheet as people to be told apart: of each what is compared and shown, under the token that it has as a record. The rest stays unread. */
import { fromBase64Url } from '../../core/bytes.ts'
import type { Form } from '../../core/country/index.ts'
import type { SheetPerson } from '../../core/review/look-alike.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { needsKeys, recordToken } from '../../road/seal.ts'
import type { ValueRowList } from '../../road/stages.ts'

const COMPARED = ['birth_date', 'age_years', 'sex']

/** Names, birth, age and sex; of what happened to a person nothing. */
export function peopleIn(rows: Pick<ValueRowList, 'map'>, form: Form, keys: EdgeKeys): readonly SheetPerson[] {
  const contentKey = needsKeys(form) ? fromBase64Url(keys.contentKey) : null
  const isName = (f: Form['fields'][number]): boolean => f.privacy === 'identity' && f.type === 'text'
  const shown = [...form.fields.filter(isName).map((f) => f.id), ...COMPARED.filter((id) => form.fields.some((f) => f.id === id))]
  // A number that the form asks for beside what names the row: others have it too.
  const cases = form.fields.filter((f) => f.type === 'case-number' && !form.naturalKey.includes(f.id)).map((f) => f.id)
  return rows.map(({ values }) => {
    const day = values[form.slot.date]
    return {
      record: recordToken(form, keys.agency, contentKey, values),
      kind: form.kind,
      values: Object.fromEntries(shown.map((id) => [id, values[id] ?? null])),
      on: typeof day === 'string' ? day : undefined,
      cases: cases.flatMap((id) => (typeof values[id] === 'string' ? [values[id]] : [])),
    }
  })
}
