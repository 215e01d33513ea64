/** Noise was paid for, before a number of it was drawn: what it costs, out of the budget of which year. It is never taken back. */
import { code, day, hash, isCount } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const noiseCharged = ownWord(
  'noise.charged',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  {
    /** The year of the days that are counted. */ year: isCount,
    indicator: code,
    from: day,
    to: day,
    /** Of rho: costs add up (`methods/noise/zcdp.ts`). */ millionths: isCount,
    /** Hex: what was asked, without a number: figure, days, day of knowledge, tables and cost. */ asked: hash,
    /** Hex: the same with the true numbers, under the key; without it nobody can guess them. */ question: hash,
    /** Hex: commits to the key that it is drawn from. */ key: hash,
  },
)
export type NoiseCharged = BodyOf<typeof noiseCharged>
