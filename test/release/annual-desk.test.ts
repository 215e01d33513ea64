/** The annual report written at the desk: who may write it, what may stand in it, and that two people of two offices put it out, as they read it and not otherwise. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '../../src/cli/publish/annual.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import type { Outline } from '../../src/core/report/annual.ts'
import { signedHash } from '../../src/core/report/annual-signed.ts'
import { saysNumber } from '../../src/core/report/says-number.ts'
import { signAtDesk, writeAtDesk } from '../../src/work/annual-report/at-desk.ts'
import { readPublished } from '../../src/work/annual-report/published.ts'
import { outlineOf } from '../../src/server/public/releases.ts'
import { ID, releaseByHand, reported, type Printed } from '../helpers/printed-release.ts'
import { servePeople, type Seat, type ServedPeople } from '../helpers/served-people.ts'

const SEATS: readonly Seat[] = [
  ['writer', 'ncct', ['reviewer']],
  ['colleague', 'ncct', ['head']],
  ['courts', 'moj', ['head']],
  ['clerk', 'moj', ['clerk']],
  ['statistics', 'nis', ['head']],
]
const FIRST: Printed = { id: 'r-2022', year: 2022, rows: [reported('Total', 180), reported('male', 120), reported('female', 60)] }
const AGAIN: Printed = { id: 'r-again', year: 2022, rows: [reported('Total', 174), reported('male', 120), reported('female', 54)] }
const PATH = '/api/v1/annual-reports/2022'

type Shown = {
  readonly report: Outline & Required<Pick<Outline, 'frozen'>>
  readonly isFrozen: boolean
  readonly before: string | null
  readonly moved: readonly string[]
  readonly numbers: readonly { readonly figure: string; readonly value: number | null }[]
  readonly signed: readonly { readonly agency: string; readonly isMine: boolean }[]
}
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople(SEATS)
  await releaseByHand(served.installation, [FIRST])
}, 120_000)
afterAll(() => served?.remove())

const show = async (who: string): Promise<Shown> => (await served.read<Shown>(who, PATH)).body
const TEXT = { en: 'What courts decided in 2022.', km: 'អ្វីដែលតុលាការបានសម្រេចក្នុងឆ្នាំ២០២២។' }
const parts = (text: object = TEXT, figures: readonly string[] = [ID, 'victims-identified']) => [
  { title: { en: 'Courts', km: 'តុលាការ' }, text, figures },
]
const TITLE = { en: 'Annual report 2022', km: 'របាយការណ៍ប្រចាំឆ្នាំ ២០២២' }
const write = (who: string, before: string | null, more: object = {}) =>
  served.post(who, PATH, { before, title: TITLE, parts: parts(), ...more })
const sign = async (who: string, report: Outline) =>
  served.post(who, `${PATH}/signatures`, { signature: printSignature(await served.deviceOf(who).sign(signedHash(report))) })
const out = () => readPublished(served.installation, outlineOf(served.installation.country))

describe('while it is written', () => {
  it('begins with what people ask first, and is nobody’s but who receives the returns', async () => {
    const { before, report, numbers } = await show('writer')
    expect([before, report.parts[0]?.figures, numbers]).toMatchObject([null, [ID], [{ figure: ID, value: 180 }]])
    for (const who of ['courts', 'clerk']) {
      expect((await served.read(who, PATH)).status).toBe(404)
      expect((await write(who, null)).status).toBe(404)
      expect((await served.read<{ reports: unknown }>(who, '/api/v1/annual-reports')).body.reports).toEqual([])
    }
  })
  it.each<[string, object, string]>([
    ['a number in its words', { parts: parts({ ...TEXT, en: 'Only 12 were convicted.' }) }, 'annual.number-in-words'],
    ['a number in Khmer digits', { parts: parts({ ...TEXT, km: 'មាន ១២ នាក់' }) }, 'annual.number-in-words'],
    ['a number in its title', { title: { ...TITLE, en: 'Annual report: 12' } }, 'annual.number-in-words'],
    ['one language missing', { parts: parts({ en: 'What courts decided.' }) }, 'annual.wrong'],
    ['a language that is no language', { parts: parts({ ...TEXT, '<b>': 'x' }) }, 'annual.wrong'],
    ['a figure that the country has not', { parts: parts(TEXT, ['no-such']) }, 'annual.wrong'],
  ])('%s is refused', async (_, more, code) => {
    const said = await write('writer', null, more)
    expect([said.status, said.body.code]).toEqual([422, code])
  })
  it('what two write at once is not lost: the second is told', async () => {
    expect((await write('writer', null)).status).toBe(200)
    expect((await write('colleague', null)).body.code).toBe('annual.written-meanwhile')
    const { before } = await show('colleague')
    const marked = { parts: parts({ ...TEXT, en: '<script>alert()</script> & words' }) }
    expect((await write('colleague', before, marked)).status).toBe(200)
  })
})

describe('signed', () => {
  it('by who only sends returns, by nobody’s device, or over something else, it stays as it is', async () => {
    const { report } = await show('writer')
    expect((await sign('courts', report)).status).toBe(404)
    expect((await sign('clerk', report)).status).toBe(404)
    expect((await sign('writer', { ...report, title: { ...TITLE, en: 'Another' } })).body.code).toBe('annual.moved')
    const others = printSignature(await served.deviceOf('colleague').sign(signedHash(report)))
    expect((await served.post('writer', `${PATH}/signatures`, { signature: others })).status).toBe(404)
    expect((await show('writer')).isFrozen).toBe(false)
  })
  it('once, it is frozen, read by the other office, and not changed by its writer', async () => {
    expect((await sign('writer', (await show('writer')).report)).body).toEqual({ is: 'waits' })
    const seen = await show('courts')
    expect([seen.isFrozen, seen.signed]).toEqual([true, [{ agency: 'ncct', isMine: false }]])
    expect(seen.report.frozen.figures.map((f) => [f.figure, f.value, f.release])).toEqual([
      [ID, 180, 'r-2022'],
      ['victims-identified', null, null],
    ])
    expect((await write('writer', (await show('writer')).before)).body.code).toBe('annual.signed')
    expect((await served.read('clerk', PATH)).status).toBe(404)
    expect(await out()).toEqual([])
  })
  it('once, it does not go out by the command line: neither with its one signature, nor with that struck out or emptied', async () => {
    const { layout } = served.installation
    const lying = JSON.parse(readFileSync(layout.annualDesk(2022), 'utf8')) as Outline
    const { signed: _, ...bare } = lying
    const file = `${layout.annualDesk(2022)}.by-hand`
    const publish = (report: Outline) => {
      writeFileSync(file, JSON.stringify(report))
      return command.run([layout.dir, file, '--publish'], { out: () => undefined, err: () => undefined, json: false })
    }
    for (const report of [lying, { ...bare, signed: [] }]) await expect(publish(report)).rejects.toMatchObject({ code: 'approval.too-few' })
    await expect(publish(bare)).rejects.toThrow('was changed after it was frozen')
    rmSync(file)
    expect(existsSync(layout.annual(2022))).toBe(false)
    expect(await out()).toEqual([])
  })
  it('by a second of the same office it is not put out', async () => {
    expect((await sign('colleague', (await show('colleague')).report)).body.code).toBe('approval.same-office')
    expect(await out()).toEqual([])
  })
  it('with a number that was released again since, by nobody: it is said which, taken back, and signed anew', async () => {
    await releaseByHand(served.installation, [AGAIN])
    const { moved, report } = await show('courts')
    expect(moved).toEqual([ID])
    expect((await sign('courts', report)).body.code).toBe('annual.moved-since')
    expect((await served.post('courts', `${PATH}/open`, {})).status).toBe(404)
    expect((await served.post('writer', `${PATH}/open`, {})).status).toBe(200)
    const anew = await show('writer')
    expect([anew.isFrozen, anew.report.frozen.figures[0]?.value]).toEqual([false, 174])
    expect((await sign('writer', anew.report)).body).toEqual({ is: 'waits' })
  })
  it('while somebody writes, it does not write over her words: she is told', async () => {
    expect((await served.post('writer', `${PATH}/open`, {})).status).toBe(200)
    const { installation } = served
    const of = outlineOf(installation.country)
    const { report, before } = await show('writer')
    const { frozen: _, ...outline } = report
    let written: Promise<unknown> | undefined
    // She keeps her words at the moment at which the signature is being put on record.
    const note: typeof installation.note = (...entry) => {
      written ??= Promise.resolve()
        .then(() => writeAtDesk(installation, { ...outline, title: { ...TITLE, en: 'Hers' } }, before, of))
        .then(
          () => 'kept',
          (error: { readonly code?: string }) => error.code,
        )
      return installation.note(...entry)
    }
    const signature = await served.deviceOf('writer').sign(signedHash(report))
    const [figures, on] = [() => report.frozen.figures, report.frozen.on]
    expect(await signAtDesk({ ...installation, note }, { year: 2022, of, figures, on, signature })).toBe('waits')
    expect(await written).toBe('annual.signed')
    expect((await show('courts')).report.title).toEqual(TITLE)
  })
  it('altered on the disk between the two signatures, by nobody', async () => {
    const path = served.installation.layout.annualDesk(2022)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.replace('& words', '& other words'))
    expect((await sign('courts', (await show('courts')).report)).body.code).toBe('annual.moved')
    writeFileSync(path, whole)
    expect(await out()).toEqual([])
  })
  it('by two people of two offices it is out, with both names of offices and its position, and markup in its words is words', async () => {
    expect((await sign('courts', (await show('courts')).report)).body).toEqual({ is: 'out' })
    expect(existsSync(served.installation.layout.annualDesk(2022))).toBe(false)
    const [report] = await out()
    expect([report?.signedBy, typeof report?.position]).toEqual([['ncct', 'moj'], 'number'])
    const page = await (await fetch(`${served.api}/annual/2022?lang=en`)).text()
    expect(page).toMatch(/Signed by two people, of: [^<]+, Ministry of Justice\./)
    expect(page).toContain('&lt;script&gt;alert()&lt;/script&gt; &amp; words')
    expect(page).not.toContain('<script>alert')
  })
  it('and put there with a signature taken away, or another’s put in, it is shown to nobody', async () => {
    const path = served.installation.layout.annual(2022)
    const whole = JSON.parse(readFileSync(path, 'utf8')) as Outline
    const [first = '', second = ''] = whole.signed ?? []
    const { signed: _, ...bare } = whole
    for (const changed of [
      bare,
      { ...whole, signed: [first] },
      { ...whole, signed: [first, first] },
      { ...whole, signed: [second, 'x'] },
    ]) {
      writeFileSync(path, JSON.stringify(changed))
      expect(await out()).toEqual([])
    }
    writeFileSync(path, JSON.stringify(whole))
    expect(await out()).toHaveLength(1)
  })
  it('a number of it that was taken back is not in it any more: it says by whom and why, what stands today, and leads to what proves it', async () => {
    const takeBack = async (who: string, agency: string) => {
      const entries = [await served.make(who, { kind: 'release.withdrawn', release: 'r-again', reason: 'wrong' })]
      expect((await served.post(who, '/api/v1/released', { agency, entries })).status).toBe(200)
      await new Promise((done) => setTimeout(done, 300)) // what is out is looked for every quarter of a second
    }
    const read = async (path: string): Promise<string> => (await (await fetch(served.api + path)).text()).replaceAll(/[\u200b\u2060]/g, '')
    await takeBack('statistics', 'nis')
    expect(await read('/annual/2022?lang=en')).toMatch(/Persons convicted, all laws, 2022: hidden by .+: a number was wrong/)
    await takeBack('writer', 'ncct')
    const [en, km, alone] = [
      await read('/annual/2022?lang=en'),
      await read('/annual/2022?lang=km'),
      await read('/annual/2022/report.html?lang=en'),
    ]
    for (const said of [en, alone]) {
      expect(said).toMatch(
        /The number that was signed here is no longer here\. Persons convicted, all laws, 2022: withdrawn on .+: a number was wrong\. Do not/,
      )
      expect(said).toContain('What stands today: 180 (r-2022).')
    }
    expect(km).toContain('មានលេខខុស')
    expect(km).toContain('អ្វីដែលនៅមានថ្ងៃនេះ៖ ១៨០')
    for (const said of [en, alone, km]) {
      expect(said).not.toMatch(/[^0-9]174[^0-9]|១៧៤/)
      // That nothing was released is said of the other figure alone, of which it is so.
      expect(said.match(/No number of the whole year was released|មិនទាន់មានលេខនៃឆ្នាំទាំងមូល/g)).toHaveLength(1)
    }
    expect([en.includes('href="/releases/r-again?lang=en"'), alone.includes('/releases/')]).toEqual([true, false])
    expect((await fetch(`${served.api}/releases/r-again`)).status).toBe(410)
  })
})

it('a year is no number in words; a count, a share and a fraction are, in any script, and one that looks as a year does', () => {
  const named = [
    '',
    'In 2022 and in 1999.',
    'ឆ្នាំ២០១២',
    'The law of 2008',
    'Annual report 2022',
    '2021–2022',
    'from 2019 to 2024',
    'since 2019–2023',
  ]
  for (const text of named) expect([text, saysNumber(text, 2022)]).toEqual([text, false])
  const numbers = ['12', '1 court', '45 %', '½', '៣', 'Ⅳ', '2022 12', '20221', 'in 20221', '3000', '١٢', 'Article 12 of the law']
  const asYears = ['Only 2000 were convicted.', 'មាន ១៩៨៥ នាក់', 'between 1900 and 2100 people', 'within 1985']
  for (const text of [...numbers, ...asYears]) expect([text, saysNumber(text, 2022)]).toEqual([text, true])
})
