/** Something was mended: leaves that a stopped process left behind, projections folded again. A restore is an entry of its own (`backup.restored`). */
import { isCount, oneOf } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const recoveryDone = ownWord(
  'recovery.done',
  { isPolicy: true, movesFigures: true },
  { what: oneOf('sequencer', 'projections'), entries: isCount },
)
