/** Kills of `saksi init`: it leaves a whole installation, or one that nobody takes for whole; a key is never made over another. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { layoutOf } from '../store/files/layout.ts'
import { isInstallation } from '../store/files/settings.ts'
import { HalfMade, initInstallation } from '../work/installation/init.ts'
import { openInstallation } from '../work/installation/installation.ts'
import { postgresProcessesOf } from '../store/postgres/server/process-identity.ts'
import { stopPostmaster } from '../store/postgres/server/postmaster.ts'
import type { Report } from './kills.ts'
import { MAIN, start, type Break, type Ending } from './victims.ts'

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
  const { steps, entries } = await breakInit(base, {}, faults)
  for (const step of steps) if (step.startsWith('unnamed')) report.unnamed.add(step)
  for (const step of new Set(steps)) {
    if (report.isStopped || report.steps[step] !== undefined || !isWanted(step)) continue
    const { killedAt, entries: left } = await breakInit(base, { at: { step, nth: 1 }, when: 'after', act: 'kill' }, faults)
    if (killedAt === undefined) continue
    if (left !== undefined && left !== entries)
      faults.push(`kill of init after ${killedAt}: an installation of ${left} entries, not ${entries}`)
    report.kills++
    report.byTarget['init'] = (report.byTarget['init'] ?? 0) + 1
    report.steps[killedAt] = 1
  }
}

/** @returns also how many entries the installation has that it left; undefined where it left none. */
async function breakInit(base: string, how: Break, faults: string[]): Promise<Ending & { readonly entries: number | undefined }> {
  mkdirSync(base, { recursive: true, mode: 0o755 })
  const dir = join(base, 'record')
  const data = join(dir, 'postgres', 'data')
  const ending = await start({ base, data }, [MAIN, 'init', dir, '--country', 'toyland'], how).end()
  try {
    return { ...ending, entries: await judge(dir) }
  } catch (error) {
    faults.push(`kill of init after ${ending.killedAt ?? 'no step'}: ${(error as Error).message}`)
    return { ...ending, entries: undefined }
  } finally {
    await stopPostmaster(data)
    // The children of a killed init (initdb) end by themselves, a moment later.
    while (postgresProcessesOf(data).length > 0) await pause(50)
    rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

async function judge(dir: string): Promise<number | undefined> {
  if (isInstallation(layoutOf(dir))) {
    const installation = await openInstallation(dir)
    try {
      return await installation.sequencer.flush()
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
