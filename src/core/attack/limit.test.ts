/** An attack that has no more time says so, and clears nothing. */
import { expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { protectTables } from '../protect/protect.ts'
import { smallTables } from '../../../test/helpers/small-tables.ts'
import { attackTables } from './index.ts'

it('ends, says that it is partial, and does not pass', async () => {
  const solver = await loadHighs()
  const [set] = [...smallTables(1, 1)]
  const done = protectTables(set!, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  expect(attackTables([done.release], solver)).toMatchObject({ passed: true, violations: 0 })
  expect('partial' in attackTables([done.release], solver)).toBe(false)
  const seen: string[] = []
  const limits = { isOver: () => true, onAttack: (id: string) => void seen.push(id) }
  expect(attackTables([done.release], solver, 3, undefined, limits)).toMatchObject({ passed: false, partial: true })
  expect(seen).toContain('bounds')
})

it('ends with the first attack that finds somebody, where only that is asked', async () => {
  const solver = await loadHighs()
  const [set] = [...smallTables(1, 1)]
  const done = protectTables(set!, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  const printed = {
    ...done.release,
    cells: done.release.cells.map((c) => ({
      ...c,
      value:
        c.value ??
        done.inside.values.get(
          Object.entries(c.at)
            .map(([l, v]) => `${l}=${v}`)
            .toSorted()
            .join('\u001F'),
        )!,
    })),
  }
  const report = attackTables([printed], solver, 3, undefined, { untilFound: true })
  expect(report.passed).toBe(false)
  expect(report.attacks.map((a) => a.id)).toEqual(['published'])
})
