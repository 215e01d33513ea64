/** Kills of `saksi init`: it leaves a whole installation, or one that nobody takes for whole; a key is never made over another. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { layoutOf } from '../adapters/files/layout.ts'
import { isInstallation } from '../adapters/files/settings.ts'
import { HalfMade, initInstallation, openInstallation } from '../adapters/installation.ts'
import { postgresProcessesOf } from '../adapters/postgres/process-identity.ts'
import { stopPostmaster } from '../adapters/postgres/postmaster.ts'
import type { Report } from './kills.ts'
import { MAIN, start, type Break, type Ending } from './victims.ts'

/** Its two own entries: that it was made, and by which country's forms. */
const ENTRIES = 2

/**
 * After each step of an init that `report` has not seen yet, the first time it comes.
 * @param base a folder that is not there yet. @param isWanted leaves others out, where there is little time.
 */
export async function killInits(
  base: string,
  report: Report,
  faults: string[],
  isWanted = (_step: string): boolean => true,
): Promise<void> {
  const { steps } = await breakInit(base, {}, faults)
  for (const step of steps) if (step.startsWith('unnamed')) report.unnamed.add(step)
  for (const step of new Set(steps)) {
    if (report.steps[step] !== undefined || !isWanted(step)) continue
    const { killedAt } = await breakInit(base, { at: { step, nth: 1 }, when: 'after', act: 'kill' }, faults)
    if (killedAt === undefined) continue
    report.kills++
    report.byTarget['init'] = (report.byTarget['init'] ?? 0) + 1
    report.steps[killedAt] = 1
  }
}

async function breakInit(base: string, how: Break, faults: string[]): Promise<Ending> {
  mkdirSync(base, { recursive: true, mode: 0o755 })
  const dir = join(base, 'record')
  const data = join(dir, 'postgres', 'data')
  const ending = await start({ base, data }, [MAIN, 'init', dir, '--country', 'toyland'], how).end()
  const label = `kill of init after ${ending.killedAt ?? 'no step'}`
  try {
    const fault = await judge(dir)
    if (fault) faults.push(`${label}: ${fault}`)
  } catch (error) {
    faults.push(`${label}: ${(error as Error).message}`)
  } finally {
    await stopPostmaster(data)
    // The children of a killed init (initdb) end by themselves, a moment later.
    while (postgresProcessesOf(data).length > 0) await pause(50)
    rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  return ending
}

async function judge(dir: string): Promise<string | undefined> {
  if (isInstallation(layoutOf(dir))) {
    const installation = await openInstallation(dir)
    try {
      const size = await installation.sequencer.flush()
      return size === ENTRIES ? undefined : `it is an installation, with ${size} entries`
    } finally {
      await installation.close()
    }
  }
  try {
    await initInstallation({ dir, country: 'toyland', demo: true })
  } catch (error) {
    // A key is there: only the operator may say that it was never used.
    if (!(error instanceof HalfMade)) throw error
  }
  return undefined
}
