/** Two versions of one record were made from the same parent. Both stay; this says so when it is found. */
import { code, token, twoOf, uuid } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const recordConflict = ownWord(
  'record.conflict',
  { isPolicy: false, movesFigures: true, movesSigners: false },
  { type: code, record: token, /** The entry that stands, then the one that was made without having seen it. */ between: twoOf(uuid) },
)
