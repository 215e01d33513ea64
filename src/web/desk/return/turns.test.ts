import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('one piece of work waits for the other, and one that fails keeps nobody waiting', async () => {
  const turns = new Turns()
  const seen: string[] = []
  let go = (): void => undefined
  const first = turns.take(async () => {
    await new Promise<void>((done) => (go = done))
    seen.push('first')
    throw new Error('first')
  })
  const second = turns.take(async () => seen.push('second'))
  await Promise.resolve()
  expect(seen).toEqual([])
  go()
  await expect(first).rejects.toThrow('first')
  await second
  await turns.done()
  expect(seen).toEqual(['first', 'second'])
})
