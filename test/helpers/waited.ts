/** As if this process had waited: the count that nobody can set goes on by so much, and the wall clock stays (src/outside/host/clocks.ts). */
import { vi } from 'vitest'

/** @returns puts it back. */
export function waited(milliseconds: number): () => void {
  const counted = performance.now.bind(performance)
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => counted() + milliseconds)
  return () => spy.mockRestore()
}
