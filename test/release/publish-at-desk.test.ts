/** A release that two signed is published at the desk, and taken back there with a reason: by whom, and what every reader finds afterwards. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { hashOfWord } from '../../src/core/release/said.ts'
import type { Ended } from '../../src/core/release/drafted.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { figuresOf, type DraftShown } from '../../src/web/desk/sign/draft.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { findDraft } from '../../src/work/releases/drafts.ts'
import { loadEverReleased } from '../../src/work/releases/ever-released.ts'
import { keepDraft } from '../../src/work/releases/keep-draft.ts'
import { listReleases } from '../../src/work/releases/released-files.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
const ID = 'accused-registered-2023'
const FIGURE = '/data/accused-registered'
const GOES_OUT = `/api/v1/draftings/${ID}/publication`

beforeAll(async () => {
  s = await servePeople([
    ['courts', 'moj', ['head']],
    ['gatherer', 'ncct', ['reviewer']],
    ['statistics', 'nis', ['head']],
    ['clerk', 'moj', ['clerk']],
    ['shelters', 'mosavy', ['head']],
  ])
  await putCourtYear(s.installation)
  const asks = { indicator: 'accused-registered', from: '2023-01-01', to: '2024-01-01', by: ['sex'], tables: [['sex']] }
  const wanted = { id: ID, title: ID, asOf: new Date().toISOString().slice(0, 10), asks }
  const parts = await clearDraft(s.installation, wanted)
  if ('refused' in parts) throw new Error(JSON.stringify(parts.refused))
  await keepDraft(s.installation, wanted, parts, null)
}, 300_000)
afterAll(async () => {
  await s?.remove()
})

async function approve(who: string): Promise<void> {
  const { body } = await s.read<DraftShown>(who, `/api/v1/drafts/${ID}`)
  const signature = printSignature(await s.deviceOf(who).sign(hashOfWord(figuresOf(body), {})))
  expect((await s.post(who, `/api/v1/drafts/${ID}/words`, { signature })).status).toBe(200)
}
const goOut = (who: string) => s.post(who, GOES_OUT, {})
async function untilEnded(): Promise<Ended> {
  for (;;) {
    const { body } = await s.read<{ inHand: { ended?: Ended } | null }>('gatherer', '/api/v1/draftings')
    if (body.inHand?.ended) return body.inHand.ended
    await pause(100)
  }
}
async function withdraw(who: string, agency: string, act: EntryBody) {
  const device = s.deviceOf(who)
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: device.credential }
  const entry = await signEntry(makeEntry(head, act, {}, {}, nodeRandom.bytes), device)
  return s.post(who, '/api/v1/released', { agency, entries: [entry] })
}
const page = async (path: string, accept = 'text/html') => {
  const answer = await fetch(`${s.api}${path}${path.includes('?') ? '' : '?lang=en'}`, { headers: { accept } })
  return { status: answer.status, text: await answer.text() }
}
/** What the record goes by, moved on: its own time is not waited for. */
const later = (hours: number) => {
  const now = s.installation.clock.now()
  return vi.spyOn(s.installation.clock, 'now').mockReturnValue(now + hours * 3_600_000)
}
const PROOFS = ['certificate.json', 'manifest.json', 'receipt.tlog-proof', 'entry.json']
let total = 0
/** Whether a text says the number that went out. */
const says = ({ text }: { readonly text: string }): boolean => new RegExp(`[^0-9]${total}[^0-9]`).test(text)

describe('what two have signed', { timeout: 120_000 }, () => {
  it('does not go out before they have, and for nobody but who gathers the answers', async () => {
    expect(await goOut('gatherer')).toMatchObject({ status: 422, body: { code: 'approval.too-few' } })
    await approve('courts')
    expect(await goOut('gatherer')).toMatchObject({ status: 422, body: { code: 'approval.too-few' } })
    await approve('statistics')
    for (const who of ['courts', 'clerk', 'shelters']) expect((await goOut(who)).status, who).toBe(404)
    expect((await fetch(`${s.api}${GOES_OUT}`, { method: 'POST' })).status).toBe(404)
    expect((await s.post('gatherer', '/api/v1/draftings/no-such/publication', {})).status).toBe(404)
    expect(listReleases(s.installation.layout.releases)).toEqual([])
  })
  it('goes out at the desk, and everybody reads it with its certificate and its receipt', async () => {
    expect(await goOut('gatherer')).toMatchObject({ status: 200, body: { id: ID, isToGoOut: true } })
    expect(await untilEnded()).toEqual({ is: 'published', releases: [ID] })
    expect(findDraft(s.installation, ID)).toBeUndefined()
    const figure = JSON.parse((await page(`${FIGURE}/figure.json`)).text) as { rows: { value: number; cut?: string | null }[] }
    total = figure.rows[0]?.value ?? 0
    expect(total).toBeGreaterThan(10)
    expect(says(await page(FIGURE))).toBe(true)
    for (const name of ['', '/certificate.json', '/receipt.tlog-proof', '/table-1.csv'])
      expect((await page(`/releases/${ID}${name}`)).status, name).toBe(200)
    // It is no draft any more: the same again finds nothing.
    expect((await goOut('gatherer')).status).toBe(404)
  })
})

describe('what is out', { timeout: 60_000 }, () => {
  const act: EntryBody = { kind: 'release.withdrawn', release: ID, reason: 'wrong' }
  it('is listed for who may take it back, and is not there for anybody else', async () => {
    expect((await s.read('gatherer', '/api/v1/released')).body).toMatchObject({ released: [{ id: ID, back: null, lapsed: null }] })
    for (const who of ['courts', 'clerk', 'shelters']) expect((await s.read(who, '/api/v1/released')).status, who).toBe(404)
    expect((await fetch(`${s.api}/api/v1/released`)).status).toBe(404)
  })
  it('is not taken back by an office that may not, under another’s name, or where there is none', async () => {
    expect((await withdraw('courts', 'moj', act)).status).toBe(422)
    expect((await withdraw('courts', 'ncct', act)).status).toBe(401)
    expect(await withdraw('gatherer', 'ncct', { ...act, release: 'no-such' })).toMatchObject({ status: 422 })
    expect((await page(`/releases/${ID}`)).status).toBe(200)
  })
  it('is hidden by one body at once, with what proves it left to read, and shown again after three days', async () => {
    expect((await withdraw('statistics', 'nis', { ...act, reason: 'precaution' })).status).toBe(200)
    await pause(300)
    const hidden = await page(`/releases/${ID}?lang=en`)
    expect([hidden.status, hidden.text]).toEqual([410, expect.stringContaining('hidden for now')])
    for (const path of [FIGURE, '/changes', '/data', '/data/index.json', `/releases/${ID}`])
      expect([path, says(await page(path))]).toEqual([path, false])
    expect(JSON.parse((await page(`/releases/${ID}/table-1.csv`, '*/*')).text)).toMatchObject({ code: 'release.hidden' })
    for (const name of PROOFS) expect([name, (await page(`/releases/${ID}/${name}`)).status]).toEqual([name, 200])
    expect((await page(`/verify?release=${ID}&lang=en`)).text).toContain(ID)
    // The same body says it once: neither now, nor when it is shown again.
    expect((await withdraw('statistics', 'nis', act)).status).toBe(422)
    const clock = later(73)
    await pause(300)
    expect(says(await page(FIGURE))).toBe(true)
    expect((await page(`/releases/${ID}/table-1.csv`)).status).toBe(200)
    expect(JSON.parse((await page(`/releases/${ID}/datapackage.json`, '*/*')).text)).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }] })
    expect((await s.read('gatherer', '/api/v1/released')).body).toMatchObject({
      released: [{ id: ID, back: null, lapsed: { by: 'nis', reason: 'precaution' } }],
    })
    expect((await withdraw('statistics', 'nis', act)).status).toBe(422)
    clock.mockRestore()
    await pause(300)
  })
  it('is taken back by a second body, and a link to it says so, in both languages, without its number', async () => {
    expect((await withdraw('gatherer', 'ncct', act)).status).toBe(200)
    const clock = later(73)
    await pause(300)
    expect((await page(`/releases/${ID}`)).status).toBe(410)
    clock.mockRestore()
    await pause(300)
    const en = await page(`/releases/${ID}?lang=en`)
    expect([en.status, en.text]).toEqual([410, expect.stringContaining('as a precaution')])
    expect(en.text).toContain(`href="${FIGURE}?lang=en"`)
    const km = await page(`/releases/${ID}?lang=km`)
    expect([km.status, km.text.replaceAll(/[\u200b\u2060]/g, '')]).toEqual([410, expect.stringContaining('ដើម្បីប្រុងប្រយ័ត្ន')])
    for (const path of [FIGURE, '/changes', '/changes.xml', '/data', '/data/index.json', `/releases/${ID}`])
      expect([path, says(await page(path))]).toEqual([path, false])
    expect((await page(FIGURE)).text).toContain('id="withdrawn"')
    const changes = (await page('/changes?lang=en')).text
    expect(changes).toContain('withdrawn on')
    expect(changes).toContain('released, and withdrawn since')
  })
  it('gives its numbers to nobody afterwards: each file says that it was withdrawn, but those that prove that it went out', async () => {
    for (const name of PROOFS) expect([name, (await page(`/releases/${ID}/${name}`)).status]).toEqual([name, 200])
    for (const path of [`/releases/${ID}/table-1.csv`, `/releases/${ID}/datapackage.json`, `${FIGURE}/figure.csv`, `${FIGURE}/chart.svg`]) {
      const { status, text } = await page(path, '*/*')
      expect([path, status, (JSON.parse(text) as { code: string }).code]).toEqual([path, 410, 'release.withdrawn'])
    }
    expect((JSON.parse((await page('/data/index.json')).text) as { figures: unknown[] }).figures).toEqual([])
  })
  it('is not taken back twice, and stays beside what leaves later: whoever has a copy keeps it', async () => {
    expect((await withdraw('gatherer', 'ncct', act)).status).toBe(422)
    expect((await s.read('gatherer', '/api/v1/released')).body).toMatchObject({
      released: [{ id: ID, back: { by: 'nis', and: 'ncct', reason: 'precaution', until: null } }],
    })
    expect((await loadEverReleased(s.installation)).length).toBeGreaterThan(0)
  })
  it('is taken back five at most by one person in a day, and begun by no body that owes what it may be the evidence of', async () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => `elsewhere-${name}`)
    for (const release of others) {
      const hash = 'ab'.repeat(32)
      await s.installation.note({ kind: 'release.published', release, manifest: hash, certificate: hash, approvedBy: ['1@moj', '2@nis'] })
    }
    await s.installation.sequencer.flush()
    const said = async (who: string, agency: string, release: string) => (await withdraw(who, agency, { ...act, release })).body.code
    // Its files are gone, so it may be the evidence of whatever the committee owes.
    expect(await said('gatherer', 'ncct', 'elsewhere-a')).toBe('release.owed')
    // One was said of above.
    for (const release of others.slice(0, 4)) expect([release, await said('statistics', 'nis', release)]).toEqual([release, undefined])
    expect(await said('statistics', 'nis', 'elsewhere-e')).toBe('release.back-enough')
    expect(await said('gatherer', 'ncct', 'elsewhere-a')).toBeUndefined()
  })
})
