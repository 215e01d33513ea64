/** What a party of an overlap keeps for a run, and how long: `RUN.json` in its folder, with the day on which the run is over. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../../core/canonical.ts'
import { DAYS_MOST, timeOf, type Run } from '../../core/overlap/run.ts'
import { isObject } from '../../core/shape.ts'
import { Failure } from '../../errors.ts'

export const pathOfRun = (folder: string, run: string): string => join(folder, `${run}.json`)

/** What was kept for runs that are over by this day is destroyed: keys, and hashes of who is on a list, outlive no run. @param today YYYY-MM-DD. */
export function forgetOver(folder: string, today: string): void {
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder).filter((f) => /^[0-9a-f]{64}\.json$/.test(f))) {
    const kept = parseJson(readFileSync(join(folder, file), 'utf8'))
    if (isObject(kept) && typeof kept['until'] === 'string' && today >= kept['until']) rmSync(join(folder, file), { force: true })
  }
}

/** @param today YYYY-MM-DD. @throws Failure 'overlap.over' · 'overlap.too-long' */
export function holdTime(run: Run, today: string): void {
  const time = timeOf(run, today)
  if (time === 'over') throw new Failure('overlap.over', { day: run.until })
  if (time === 'too-long') throw new Failure('overlap.too-long', { day: run.until, days: DAYS_MOST })
}
