import { expect, test } from 'vitest'
import { askOnce } from './ask-once.ts'

/** Reads that end when they are told to. */
function slowly() {
  const begun: { readonly end: (answer: string) => void; readonly fail: (error: Error) => void }[] = []
  const read = () => new Promise<string>((end, fail) => void begun.push({ end, fail }))
  return { begun, read }
}
const soon = () => new Promise((resolve) => setImmediate(resolve))

test('one of an asker’s is read and one waits for all who come meanwhile, which begins after they asked; another’s is read beside it', async () => {
  const ask = askOnce<string>()
  const [mine, hers] = [slowly(), slowly()]
  const [first, second, third] = [ask('me', mine.read), ask('me', mine.read), ask('me', mine.read)]
  const other = ask('her', hers.read)
  await soon()
  expect([mine.begun.length, hers.begun.length]).toEqual([1, 1])
  mine.begun[0]?.end('before')
  hers.begun[0]?.end('hers')
  expect([await first, await other]).toEqual(['before', 'hers'])
  await soon()
  expect(mine.begun).toHaveLength(2)
  // Whoever comes once that one has begun waits for another.
  const fourth = ask('me', mine.read)
  mine.begun[1]?.end('after')
  expect([await second, await third]).toEqual(['after', 'after'])
  await soon()
  mine.begun[2]?.end('last')
  expect([await fourth, mine.begun.length]).toEqual(['last', 3])
})

test('one that fails is told to whoever asked, and stops no other', async () => {
  const ask = askOnce<string>()
  const mine = slowly()
  const [first, second] = [ask('me', mine.read), ask('me', mine.read)]
  mine.begun[0]?.fail(new Error('down'))
  await expect(first).rejects.toThrow('down')
  await soon()
  mine.begun[1]?.end('up')
  expect(await second).toBe('up')
  const third = ask('me', mine.read)
  mine.begun[2]?.end('again')
  expect(await third).toBe('again')
})
