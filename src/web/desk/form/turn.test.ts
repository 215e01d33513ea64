import { expect, it } from 'vitest'
import { Turn, type Unsent } from './turn.ts'

const refused = { code: 'no-answer' } as const
const made = () => {
  const told: (Unsent | undefined)[] = []
  const waits = Promise.withResolvers<typeof refused | 'not-signed' | undefined>()
  return { told, tell: (u: Unsent | undefined) => void told.push(u), waits }
}

it('what is pressed while one is on its way is said, is not begun, and stands said when that one has come through', async () => {
  const [turn, { told, tell, waits }] = [new Turn(), made()]
  const first = turn.take(() => waits.promise, tell)
  let isBegun = false
  const second = await turn.take(() => {
    isBegun = true
    return Promise.resolve(undefined)
  }, tell)
  expect([second, isBegun, told]).toEqual([false, false, ['on-its-way']])
  waits.resolve(undefined)
  expect([await first, told]).toEqual([true, ['on-its-way', 'on-its-way']])
  // Pressed again it goes, and nothing is said any more.
  expect([await turn.take(() => Promise.resolve(undefined), tell), told.at(-1)]).toEqual([true, undefined])
})

it('where the one before did not come through, that is said', async () => {
  for (const why of [refused, 'not-signed'] as const) {
    const [turn, { told, tell, waits }] = [new Turn(), made()]
    const first = turn.take(() => waits.promise, tell)
    await turn.take(() => Promise.resolve(undefined), tell)
    waits.resolve(why)
    expect([await first, told.at(-1)]).toEqual([false, why])
  }
})

it('one that breaks off blocks none after it', async () => {
  const [turn, { tell }] = [new Turn(), made()]
  await expect(turn.take(() => Promise.reject(new Error('broken off')), tell)).rejects.toThrow('broken off')
  expect(await turn.take(() => Promise.resolve(undefined), tell)).toBe(true)
})
