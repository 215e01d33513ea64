import { expect, test } from 'vitest'
import { askOnce } from './ask-once.ts'
import { keepUnchanged } from './keep-unchanged.ts'

function standing() {
  const at = { mark: 'a', now: 0, value: 1, reads: 0 }
  const ask = keepUnchanged<number>(
    askOnce(),
    async () => at.mark,
    () => at.now,
  )
  const read = async (): Promise<number> => {
    at.reads += 1
    return at.value
  }
  return { at, ask: (key = 'me') => ask(key, read) }
}

test('what was read is given again until something is written, or a minute is over; another’s is read for itself', async () => {
  const { at, ask } = standing()
  expect([await ask(), await ask(), at.reads]).toEqual([1, 1, 1])
  await ask('her')
  expect(at.reads).toBe(2)
  Object.assign(at, { mark: 'b', value: 2 })
  expect([await ask(), await ask(), at.reads]).toEqual([2, 2, 3])
  // A mark that is as it was once is no longer the newest.
  Object.assign(at, { mark: 'a', value: 3 })
  expect(await ask()).toBe(3)
  at.now = 60_000
  at.value = 4
  expect(await ask()).toBe(4)
})

test('what is written while it is read is told to whoever asks after it', async () => {
  const { at } = standing()
  const ask = keepUnchanged<number>(
    askOnce(),
    async () => at.mark,
    () => 0,
  )
  const before = await ask('me', async () => {
    const { value } = at
    Object.assign(at, { mark: 'b', value: 2 })
    return value
  })
  expect([before, await ask('me', async () => at.value)]).toEqual([1, 2])
})

test('who comes while it is read is given the same where nothing was written meanwhile, and the next reading where something was', async () => {
  const at = { mark: 'a', reads: 0 }
  const ends: (() => void)[] = []
  const ask = keepUnchanged<number>(
    askOnce(),
    async () => at.mark,
    () => 0,
  )
  const slowly = async (): Promise<number> => {
    at.reads += 1
    const n = at.reads
    await new Promise<void>((end) => void ends.push(end))
    return n
  }
  const soon = () => new Promise((resolve) => setImmediate(resolve))
  const [first, second] = [ask('me', slowly), ask('me', slowly)]
  await soon()
  ends[0]?.()
  expect([await first, await second]).toEqual([1, 1])
  at.mark = 'b'
  const third = ask('me', slowly)
  await soon()
  at.mark = 'c'
  const fourth = ask('me', slowly)
  await soon()
  ends[1]?.()
  expect(await third).toBe(2)
  await soon()
  ends[2]?.()
  expect(await fourth).toBe(3)
})

test('what failed is kept for nobody', async () => {
  const { ask } = standing()
  const failing = keepUnchanged<number>(
    askOnce(),
    async () => 'a',
    () => 0,
  )
  await expect(failing('me', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect([await failing('me', async () => 5), await ask()]).toEqual([5, 1])
})
