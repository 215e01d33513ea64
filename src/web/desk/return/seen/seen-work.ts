/** Who was handed in from this computer before, in the worker: fetched when a return is on record, or one who was typed in is about to go. */
import { fromBase64Url } from '../../../../core/bytes.ts'
import { findForm } from '../../../../core/country/find.ts'
import type { Country, Form } from '../../../../core/country/index.ts'
import { getRecordKind } from '../../../../core/model/kinds.ts'
import { findSeen, markSeen, type SeenAmong } from '../../../../core/review/seen-before.ts'
import type { Seen } from '../../../../core/review/seen.ts'
import { isFindable } from '../../../../core/search/of-record.ts'
import { dayIn } from '../../../../core/text/local-time.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import { makeRecordReader } from '../../../../road/validate.ts'
import type { Valid } from '../../../../road/stages.ts'
import { peopleIn } from '../../../../work/links/people-in.ts'
import type { Ask } from '../protocol.ts'

/** Of what an agency hands in across the wall it keeps nothing to find it by. */
const mayKeep = (country: Country, form: Form, { agency }: EdgeKeys): boolean =>
  getRecordKind(form.kind).concerns !== 'nobody' && isFindable(country, agency, form)

/** Marks of those who were just handed in: no name is among them. */
export const markRows = ({ rows }: Valid, form: Form, country: Country, keys: EdgeKeys): readonly Seen[] =>
  mayKeep(country, form, keys)
    ? markSeen(peopleIn(rows, form, keys), form.id, fromBase64Url(keys.contentKey), dayIn(country, new Date()))
    : []

/** @param country the worker's own: laid out once. */
export function findTyped({ form: formId, keys, records, kept }: Ask & { kind: 'seen-before' }, country: Country): SeenAmong {
  const form = findForm(country, formId)
  if (!form || kept.seen.length === 0 || !mayKeep(country, form, keys)) return { found: [], compared: kept.compared, isEnough: false }
  const read = makeRecordReader(form, country)
  // Of a row that cannot go as it is nobody is compared: a name alone would be a search.
  const empty = Object.fromEntries(form.fields.map((f) => [f.id, '']))
  const typed = records.map((cells, i) => {
    const { values, problems } = read({ ...empty, ...cells })
    return problems.some((p) => p.severity === 'error') ? undefined : peopleIn([{ row: i + 1, values }], form, keys)[0]
  })
  return findSeen(typed, kept, fromBase64Url(keys.contentKey), dayIn(country, new Date()))
}
