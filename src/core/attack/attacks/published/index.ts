/** What needs no attack: sensitive numbers that are simply printed. */
import { isSensitive } from '../../need.ts'
import type { Attack } from '../../attack.ts'

export const published: Attack = {
  id: 'published',
  run({ view, need }) {
    const values = view.printed.map((cell) => view.known[cell] ?? null)
    const exposed = view.printed.filter((cell) => isSensitive(need, view.known[cell] ?? 0))
    return {
      exact: exposed,
      violations: exposed,
      counts: { cells: values.length, singles: values.filter((v) => v === 1).length, below_threshold: exposed.length },
    }
  },
}
