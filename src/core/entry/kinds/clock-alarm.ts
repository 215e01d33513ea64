/** The server's clock does not agree with another one. */
import { isCount, oneOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

const CLOCK_SOURCES = ['last-entry', 'monotonic', 'witness'] as const
export const clockAlarm = ownWord(
  'clock.alarm',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  {
    source: oneOf(...CLOCK_SOURCES),
    /** `behind` when the server's is earlier. */ direction: oneOf('ahead', 'behind'),
    milliseconds: isCount,
  },
)
export type ClockAlarm = BodyOf<typeof clockAlarm>
