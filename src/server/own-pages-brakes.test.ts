/** A page of her own under somebody who guesses her word, and under somebody who has it and would keep her from stopping. */
import { describe, expect, it } from 'vitest'
import { networkOf } from '../core/network.ts'
import { keptOf } from '../core/own-page/code.ts'
import { brakeRow } from '../work/own-pages/brake-row.ts'
import { findPage, type Brakes } from '../work/own-pages/read-page.ts'
import { SlowDown } from './session/slow-down.ts'

const TODAY = '2026-11-30'
const DAY_S = 86_400
/** As keys of a code and a word are printed: 32 bytes in base64url. */
const [hers, wrongProof] = [{ mark: 'M'.repeat(42) + 'A', proof: 'P'.repeat(42) + 'A' }, 'W'.repeat(42) + 'A']
/** By her code and a word of his own: of somebody who copied her paper. */
const hisProof = 'H'.repeat(42) + 'A'
const page = { page: 'p', agency: 'a', record: 'r', until: '2027-01-01' }
const pagesByKept = new Map([
  [keptOf(hers.proof), page],
  [keptOf(hisProof), { ...page, page: 'his' }],
])

/** @param isThere whether anybody was given the code. */
function door(isThere = true) {
  const clock = { now: 0 }
  const seconds = (): number => clock.now
  const brakes: Brakes = { byNetwork: new SlowDown(seconds), byCode: new SlowDown(seconds, 50, DAY_S), opened: new Set() }
  const pages = { find: async (_mark: string, kept: string) => (isThere ? pagesByKept.get(kept) : undefined) }
  const ask = async (proof: string, address: string): Promise<string> => {
    const found = await findPage({ mark: hers.mark, proof, network: networkOf(address, 48) }, TODAY, pages, brakes)
    return typeof found === 'number' ? `wait ${found}` : found ? 'open' : 'nothing'
  }
  return { clock, ask }
}
const fresh = (n: number): string => `2001:db8:${n.toString(16)}::1`

describe('her word, guessed', () => {
  it('from each /64 of one /48 waits after five, as from one address', async () => {
    const { ask } = door()
    const said: string[] = []
    for (let i = 0; i < 300; i++) said.push(await ask(wrongProof, `2001:db8:1:${i.toString(16)}::1`))
    expect(said.filter((s) => s === 'nothing')).toHaveLength(5)
    expect(await ask(hers.proof, '2001:db8:1:ffff::1')).toMatch(/^wait/)
  })
  it('from a new network each time waits after fifty in all, with the right word too, whether there is such a code or not', async () => {
    const [there, nowhere] = [door(true), door(false)]
    const all = { there: [] as string[], nowhere: [] as string[] }
    for (let i = 0; i < 2_000; i++) {
      there.clock.now = nowhere.clock.now = i
      all.there.push(await there.ask(wrongProof, fresh(i)))
      all.nowhere.push(await nowhere.ask(wrongProof, fresh(i)))
    }
    expect(all.there).toEqual(all.nowhere)
    expect(all.there.filter((s) => s === 'nothing').length).toBeLessThan(60)
    expect(await there.ask(hers.proof, fresh(3_000))).toMatch(/^wait/)
  })
  it('with pauses of an hour after each fifty, so that they would count no more, is looked at less than two hundred times a day', async () => {
    const { clock, ask } = door()
    let looked = 0
    for (let i = 0; i < 24; i++) {
      for (let n = 0; n < 60; n++) {
        clock.now = i * 3_661 + n
        if ((await ask(wrongProof, fresh(i * 60 + n))) === 'nothing') looked++
      }
    }
    expect(looked).toBeGreaterThan(49)
    expect(looked).toBeLessThan(200)
  })
  it('keeps her out nowhere that she opened it before; and a wrong word there is answered as anywhere', async () => {
    const { ask } = door()
    expect(await ask(hers.proof, fresh(9_000))).toBe('open')
    for (let i = 0; i < 60; i++) await ask(wrongProof, fresh(i))
    expect(await ask(hers.proof, fresh(9_000))).toBe('open')
    for (let i = 0; i < 8; i++) expect(await ask(wrongProof, fresh(9_000))).toBe(await ask(wrongProof, fresh(9_001)))
  })
})

describe('her word, guessed by who has a page of her code and a word of his own', () => {
  it('is let through no sooner from where he opened his', async () => {
    const { ask } = door()
    expect(await ask(hisProof, fresh(9_000))).toBe('open')
    for (let i = 0; i < 60; i++) await ask(wrongProof, fresh(i))
    expect(await ask(hisProof, fresh(9_000))).toBe('open')
    expect(await ask(hers.proof, fresh(9_000))).toMatch(/^wait/)
  })
})

describe('rows of a page', () => {
  it('that somebody fills the log with never keep her from stopping for longer than a quarter of an hour', () => {
    const clock = { now: 0 }
    const seconds = (): number => clock.now
    const rows = { ofNetwork: new SlowDown(seconds, 60), ofPage: new SlowDown(seconds, 240) }
    let taken = 0
    for (let i = 0; i < 1_000; i++) if (brakeRow('m', 'his', rows) === 0) taken++
    expect(taken).toBe(60)
    // From elsewhere at once; from there, and behind as many networks as he likes, after a wait.
    expect(brakeRow('m', 'hers', rows)).toBe(0)
    for (let i = 0; i < 10_000; i++) {
      clock.now = i
      brakeRow('m', `net ${i}`, rows)
    }
    const wait = brakeRow('m', 'hers', rows)
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(900)
    clock.now += wait
    expect(brakeRow('m', 'hers', rows)).toBe(0)
  })
})
