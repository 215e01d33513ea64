/** Runs before each test file (vitest.config.ts): nothing is left of the file before it, and its work is written down where somebody asks. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, vi } from 'vitest'
import { asked } from './asked.ts'

asked.clear()

/** Last of all: a clock that a file set on would stand still for the next one, whose servers and witnesses go by it. */
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** .ci/nightly: so many times a hundred random cases of every property that does not say itself how many it takes. */
const times = process.env['SAKSI_TEST_CASES']
if (times !== undefined) (await import('fast-check')).default.configureGlobal({ numRuns: 100 * Number(times) })

/** bench/test-seconds.ts names it. */
const measured = process.env['SAKSI_TEST_SECONDS']
if (measured !== undefined) {
  const before = { wall: performance.now(), cpu: processorSeconds() }
  afterAll(() => {
    const wall = (performance.now() - before.wall) / 1000
    const line = { file: expect.getState().testPath, cpu: processorSeconds() - before.cpu, wall }
    appendFileSync(measured, `${JSON.stringify(line)}\n`)
  })
}

/** Of the group that the bench made; without one of this process and of those it started that have ended (proc(5), fields 14 to 17, hundredths). */
function processorSeconds(): number {
  const group = process.env['SAKSI_TEST_GROUP']
  if (group !== undefined) {
    const isFirst = existsSync(join(group, 'cpuacct.usage'))
    if (isFirst) return Number(readFileSync(join(group, 'cpuacct.usage'), 'utf8')) / 1e9
    return Number(/^usage_usec (\d+)$/m.exec(readFileSync(join(group, 'cpu.stat'), 'utf8'))?.[1]) / 1e6
  }
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0)
}
