/** The sealed words of these complaints are gone, two years after they were decided (core/complaint/kept.ts). Their codes, and the hash of the code that answers, stay. */
import { FORGOTTEN_AT_ONCE } from '../../complaint/kept.ts'
import { listOf, unique, uuid } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const complaintsForgotten = ownWord(
  'complaints.forgotten',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { complaints: unique(listOf(uuid, 1, FORGOTTEN_AT_ONCE)) },
)
