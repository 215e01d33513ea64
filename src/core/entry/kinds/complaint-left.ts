/**
 * Somebody left a complaint, without an account: written by the program, for whoever wrote it has no device. Its codes are those of the register of complaints; its words are in the
 * sealed part, under the key of the body that it is for. No address, no name, and of the code a hash.
 */
import { code, isCount, key32, listOf, nullOr, unique } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const complaintLeft = ownWord(
  'complaint.left',
  { isPolicy: false, movesFigures: false },
  {
    to: code,
    about: unique(listOf(code, 1, 20)),
    against: code,
    corridor: code,
    province: code,
    /** Riel. */
    fee: nullOr(isCount),
    mark: key32,
  },
)
export type ComplaintLeft = BodyOf<typeof complaintLeft>
