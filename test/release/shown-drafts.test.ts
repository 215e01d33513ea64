/** Whoever reads a draft keeps it. What goes out after it was altered is held against what they read; and nobody else is given that. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadEverReleased } from '../../src/work/releases/ever-released.ts'
import { figuresOfDraft } from '../../src/work/releases/drafts.ts'
import { gateOf, keepDraft } from '../../src/work/releases/keep-draft.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { readDraft } from '../../src/cli/publish/release/read-draft.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import { attackTables, type Release } from '../../src/core/disclosure.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { readRelease } from '../../src/core/release/read.ts'
import { hashOfWord } from '../../src/core/release/said.ts'
import { ask } from '../../src/work/releases/answer-asker.ts'
import { definitionsOf } from '../../src/core/release/nested.ts'
import { clear, whyNotBeside } from '../../src/work/releases/clear-tables.ts'
import { figuresOf, type DraftShown } from '../../src/web/desk/sign/draft.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
/** As the reader has it, off her own screen. */
let read: Release
const asks = {
  indicator: 'accused-registered',
  from: '2023-01-01',
  to: '2024-01-01',
  by: ['quarter', 'sex'],
  tables: [['quarter'], ['sex']],
}
const wanted = { id: 'courts', title: 'courts', asOf: new Date().toISOString().slice(0, 10), asks }
const show = (who: string) => s.read<DraftShown>(who, '/api/v1/drafts/courts')
const figures = (): ReadonlySet<string> => figuresOfDraft(s.installation, readDraft(s.installation, 'courts'))

beforeAll(async () => {
  s = await servePeople([
    ['courts', 'moj', ['head']],
    ['oversight', 'ncct', ['oversight']],
  ])
  await putCourtYear(s.installation, 1)
  const parts = await clearDraft(s.installation, wanted)
  if ('refused' in parts) throw new Error(JSON.stringify(parts.refused))
  await keepDraft(s.installation, wanted, parts, null)
  const { body } = await show('courts')
  const files = body.releases['courts'] ?? {}
  read = readRelease((name) => files[name])
  await show('oversight')
  const word = await s.deviceOf('oversight').sign(hashOfWord(figuresOf(body), { declined: 'wrong' }))
  await s.post('oversight', '/api/v1/drafts/courts/words', { signature: printSignature(word), declined: 'wrong' })
}, 300_000)
afterAll(() => s?.remove())

it('each office that read it is in the privacy ledger, with what it read', async () => {
  const shown = await readOwn(s.installation.pools.saksi_reader, 'draft.shown')
  expect(shown.map(({ stub }) => stub.recipient)).toEqual(['moj', 'ncct'])
  expect(new Set(shown.flatMap(({ stub }) => stub.manifests)).size).toBe(1)
  const kept = await loadEverReleased(s.installation)
  expect(kept).toMatchObject([{ isDraft: true, manifest: shown[0]?.stub.manifests[0], cells: read.cells }])
})

it('is given to nobody who asks for the same figures', async () => {
  const indicator = findIndicator(s.installation.country, asks.indicator)!
  const desk = {
    country: s.installation.country,
    earlier: await loadEverReleased(s.installation),
    today: wanted.asOf,
    newThisMonth: 0,
    clear: () => Promise.resolve({ refused: 'nothing new', why: 'nothing_left' as const, coarser: [] }),
  }
  const question = { indicator, interval: asks, asOf: '2024-01-31', by: ['sex'], where: {} }
  expect(await ask(question, desk)).toEqual({ notGiven: 'cannot-be-protected' })
})

it('bars what is known as of another day, and the refusal says that it was read, not that it went out', async () => {
  const part = { ...asks, to: '2023-04-01', by: ['sex'], tables: [['sex']] }
  const other = await clearDraft(s.installation, { ...wanted, id: 'part', asOf: '2024-01-31', asks: part })
  expect(other).toMatchObject({ refused: expect.stringContaining(`read and not published, is as known on ${wanted.asOf}`) })
  const gate = { country: s.installation.country, earlier: await loadEverReleased(s.installation) }
  const some = { ...definitionsOf(gate.country).get(asks.indicator)!, id: 'some of them' }
  expect(whyNotBeside(some, asks, gate)).toContain('was read, and not published, of accused-registered')
  expect(whyNotBeside(some, asks, { ...gate, earlier: [read] })).toContain('figures are out')
})

it('drafted again as it was, it is not held against itself', async () => {
  const again = await clearDraft(s.installation, wanted)
  if ('refused' in again) throw new Error(JSON.stringify(again.refused))
  await keepDraft(s.installation, wanted, again, null)
  expect(figuresOf((await show('courts')).body).releases).toEqual(readDraft(s.installation, 'courts').releases)
  // Read twice, the same figures are held against what is new once.
  expect(await loadEverReleased(s.installation)).toHaveLength(1)
}, 60_000)

it('altered by one person it does not go out: they would find that person by subtracting', async () => {
  await putCourtYear(s.installation)
  const indicator = findIndicator(s.installation.country, asks.indicator)!
  const gate = await gateOf(s.installation, figures())
  expect(gate.earlier).toEqual([])
  const alone = await clear({ ...asks, indicator, interval: asks, asOf: wanted.asOf }, gate)
  if (!('protected' in alone)) throw new Error('by itself it would go out')
  const { release } = alone.protected.tables
  const all = (r: Release): number => r.cells.find((c) => Object.keys(c.at).length === 0)!.value!
  expect(all(release) - all(read)).toBe(1)
  expect(attackTables([read, release], gate.solver).passed).toBe(false)
  for (const id of ['courts', 'under-another-name']) expect(await clearDraft(s.installation, { ...wanted, id })).toHaveProperty('refused')
}, 120_000)

it('gone from where it was kept, nothing new is drafted', async () => {
  const { given } = s.installation.layout
  for (const id of readdirSync(given)) rmSync(join(given, id), { recursive: true })
  await expect(clearDraft(s.installation, { ...wanted, id: 'third' })).rejects.toMatchObject({ code: 'release.gone' })
})
