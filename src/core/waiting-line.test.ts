import { expect, it } from 'vitest'
import { makeQueue, QueueFull } from './waiting-line.ts'

it('runs so many at once, lets so many wait, sends the next away, and gives its places on, also after a failure', async () => {
  const inTurn = makeQueue({ atOnce: 2, waiting: 1 })
  const begun: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const work = (name: string) =>
    inTurn(() => {
      begun.push(name)
      return new Promise<string>((done, failed) => ends.set(name, (error) => (error ? failed(error) : done(name))))
    })
  const [a, b, c] = [work('a'), work('b'), work('c')]
  await expect(work('d')).rejects.toThrow(QueueFull)
  expect(begun).toEqual(['a', 'b'])
  ends.get('a')?.(new Error('burnt'))
  await expect(a).rejects.toThrow('burnt')
  await expect.poll(() => begun).toEqual(['a', 'b', 'c'])
  ends.get('b')?.()
  ends.get('c')?.()
  expect(await Promise.all([b, c])).toEqual(['b', 'c'])
  const [e, f] = [work('e'), work('f')]
  for (const name of ['e', 'f']) ends.get(name)?.()
  expect(await Promise.all([e, f])).toEqual(['e', 'f'])
})
