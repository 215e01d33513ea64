/** Two drafts that nobody has read were never attacked together: whoever reads both subtracts. One of them is shown. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { command } from '../../src/cli/publish/release.ts'
import { findDraft } from '../../src/work/releases/drafts.ts'
import { toHex } from '../../src/core/bytes.ts'
import { approvalHash } from '../../src/core/release/approval.ts'
import { gateOf, keepDraft } from '../../src/work/releases/keep-draft.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import type { DraftShown } from '../../src/web/desk/sign/draft.ts'
import type { DraftWaiting } from '../../src/web/desk/sign/waits-for.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
const by = ['quarter', 'sex']
const asks = { indicator: 'accused-registered', from: '2023-01-01', to: '2024-01-01', by, tables: by.map((one) => [one]) }
async function draft(id: string): Promise<void> {
  const wanted = { id, title: id, asOf: new Date().toISOString().slice(0, 10), asks }
  const parts = await clearDraft(s.installation, wanted)
  if ('refused' in parts) throw new Error(JSON.stringify(parts.refused))
  await keepDraft(s.installation, wanted, parts, null)
}
const show = (who: string, id: string) => s.read<DraftShown & { code?: string }>(who, `/api/v1/drafts/${id}`)

beforeAll(async () => {
  s = await servePeople([
    ['courts', 'moj', ['head']],
    ['oversight', 'ncct', ['oversight']],
  ])
  await putCourtYear(s.installation, 1)
  await draft('before')
  // One person more.
  await putCourtYear(s.installation)
  await draft('after')
}, 300_000)
afterAll(() => s?.remove())

it('each clears while neither was read, and of two who ask at once one is shown his', async () => {
  const both = await Promise.all([show('courts', 'before'), show('oversight', 'after')])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422])
  const [open, shut] = both[0].status === 200 ? ['before', 'after'] : ['after', 'before']
  for (const who of ['courts', 'oversight']) {
    expect(await show(who, shut)).toMatchObject({ status: 422, body: { code: 'draft.outrun' } })
    // The one that was read is shown again: whoever finds a fault in it declines.
    expect((await show(who, open)).status).toBe(200)
  }
  const shown = await readOwn(s.installation.pools.saksi_reader, 'draft.shown')
  expect(new Set(shown.map(({ stub }) => stub.draft))).toEqual(new Set([open]))
  const { drafts } = (await s.read<{ drafts: DraftWaiting[] }>('courts', '/api/v1/drafts')).body
  expect(drafts.map(({ id, isShut }) => [id, isShut])).toEqual(['after', 'before'].map((id) => [id, id === shut]))
}, 60_000)

it('one that was read under an earlier program, and still lies there, is held against what is new, and noted once', async () => {
  const { installation } = s
  const { pools } = installation
  const kept = async () => (await readOwn(pools.saksi_reader, 'draft.shown')).map(({ stub }) => stub)
  const [open] = await kept()
  const draft = findDraft(installation, open?.draft === 'before' ? 'after' : 'before')!
  const result = toHex(approvalHash({ draft: draft.id, releases: draft.releases }))
  for (const recipient of ['mosavy', 'mosavy'])
    await installation.note({ kind: 'export.made', format: 'csv', recipient, entries: 1, result })
  const before = (await gateOf(installation)).earlier
  expect(before.map(({ manifest }) => manifest)).toEqual([open?.manifests[0], (await kept()).at(-1)?.manifests[0]])
  expect((await kept()).filter((one) => one.draft === draft.id)).toMatchObject([{ recipient: 'mosavy' }])
  expect((await gateOf(installation)).earlier).toEqual(before)
  expect((await kept()).filter((one) => one.draft === draft.id)).toHaveLength(1)
}, 60_000)

it('one that is thrown away lies there no more, and who was shown it stays on record', async () => {
  const { installation } = s
  const shown = (await readOwn(installation.pools.saksi_reader, 'draft.shown')).length
  const said: string[] = []
  const io = { out: (line: string) => said.push(line), err: (line: string) => said.push(line), json: true }
  const { dir } = installation.layout
  expect(await command.run([dir, 'discard', 'before'], io)).toBe(0)
  await expect(command.run([dir, 'discard', 'before'], io)).rejects.toThrow('there is no draft before')
  expect(said).toEqual(['{"id":"before","state":"discarded"}'])
  expect([findDraft(installation, 'before'), findDraft(installation, 'after')?.id]).toEqual([undefined, 'after'])
  expect((await readOwn(installation.pools.saksi_reader, 'draft.shown')).length).toBe(shown)
}, 60_000)
