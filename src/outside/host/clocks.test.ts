import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { scratchDir } from '../../../test/helpers/scratch-dir.ts'
import { keepClock, openClock } from './clocks.ts'

const scratch = scratchDir('clocks')
afterAll(() => scratch.remove())
const file = join(scratch.path, 'clock.json')

it('another process, and a restart, go by what the server knew of this machine since it started, and not by a clock that jumped meanwhile', () => {
  const machine = { wall: 1_700_000_000_000, monotonic: 5000 }
  const clocks = { wall: () => machine.wall, monotonic: () => machine.monotonic }
  keepClock(file, openClock(file, clocks))
  machine.monotonic += 1000
  machine.wall += 1000 + 365 * 86_400_000
  expect(openClock(file, clocks).now()).toBe(1_700_000_001_000)
  // After a start of the machine its count begins anew: what was kept is of another one.
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { boot: string }
  for (const other of [JSON.stringify({ ...kept, boot: 'another' }), '{"boot":', '{}', JSON.stringify({ boot: kept.boot, offset: 'x' })]) {
    writeFileSync(file, other)
    expect(openClock(file, clocks).now()).toBe(machine.wall)
  }
})
