/** Whether there is a way back. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Layout } from '../../store/files/layout.ts'
import { readLastTry } from '../backup/check-backup.ts'
import { ageOf, fault, ok, warn, type Check } from './check.ts'

const DAY_S = 86_400
const Last = z.object({ file: z.string(), made: z.iso.datetime(), size: z.int(), bytes: z.int() })

/** @param size entries in the log now. @param now milliseconds since 1970. */
export function checkBackups(layout: Layout, size: number, now: number): Check[] {
  const mend = 'run: saksi backup, and by the clock (docs/operate/backup.md)'
  if (!existsSync(layout.lastBackup))
    return [
      fault('backup.last', 'there has been no backup', `${mend}. Of a trial, or before the first return, there is nothing to lose yet`),
    ]
  const read = Last.safeParse(JSON.parse(readFileSync(layout.lastBackup, 'utf8')))
  if (!read.success) return [fault('backup.last', `${layout.lastBackup} is damaged`, mend)]
  const last = read.data
  const age = (now - Date.parse(last.made)) / 1000
  const says = `the last backup is ${ageOf(age)} old and lacks ${(size - last.size).toLocaleString('en')} entries`
  const checks = [
    age > 7 * DAY_S ? fault('backup.last', says, mend) : age > 1.5 * DAY_S ? warn('backup.last', says, mend) : ok('backup.last', says),
  ]
  // It may rightly have been taken to a safe; one that lies here must be whole, and not on the disk that it is to replace.
  if (existsSync(last.file)) {
    const stat = statSync(last.file)
    if (stat.size !== last.bytes) checks.push(fault('backup.file', `${last.file} has another size than was written`, mend))
    else if (stat.dev === statSync(layout.dir).dev)
      checks.push(
        warn(
          'backup.file',
          `${last.file} lies on the same disk as the record`,
          'take it to another machine, out of this administrator’s reach',
        ),
      )
    else checks.push(ok('backup.file', `${last.file} is there`))
  }
  return [...checks, checkTried(layout, now)]
}

/** A backup that was never restored is a hope. */
function checkTried(layout: Layout, now: number): Check {
  const mend = 'run: saksi backup DIR FILE --to … --check, and by the clock (docs/operate/backup.md)'
  const last = readLastTry(layout)
  if (last === undefined) return warn('backup.restored', 'no backup was ever restored to see that it can be', mend)
  if (last === 'damaged') return warn('backup.restored', `${layout.lastRestore} is damaged`, mend)
  const age = (now - Date.parse(last.tried)) / 1000
  if (last.problem !== null)
    return fault(
      'backup.restored',
      `${last.file} could not be restored ${ageOf(age)} ago: ${last.problem}`,
      'keep that file and the older ones; find out why (docs/operate/trouble.md), then make another with --check',
    )
  const says = `a backup of ${last.size.toLocaleString('en')} entries was restored and verified ${ageOf(age)} ago, in ${last.seconds} s`
  return age > 7 * DAY_S ? warn('backup.restored', says, mend) : ok('backup.restored', says)
}
