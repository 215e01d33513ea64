/**
 * A locked slot takes no further version, whoever asks and in whatever way: no row more, none changed, none moved in or out, none
 * left out. The rest of the office's work goes on, the same file sent again is still the same file, and a case goes on in its row.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import type { ReturnAct } from '../../src/core/entry/kinds.ts'
import { canonical } from '../../src/core/canonical.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { makeCourtReturns, type CourtReturnRow } from '../../src/demo/court-returns.ts'
import { demoSigner, formOf } from '../../src/demo/hand-in.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { append, checkSealed } from '../../src/road/append.ts'
import { receive } from '../../src/road/receive.ts'
import { seal, sealAct } from '../../src/road/seal.ts'
import type { Logged, Sealed } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

let made: Made
/** Rows of the first quarter in one court, which gets locked, and of the second, which does not. */
let locked: readonly CourtReturnRow[]
let open: readonly CourtReturnRow[]
const COURT = 'CFI-12'
const SLOT = `${COURT} 2023-Q1`

async function sealRows(rows: readonly CourtReturnRow[], isSigned = true): Promise<Sealed> {
  const { country, layout } = made.installation
  const form = formOf(made.installation, 'court-return')
  const draft = await receive(await writeCourtReturnXlsx(rows, form, country), { form, country, fileName: 'court.xlsx' })
  const valid = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in valid) throw new Error(valid.refused[0]?.message.en)
  const signer = isSigned ? { signer: demoSigner(made.installation, 'moj', 'clerk') } : {}
  return seal(valid, { country, form, agency: 'moj', keys: readEdgeKeys(layout.edge('moj')), random: nodeRandom, hpke, ...signer })
}
const send = async (rows: readonly CourtReturnRow[]): Promise<Logged> =>
  append(await sealRows(rows), made.installation.country, made.installation.store)
const review = async (act: Exclude<ReturnAct, { kind: 'return.missed' }>): Promise<Logged> => {
  const { country, store } = made.installation
  const form = formOf(made.installation, 'court-return')
  const signer = demoSigner(made.installation, 'ncct', 'reviewer')
  return append(await sealAct(act, { country, form, agency: 'ncct', random: nodeRandom, signer }), country, store)
}
const refused = async (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => 'taken',
    (error: { code?: string; where?: string }) => [error.code, error.where],
  )
const entries = async (): Promise<number> =>
  (await made.installation.pools.saksi_reader.query<{ n: number }>('select count(*)::int as n from saksi.entries')).rows[0]?.n ?? 0
const UNDECIDED = { stage: 'charged', decided_on: '', presence: 'not_applicable', outcome: '', sentence_months: '' }
const ACQUITTED = { stage: 'decided', presence: 'in_person', outcome: 'acquitted' }
let entry = ''
const about = () => ({ of: 'moj', return: entry, slots: [[COURT, '2023-Q1']] }) as const

beforeAll(async () => {
  made = await makeInstallation('kh')
  const rows = makeCourtReturns(made.installation.country, mulberry32(2024)).filter((row) => row.court === COURT)
  const within = (row: CourtReturnRow, from: string, to: string): boolean =>
    (row.registered_on ?? '') >= from && (row.registered_on ?? '') < to
  // None of the three is decided yet.
  locked = rows
    .filter((row) => within(row, '2023-01-01', '2023-04-01'))
    .slice(0, 3)
    .map((row) => ({ ...row, ...UNDECIDED }))
  open = rows.filter((row) => within(row, '2023-04-01', '2023-07-01')).slice(0, 3)
  entry = (await send([...locked, ...open])).entries[0] ?? ''
  await review({ kind: 'return.accepted', ...about() })
  await review({ kind: 'return.locked', ...about() })
}, 120_000)
afterAll(() => made.remove())

const decided = (decided_on: string): CourtReturnRow[] => [{ ...first(locked), ...ACQUITTED, decided_on }, ...rest(locked)]
const [first, rest] = [(rows: readonly CourtReturnRow[]) => rows[0] as CourtReturnRow, (rows: readonly CourtReturnRow[]) => rows.slice(1)]
test.each<readonly [string, () => readonly CourtReturnRow[]]>([
  ['a row that is changed', () => [{ ...first(locked), sex: first(locked).sex === 'male' ? 'female' : 'male' }, ...rest(locked), ...open]],
  ['a row more', () => [...locked, ...open, { ...first(open), case_number: '9999/2023', registered_on: '2023-02-11' }]],
  ['a row moved out of it', () => [...locked.map((row, i) => (i === 0 ? { ...row, registered_on: '2023-05-11' } : row)), ...open]],
  ['a decision of its own days', () => [...decided('2023-03-31'), ...open]],
  [
    'a later decision that brings something else along',
    () => [...decided('2023-10-05').map((row) => ({ ...row, age_band: 'unknown' })), ...open],
  ],
  ['a row moved into it', () => [...locked, ...open.map((row, i) => (i === 0 ? { ...row, registered_on: '2023-02-11' } : row))]],
])('%s is refused by the slot’s name, and nothing of the file is on record', async (_, rows) => {
  const before = await entries()
  expect(await refused(send(rows()))).toEqual(['return.slot-locked', SLOT])
  expect(await entries()).toBe(before)
})

test('a row left out of what claims to be everything is refused as well', async () => {
  const { country, store } = made.installation
  const sealed = await sealRows([...rest(locked), ...open])
  const place = {
    form: 'court-return',
    type: 'accused_episode',
    office: 'court',
    date: 'registered_on',
    period: 'quarter',
    constants: {},
  } as const
  expect(await refused(store.append('moj', checkSealed(sealed, country), { ...place, isWhole: true }))).toEqual([
    'return.slot-locked',
    SLOT,
  ])
})

test('a row sent as another form’s is not moved out from under the lock', async () => {
  const { country, store } = made.installation
  const ready = checkSealed(await sealRows([{ ...first(locked), registered_on: '2023-05-11' }]), country)
  const place = {
    form: 'another',
    type: 'accused_episode',
    office: 'court',
    date: 'registered_on',
    period: 'quarter',
    constants: {},
  } as const
  expect(await refused(store.append('moj', ready, { ...place, isWhole: false }))).toEqual(['return.slot-locked', SLOT])
})

test('the same file is still the same file; and what is not locked is mended beside rows that are', async () => {
  expect(await send([...locked, ...open])).toMatchObject({ accepted: 6, unchanged: 6 })
  const mended = [...locked, { ...first(open), sex: first(open).sex === 'male' ? 'female' : 'male' }, ...rest(open)]
  expect(await send(mended)).toMatchObject({ unchanged: 5, superseded: 1 })
  // The newer return names the locked slot too, with the same rows; the lock is on what was accepted.
  expect(await refused(send([...rest(locked), { ...first(locked), sex: 'unknown' }]))).toEqual(['return.slot-locked', SLOT])
})

test('a row waits in a locked slot only where the return has rows of an open one that may be its as well', async () => {
  const { country, store } = made.installation
  const claim = async (rows: readonly CourtReturnRow[], ...periods: string[]): Promise<unknown> => {
    const file = await sealRows(rows, false)
    const [head, ...others] = file.entries as [Sealed['entries'][number], ...Sealed['entries']]
    const waiting = periods.map((period) => ['ab'.repeat(16), COURT, period])
    const stub = canonical({ ...(JSON.parse(head.stub) as object), waiting } as never)
    return refused(append({ ...file, entries: [{ ...head, stub }, ...others] } as Sealed, country, store))
  }
  expect(await claim([...locked, ...open], '2023-Q1')).toEqual(['return.slot-locked', SLOT])
  // A period that is named and nothing more.
  expect(await claim([...locked, ...open], '2023-Q1', '2023-Q3')).toEqual(['return.slot-locked', SLOT])
  expect(await claim(locked, '2023-Q1', '2023-Q2')).toEqual(['return.slot-locked', SLOT])
  expect(await claim([...locked, ...open], '2023-Q1', '2023-Q2')).toBe('taken')
})

test('what goes on after the period is taken under the lock: the decision of a later day, and its correction, but not into the period', async () => {
  expect(await send(decided('2023-04-01'))).toMatchObject({ unchanged: 2, superseded: 1 })
  expect(await send(decided('2023-10-05'))).toMatchObject({ unchanged: 2, superseded: 1 })
  expect(await refused(send(decided('2023-03-31')))).toEqual(['return.slot-locked', SLOT])
})

test('it is opened again with a reason, takes what it refused, and folds to the same rows', async () => {
  await review({ kind: 'return.reopened', ...about(), reason: 'office-asks' })
  expect(await send(decided('2023-03-31'))).toMatchObject({ superseded: 1 })
  await made.installation.sequencer.flush()
  const { before, after } = await rebuild(made.installation.owner())
  expect(after).toBe(before)
})
