/** Entries of every kind that becomes rows, until every table of the record holds something in every column. */
import { readFileSync } from 'node:fs'
import type { Installation } from '../../../src/work/installation/installation.ts'
import { nodeRandom } from '../../../src/outside/host/node-random.ts'
import type { Json } from '../../../src/core/canonical.ts'
import type { EntryBody, Stub } from '../../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../../src/core/entry/make.ts'
import { readyOf, type Ready } from '../../../src/core/entry/ready.ts'
import { signEntry, type EntrySigner } from '../../../src/core/entry/sign.ts'
import { readSigningKey, softwareSigner } from '../../../src/core/entry/software-key.ts'
import { firstDayOf } from '../../../src/core/model/dates.ts'
import { LIFECYCLES, stateField } from '../../../src/core/model/lifecycles.ts'
import { RECORD_KINDS, type Column } from '../../../src/core/model/kinds.ts'

const AGENCY = 'moj'
/** Kinds that count by a head's signature alone. */
const SIGNED: readonly EntryBody['kind'][] = [
  'return.waived',
  'referral.offered',
  'referral.moved',
  'lead.moved',
  'homecoming.moved',
  'beds.stated',
]
const hex32 = (n: number): string => n.toString(16).padStart(32, '0')
const recordOf = (n: number, kind: number): string => hex32((n + 1) * 1000 + kind)

function ready(body: EntryBody, coded: Json, other: Readonly<Record<string, string | number>>, mac?: string): Ready {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: AGENCY, author: `unsigned:${AGENCY}` }
  const parts = makeEntry(head, body, coded, {}, nodeRandom.bytes)
  return readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other, ...(mac === undefined ? {} : { mac }) })
}

function valueOf({ type, granularity }: Column, n: number): string | number {
  const month = `2023-${String((n % 12) + 1).padStart(2, '0')}-01`
  switch (type) {
    case 'code':
      return `c${n % 7}`
    case 'codes':
      return `c${n % 5} d${n % 3}`
    case 'date':
      return granularity ? firstDayOf(month, granularity) : month
    case 'case-number':
      return `${n + 1}/2023`
    case 'deposit-number':
      return `1234-5678-9012-3456-${String(n).padStart(4, '0')}`
    case 'integer':
    case 'amount':
      return n
    default:
      return type satisfies never
  }
}

/** Three versions of each record: the second replaces the first, the third is a conflict with both. */
function versions(kind: (typeof RECORD_KINDS)[number], n: number): Ready[] {
  // A record with a lifecycle stays where it begins.
  const [state, lifecycle] = [stateField(kind.id), LIFECYCLES.find((l) => l.kind === kind.id)]
  const begins = lifecycle?.begins?.[0] ?? Object.keys(lifecycle?.moves ?? {})[0] ?? 'c1'
  return [0, 1, 2].map((v) => {
    const pick = (counted: boolean) =>
      Object.fromEntries(
        kind.columns.filter((c) => c.counted === counted).map((c, i) => [c.id, c.id === state ? begins : valueOf(c, n + v + i)]),
      )
    const mac = hex32(1 + n * 3 + v)
    const body: EntryBody = {
      kind: 'record.version',
      type: kind.id,
      form: 'some-form',
      formVersion: 1,
      batch: 'b1',
      record: recordOf(n, RECORD_KINDS.indexOf(kind)),
      replaces: v < 2 ? 'latest' : [uuidFrom(nodeRandom.bytes(16))],
      values: pick(true),
    }
    const other = pick(false)
    return ready(body, { mac, values: other }, other, mac)
  })
}

async function signed(body: EntryBody, head: EntrySigner): Promise<Ready> {
  const parts = makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency: AGENCY, author: head.credential }, body, {}, {}, nodeRandom.bytes)
  return readyOf(await signEntry(parts, head), { stub: JSON.parse(parts.stub) as Stub, other: {} })
}

async function others(n: number, head: EntrySigner): Promise<Ready[]> {
  const period = `20${String(10 + (n % 80)).padStart(2, '0')}-Q1`
  const office = `o${n}`
  const cell = (value: number) => [
    { by: { sex: 'female' }, value },
    { by: { sex: 'male' }, value: value + 1 },
  ]
  const bodies: EntryBody[] = [
    { kind: 'return.received', form: 'f', formVersion: 1, batch: 'b1', rows: 2, root: hex32(n) + hex32(n), slots: [[office, period, 2]] },
    {
      kind: 'return.received',
      form: 'f',
      formVersion: 1,
      batch: 'b1',
      rows: 1,
      root: hex32(n) + hex32(n),
      slots: [[`r${n}`, period, 1]],
      waiting: [
        [hex32(900_000 + n), `r${n}`, period],
        [hex32(800_000 + n), `r${n}`, period],
      ],
    },
    // One of the two rows comes, as a device says: nobody else could.
    {
      kind: 'return.received',
      form: 'f',
      formVersion: 1,
      batch: 'b2',
      rows: 1,
      root: hex32(n) + hex32(n),
      slots: [[`r${n}`, period, 1]],
      came: [hex32(900_000 + n)],
    },
    { kind: 'return.nil', form: 'f', formVersion: 1, slots: [[`n${n}`, period]], waiting: true },
    { kind: 'return.waived', form: 'f', office: `w${n}`, period, reason: 'disaster' },
    { kind: 'return.missed', form: 'f', office: `m${n}`, period, due: '2024-01-31' },
    {
      kind: 'referral.offered',
      record: hex32(n + 1),
      to: `b${n}`,
      office,
      reason: 'shelter',
      bed: 'women',
      agreed: ['referral'],
      told: { sex: 'female' },
    },
    { kind: 'referral.moved', of: AGENCY, offer: uuidFrom(nodeRandom.bytes(16)), to: `b${n}`, step: 'declined', reason: 'no_place' },
    { kind: 'lead.moved', of: AGENCY, record: hex32(n + 1), step: 'handed', to: `b${n}`, reason: `r${n}`, told: { province: `p${n}` } },
    { kind: 'homecoming.moved', record: hex32(n + 1), step: 'handed', said: 'body', to: `b${n}` },
    { kind: 'beds.stated', office, women: n, men: n + 1, children: n + 2 },
    // The second is one of the records above, whose versions lie elsewhere in the log.
    {
      kind: 'pair.judged',
      a: [AGENCY, 't', hex32(n + 1)],
      b: [AGENCY, 't', recordOf(n, n % RECORD_KINDS.length)],
      verdict: 'likely',
      bits: n,
      model: 'saksi-1',
    },
    { kind: 'sample.drawn', type: 't', records: [hex32(n + 1), hex32(n + 2)] },
    { kind: 'sample.resolved', sample: uuidFrom(nodeRandom.bytes(16)), record: hex32(n + 1), same: [hex32(n + 1), hex32(n + 2)] },
    // The second answers the first with other numbers.
    { kind: 'aggregate.return', indicator: 'i', office, period, batch: 'b1', cells: cell(n) },
    { kind: 'aggregate.return', indicator: 'i', office, period, batch: 'b2', cells: cell(n + 5) },
  ]
  return Promise.all(bodies.map(async (body) => (SIGNED.includes(body.kind) || 'came' in body ? signed(body, head) : ready(body, {}, {}))))
}

/** Credentials are there already: a demo holds the registrars' ceremony when it is made. @param each how many records of each kind, and of each other entry; @param waiting how many more stay in the outbox, not logged. */
export async function fillEveryTable(installation: Installation, each: number, waiting: number): Promise<void> {
  const key = readSigningKey(JSON.parse(readFileSync(installation.layout.signingKey(AGENCY, 'head'), 'utf8')))
  if (!key) throw new Error('a demonstration has its heads’ keys in files')
  const head = softwareSigner(key)
  const entries: Ready[] = []
  for (let n = 0; n < each; n++) entries.push(...RECORD_KINDS.flatMap((kind) => versions(kind, n)), ...(await others(n, head)))
  await installation.store.append(AGENCY, entries, null)
  await installation.sequencer.flush()
  const later = Array.from({ length: waiting }, (_, n) => ready({ kind: 'log.padded', noise: hex32(n) + hex32(n) }, {}, {}))
  // Of a record too: what waits has its rows already.
  later.push(...RECORD_KINDS.slice(0, 1).flatMap((kind) => versions(kind, each)))
  if (waiting > 0) await installation.store.append(AGENCY, later, null)
}
