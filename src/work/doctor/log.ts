/** The log: head, tiles, what waits, and what others have seen of it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHeld, judgeHeld } from '../../core/ledger/held.ts'
import { toHex } from '../../core/bytes.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import type { Installation } from '../installation/installation.ts'
import { ageOf, fault, ok, type Check } from './check.ts'
import { checkWitnesses } from './witnesses.ts'

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** A server logs within seconds. */
const WAITING_S = 60

/** @param shown texts of checkpoints or receipts that others hold, with the file each came from. */
export async function checkLogState(installation: Installation, shown: ReadonlyMap<string, string>, now: number): Promise<Check[]> {
  const published = readIfThere(join(installation.layout.tlog, 'checkpoint'))
  const head = await installation.checkpoint()
  const subtree = tileSubtree(installation.layout.tlog, head.size)
  return [
    checkHead(installation, published, head, subtree),
    await checkWaiting(installation, now),
    ...checkShown(installation, shown, head.size, subtree),
    ...(await checkWitnesses(installation, now)),
  ]
}

type Head = { readonly size: number; readonly root: string }

const BEHIND = 'do not serve, and put nothing over it: docs/operate/behind.md'

/**
 * @param published the text of the checkpoint file, read before the head: the sequencer moves the head first, so an honest file is never ahead of it.
 */
export function checkHead(
  { vkey }: Pick<Installation, 'vkey'>,
  published: string | undefined,
  head: Head,
  subtree: (lo: number, hi: number) => Uint8Array,
): Check {
  const mend = 'run: saksi verify, which names the place; do not serve until it is understood'
  const held = published === undefined ? undefined : readHeld(published, vkey)
  if (published !== undefined && !held) return fault('log.head', 'the checkpoint file is no checkpoint of this log', mend)
  const signed = held?.size ?? 0
  // First: tiles of a smaller size may be gone, and would be taken for the fault.
  if (signed > head.size) {
    const has = `it has ${sayCount(head.size, 'entry', 'entries')}, and the log was signed up to ${signed.toLocaleString('en')}`
    return fault('log.head', `the database is behind its checkpoint: ${has}. Missing: ${sayNumbers(head.size, signed - 1)}`, BEHIND)
  }
  try {
    if (head.size > 0 && toHex(subtree(0, head.size)) !== head.root)
      return fault('log.head', `the tiles do not make the head’s root at ${head.size} entries`, mend)
    if (held && judgeHeld([held], head.size, subtree)?.is === 'another-history')
      return fault('log.head', `the checkpoint file tells another history at ${signed} entries`, mend)
  } catch (error) {
    return fault('log.head', `a tile cannot be read (${(error as Error).message})`, mend)
  }
  const later = signed < head.size ? `; the file of the checkpoint follows from ${signed.toLocaleString('en')}` : ''
  return ok('log.head', `${head.size.toLocaleString('en')} entries, tiles and head agree${later}`)
}

const sayCount = (n: number, one: string, more: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : more}`
const sayNumbers = (from: number, to: number): string => (from === to ? `entry ${from}` : `entries ${from} to ${to}`)

/** Whether what was taken in is logged, as it is within seconds. */
export async function checkWaiting({ pools }: Pick<Installation, 'pools'>, now: number): Promise<Check> {
  const { rows } = await pools.saksi_reader.query<{ n: number; oldest: number | null }>(
    `select count(*)::int as n, (extract(epoch from min(e.recorded_at)) * 1000)::bigint as oldest
       from saksi.log_outbox o join saksi.entries e on e.agency_id = o.agency_id and e.entry_id = o.entry_id`,
  )
  const { n = 0, oldest = null } = rows[0] ?? {}
  if (n === 0) return ok('log.waiting', 'nothing waits for the log')
  const age = (now - (oldest ?? now)) / 1000
  const says = `${sayCount(n, 'entry waits', 'entries wait')} for the log, the oldest for ${ageOf(age)}`
  return age > WAITING_S
    ? fault('log.waiting', says, 'start the server (saksi serve), which logs them; if it runs, read its log')
    : ok('log.waiting', says)
}

function checkShown(
  installation: Installation,
  shown: ReadonlyMap<string, string>,
  size: number,
  subtree: (lo: number, hi: number) => Uint8Array,
): Check[] {
  return [...shown].map(([file, text]) => {
    const held = readHeld(text, installation.vkey)
    if (!held)
      return fault(
        'log.shown',
        `${file} is no checkpoint or receipt of this log`,
        'ask whose log it is of; a restored record may go on under a new log',
      )
    const verdict = judgeHeld([held], size, subtree)
    if (verdict?.is === 'rewound')
      return fault(
        'log.shown',
        `${file} was signed at ${held.size} entries; here are ${size}`,
        'this is an older copy, or another machine goes on with the log: stop this server now (docs/operate/move.md)',
      )
    if (verdict?.is === 'another-history')
      return fault(
        'log.shown',
        `${file} tells another history at ${held.size} entries`,
        'two servers have signed under one key: stop both (docs/operate/move.md)',
      )
    return ok('log.shown', `${file} is borne out`)
  })
}
