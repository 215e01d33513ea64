/** One row of a return: a new record, or a new version of one that is there. */
import { code, day, either, isCount, listOf, mapOf, oneOf, optional, text, token, uuid } from '../../shape.ts'
import { type BodyOf, entryKind, refersByForm, rowsByFold } from '../define.ts'

/** A number, a code, or several codes: whether they are of the field's own list, the form is asked. */
const value = either(isCount, text(/^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]*(?: [A-Za-z0-9<][A-Za-z0-9_.:+<>-]*)*$/))

export const recordVersion = entryKind(
  {
    kind: 'record.version',
    door: 'return',
    members: {
      type: code,
      form: code,
      formVersion: isCount,
      batch: token,
      record: token,
      /** `latest`: whatever stands under this natural key when it arrives (a file was written without seeing it); else the entries it was made from. */
      replaces: either(oneOf('latest'), listOf(uuid, 1)),
      values: mapOf(value),
      /** As of its return. */
      known_on: optional(day),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: refersByForm,
    rows: rowsByFold,
  },
)
export type RecordVersion = BodyOf<typeof recordVersion>
