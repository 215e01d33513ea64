/**
 * A person is given a page of her own: what her office does for her, and what she agreed to, for whoever shows her code and her word. Of both only hashes
 * are here (core/own-page/code.ts); of whom it is stays sealed in the record that it names.
 */
import { day, key32, token } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

export const pageOpened = entryKind(
  {
    kind: 'page.opened',
    door: 'act',
    members: {
      record: token,
      /** Of the code, and of the code with the word. */
      mark: key32,
      kept: key32,
      /** Public half of the key that they make: by it the office ends what it may do at the vaults. */
      key: key32,
      /** ISO day, the last on which it opens. */
      until: day,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => (helps(country, stub.agency) ? undefined : 'stub.agency'),
    rows: ({ agency, id, record, mark, kept, key, until }, recordedAt) => [
      {
        table: 'own_pages',
        row: { agency_id: agency, entry_id: id, record_id: record, mark, kept, public_key: key, until, recorded_at: recordedAt },
      },
    ],
  },
)
