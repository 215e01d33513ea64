/** A year's set of releases: one draft, one signature of each office over all of it, published part by part and gone on with where it was cut off. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listReleases, publishCleared, readReleaseFile } from '../../src/work/releases/released-files.ts'
import { findDraft, readStanding, type ReleaseDraft } from '../../src/work/releases/drafts.ts'
import { sayOfDraft } from '../../src/work/releases/say-of-draft.ts'
import { publishDraft } from '../../src/work/releases/publish-draft.ts'
import { keepDraft, type DraftPart } from '../../src/work/releases/keep-draft.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { approvalHash } from '../../src/core/release/approval.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
let draft: ReleaseDraft
let parts: readonly DraftPart[]
const clear = async (): Promise<readonly DraftPart[]> => {
  const found = await clearDraft(s.installation, draft)
  if ('refused' in found) throw new Error(JSON.stringify(found.refused))
  return found
}
const approve = async (who: string) =>
  sayOfDraft(s.installation, draft, { signature: await s.deviceOf(who).sign(approvalHash({ draft: draft.id, releases: draft.releases })) })

beforeAll(async () => {
  s = await servePeople([
    ['courts', 'moj', ['head']],
    ['statistics', 'ncct', ['reviewer']],
  ])
  await putCourtYear(s.installation)
  const wanted = { id: 'year', title: 'The year 2023', asOf: new Date().toISOString().slice(0, 10), asks: { year: 2023 } }
  const made = await clearDraft(s.installation, wanted)
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  parts = made
  draft = await keepDraft(s.installation, wanted, parts, null)
}, 600_000)
afterAll(() => s?.remove())

it('is signed at once, and one release of it exchanged is what nobody signed', async () => {
  expect(parts.length).toBeGreaterThan(2)
  expect(Object.keys(draft.releases).sort()).toEqual(parts.map((p) => p.id).sort())
  expect((await approve('courts')).is).toBe('waits')
  expect((await approve('statistics')).is).toBe('approved')
  const [one] = parts.map((p) => join(s.installation.layout.drafts, 'year', 'releases', p.id, 'table-1.csv')) as [string]
  const text = readFileSync(one, 'utf8')
  writeFileSync(one, text.replace(/\d+,(\w+),(\w+),reported/, '7,$1,$2,reported'))
  await expect(publishDraft(s.installation, draft, parts)).rejects.toMatchObject({ code: 'draft.altered' })
  expect(listReleases(s.installation.layout.releases)).toEqual([])
  writeFileSync(one, text)
}, 600_000)

it('goes on where it was cut off, under the same signatures', async () => {
  const [first] = parts as [DraftPart]
  const { approvals } = await readStanding(s.installation, draft)
  await publishCleared(s.installation, first.cleared, first, approvals)
  const left = await clear()
  expect(left.map((p) => p.id)).toEqual(parts.slice(1).map((p) => p.id))
  // What of it is out is not something else that went out: whoever has still to approve the rest may.
  expect((await approve('courts')).is).toBe('approved')
  await publishDraft(s.installation, draft, left)
  const { releases } = s.installation.layout
  expect(listReleases(releases)).toEqual(parts.map((p) => p.id).sort())
  expect(new Set(parts.map((p) => readReleaseFile(releases, p.id, 'approvals.json'))).size).toBeLessThanOrEqual(2)
  expect(findDraft(s.installation, 'year')).toBeUndefined()
}, 600_000)
