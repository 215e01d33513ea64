/**
 * Of one record of a sample: all other records of its agency and kind that are the same person, as whoever looked found them; none is an answer
 * too. What is found here joins nothing: it says how often the links are right, and would say that they always are if it were one of them.
 * The newest of a record stands, so a slip is mended by saying it again.
 */
import { listOf, token, unique, uuid } from '../../shape.ts'
import { entryKind } from '../define.ts'

export const sampleResolved = entryKind(
  {
    kind: 'sample.resolved',
    door: 'act',
    /** The sample's entry, of the same agency. `same` has the record itself in it. */
    members: { sample: uuid, record: token, same: unique(listOf(token, 1, 200)) },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: ({ record, same }) => (same.includes(record) ? undefined : 'stub.same'),
    rows: ({ agency, id, sample, record, same }, recordedAt) =>
      same.map((member) => ({
        table: 'people_resolved',
        row: { agency_id: agency, entry_id: id, sample, record_id: record, member, recorded_at: recordedAt },
      })),
  },
)
