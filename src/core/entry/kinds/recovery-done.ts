/** Something was mended: leaves that a stopped process left behind, projections folded again, a database put back to a point in time. A restore is an entry of its own (`backup.restored`). */
import { isCount, oneOf } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const recoveryDone = ownWord(
  'recovery.done',
  { isPolicy: true, movesFigures: true },
  { what: oneOf('sequencer', 'projections', 'database'), entries: isCount },
)
