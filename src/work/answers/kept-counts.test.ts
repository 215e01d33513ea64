import { describe, expect, it } from 'vitest'
import { keepCounted, type KeepCounted, type Wanted } from './kept-counts.ts'

/** What a count waits for until a test lets it go on. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((go) => (open = go))
  return { opened, open }
}
/** Time moves with each look, so that nothing rests. */
function line(): KeepCounted & { readonly failures: string[] } {
  const failures: string[] = []
  let ms = 0
  return { failures, ...keepCounted({ now: () => (ms += 1000), waiting: 1, failed: (error) => failures.push(error.message) }) }
}
/** Counts how often it was counted. */
function counting(of: string, key: string): Wanted<number> & { readonly mark: () => Promise<string> } {
  let counted = 0
  return { of, key: `${of} ${key}`, mark: async () => 'same', count: async () => ++counted }
}
/** Whatever can go on by itself has gone on. */
const settle = (): Promise<void> => new Promise((go) => setImmediate(go))

describe('what one body asks for', () => {
  it('puts nothing of another’s out, and of its own what it did not ask for longest', async () => {
    const kept = line()
    const [all, own] = [counting('all', '2023'), counting('a', 'first')]
    await kept.newest(all)
    await kept.newest(own)
    for (let year = 0; year < 200; year++) await kept.newest(counting('a', `${year}`))
    expect(await kept.newest(all)).toBe(1)
    expect(await kept.newest(own)).toBe(2)
    expect(await kept.newest(own)).toBe(2)
  })
  it('is refused while one of its own waits; another body’s is counted after that one', async () => {
    const kept = line()
    const { opened, open } = gate()
    const order: string[] = []
    const slow = (of: string, key: string): Promise<string> =>
      kept.newest({ of, key: `${of} ${key}`, mark: async () => 'same', count: async () => (await opened, order.push(`${of} ${key}`), key) })
    const first = slow('a', '2020')
    await settle()
    const waits = slow('a', '2021')
    await settle()
    await expect(Promise.all(['2022', '2023', '2024'].map((year) => slow('a', year)))).rejects.toMatchObject({
      code: 'answers.many-counted',
    })
    // Whoever asks for the one that waits shares it.
    const [shares, other] = [slow('a', '2021'), slow('b', '2020')]
    open()
    await Promise.all([first, waits, shares, other])
    expect(order).toEqual(['a 2020', 'a 2021', 'b 2020'])
    expect(await slow('a', '2022')).toBe('2022')
  })
  it('is counted once for those who ask while it is counted, where nothing came in', async () => {
    const kept = line()
    const { opened, open } = gate()
    let counted = 0
    const wanted = { of: 'a', key: 'a', mark: async () => 'same', count: async () => (await opened, ++counted) }
    const first = kept.newest(wanted)
    await settle()
    const second = kept.newest(wanted)
    await settle()
    open()
    expect(await Promise.all([first, second])).toEqual([1, 1])
  })
})

it('what cannot be counted again is shown once as being counted; then whoever asks is told, until it is mended', async () => {
  const kept = line()
  let [mark, isBroken] = ['before', false]
  const wanted: Wanted<string> = {
    of: 'all',
    key: 'all',
    mark: async () => mark,
    count: async () => {
      if (isBroken) throw new Error('no database')
      return mark
    },
  }
  expect(await kept.shown(wanted)).toMatchObject({ value: 'before', isBehind: false })
  mark = 'after'
  isBroken = true
  expect(await kept.shown(wanted)).toMatchObject({ value: 'before', isBehind: true })
  await settle()
  expect(kept.failures).toEqual(['no database'])
  await expect(kept.shown(wanted)).rejects.toThrow('no database')
  await expect(kept.shown(wanted)).rejects.toThrow('no database')
  // Those who waited were told themselves.
  expect(kept.failures).toEqual(['no database'])
  isBroken = false
  expect(await kept.shown(wanted)).toMatchObject({ value: 'after', isBehind: false })
})
