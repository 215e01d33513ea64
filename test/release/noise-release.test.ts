/** Counts with noise out of a record: of what is whole alone; paid before they are drawn, out of what nothing passes; one answer to one question; two people of two offices; read with their range. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Fault } from '../../verify/index.ts'
import { command } from '../../src/cli/publish/release.ts'
import { publishDraft as publishExact } from '../../src/work/releases/publish-draft.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { drawDraft, publishDrawn, readCost, sayNoiseWouldDo } from '../../src/cli/publish/release/noise.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import { YEARLY } from '../../src/core/protect/methods/noise/yearly.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { contentOf } from '../../src/core/release/approval.ts'
import { approveNoisy, readNoisy } from '../../src/core/release/noisy-release.ts'
import { hashOfWord } from '../../src/core/release/said.ts'
import { findDraft, listDrafts, removeDraft } from '../../src/work/releases/drafts.ts'
import { loadEverReleased } from '../../src/work/releases/ever-released.ts'
import { draftNoise, noiseLeft, readNoiseBudget, type WantedNoise } from '../../src/work/releases/noise.ts'
import { keepDraft } from '../../src/work/releases/keep-draft.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import type { NoiseCharged } from '../../src/core/entry/kinds/noise-charged.ts'
import { publishFiles } from '../../src/work/releases/released-files.ts'
import { checkReleases } from '../../src/work/releases/verify-releases.ts'
import { figuresOf, type DraftShown } from '../../src/web/desk/sign/draft.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** The record is of today, and is asked as known today by whoever asks when today is over. */
const [today, later] = [dayAt(Date.now()), dayAt(Date.now() + 2 * 86_400_000)]
const io = { out: () => undefined, err: () => undefined, json: false }
const wanted = (id: string, epsilon: number, more: Partial<WantedNoise['asks']> = {}): WantedNoise => ({
  id,
  title: id,
  asOf: today,
  asks: {
    indicator: 'accused-registered',
    from: '2023-01-01',
    to: '2024-01-01',
    by: ['sex', 'outcome'],
    tables: [['sex', 'outcome']],
    noise: readCost(String(epsilon)),
    ...more,
  },
})
/** No device signs what this file hands in; a demonstration takes such returns for whole. */
const signed = (): Installation => ({ ...s.installation, counts: { ...s.installation.counts, isDemo: true } })
async function draw(want: WantedNoise) {
  const done = await draftNoise(signed(), want, null, later)
  if ('refused' in done) throw new Error(done.refused)
  return done
}
const read = (who: string, id: string) => s.read<DraftShown>(who, `/api/v1/drafts/${id}`)
async function approve(who: string, id: string): Promise<unknown> {
  const { body } = await read(who, id)
  const signature = printSignature(await s.deviceOf(who).sign(hashOfWord(figuresOf(body), {})))
  return (await s.post(who, `/api/v1/drafts/${id}/words`, { signature })).body
}
async function noteLike(paid: NoiseCharged, more: Partial<NoiseCharged>): Promise<void> {
  const { year, indicator, from, to, millionths, asked, question, key } = { ...paid, ...more }
  await s.installation.note({ kind: 'noise.charged', year, indicator, from, to, millionths, asked, question, key })
}
const charges = async () => (await readNoiseBudget(s.installation)).charged
async function faults(): Promise<Fault[]> {
  const found: Fault[] = []
  await checkReleases(s.installation, (fault) => found.push(fault))
  return found
}

beforeAll(async () => {
  s = await servePeople([
    ['courts', 'moj', ['head']],
    ['statistics', 'ncct', ['reviewer']],
  ])
  await putCourtYear(s.installation, 1)
}, 300_000)
afterAll(() => s?.remove())

it('is paid for before a number is drawn: cut off between the two, it is drawn again as it was, and costs nothing', async () => {
  const want = wanted('first', 0.5)
  const { note } = s.installation
  const stopped = {
    ...signed(),
    note: async (body: Parameters<typeof note>[0]) => (await note(body), Promise.reject(new Error('killed'))),
  }
  await expect(draftNoise(stopped, want, null, later)).rejects.toThrow('killed')
  expect(listDrafts(s.installation)).toEqual([])
  const [charge] = await charges()
  expect(charge).toMatchObject({ year: 2023, indicator: 'accused-registered', millionths: want.asks.noise })
  const { files, left } = await draw(want)
  expect(left).toBe(YEARLY - want.asks.noise)
  const again = await draw({ ...want, id: 'elsewhere' })
  expect(again.files.get('table-1.csv')).toBe(files.get('table-1.csv'))
  expect(await charges()).toEqual([charge])
  removeDraft(s.installation, 'elsewhere')
})

it('prints every cell of the public lists, with its range, in parts that add up', async () => {
  const draft = findDraft(s.installation, 'first')!
  const { body } = await read('courts', 'first')
  const { tables, about } = readNoisy((name) => body.releases['first']?.[name])
  const cells = tables[0]!.cells
  const sexes = cells.filter(({ at }) => at['sex'] !== undefined && at['outcome'] === undefined)
  const all = cells.find(({ at }) => Object.keys(at).length === 0)!
  expect(sexes.reduce((sum, { value }) => sum + value, 0)).toBe(all.value)
  const leaf = cells.find(({ at }) => Object.keys(at).length === 2)!
  expect([leaf.high - leaf.value, leaf.value - leaf.low]).toEqual([leaf.high - leaf.value, leaf.high - leaf.value])
  expect(all.high - all.low).toBeGreaterThan(leaf.high - leaf.low)
  expect(about).toMatchObject({ one: 'record', as_of: today, millionths: draft.asks && 'noise' in draft.asks ? draft.asks.noise : 0 })
  expect(body.releases['first']?.['certificate.json']).toContain('Whether any one record')
})

it('goes out once two offices have signed what they read, on a page with its ranges, and stands in the ledger', async () => {
  const draft = findDraft(s.installation, 'first')!
  await expect(publishDrawn(s.installation, draft, io)).rejects.toMatchObject({ code: 'approval.too-few' })
  expect(await approve('courts', 'first')).toMatchObject({ is: 'waits' })
  expect(await approve('statistics', 'first')).toMatchObject({ is: 'approved' })
  await publishDrawn(s.installation, draft, io)
  expect(listDrafts(s.installation)).toEqual([])
  const page = await (await fetch(`${s.api}/releases/first?lang=en`)).text()
  expect(page).toContain('with noise')
  expect(page).toContain('Range (95 %)')
  expect(page).toContain(findIndicator(s.installation.country, 'accused-registered')!.caveat.en)
  expect(await (await fetch(`${s.api}/data/accused-registered`)).text()).toContain('/releases/first')
  expect((await (await fetch(`${s.api}/releases/first/table-1.csv`)).text()).split('\r\n')[0]).toBe('sex,outcome,value,low,high')
  // Whoever has the folder alone reads what stands in it, in the words that were signed.
  const codes = (await (await fetch(`${s.api}/releases/first/codes.csv`)).text()).split('\r\n')
  expect(codes[0]).toBe('column,code,en,km')
  for (const row of ['sex,female,Female,', 'low,,"The truth is this or more', 'outcome,convicted,'])
    expect(
      codes.filter((line) => line.startsWith(row)),
      row,
    ).toHaveLength(1)
  const described = (await (await fetch(`${s.api}/releases/first/datapackage.json`)).json()) as {
    licenses: unknown
    description: string
    resources: { name: string; schema: { fields: { name: string; title?: string; categories?: { value: string }[] }[] } }[]
  }
  expect(described.licenses).toEqual([s.installation.country.licence])
  expect(described.description).toContain('counted in accused persons')
  expect(described.resources.map(({ name }) => name)).toEqual(['table-1', 'codes'])
  expect(described.resources[0]?.schema.fields.find(({ name }) => name === 'sex')?.categories?.map(({ value }) => value)).toContain(
    'female',
  )
  const km = await (await fetch(`${s.api}/releases/first?lang=km`)).text()
  expect(km.slice(km.indexOf('<h1'), km.indexOf('class="files"')).replaceAll(/<[^>]*>/g, '')).not.toMatch(/[0-9]/)
  const lines: string[] = []
  await command.run([s.installation.layout.dir, 'ledger'], { ...io, out: (line) => void lines.push(line) })
  expect(lines.join('\n')).toMatch(/nobody +noise +charged before it was drawn: accused-registered.*epsilon 0\.500/)
  expect(lines.at(-1)).toMatch(/^left for noise of 2023: epsilon 0\.\d+ of 0\.99\d|1\.000$/)
  expect(await faults()).toEqual([])
})

it('is nothing that an exact table is attacked beside, and bars none', async () => {
  expect(await loadEverReleased(s.installation)).toEqual([])
  const exact = {
    id: 'exact',
    title: 'exact',
    asOf: today,
    asks: { ...wanted('', 0.5).asks, noise: undefined, by: ['sex'], tables: [['sex']] },
  }
  const { noise: _, ...asks } = exact.asks
  const parts = await clearDraft(s.installation, { ...exact, asks })
  if ('refused' in parts) throw new Error(JSON.stringify(parts))
  await keepDraft(s.installation, { ...exact, asks }, parts, null)
  for (const who of ['courts', 'statistics']) await approve(who, 'exact')
  await publishExact(s.installation, findDraft(s.installation, 'exact')!, parts)
  expect(await (await fetch(`${s.api}/`)).text()).toContain('/releases/exact')
}, 60_000)

it('refuses what the year has no more budget for, whatever figure it is of, and takes nothing for it', async () => {
  const before = await charges()
  await expect(draftNoise(signed(), wanted('more', 0.9), null, later)).rejects.toMatchObject({ code: 'noise.spent' })
  const other = wanted('more', 0.9, { by: ['quarter'], tables: [['quarter']] })
  await expect(draftNoise(signed(), other, null, later)).rejects.toMatchObject({ code: 'noise.spent' })
  expect(await charges()).toEqual(before)
  expect(await noiseLeft(s.installation, 2022)).toBe(YEARLY)
  expect(listDrafts(s.installation)).toEqual([])
})

it.each([
  ['days of which none came', { from: '2022-01-01', to: '2023-01-01' }],
  ['days of two years', { from: '2022-07-01', to: '2023-07-01' }],
  ['days that are not over', { from: '2026-01-01', to: '2027-01-01' }],
  ['a figure of nobody', { indicator: 'officials-trained', by: ['quarter'], tables: [['quarter']] }],
  ['a share', { indicator: 'acquitted-share', by: ['quarter'], tables: [['quarter']] }],
  ['a province and an office in it', { indicator: 'victims-identified', by: ['province', 'office'], tables: [['province', 'office']] }],
])('draws none of %s', async (_, more) => {
  const before = await charges()
  expect(await drawDraft(signed(), wanted('none', 0.1, more), null, io, later)).toBe(1)
  expect(await charges()).toEqual(before)
})

it('draws none of returns that no device signed', async () => {
  const want = wanted('none', 0.1)
  expect(await draftNoise(s.installation, want, null, later)).toMatchObject({ refused: expect.stringContaining('unsigned') })
})

it('draws nothing as known on a day that is not over, nor where no day was said', async () => {
  const before = await charges()
  expect(await drawDraft(signed(), wanted('none', 0.1), null, io, today)).toBe(1)
  expect(await drawDraft(signed(), { ...wanted('none', 0.1), asOf: '2099-01-01' }, null, io)).toBe(1)
  const { dir } = s.installation.layout
  const asked = ['--indicator', 'accused-registered', '--from', '2023-01-01', '--to', '2024-01-01', '--tables', 'sex', '--noise', '0.1']
  await expect(command.run([dir, 'draft', 'none', ...asked], io)).rejects.toThrow('--as-of')
  expect(await charges()).toEqual(before)
})

it('proposes noise only for what it would draw', async () => {
  const ask = (more: Partial<WantedNoise['asks']>) => sayNoiseWouldDo(s.installation, wanted('', 0.5, more).asks, today, later)
  expect(await ask({})).toMatchObject([expect.stringContaining('with noise')])
  expect(await ask({ indicator: 'acquitted-share', tables: [['quarter']] })).toEqual([])
  expect(await ask({ indicator: 'victims-identified', tables: [['province', 'office']] })).toEqual([])
  expect(await sayNoiseWouldDo(s.installation, wanted('', 0.5).asks, today, today)).toEqual([])
})

it('goes out in no word and with no file that two people did not sign, nor in words that the program has not', async () => {
  await draw(wanted('whole', 0.05))
  const folder = join(s.installation.layout.drafts, 'whole')
  const at = (name: string): string => join(folder, 'releases', 'whole', name)
  const publishIt = () => publishDrawn(s.installation, findDraft(s.installation, 'whole')!, io)
  const forge = (): void => {
    const text = readFileSync(at('certificate.json'), 'utf8')
    writeFileSync(at('certificate.json'), text.replace(/"epsilon": [0-9.]+/, '"epsilon": 0.001'))
  }
  for (const who of ['courts', 'statistics']) await approve(who, 'whole')
  writeFileSync(at('table-1-exact.json'), '["a name"]')
  await expect(publishIt()).rejects.toMatchObject({ code: 'draft.altered' })
  rmSync(at('table-1-exact.json'))
  const own = readFileSync(at('certificate.json'), 'utf8')
  forge()
  await expect(publishIt()).rejects.toMatchObject({ code: 'draft.altered' })
  writeFileSync(at('certificate.json'), own)
  // Written before anybody signed, with its hash: it is signed, and goes out no more than before.
  forge()
  const draft = findDraft(s.installation, 'whole')!
  const names = ['table-1.csv', 'codes.csv', 'datapackage.json', 'certificate.json', 'manifest.json']
  const content = contentOf(new Map(names.map((name) => [name, readFileSync(at(name), 'utf8')])))
  writeFileSync(join(folder, 'draft.json'), JSON.stringify({ ...draft, releases: { whole: content } }))
  for (const who of ['courts', 'statistics']) await approve(who, 'whole')
  await expect(publishIt()).rejects.toMatchObject({ code: 'draft.altered' })
  removeDraft(s.installation, 'whole')
})

it('that was signed before there was a licence goes out as it was signed, and none that was signed with one without it', async () => {
  const { licence, ...country } = s.installation.country
  expect(licence).toBeDefined()
  const before = { ...signed(), country }
  const done = await draftNoise(before, wanted('unlicensed', 0.05), null, later)
  if ('refused' in done) throw new Error(done.refused)
  for (const who of ['courts', 'statistics']) await approve(who, 'unlicensed')
  await publishDrawn(s.installation, findDraft(s.installation, 'unlicensed')!, io)
  const described = await (await fetch(`${s.api}/releases/unlicensed/datapackage.json`)).json()
  expect(described).not.toHaveProperty('licenses')
  await draw(wanted('licensed', 0.05, { to: '2023-10-01' }))
  for (const who of ['courts', 'statistics']) await approve(who, 'licensed')
  await expect(publishDrawn(before, findDraft(s.installation, 'licensed')!, io)).rejects.toMatchObject({ code: 'draft.altered' })
  removeDraft(s.installation, 'licensed')
})

it('bars nothing either where its files are gone', async () => {
  const [at, away] = [join(s.installation.layout.releases, 'first'), join(s.installation.layout.dir, 'first')]
  const all = (await loadEverReleased(s.installation)).length
  renameSync(at, away)
  expect(await loadEverReleased(s.installation)).toHaveLength(all)
  expect(await faults()).toContainEqual({ what: 'release.missing', where: 'release first' })
  renameSync(away, at)
})

it('counts a question once that an earlier program charged twice under two versions of a definition', async () => {
  const left = await noiseLeft(s.installation, 2023)
  await noteLike((await charges())[0]!, { asked: 'b'.repeat(64) })
  expect(await noiseLeft(s.installation, 2023)).toBe(left)
  expect(await faults()).toEqual([])
})

it('has one answer to one question: after a correction none until another day, and under another key none', async () => {
  await putCourtYear(s.installation)
  await expect(draftNoise(signed(), wanted('again', 0.5), null, later)).rejects.toMatchObject({ code: 'noise.answered' })
  const path = s.installation.layout.roundingKey
  const key = readFileSync(path, 'utf8')
  writeFileSync(path, `${Buffer.alloc(32, 7).toString('base64url')}\n`)
  await expect(draftNoise(signed(), wanted('again', 0.1), null, later)).rejects.toMatchObject({ code: 'noise.other-key' })
  writeFileSync(path, key)
}, 60_000)

it('names a release whose noise nobody paid for, and a year of which more was spent than it has', async () => {
  const { files } = await draw(wanted('first-again', 0.1, { to: '2023-07-01' }))
  const paid = (await charges())[0]!
  await noteLike(paid, { millionths: YEARLY, question: 'e'.repeat(64), asked: 'e'.repeat(64) })
  expect(await faults()).toMatchObject([{ what: 'noise.overdrawn', where: expect.stringContaining('2023') }])
  const draft = findDraft(s.installation, 'first-again')!
  const path = join(s.installation.layout.drafts, 'first-again', 'releases', 'first-again', 'datapackage.json')
  const forged = readFileSync(path, 'utf8').replaceAll(/"question": "[0-9a-f]{64}"/g, `"question": "${'d'.repeat(64)}"`)
  writeFileSync(path, forged)
  await expect(publishDrawn(s.installation, draft, io)).rejects.toMatchObject({ code: 'draft.altered' })
  // Whoever runs the server asks neither the gate nor two offices.
  const own = approveNoisy(new Map([...files, ['datapackage.json', forged]]), { name: 'approvals.json', text: '{}' })
  const two = [
    { person: 'a', agency: 'moj' },
    { person: 'b', agency: 'ncct' },
  ]
  await publishFiles(s.installation, 'forged', own, two)
  expect(await faults()).toContainEqual({ what: 'noise.unpaid', where: 'release forged' })
  expect(await faults()).toContainEqual({ what: 'release.not-approved', where: 'release forged' })
  const broken = forged.replace(/"question": "d+",/, '')
  await publishFiles(
    s.installation,
    'broken',
    approveNoisy(new Map([...files, ['datapackage.json', broken]]), { name: 'approvals.json', text: '{}' }),
    two,
  )
  expect(await faults()).toContainEqual({ what: 'noise.unpaid', where: 'release broken' })
})
