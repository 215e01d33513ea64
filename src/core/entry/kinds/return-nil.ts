/** Nothing there, said by the head: of an office for its own period, or of a body that gathers its offices' returns, once for all of them. */
import { code, day, isCount, isFlag, listOf, optional } from '../../shape.ts'
import { entryKind } from '../define.ts'
import { owedFault, slot } from '../owed-slots.ts'
import { spanOf } from '../rows.ts'

export const returnNil = entryKind(
  {
    kind: 'return.nil',
    door: 'act',
    members: {
      form: code,
      formVersion: isCount,
      slots: listOf(slot, 1, 10_000),
      /** True until the head's device has signed it: a nil return that waits is on record, and counts for nothing. */
      waiting: isFlag,
      /** ISO day on which the office received or signed the paper, as it says. When it came on record the log proves. */
      known_on: optional(day),
    },
    signed: { is: 'one', roles: ['head'], unlessWaiting: true },
    isPolicy: false,
    movesFigures: true,
    movesSigners: true,
  },
  {
    refers: (stub, { country }, isSigned) =>
      stub.waiting === isSigned ? 'stub.waiting' : owedFault(stub.slots, stub, country, stub.formVersion),
    rows: (stub, recordedAt) =>
      stub.slots.map(([office, period]) => {
        const said = { rows: 0, is_nil: true, is_signed: !stub.waiting, recorded_at: recordedAt }
        return {
          table: 'returns',
          row: { agency_id: stub.agency, entry_id: stub.id, form: stub.form, office, period, ...spanOf(period), ...said },
        }
      }),
  },
)
