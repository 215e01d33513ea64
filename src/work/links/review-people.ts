/**
 * How often one person is in an agency's records: records are drawn at random and put on record as drawn, people find out of each which others are
 * the same person, and what they find is put on record too. Pairs that a program holds likely, or that somebody cannot decide, are said likewise.
 * None of it joins two records; figures of people are estimated by it, or lie between (core/count/reviewed.ts). Records are named by their ids:
 * nothing here opens a name.
 */
import type { Country } from '../../core/country/index.ts'
import { parseObject } from '../../core/canonical.ts'
import type { EntryBody, Stub } from '../../core/entry/kinds.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { SAMPLE_MOST } from '../../core/entry/kinds/sample-drawn.ts'
import type { Parts } from '../../core/entry/make.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { AppendRefused } from '../../errors.ts'
import type { Random, RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { checkDrawn } from './draw-asked.ts'
import { appendActs, makeUnsigned, type ActsAppended } from '../acts/append-acts.ts'

type SampleResolved = Extract<EntryBody, { readonly kind: 'sample.resolved' }>
export type PeopleAct = Extract<EntryBody, { readonly kind: 'pair.judged' | 'sample.asked' | 'sample.drawn' | 'sample.resolved' }>
type Desk = { readonly agency: string; readonly country: Country; readonly store: RecordStore; readonly db: Db }

/**
 * All or nothing.
 * @throws AppendRefused: `act.not-sound` names the entry and where; `sample.not-there` where a record that is named is none of the agency's of that
 * kind, or of no sample of its own.
 */
export async function reviewPeople(entries: readonly Parts[], desk: Desk): Promise<ActsAppended> {
  const bodies = entries.map((e) => JSON.parse(e.stub) as PeopleAct)
  for (const [i, body] of bodies.entries()) if (!(await isThere(body, desk))) throw new AppendRefused('sample.not-there', 'stub', i)
  return appendActs(entries, ['pair.judged', 'sample.asked', 'sample.drawn', 'sample.resolved'], desk)
}

/** From a desk, where nothing is drawn without a seed. @throws AppendRefused as `reviewPeople` does, and for a sample that has none */
export async function putSample(entries: readonly Parts[], desk: Desk): Promise<ActsAppended> {
  for (const [i, entry] of entries.entries()) {
    const body = parseObject(entry.stub) as Stub | undefined
    const isIt = body?.kind === 'sample.asked' || (body?.kind === 'sample.drawn' && body.seed !== undefined)
    if (!isIt) throw new AppendRefused('act.not-sound', 'stub.seed', i)
  }
  return reviewPeople(entries, desk)
}

/** Whether every record that is named stands; of what is no act at all the check says more. */
async function isThere(body: PeopleAct, { agency, db }: Desk): Promise<boolean> {
  if (body.kind === 'sample.drawn')
    return (
      (await areRecords(db, body.type, agency, body.records)) &&
      (await checkDrawn({ ...body, agency }, Date.now() / 1000, db)) !== 'differs'
    )
  if (body.kind === 'sample.resolved') return isResolvable(body, agency, db)
  return body.kind === 'pair.judged' ? areThere([body.a, body.b], db) : true
}

/** Whether these records stand, whoever's they are. */
export async function areThere(records: readonly LinkedRecord[], db: Db): Promise<boolean> {
  for (const [of, kind, record] of records) if (!(await areRecords(db, kind, of, [record]))) return false
  return true
}

/** Those of one agency's records that stand, without those that are closed to whoever asks. @returns tokens */
export async function listThere(records: readonly LinkedRecord[], db: Db, closed: readonly string[] = []): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const [type, own] of Map.groupBy(records, ([, kind]) => kind)) {
    const table = findTable(type)
    if (table === undefined) continue
    const { rows } = await db.query<{ record: string }>(
      `select distinct record_id::text as record from saksi.${table}
        where superseded_at is null and (agency_id::text, record_id::text) in (select * from unnest($1::text[], $2::text[]))`,
      [own.map(([of]) => of), own.map(([, , record]) => record)],
    )
    for (const { record } of rows) if (!closed.includes(record)) found.add(record)
  }
  return found
}

/** Whether it is of a sample of the agency's own, and every record that is said to be the same person is its own too. */
export async function isResolvable(
  { sample, record, same }: Pick<SampleResolved, 'sample' | 'record' | 'same'>,
  agency: string,
  db: Db,
): Promise<boolean> {
  const { rows } = await db.query<{ type: string }>(
    'select type::text as type from saksi.people_samples where agency_id = $1 and entry_id::text = $2 and record_id = $3',
    [agency, sample, record],
  )
  return rows[0] !== undefined && areRecords(db, rows[0].type, agency, same)
}

async function areRecords(db: Db, type: string, agency: string, records: readonly string[]): Promise<boolean> {
  const kind = findTable(type)
  // The check of the act says which kind is none.
  if (kind === undefined) return true
  const { rows } = await db.query<{ n: number }>(
    `select count(distinct record_id)::int as n from saksi.${kind} where agency_id = $1 and record_id = any($2::text[]) and superseded_at is null`,
    [agency, records],
  )
  return rows[0]?.n === new Set(records).size
}

const findTable = (type: string): string | undefined => findRecordKind(type)?.table

/**
 * Draws records of an agency at random, each as likely as any other, and puts them on record as drawn.
 * @returns the sample's entry and its records; undefined where the agency has none of that kind. @throws AppendRefused as `reviewPeople` does
 */
export async function drawSample(
  type: string,
  many: number,
  random: Random,
  desk: Desk,
): Promise<{ readonly sample: string; readonly records: readonly string[] } | undefined> {
  const table = findTable(type)
  if (table === undefined) throw new AppendRefused('act.not-sound', 'stub.type', 0)
  const { rows } = await desk.db.query<{ record: string }>(
    `select distinct record_id::text as record from saksi.${table} where agency_id = $1 and superseded_at is null order by 1`,
    [desk.agency],
  )
  if (rows.length === 0) return undefined
  const left = rows.map((r) => r.record)
  const records = Array.from(
    { length: Math.min(many, SAMPLE_MOST, left.length) },
    () => left.splice(below(left.length, random), 1)[0] as string,
  )
  const { entries } = await reviewPeople([makeUnsigned(desk.agency, { kind: 'sample.drawn', type, records }, random)], desk)
  return { sample: entries[0] as string, records }
}

/** A whole number from 0 to below n, each as likely: what does not divide evenly is drawn again. */
function below(n: number, random: Random): number {
  const fair = 2 ** 32 - (2 ** 32 % n)
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4)
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
    if (drawn < fair) return drawn % n
  }
}
