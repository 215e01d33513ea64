/** What waits for an approval, on a device: in a store that the test holds. */
import { afterEach, expect, it, vi } from 'vitest'
import { fromUtf8 } from '../../../core/bytes.ts'
import { Drafts, type DraftStore } from '../drafts.ts'
import { KeptOpenings, type KeptOpening } from './kept-openings.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 4, 4, 8)

/** @param works false for a browser that keeps nothing. */
function store(works = true): DraftStore & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    keep: async (name, content) => {
      if (works) kept.set(name, content)
      return works
    },
    read: async (name) => kept.get(name),
    drop: async (...names) => names.forEach((name) => kept.delete(name)),
  }
}
const asking = (record: string, position: number, hoursAgo = 0): KeptOpening => ({
  record,
  kind: 'identification',
  purpose: 'protection',
  classes: ['identity'],
  fields: ['person_name'],
  asked: { asked: 'a'.repeat(64) } as unknown as KeptOpening['asked'],
  oneTime: { secret: `one-time key ${position}` } as unknown as KeptOpening['oneTime'],
  written: { position, at: new Date(NOW - hoursAgo * HOUR), purpose: 'protection', code: 'AAAA-BBBB' },
})
const positions = async (at: KeptOpenings): Promise<number[]> => (await at.list()).map((o) => o.written.position)
afterEach(() => vi.useRealTimers())
const atNow = (): unknown => vi.useFakeTimers({ toFake: ['Date'], now: NOW })

it('two askings for one record are both kept, and each goes by itself', async () => {
  atNow()
  const all = new KeptOpenings(store())
  await Promise.all([all.keep(asking('r', 1)), all.keep(asking('r', 2)), all.keep(asking('s', 3))])
  await all.keep({ ...asking('r', 1), fields: ['person_name', 'birth'] })
  expect((await positions(all)).toSorted()).toEqual([1, 2, 3])
  expect((await all.list()).find((o) => o.written.position === 1)?.fields).toEqual(['person_name', 'birth'])
  await all.drop(2)
  expect((await positions(all)).toSorted()).toEqual([1, 3])
})

it('looking at the list takes out what is over, with its one-time key', async () => {
  atNow()
  const at = store()
  const all = new KeptOpenings(at)
  await all.keep(asking('r', 1))
  vi.setSystemTime(NOW + 6 * HOUR)
  await all.keep(asking('s', 2, -6))
  vi.setSystemTime(NOW + 13 * HOUR)
  expect(await positions(all)).toEqual([2])
  const left = [...at.kept.values()].map(fromUtf8).join('')
  expect([left.includes('one-time key 1'), left.includes('one-time key 2')]).toEqual([false, true])
  vi.setSystemTime(NOW + 19 * HOUR)
  expect([await positions(all), at.kept.size]).toEqual([[], 0])
})

it('says that it kept one only when the browser has', async () => {
  atNow()
  expect(await new KeptOpenings(store()).keep(asking('r', 1))).toBe(true)
  expect(await new KeptOpenings(store(false)).keep(asking('r', 1))).toBe(false)
  // No browser: its store is not there at all.
  const drafts = new Drafts({ contentKey: 'A'.repeat(43) } as ConstructorParameters<typeof Drafts>[0], 'c')
  expect(await drafts.keep('openings', new Uint8Array(1))).toBe(false)
})
