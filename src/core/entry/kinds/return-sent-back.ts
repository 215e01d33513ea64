/** A reviewer sent a return back, and says why. */
import { code, isCount, listOf, oneOf, tuple, uuid } from '../../shape.ts'
import { type BodyOf, entryKind } from '../define.ts'
import { reviewedSlots } from '../owed-slots.ts'
import { reviewFault, reviewRows } from '../reviewing.ts'

export const SEND_BACK_REASONS = ['incomplete', 'contradicts-other-source', 'wrong-period', 'wrong-office', 'not-plausible'] as const
/** What is said of a cell: a closed list, because a sentence of a reviewer's could hold a name. */
export const CELL_COMMENTS = ['missing', 'not-plausible', 'other-source-differs', 'wrong-code', 'wrong-day', 'please-explain'] as const
/** Row as the return counts them, from 1, 0 for the whole column; field; what is said. */
const cellComment = tuple(isCount, code, oneOf(...CELL_COMMENTS))

export const returnSentBack = entryKind(
  {
    kind: 'return.sent_back',
    door: 'act',
    members: {
      /** The agency that sent it, and the entry of the return. */ of: code,
      return: uuid,
      slots: reviewedSlots,
      reason: oneOf(...SEND_BACK_REASONS),
      cells: listOf(cellComment, 0, 500),
    },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      // Columns that one of the sender's forms has.
      const sends = country.agencies.find((a) => a.id === stub.of)?.sends ?? []
      const fields = new Set(country.forms.filter((f) => sends.includes(f.id)).flatMap((f) => f.fields.map((field) => field.id)))
      return reviewFault(stub, country) ?? (stub.cells.every(([, field]) => fields.has(field)) ? undefined : 'stub.cells')
    },
    rows: (stub, recordedAt) => reviewRows(stub, recordedAt),
  },
)
export type ReturnSentBack = BodyOf<typeof returnSentBack>
export type CellComment = ReturnSentBack['cells'][number]
