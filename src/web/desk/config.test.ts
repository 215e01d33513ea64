import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { believeDoors, loadConfig, type Doors } from './config.ts'

const VAULTS: Doors = {
  oversight: { epoch: 1, publicKey: 'A'.repeat(43) },
  vaults: [{ name: 'vault.example/trustee', side: 'trustee', url: 'https://vault.example', vkey: 'a key' }],
}
/** What the record's server hands out now. */
let handed: Doors = VAULTS

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, to: string) => kept.set(key, to),
  })
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ api: 'https://record.example', country: 'kh', demo: false, people: [], doors: handed })),
  )
})
afterEach(() => vi.unstubAllGlobals())

it('a first address of people’s own pages is a changed door like any other: nobody goes by it before somebody has confirmed it', async () => {
  handed = VAULTS
  expect((await loadConfig()).doors).toEqual(VAULTS)
  handed = { ...VAULTS, pages: 'https://his.example' }
  const shown = await loadConfig()
  expect([shown.doors, shown.changedDoors]).toEqual([undefined, handed])
  // Asked again, it is still not believed.
  expect((await loadConfig()).doors).toBe(undefined)
  expect(believeDoors(shown).doors).toEqual(handed)
  expect((await loadConfig()).doors).toEqual(handed)
  handed = { ...VAULTS, pages: 'https://another.example' }
  expect((await loadConfig()).changedDoors).toEqual(handed)
})
