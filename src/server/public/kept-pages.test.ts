import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { scratchDir } from '../../../test/helpers/scratch-dir.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { KeptPages, stampOf } from './kept-pages.ts'

const scratch = scratchDir('kept-pages')
afterAll(() => scratch.remove())
const MIDNIGHT = new Date('2026-11-25T00:00:00Z')

/** Says how often it was made. */
function counting(): () => Promise<string> {
  let made = 0
  return async () => `made ${++made}`
}

describe('a public page', () => {
  it('is made once for all who ask, until its stamp or its moment is another', async () => {
    const [pages, make] = [new KeptPages<string>((page) => page.length), counting()]
    const ask = (at = MIDNIGHT, stamp = 'a', name = '/data') => pages.page(name, at, stamp, make)
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['made 1', 'made 1', 'made 1'])
    expect(await ask(MIDNIGHT, 'b')).toBe('made 2')
    expect(await ask(new Date('2026-11-26T00:00:00Z'), 'b')).toBe('made 3')
    expect(await ask(MIDNIGHT, 'b', '/')).toBe('made 4')
  })
  it('is made anew while what was recorded before its moment may still be coming in, once for all who ask at that time', async () => {
    const [pages, make] = [new KeptPages<string>((page) => page.length), counting()]
    vi.useFakeTimers({ now: MIDNIGHT, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const ask = () => Promise.all([1, 2, 3].map(() => pages.page('/', MIDNIGHT, 'a', make)))
    const said: string[][] = []
    for (const seconds of [0, 1, 59.9, 60, 61]) {
      vi.setSystemTime(MIDNIGHT.getTime() + 1000 * seconds)
      said.push(await ask())
    }
    const thrice = (n: number): string[] => Array<string>(3).fill(`made ${n}`)
    // What came late is in it a minute after; from then on it is kept.
    expect(said).toEqual([thrice(1), thrice(2), thrice(3), thrice(4), thrice(4)])
  })
  it('that was not asked for longest goes where all would be more bytes than are kept', async () => {
    const pages = new KeptPages<string>((page) => page.length, 14)
    const make = counting()
    const ask = (name: string) => pages.page(name, MIDNIGHT, 'a', make)
    expect([await ask('/a'), await ask('/b'), await ask('/a')]).toEqual(['made 1', 'made 2', 'made 1'])
    expect([await ask('/c'), await ask('/a'), await ask('/b')]).toEqual(['made 3', 'made 1', 'made 4'])
  })
  it('that could not be made is made for the next who asks', async () => {
    const pages = new KeptPages<string>((page) => page.length)
    await expect(pages.page('/', MIDNIGHT, 'a', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database')
    expect(await pages.page('/', MIDNIGHT, 'a', counting())).toBe('made 1')
  })
})

it('a release that is altered, or loses a file, has another stamp', () => {
  const layout = layoutOf(scratch.path)
  const folder = join(layout.releases, 'one')
  mkdirSync(folder, { recursive: true })
  for (const name of ['manifest.json', 'a.csv']) writeFileSync(join(folder, name), '{}')
  const stamp = stampOf(layout, ['one'])
  expect(stampOf(layout, ['one'])).toBe(stamp)
  writeFileSync(join(folder, 'a.csv'), '{ }')
  const altered = stampOf(layout, ['one'])
  rmSync(join(folder, 'a.csv'))
  expect(new Set([stamp, altered, stampOf(layout, ['one'])]).size).toBe(3)
})
