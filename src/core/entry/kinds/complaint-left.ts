/**
 * Somebody left a complaint, without an account: written by the program, for whoever wrote it has no device. Its codes are those of the register of complaints; its words, and what was
 * paid to the riel, are in the sealed part, under the key of the body that it is for. No address, no name, and of the code a hash.
 */
import { FEE_BANDS } from '../../complaint/fee.ts'
import { code, key32, listOf, nullOr, oneOf, unique } from '../../shape.ts'
import { type BodyOf, entryKind, refersToNothing } from '../define.ts'

export const complaintLeft = entryKind(
  {
    kind: 'complaint.left',
    door: 'installation',
    members: {
      to: code,
      about: unique(listOf(code, 1, 20)),
      against: code,
      corridor: code,
      province: code,
      fee: nullOr(oneOf(...FEE_BANDS)),
      mark: key32,
    },
    signed: { is: 'none' },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: ({ agency, id, to, mark }, recordedAt) => [
      {
        table: 'complaints_left',
        row: { agency_id: agency, entry_id: id, to_agency: to, mark, left_on: recordedAt.slice(0, 10), recorded_at: recordedAt },
      },
    ],
  },
)
export type ComplaintLeft = BodyOf<typeof complaintLeft>
