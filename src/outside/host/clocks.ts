/** The clocks of this machine. What waits or backs off goes by the one that nobody can set. */
import { existsSync, readFileSync } from 'node:fs'
import { SteadyClock, type Clocks } from '../../core/clock.ts'
import { writeDurably } from '../../store/files/durable.ts'

/** Since the machine started, so that two processes count alike. */
const OF_THE_MACHINE: Clocks = { wall: () => Date.now(), monotonic: () => Number(process.hrtime.bigint()) / 1e6 }

/** Another after each start of the machine, whose count begins anew then; undefined where the system says none. */
function bootOf(): string | undefined {
  const file = '/proc/sys/kernel/random/boot_id'
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/**
 * The record's clock in this process: by what the server knew of this machine since it started, so that neither a command nor a restart of the
 * server takes over a clock that jumped meanwhile.
 */
export function openClock(file: string, clocks = OF_THE_MACHINE): SteadyClock {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly boot?: unknown; readonly offset?: unknown }
    if (kept.boot === bootOf() && typeof kept.boot === 'string' && typeof kept.offset === 'number')
      return new SteadyClock(clocks, kept.offset)
  } catch {
    // none yet, or no file of ours: the wall clock is all there is
  }
  return new SteadyClock(clocks)
}

/** By the server, when it starts and whenever its clock is followed. */
export function keepClock(file: string, clock: Pick<SteadyClock, 'offset'>): void {
  const boot = bootOf()
  if (boot !== undefined) writeDurably(file, `${JSON.stringify({ boot, offset: clock.offset })}\n`)
}
