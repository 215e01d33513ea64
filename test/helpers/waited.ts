/** As if this process had waited: the count that nobody can set goes on by so much, and the wall clock stays (src/outside/host/clocks.ts). */
import { vi } from 'vitest'

const counted = performance.now.bind(performance)
let ahead = 0

/** @returns puts it back. Several add up. */
export function waited(milliseconds: number): () => void {
  ahead += milliseconds
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => counted() + ahead)
  return () => {
    ahead -= milliseconds
    if (ahead === 0) spy.mockRestore()
  }
}
