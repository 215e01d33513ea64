/**
 * The database against the log: every entry's bytes make its commitments, its commitments make its leaf, its leaf is
 * in the signed tree, and the projections are what a fresh fold gives. A superuser can change a row; he cannot make
 * it fit again without the log's key and the witnesses. It reads in pieces and names every row that does not fit.
 */
import type { Fault, Report } from '../../../verify/index.ts'
import type { Book } from '../../core/count/folded/book.ts'
import { Fold, type Step } from '../../core/entry/fold.ts'
import type { SignatureFault } from '../../core/entry/signers.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { inTurn, type Client } from './connect.ts'
import { Erasures } from './erasures.ts'
import { ForgottenComplaints } from './forgotten-complaints.ts'
import { judgeApart } from './judge/apart.ts'
import { entryBytes } from './judge/entry-bytes.ts'
import { judgeHere, type Judge, type Judged, type JudgedPiece } from './judge/judge.ts'
import { readAhead, readEntries, readOutbox, type StoredEntry } from './read-entries.ts'
import { checkEntry, parseStub, placeOf } from './verify-entry.ts'
import type { Projection } from './projections.ts'
import { ProjectionCheck, StrayRows } from './verify-projections.ts'

export type RecordFound = {
  /** How many positions of the log the database has. */
  readonly entries: number
  /** Returns that came without a signature and wait for one (docs/decisions/0019-unsigned-waits.md): no fault, and not to be forgotten. */
  readonly unsigned: number
}

type LeafAt = (idx: number) => Uint8Array | undefined | Promise<Uint8Array | undefined>
export type VerifyRecordOptions = {
  readonly onProgress?: (done: number) => void
  readonly book?: Book
  readonly piece?: number
  /** From how many entries on they are judged in a thread of their own: it takes a second to begin. */
  readonly apartFrom?: number
}
const APART_FROM = 20_000
/** Of an entry of which there is nothing to say. */
const SOUND: Judged = { faults: [], signature: [] }

/**
 * @param leafAt the leaf that the log's own tiles hold at an index; asked for in order.
 * @param client inside one read-only snapshot, so that nothing moves while it is read.
 * @param options `book` takes what the entries' own bytes make of figures, what waits for the log included; `piece`: how many entries are read at once.
 */
export async function verifyRecord(
  client: Client,
  leafAt: LeafAt,
  report: Report,
  options: VerifyRecordOptions = {},
): Promise<RecordFound> {
  const { rows } = await client.query<{ newest: number | null }>('select max(idx) as newest from saksi.log_leaves')
  const judge = (rows[0]?.newest ?? 0) >= (options.apartFrom ?? APART_FROM) ? judgeApart() : judgeHere()
  try {
    return await verifyBy(judge, client, leafAt, report, options)
  } finally {
    await judge.close()
  }
}

async function verifyBy(
  judge: Judge,
  client: Client,
  leafAt: LeafAt,
  report: Report,
  { onProgress, book, piece: size }: VerifyRecordOptions,
): Promise<RecordFound> {
  const fold = new Fold()
  const asked = inTurn(client)
  const projections = new ProjectionCheck(asked, report)
  const erasures = await Erasures.read(client, report)
  const forgotten = await ForgottenComplaints.read(client, report)
  let next = 0
  for await (const { piece, coming } of judgedAhead(readAhead(asked, size), judge, leafAt)) {
    const judged = await coming
    for (const [i, entry] of piece.entries()) {
      if (entry.idx !== next) report(gap(next, entry.idx - next))
      next = entry.idx + 1
      const stub = entry.stub === null ? undefined : parseStub(entry.stub)
      const { faults, ...signed } = judged.get(i) ?? SOUND
      const altered = faults.filter((fault) => fault.what !== 'entry.parts-missing')
      for (const fault of altered) report(fault)
      const missing = faults.find((fault) => fault.what === 'entry.parts-missing')
      const isAccounted = forgotten.see(entry, stub, missing) || erasures.see(entry, stub, missing)
      const isAltered = altered.length > 0 || !isAccounted
      const step = stub && takeStep(fold, stub, entry, isAltered)
      if (!step) continue
      const place = (): Omit<Fault, 'what'> => placeOf(entry)
      const unsigned = takeSignature(signed, isAltered)
      for (const code of unsigned) {
        const at = place()
        report({ what: 'entry.not-signed', ...at, where: `${at.where}: ${code}` })
      }
      // An erasure whose own parts are gone cannot show who signed it, and accounts for nothing.
      const isErasure = stub.kind === 'erasure.ordered' || stub.kind === 'erasure.stopped' || stub.kind === 'record.erased'
      const isSound = !isAltered && unsigned.length === 0
      if (isErasure && isSound) erasures.take(stub, entry.recorded_at ?? '')
      if ((stub.kind === 'complaints.answered' || stub.kind === 'complaints.forgotten') && isSound)
        forgotten.take(stub, entry.recorded_at ?? '')
      projections.expect(step.rows, entry.entry_id, place, isAltered)
      projections.end(step.supersedes, stub, entry.recorded_at ?? '', place)
      book?.take(stub, step, entry.recorded_at ?? '')
    }
    await projections.close()
    onProgress?.(next)
  }
  const waits = await findUnlogged(client, report)
  for (const entry of waits) {
    const stub = parseStub(entry.stub ?? '')
    const step = stub && takeStep(fold, stub, entry, true)
    if (!step) continue
    const place = (): Omit<Fault, 'what'> => placeOf(entry)
    projections.expect(step.rows, entry.entry_id, place, checkEntry(entryBytes(entry), stub, undefined).length > 0)
    projections.end(step.supersedes, stub, entry.recorded_at ?? '', place)
    book?.take(stub, step, entry.recorded_at ?? '')
  }
  await projections.close()
  const doubted = await projections.finish()
  if (doubted.size > 0) await findStrays(client, doubted, waits, report, size)
  erasures.finish()
  forgotten.finish()
  return { entries: next, unsigned: await judge.unsignedReturns() }
}

/** Pieces, each with what will be said of its entries: the next one is on its way to be judged before the last is folded. */
async function* judgedAhead(
  pieces: AsyncIterable<readonly StoredEntry[]>,
  judge: Judge,
  leafAt: LeafAt,
): AsyncGenerator<{ readonly piece: readonly StoredEntry[]; readonly coming: Promise<JudgedPiece> }> {
  let before: { piece: readonly StoredEntry[]; coming: Promise<JudgedPiece> } | undefined
  for await (const piece of pieces) {
    const leaves: (Uint8Array | undefined)[] = []
    for (const { idx } of piece) {
      const leaf = leafAt(idx)
      // Nearly every leaf is at hand: an await for each of a million takes as long as a hash of it.
      leaves.push(leaf instanceof Promise ? await leaf : leaf)
    }
    const coming = judge.judge(piece, leaves)
    // Whoever breaks off before its turn has heard of what broke it.
    coming.catch(() => undefined)
    if (before) yield before
    before = { piece, coming }
  }
  if (before) yield before
}

/** Folds the entries once more, for the rows that they give in these tables. */
async function findStrays(
  client: Client,
  surplus: ReadonlyMap<Projection, number>,
  waits: readonly StoredEntry[],
  report: Report,
  size: number | undefined,
): Promise<void> {
  const [fold, strays] = [new Fold(), new StrayRows(client, surplus)]
  const take = (piece: readonly StoredEntry[]): Promise<void> =>
    strays.take(
      piece,
      piece.flatMap((entry) => {
        const stub = entry.stub === null ? undefined : parseStub(entry.stub)
        return stub ? (takeStep(fold, stub, entry, true)?.rows ?? []) : []
      }),
    )
  for await (const piece of readEntries(client, size)) await take(piece)
  await take(waits)
  await strays.report(report)
}

/** An altered entry may say what no entry says: it is named already, and the fold goes on without it. */
function takeStep(fold: Fold, stub: Stub, entry: StoredEntry, isAltered: boolean): Step | undefined {
  const coded = parseCoded(entry.coded)
  try {
    return fold.step(stub, coded.mac, coded.values, entry.recorded_at ?? '')
  } catch (error) {
    if (isAltered) return undefined
    throw error
  }
}

/** What is altered is named already, and says nothing of who signed it; its signature was asked for as far as it can be. */
function takeSignature({ signature, broke }: Omit<Judged, 'faults'>, isAltered: boolean): readonly SignatureFault[] {
  if (isAltered) return []
  if (broke !== undefined) throw broke
  return signature
}

const gap = (from: number, count: number) =>
  ({
    what: 'log.gap',
    where: `log position${count === 1 ? ` ${from}` : `s ${from} to ${from + count - 1}`}, log_leaves`,
    table: 'log_leaves',
    row: `idx=${from}`,
    entry: from,
    count,
  }) as const

function parseCoded(text: string | null): { mac: string | undefined; values: Readonly<Record<string, string | number>> } {
  try {
    const coded = JSON.parse(text ?? '{}') as { mac?: string; values?: Record<string, string | number> }
    return { mac: coded.mac, values: coded.values ?? {} }
  } catch {
    return { mac: undefined, values: {} }
  }
}

/** Entries that the log does not hold and that do not wait for it, parts of no entry, and what waits but is not what was recorded. @returns what waits. */
async function findUnlogged(client: Client, report: Report): Promise<readonly StoredEntry[]> {
  const waits: StoredEntry[] = await readOutbox(client)
  for (const e of waits) {
    const what = 'outbox.leaf-differs'
    const place = { ...placeOf(e), table: 'log_outbox' }
    if (e.isLogged) report({ what, ...place, where: `${place.where}: it is in the log already` })
    else
      for (const fault of checkEntry(entryBytes(e), parseStub(e.stub ?? ''), undefined))
        report({ ...fault, what: e.stub === null ? 'entry.missing' : what })
  }
  const missing = (table: string, elsewhere: string): string =>
    `select agency_id, entry_id from saksi.${table} t where not exists
       (select 1 from saksi.${elsewhere} x where x.agency_id = t.agency_id and x.entry_id = t.entry_id)`
  const queries = [
    [
      'entries',
      `${missing('entries', 'log_leaves')} and not exists
       (select 1 from saksi.log_outbox o where o.agency_id = t.agency_id and o.entry_id = t.entry_id)`,
    ],
    ['entry_parts', missing('entry_parts', 'entries')],
  ] as const
  for (const [table, sql] of queries) {
    const { rows } = await client.query<{ agency_id: string; entry_id: string }>(sql)
    for (const { agency_id: agency, entry_id: id } of rows)
      report({
        what: 'entry.not-in-log',
        where: `${table}, entry ${id} of ${agency}`,
        table,
        row: `agency_id=${agency} entry_id=${id}`,
        agency,
        id,
      })
  }
  return waits.filter((e) => e.isLogged !== true)
}
