/** Locked slots, inside the transaction that appends: what would touch one is refused, and so is a word that may not be said. */
import {
  afterWord,
  isAfterwards,
  slotName,
  slotOfRow,
  wordFault,
  type ReviewedSlot,
  type ReviewWord,
  type RowPlace,
} from '../../../core/due/locks.ts'
import { recordKey, type Fold } from '../../../core/entry/fold.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import type { Verdict } from '../../../core/entry/reviewing.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { AppendRefused } from '../../../errors.ts'
import type { Client } from '../connect.ts'
import { isSaid } from '../count/statement.ts'

type Word = Extract<Stub, { kind: ReviewWord }>
type RowAct = Extract<Stub, { kind: 'record.version' | 'record.withdrawn' }>
/** Where a row stands now: its form, and its clear columns, which say the slot once the form does. */
type Standing = { readonly form: string; readonly columns: Readonly<Record<string, string | number>> }

const wordsIn = (entries: readonly Ready[]): Word[] => entries.flatMap(({ stub }) => (isWord(stub) ? [stub] : []))
const isWord = (stub: Stub): stub is Word => 'return' in stub && 'slots' in stub
const isRowAct = (stub: Stub): stub is RowAct => stub.kind === 'record.version' || stub.kind === 'record.withdrawn'

/** Agencies of whose returns these entries speak. */
export const reviewedAgencies = (entries: readonly Ready[]): string[] =>
  entries.flatMap(({ stub }) => (isWord(stub) || stub.kind === 'return.asked' ? [stub.of] : []))

export class Locks {
  /** Form → locked slots of the agency that appends. */
  readonly #locked: ReadonlyMap<string, ReadonlySet<string>>
  readonly #rows: ReadonlyMap<string, Standing>
  readonly #reviewed: Map<string, ReviewedSlot>

  private constructor(
    locked: ReadonlyMap<string, ReadonlySet<string>>,
    rows: ReadonlyMap<string, Standing>,
    reviewed: Map<string, ReviewedSlot>,
  ) {
    this.#locked = locked
    this.#rows = rows
    this.#reviewed = reviewed
  }

  /** Reads what stands of the slots that these entries touch or speak of; nothing where nothing of the agency's is locked. */
  static async find(client: Client, agency: string, entries: readonly Ready[]): Promise<Locks> {
    const mayTouch = entries.some(({ stub }) => isRowAct(stub) || stub.kind === 'return.nil' || stub.kind === 'aggregate.return')
    const locked = mayTouch ? await findLocked(client, agency) : new Map<string, Set<string>>()
    const rows = locked.size === 0 ? new Map<string, Standing>() : await findRows(client, agency, entries)
    return new Locks(locked, rows, await findReviewed(client, wordsIn(entries)))
  }

  /**
   * @param today ISO day. @param place null where the entries have no rows.
   * @throws AppendRefused naming the slot: whoever sends it has written it in what was sent.
   */
  check(fold: Fold, entries: readonly Ready[], place: RowPlace | null, today: string): void {
    for (const [i, entry] of entries.entries()) {
      if (isWord(entry.stub)) this.#checkWord(entry.stub, today, i)
      else for (const slot of this.#touched(fold, entry, place)) throw new AppendRefused('return.slot-locked', slot, i)
    }
  }

  #checkWord(word: Word, today: string, i: number): void {
    for (const [office, period] of word.slots) {
      const key = wordKey(word.of, word.return, office, period)
      const slot = this.#reviewed.get(key)
      const fault = wordFault(word.kind, slot, today)
      if (fault) throw new AppendRefused(fault, slotName(office, period), i)
      if (slot) this.#reviewed.set(key, afterWord(word.kind, slot))
    }
  }

  /** Locked slots that this entry would touch: the one it counts in, and the one from which it would take a row. */
  #touched(fold: Fold, { stub, mac, other }: Ready, place: RowPlace | null): string[] {
    if (stub.kind === 'return.nil') return stub.slots.map(([office, period]) => slotName(office, period)).filter(this.#isLocked(stub.form))
    if (!place || this.#locked.size === 0) return []
    if (stub.kind === 'return.received') return this.#waitIn(stub, place.form)
    if (stub.kind === 'aggregate.return')
      return fold.isUnchanged(stub, undefined) ? [] : [slotName(stub.office, stub.period)].filter(this.#isLocked(place.form))
    if (!isRowAct(stub) || (stub.kind === 'record.version' && fold.isUnchanged(stub, mac))) return []
    const before = this.#rows.get(recordKey(stub.agency, stub.record))
    // A row of one form that is sent as another's: where it lies by the other's columns, nobody asks; it is not moved out from under a lock.
    if (before && before.form !== place.form) return [...(this.#locked.get(before.form) ?? [])].slice(0, 1)
    const after = stub.kind === 'record.version' ? { ...stub.values, ...other } : undefined
    if (before && after && isAfterwards(place, before.columns, after)) return []
    const slots = [before && slotOfRow(place, before.columns), after && slotOfRow(place, after)]
    return slots.filter((slot) => typeof slot === 'string').filter(this.#isLocked(place.form))
  }

  /**
   * Locked slots in which a row would wait. One that may as well be of something open is taken where the return has other rows of that, and
   * the lock holds when it comes: else an open slot that is named and nothing more would make what was locked partial again.
   */
  #waitIn({ waiting = [], slots: own }: Extract<Stub, { kind: 'return.received' }>, form: string): string[] {
    const isLocked = this.#isLocked(form)
    const open = new Set(own.map(([office, period]) => slotName(office, period)).filter((slot) => !isLocked(slot)))
    return [...Map.groupBy(waiting, ([token]) => token).values()].flatMap((lines) => {
      const slots = lines.map(([, office, period]) => slotName(office, period))
      return slots.some((slot) => open.has(slot)) ? [] : slots.filter(isLocked).slice(0, 1)
    })
  }

  #isLocked(form: string): (slot: string) => boolean {
    const slots = this.#locked.get(form)
    return (slot) => slots?.has(slot) === true
  }
}

const wordKey = (of: string, entry: string, office: string, period: string): string => `${of} ${entry} ${slotName(office, period)}`

/** A lock stands until the same return is opened again in the same slot. */
const STANDS = `not exists (select 1 from saksi.return_reviews o where o.of_agency = v.of_agency and o.return_id = v.return_id
  and o.office = v.office and o.period = v.period and o.verdict = 'reopened' and o.recorded_at > v.recorded_at)`

async function findLocked(client: Client, agency: string): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ form: string; office: string; period: string }>({
    name: 'append-locked',
    text: `select r.form, v.office, v.period from saksi.return_reviews v
        join saksi.returns r on r.agency_id = v.of_agency and r.entry_id = v.return_id and r.office = v.office and r.period = v.period
       where v.of_agency = $1 and v.verdict = 'locked' and ${STANDS}`,
    values: [agency],
  })
  const out = new Map<string, Set<string>>()
  for (const r of rows) (out.get(r.form) ?? out.set(r.form, new Set()).get(r.form))?.add(slotName(r.office, r.period))
  return out
}

/** Rows as they stand, whole: which columns say their slot, their form knows. */
async function findRows(client: Client, agency: string, entries: readonly Ready[]): Promise<Map<string, Standing>> {
  const byTable = Map.groupBy(entries.map((e) => e.stub).filter(isRowAct), (stub) => getRecordKind(stub.type).table)
  const out = new Map<string, Standing>()
  for (const [table, stubs] of byTable) {
    const { rows } = await client.query<{ record_id: string; form: string; columns: Standing['columns'] }>(
      `select record_id, form, to_jsonb(t) as columns from saksi.${table} t
        where agency_id = $1 and record_id = any($2) and superseded_at is null`,
      [agency, stubs.map((stub) => stub.record)],
    )
    for (const { record_id: record, form, columns } of rows) out.set(recordKey(agency, record), { form, columns })
  }
  return out
}

/** The tables of returns and reviews, across agencies: open to this transaction alone, for reading. */
export const openReviews = (client: Client): Promise<unknown> => client.query(`select set_config('saksi.reviewing', 'on', true)`)

/** The slots that reviewers speak of. */
async function findReviewed(client: Client, words: readonly Word[]): Promise<Map<string, ReviewedSlot>> {
  const asked = words.flatMap((w) => w.slots.map(([office, period]) => ({ of: w.of, entry: w.return, office, period })))
  if (asked.length === 0) return new Map()
  await openReviews(client)
  const { rows } = await client.query<ReviewedSlot & { of: string; entry: string; office: string; period: string; word: Verdict | null }>(
    `select r.agency_id as of, r.entry_id as entry, r.office, r.period, r.period_to::text as ends, r.is_nil as "isNil",
            not exists (select 1 from saksi.returns n where n.form = r.form and n.office = r.office and n.period = r.period
                         and ${isSaid('n', 'now')} and n.recorded_at > r.recorded_at) as stands,
            (select w.verdict from saksi.return_reviews w where w.of_agency = r.agency_id and w.return_id = r.entry_id
                and w.office = r.office and w.period = r.period order by w.recorded_at desc limit 1) as word,
            exists (select 1 from saksi.return_reviews v join saksi.returns l on l.agency_id = v.of_agency and l.entry_id = v.return_id
                       and l.office = v.office and l.period = v.period
                     where l.form = r.form and v.office = r.office and v.period = r.period and v.verdict = 'locked' and ${STANDS}) as "isLocked"
       from json_to_recordset($1::json) as x("of" text, entry uuid, office text, period text)
       join saksi.returns r on r.agency_id = x."of" and r.entry_id = x.entry and r.office = x.office and r.period = x.period`,
    [JSON.stringify(asked)],
  )
  return new Map(rows.map((r) => [wordKey(r.of, r.entry, r.office, r.period), r]))
}
