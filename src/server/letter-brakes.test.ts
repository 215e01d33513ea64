/** A letter's digits, tried by somebody who has a copy of the paper and many places to ask from: how many of a million are looked at in a day. */
import { expect, it } from 'vitest'
import { markOf, wordMarkOf } from '../core/letter/number.ts'
import { checkLetter } from '../work/letters/check-letter.ts'
import { letterBrakes } from './routes/letters.ts'

const [number, TODAY, DAY_S] = ['ABCDEFGHJKLMNPQR', '2026-11-30', 86_400]
const letter = {
  record: 'r',
  agency: 'mosavy',
  ground: 'suspected',
  mark: markOf(number),
  digits: wordMarkOf(number, '123456'),
  until: '2027-01-01',
} as const

/** @param networks from each of which digits are tried as often as anybody is looked at, once in five minutes. @returns how many were looked at in a day. */
async function lookedAt(networks: number): Promise<number> {
  const clock = { now: 0 }
  const brakes = letterBrakes(() => clock.now)
  let looked = 0
  for (; clock.now < DAY_S; clock.now += 300)
    for (let n = 0; n < networks; n++) {
      const told = await checkLetter({ number, digits: '000000', today: TODAY, network: `n${n}` }, { find: async () => letter }, brakes)
      if (typeof told === 'object') looked++
    }
  return looked
}

it.each([
  [1, 130],
  [60, 300],
  [300, 550],
])(
  'from %i networks fewer than %i of a million digits are looked at in a day: nobody has a first guess anew each hour',
  async (networks, most) => {
    const looked = await lookedAt(networks)
    expect(looked).toBeGreaterThanOrEqual(Math.min(50, networks))
    expect(looked).toBeLessThan(most)
  },
)
