/** What the same tables would have told otherwise is measured, not claimed: by the attacker that ours are held against. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { mulberry32 } from '../seeded.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { compareMethods } from './compare.ts'
import type { Told } from './compare.ts'
import { protectTables } from './protect.ts'
import type { Protected } from './protected.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

/** Places by forms, most cells small and some empty. */
function made(seed: number, more: object = {}): Protected {
  const chance = mulberry32(seed)
  const counts = Array.from({ length: 48 }, () =>
    chance() < 0.2 ? 0 : chance() < 0.5 ? Math.ceil(4 * chance()) : Math.ceil(30 * chance()),
  )
  const done = protectTables(
    {
      dimensions: [
        { levels: ['place'], leaves: Array.from({ length: 8 }, (_, i) => [`P${i}`]) },
        { levels: ['form'], leaves: Array.from({ length: 6 }, (_, i) => [`F${i}`]) },
      ],
      tables: [{ id: 't', by: ['place', 'form'] }],
      rows: counts.map((count, i) => ({ leaves: [i % 8, Math.floor(i / 8)], count })),
      unit: 'people',
      population: 'test',
    },
    { threshold: 5, solver, ...more },
  )
  if (!done.ok) throw new Error(done.message)
  return done
}

describe('beside a release, the same tables', () => {
  it('printed whole, tell every small number; by the usual audit, some; ours none', { timeout: 60_000 }, () => {
    const all = Array.from({ length: 12 }, (_, seed) => {
      const done = made(seed + 1)
      const compared = compareMethods(done, solver)
      if (!compared) throw new Error('nothing compared')
      const small = [...done.inside.values.values()].filter((v) => v > 0 && v < 5).length
      expect(compared.whole).toEqual({ recovered: small, narrowed: small, cells: 1, people: 1 })
      expect([compared.ours.recovered, compared.ours.narrowed]).toEqual([0, 0])
      const shown = done.cells.printed / (done.cells.printed + done.cells.withheld)
      expect(compared.ours.cells).toBeCloseTo(shown, 9)
      return compared
    })
    const usual = all.flatMap((c) => c.usual ?? [])
    expect(usual).toHaveLength(all.length)
    expect(usual.reduce((n, u) => n + u.narrowed, 0)).toBeGreaterThan(0)
    // What that reader does not know is paid with what is told: it keeps more.
    const kept = (of: readonly { readonly people: number }[]): number => of.reduce((n, t) => n + t.people, 0)
    expect(kept(usual)).toBeGreaterThan(kept(all.map((c) => c.ours)))
  })
  it('protected the usual way and mended until it holds, tell no more than ours', { timeout: 60_000 }, () => {
    const all = Array.from({ length: 12 }, (_, seed) => compareMethods(made(seed + 1), solver, true)!)
    const mended = all.flatMap((c) => c.mended ?? [])
    for (const { recovered, narrowed } of mended) expect([recovered, narrowed]).toEqual([0, 0])
    // Where that rule has nothing left to withhold, there is no such release.
    const kept = (of: readonly (Told | undefined)[], what: 'cells' | 'people'): number => of.reduce((n, t) => n + (t?.[what] ?? 0), 0)
    const ours = all.map((c) => c.ours)
    expect(kept(ours, 'people')).toBeGreaterThan(kept(mended, 'people'))
    expect(kept(ours, 'cells')).toBeGreaterThan(kept(mended, 'cells'))
  })
  it('are nothing to compare where each number is rounded, or nobody is counted', () => {
    expect(compareMethods(made(1, { rounding: { base: 5, key: new Uint8Array(32) } }), solver)).toBeUndefined()
    expect(compareMethods(made(1, { threshold: 1 }), solver)).toBeUndefined()
  })
})
