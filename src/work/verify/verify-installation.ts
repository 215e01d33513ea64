/** An installation against its log, whole: tiles, database, releases. What `saksi verify DIR` runs, and the demonstration's page. */
import { setTimeout as pause } from 'node:timers/promises'
import { checkLog, checkWitnessed, type Report } from '../../../verify/index.ts'
import { toHex } from '../../core/bytes.ts'
import type { ClockSpan } from '../../core/clock.ts'
import type { Book } from '../../core/count/folded/book.ts'
import type { Policy, Witnessed } from '../../core/ledger/policy.ts'
import { parseEntries, TILE, tilePath } from '../../core/ledger/tile.ts'
import { readFrom } from '../../store/files/read-log.ts'
import { checkAnswers } from '../answers/verify-answers.ts'
import { checkReleases } from '../releases/verify-releases.ts'
import { hashPolicy } from '../../store/files/witnessed.ts'
import type { Installation } from '../installation/installation.ts'
import { listUnheld, type Unheld } from './scope.ts'
import { checkWhoMayAct } from './verify-who-may-act.ts'
import { verifyAnchor } from './verify-anchor.ts'
import { checkCatalogue, type CatalogueFound } from '../../store/postgres/catalogue/check-catalogue.ts'
import { readClockSpans } from '../../store/postgres/clock-alarms.ts'
import { inTransaction } from '../../store/postgres/connect.ts'
import { verifyRecord } from '../../store/postgres/verify-record.ts'

export type WholeOptions = {
  /** Signed states seen before: the log must have grown out of them. */
  readonly since?: readonly string[]
  readonly onProgress?: (done: number, of: number) => void
  /** Takes what figures are counted from, out of the entries' own bytes. */
  readonly book?: Book
}

export type WholeFound = {
  readonly entries: number
  /** Returns that wait for a signature: no fault. */
  readonly unsigned: number
  /** Entries that were made while the server's clock was said to be wrong: no fault. */
  readonly clock: readonly ClockSpan[]
  /** Hex; null when no state of the log is signed. */
  readonly root: string | null
  /** Null: no witnesses are asked for. */
  readonly policy: Policy | null
  readonly witnessed: Witnessed | undefined
  /** What was not held against the log, each with the reason. */
  readonly unheld: readonly Unheld[]
}

/** Every fault goes to `report`. */
export async function verifyWhole(installation: Installation, report: Report, options: WholeOptions = {}): Promise<WholeFound> {
  const { onProgress } = options
  const read = readFrom(installation.layout.tlog)
  const asked = installation.policy()
  // A policy that was taken away or made weaker by hand would let a rewritten log pass.
  if ((asked ? hashPolicy(asked) : null) !== (await installation.adoptedPolicy()))
    report({ what: 'policy.not-adopted', where: 'witness-policy', path: 'witness-policy' })
  const policy = asked?.quorum === null ? null : asked // nobody need cosign: there are no witnesses
  // Read before the checkpoint, which may grow meanwhile: a newer cosigned state would look like a log that shrank.
  const cosigned = read('witnessed')
  const noteText = cosigned && new TextDecoder().decode(cosigned)
  const witnessed = policy ? checkWitnessed(noteText, policy, installation.vkey, report) : undefined
  const since = [...(options.since ?? []), ...(witnessed && noteText !== undefined ? [noteText] : [])]
  const [head, pinned] = await readHead(installation, read)
  /** Entries whose bytes in the log are not to be believed: the database is then held against its own leaves. */
  const doubted: { from: number; to: number }[] = []
  const note: Report = (fault) => {
    if (fault.entry !== undefined && fault.what !== 'tile.altered')
      doubted.push({ from: fault.entry, to: fault.entry + (fault.count ?? 1) })
    report(fault)
  }
  // Two rounds over the same entries: the log, then the database.
  const checkpoint = await checkLog((path) => (path === 'checkpoint' ? pinned : read(path)), installation.vkey, note, {
    since,
    onProgress: (done) => onProgress?.(done, 2 * head.size),
  })
  const isSameNote = new TextDecoder().decode(pinned) === head.text
  if (checkpoint && (head.size !== checkpoint.size || head.root !== toHex(checkpoint.root) || !isSameNote))
    report({
      what: 'head.differs',
      where: `log_head of size ${head.size}, checkpoint of size ${checkpoint.size}`,
      table: 'log_head',
      path: 'checkpoint',
    })
  const size = checkpoint?.size ?? 0
  let catalogue: CatalogueFound | undefined
  const { entries, unsigned } = await inTransaction(installation.pools.saksi_reader, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    catalogue = await checkCatalogue(client, report, { prefix: installation.rolePrefix, kinds: installation.country.kinds })
    return verifyRecord(client, leafReader(read, size, doubted), report, {
      onProgress: (done) => onProgress?.(head.size + done, 2 * head.size),
      ...(options.book ? { book: options.book } : {}),
    })
  })
  // Leaves above the checkpoint are on their way; fewer than it says is a fault.
  if (entries < size)
    report({
      what: 'log.leaves-missing',
      where: `positions ${entries} to ${size - 1}`,
      table: 'log_leaves',
      entry: entries,
      count: size - entries,
    })
  // What the anchor fixed is held against the log's own files: where those are altered, that is named already.
  if (checkpoint && doubted.length === 0) await verifyAnchor(installation, size, report)
  await checkReleases(installation, report)
  await checkAnswers(installation, report)
  await checkWhoMayAct(installation, report)
  const clock = await readClockSpans(installation.pools.saksi_reader)
  return {
    entries: Math.max(entries, size),
    unsigned,
    clock,
    root: checkpoint ? toHex(checkpoint.root) : null,
    policy,
    witnessed,
    unheld: listUnheld(catalogue?.knowsBuiltIn === false ? catalogue.major : undefined),
  }
}

const TRIES = 5
const PAUSE_MS = 100

/** The head in the database and the checkpoint beside it. A server that is at work moves the one, then the other: it is given the time. */
async function readHead(installation: Installation, read: (path: string) => Uint8Array | undefined) {
  for (let tries = 1; ; tries++) {
    const [head, pinned] = [await installation.checkpoint(), read('checkpoint')]
    if (new TextDecoder().decode(pinned) === head.text || tries === TRIES) return [head, pinned] as const
    await pause(PAUSE_MS)
  }
}

/** Leaves by index, one bundle at a time: the record is read in order, so memory stays small. */
function leafReader(
  read: (path: string) => Uint8Array | undefined,
  size: number,
  doubted: readonly { from: number; to: number }[],
): (idx: number) => Uint8Array | undefined {
  const ranges = doubted.toSorted((a, b) => a.from - b.from)
  let [n, bundle, passed] = [-1, [] as Uint8Array[], 0]
  return (idx) => {
    while ((ranges[passed]?.to ?? Infinity) <= idx) passed++
    if (idx >= size || (ranges[passed]?.from ?? Infinity) <= idx) return undefined
    const at = Math.floor(idx / TILE)
    if (at !== n) {
      const width = Math.min(TILE, size - at * TILE)
      const bytes = read(tilePath('entries', at, width)) ?? read(tilePath('entries', at, TILE))
      n = at
      try {
        bundle = bytes ? parseEntries(bytes) : []
      } catch {
        bundle = [] // named already by checkLog
      }
    }
    return bundle[idx % TILE]
  }
}
