/**
 * How long the database's write-ahead log is kept, for it holds what was erased since. PostgreSQL says whether it is archived, and never for how long: whoever
 * keeps the archive puts what it holds beside the record by a timer (docs/operate/point-in-time.md), and the oldest of it is counted, not what a setting promises.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Layout } from '../../store/files/layout.ts'
import type { Installation } from '../installation/installation.ts'
import { ageOf, fault, ok, warn, type Check } from './check.ts'

const DAY_S = 86_400
/** A person is told "gone from everywhere within 65 days of the order", 30 of them the hold (docs/operate/erase.md). */
const LONGEST_S = 30 * DAY_S
const ID = 'database.archive'
const SHOW = 'put what it holds into DIR/archive.json once a day (docs/operate/point-in-time.md)'

/** What is read of `pgbackrest info --output=json`, of each stanza. Segments are named by timeline and place, 8 and 16 hexadecimal digits. */
const Stanza = z.object({
  name: z.string(),
  archive: z.array(z.object({ database: z.object({ id: z.int() }), min: z.string().nullable() })),
  backup: z.array(
    z.object({
      database: z.object({ id: z.int() }),
      archive: z.object({ start: z.string().nullable() }),
      timestamp: z.object({ start: z.number() }),
    }),
  ),
})
/** As pgBackRest says it, or, of any other archive, from which instant on its oldest part is. */
const Held = z.union([z.array(Stanza), z.object({ oldest: z.iso.datetime() })])

/** @param now milliseconds since 1970. */
export async function checkArchive({ pools, layout, settings }: Installation, now: number): Promise<Check> {
  const { rows } = await pools.saksi_reader.query<{ archived: boolean; slots: string[] }>(
    `select current_setting('archive_mode') <> 'off' as archived,
            array(select slot_name::text from pg_replication_slots where not active order by 1) as slots`,
  )
  const { archived = false, slots = [] } = rows[0] ?? {}
  const check = archived ? judge(layout, settings.demo ? warn : fault, now) : ok(ID, 'the write-ahead log is not archived')
  if (check.state !== 'ok' || slots.length === 0) return check
  // What nobody fetches is kept until somebody does, on the database's own disk.
  return warn(
    ID,
    `nobody reads from ${slots.join(', ')}: the write-ahead log is kept for it without an end, and what was erased in it`,
    'start what reads from it, or: select pg_drop_replication_slot(…)',
  )
}

function judge(layout: Layout, bad: typeof fault, now: number): Check {
  if (!existsSync(layout.archive)) return bad(ID, 'the write-ahead log is archived, and how far back nobody has said', SHOW)
  const held = readHeld(layout.archive)
  if (held === undefined) return bad(ID, `${layout.archive} is neither what pgBackRest says of its repository nor an instant`, SHOW)
  const age = (now - statSync(layout.archive).mtimeMs) / 1000
  if (age > 2 * DAY_S) return bad(ID, `what the archive holds was last said ${ageOf(age)} ago`, SHOW)
  const oldest = Array.isArray(held) ? oldestOf(held) : Date.parse(held.oldest)
  if (typeof oldest === 'string')
    return bad(
      ID,
      oldest,
      'once, with N as many full backups as pgbackrest info names, never fewer: pgbackrest --stanza=… --repo1-retention-archive-type=full --repo1-retention-archive=N expire',
    )
  if (oldest === null)
    return warn(
      ID,
      'the write-ahead log is archived, and there is no backup that it leads on from',
      'make one (docs/operate/point-in-time.md)',
    )
  const says = `the oldest of the archive is ${ageOf((now - oldest) / 1000)} old`
  return now - oldest > LONGEST_S * 1000
    ? bad(
        ID,
        `${says}: what was erased is still in it`,
        'repo1-retention-full-type=time and repo1-retention-full=21 with a full backup each week; then pgbackrest expire',
      )
    : ok(ID, says)
}

function readHeld(path: string): z.infer<typeof Held> | undefined {
  try {
    return Held.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** @returns milliseconds since 1970; null where nothing is kept that a database could be made of; in words, what has no age. */
function oldestOf(stanzas: readonly z.infer<typeof Stanza>[]): number | null | string {
  for (const { name, archive, backup } of stanzas)
    for (const { database, min } of archive) {
      const starts = backup.flatMap((b) => (b.database.id === database.id && b.archive.start ? [placeOf(b.archive.start)] : []))
      if (min !== null && starts.length > 0 && starts.every((start) => placeOf(min) < start))
        return `the archive of ${name} begins before its oldest backup: how old that part is it does not say`
    }
  const begun = stanzas.flatMap(({ backup }) => backup.map((b) => b.timestamp.start * 1000))
  return begun.length === 0 ? null : Math.min(...begun)
}

/** A segment without its timeline: a promoted database goes on from the same place. */
const placeOf = (segment: string): string => segment.slice(8)
