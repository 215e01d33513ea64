/** Whether there is a way back. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Layout } from '../../store/files/layout.ts'
import { ageOf, fault, ok, warn, type Check } from './check.ts'

const DAY_S = 86_400
const Last = z.object({ file: z.string(), made: z.iso.datetime(), size: z.int(), bytes: z.int() })

/** @param size entries in the log now. @param now milliseconds since 1970. */
export function checkBackups(layout: Layout, size: number, now: number): Check[] {
  const mend = 'run: saksi backup, and by the clock (docs/operate/backup.md)'
  if (!existsSync(layout.lastBackup)) return [fault('backup.last', 'there has been no backup', mend)]
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
  return checks
}
