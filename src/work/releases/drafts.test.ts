import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Failure } from '../../errors.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { findDraft, findSoundFiles, isAltered, ofEachDraft, readDraftFiles, removeDraft, saveDraft, type ReleaseDraft } from './drafts.ts'

let at: { layout: ReturnType<typeof layoutOf> }
beforeEach(() => {
  at = { layout: layoutOf(mkdtempSync(join(tmpdir(), 'saksi-drafts-'))) }
})
afterEach(() => rmSync(at.layout.dir, { recursive: true }))

const made = (id: string, attacked: string): ReleaseDraft => {
  const draft: ReleaseDraft = {
    format: 'saksi-draft/1',
    id,
    title: id,
    asOf: '2024-06-01',
    asks: { year: 2023 },
    offices: [],
    attacked,
    beside: [],
    releases: { [id]: 'the hash of what was attacked' },
  }
  saveDraft(at, draft, new Map([[id, new Map([['datapackage.json', '{}']])]]))
  return draft
}
const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return error instanceof Failure ? error.code : String(error)
  }
}

it('one whose files are not those that were attacked is altered', () => {
  const draft = made('court-2023', '2024-06-02T00:00:00Z')
  expect(codeOf(() => readDraftFiles(at, draft))).toBe('draft.altered')
  expect([isAltered(at, draft), findSoundFiles(at, draft)]).toEqual([true, undefined])
  rmSync(join(at.layout.drafts, 'court-2023', 'releases'), { recursive: true })
  expect(codeOf(() => readDraftFiles(at, draft))).toBe('draft.altered')
})

it('one that was published, thrown away or drafted anew since it was looked up is no longer there, and was altered by nobody', () => {
  const draft = made('court-2023', '2024-06-02T00:00:00Z')
  made('court-2023', '2024-06-03T00:00:00Z')
  expect(codeOf(() => isAltered(at, draft))).toBe('draft.not-there')
  expect([findSoundFiles(at, draft), findSoundFiles(at, undefined)]).toEqual([undefined, undefined])
  removeDraft(at, 'court-2023')
  expect(codeOf(() => readDraftFiles(at, draft))).toBe('draft.not-there')
  expect([findDraft(at, 'court-2023'), readdirSync(at.layout.drafts)]).toEqual([undefined, []])
})

it('a list says nothing of one that leaves while it is said, and the others stay', async () => {
  for (const id of ['a', 'b', 'c']) made(id, '2024-06-02T00:00:00Z')
  writeFileSync(join(at.layout.drafts, 'c', 'draft.json'), 'torn')
  const said = await ofEachDraft(at, async (draft) => {
    if (draft.id === 'a') removeDraft(at, 'a')
    return `${draft.id} ${isAltered(at, draft)}`
  })
  expect(said).toEqual(['b true'])
})
