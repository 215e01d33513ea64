/** The answer sheet over the API: who sees which questions, what a signature is over, and who may ask whom. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer as answerReport } from '../../src/work/answers/make-sheet.ts'
import { hashOwed } from '../../src/work/answers/owed-answers.ts'
import { keepSignOff, readSignOffs } from '../../src/work/answers/sign-offs.ts'
import { checkAnswers } from '../../src/work/answers/verify-answers.ts'
import { inTransaction } from '../../src/store/postgres/connect.ts'
import { loadReport } from '../../src/store/files/load-report.ts'
import { findIndicator } from '../../src/core/country/find.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { saysOf } from '../../src/core/entry/unsigned-acts.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import { hashFigure, hashShown } from '../../src/core/report/figure-hash.ts'
import type { ShownAnswer, ShownSheet } from '../../src/work/answers/shown-answers.ts'
import { refusal } from '../../src/server/refusals.ts'
import type { Fault } from '../../verify/fault.ts'
import { newestSheet, noteSomething } from '../helpers/newest-sheet.ts'
import { plant } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const SHEET = '/api/v1/answers?report=tip&year=2023'
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['analyst', 'ncct', ['reviewer']],
    ['social', 'mosavy', ['caseworker']],
    ['police', 'ahtjp', ['head']],
    ['oversight', 'oversight-body', ['oversight', 'caseworker']],
    ['nobody', 'moh', ['clerk']],
  ])
}, 120_000)
afterAll(() => served.remove())

const faults = async (): Promise<string[]> => {
  const found: Fault[] = []
  await checkAnswers(served.installation, (fault) => found.push(fault))
  return found.map((f) => f.what)
}
const sheetOf = (who: string): Promise<ShownSheet> => newestSheet(served, who, SHEET)
const signed = (who: string, a: ShownAnswer, agency: string, words: object = {}) =>
  served.make(who, {
    kind: 'answer.signed',
    report: 'tip',
    year: 2023,
    question: a.id,
    by: agency,
    figure: a.figure,
    narrative: hashShown(words),
  })
const post = async (who: string, a: ShownAnswer, agency: string, words: object = {}, sent: object = words) =>
  served.post(who, '/api/v1/answers/signatures', { report: 'tip', year: 2023, entry: await signed(who, a, agency, words), narrative: sent })

describe('the sheet', () => {
  it('is all questions for who gathers them, with charts, and every figure carries what a signature is over', async () => {
    const report = await loadReport('tip')
    const sheet = await sheetOf('analyst')
    expect(sheet.answers.map((a) => a.id)).toEqual(report.questions.map((q) => q.id))
    expect(sheet.charts.map((c) => c.id)).toEqual(expect.arrayContaining(['provinces', 'restitution']))
    for (const chart of sheet.charts)
      expect([chart.id, chart.rows.length > 0, chart.svg['km']?.includes('<svg')]).toEqual([chart.id, true, true])
    expect(sheet.beside[0]?.questions.length).toBeGreaterThan(2)
  })
  it('is for a body what it owes itself; for the police nothing that is counted from the protection side', async () => {
    const { country } = served.installation
    const own = await sheetOf('social')
    expect(new Set(own.answers.map((a) => a.owner))).toEqual(new Set(['mosavy']))
    const police = await sheetOf('police')
    expect(new Set(police.answers.map((a) => a.owner))).toEqual(new Set(['ahtjp']))
    const sides = police.answers.map((a) => getRecordKind(findIndicator(country, a.indicator)?.kind ?? '').side)
    expect(sides.filter((s) => s !== 'enforcement' && s !== 'shared')).toEqual([])
    // Some that it owes are counted there, so there was something to leave out.
    expect(police.answers.length).toBeLessThan((await loadReport('tip')).questions.filter((q) => q.owner === 'ahtjp').length)
  })
  it('is not there for who owes nothing, for oversight, for no report, and of no year that a record can be of', async () => {
    const nothing = await (await served.get('analyst', '/api/v1/nothing-here')).text()
    for (const [who, path] of [
      ['nobody', SHEET],
      ['oversight', SHEET],
      ['analyst', '/api/v1/answers?report=none&year=2023'],
      ['analyst', '/api/v1/answers?report=tip&year=2019'],
      ['police', '/api/v1/answers?report=tip&year=2199'],
    ] as const) {
      const answer = await served.get(who, path)
      expect([who, answer.status, await answer.text()]).toEqual([who, 404, nothing])
    }
  })
  it('is refused, in the catalogue’s words, to a body that asks for all there are at once; the others have theirs', async () => {
    const sheets = ['tip', 'glotip'].flatMap((report) => [2020, 2021, 2022, 2024, 2025].map((year) => ({ report, year })))
    const asked = sheets.map(({ report, year }) => served.get('social', `/api/v1/answers?report=${report}&year=${year}`))
    expect((await served.get('police', SHEET)).status).toBe(200)
    const answers = await Promise.all(asked)
    expect(new Set(answers.map((a) => a.status))).toEqual(new Set([200, 429]))
    const refused = answers.find((a) => a.status === 429)
    expect(await refused?.json()).toEqual(refusal('answers.many-counted'))
    expect((await served.get('social', SHEET)).status).toBe(200)
  })
})

describe('a signature under a figure', () => {
  it('is not put back by an older one that is sent again; the newest may be, as often as an answer is lost; and verify sees what did so', async () => {
    const answer = (await sheetOf('social')).answers.find((a) => a.id === 'b2-victims-identified')
    if (!answer) throw new Error('no such question')
    const send = (entry: Parts, narrative: object) =>
      served.post('social', '/api/v1/answers/signatures', { report: 'tip', year: 2023, entry, narrative })
    const [old, now] = [{ en: 'All of them were found by us.' }, { en: 'Some were found by others.' }]
    const first = await signed('social', answer, 'mosavy', old)
    const second = await signed('social', answer, 'mosavy', now)
    for (const [entry, words] of [
      [first, old],
      [first, old],
      [second, now],
      [second, now],
    ] as const)
      expect(await send(entry, words)).toMatchObject({ status: 200 })
    expect(await send(first, old)).toMatchObject({ status: 409, body: { code: 'answer.older' } })
    const seen = async () => (await sheetOf('analyst')).answers.find((a) => a.id === answer.id)?.signed.map((s) => s.narrative)
    expect([await seen(), await faults()]).toEqual([[now], []])
    // By hand, as somebody who owns the folder could.
    const { layout } = served.installation
    const [record] = readSignOffs(layout, 'tip', 2023).filter((s) => s.question === answer.id)
    if (!record) throw new Error('nothing is kept')
    keepSignOff(layout, 'tip', 2023, { ...record, narrative: old })
    expect(await faults()).toEqual(['answer.altered'])
    keepSignOff(layout, 'tip', 2023, { ...record, question: 'b1-01' })
    expect(await faults()).toEqual(['answer.altered', 'answer.not-in-log'])
    rmSync(layout.signOffs('tip', 2023))
    expect(await faults()).toEqual(['answer.missing'])
    expect(await send(second, now)).toMatchObject({ status: 200 })
    expect(await faults()).toEqual([])
  })
  it('is one after another, by whichever process: neither writes over what the other keeps', async () => {
    const [answer, other] = (await sheetOf('social')).answers.filter((a) => a.id !== 'b2-victims-identified')
    if (!answer || !other) throw new Error('too few questions')
    const { layout, pools } = served.installation
    const asked = ['--report', 'tip', '--year', '2023', '--sign', other.id, '--agency', 'mosavy', '--figure', other.figure]
    let sent: Promise<unknown> | undefined
    let ended: Promise<unknown> | undefined
    await inTransaction(pools.saksi_reader, async (client) => {
      await client.query(`select pg_advisory_xact_lock(hashtext('saksi.answers'))`)
      sent = post('social', answer, 'mosavy')
      ended = once(spawn(process.execPath, ['src/main.ts', 'answers', layout.dir, ...asked], { stdio: 'ignore' }), 'exit')
      const waiting = async () =>
        (await pools.saksi_reader.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).rowCount
      await expect.poll(waiting, { timeout: 60_000 }).toBe(2)
      expect(readSignOffs(layout, 'tip', 2023).filter((s) => s.question === answer.id || s.question === other.id)).toEqual([])
    })
    // A server looks by the clock for what other processes recorded.
    const clock = setInterval(() => void served.installation.sequencer.flush(), 100)
    expect([await sent, await ended]).toEqual([expect.objectContaining({ status: 200 }), [0, null]])
    clearInterval(clock)
    const kept = readSignOffs(layout, 'tip', 2023).flatMap((s) => (s.question === answer.id || s.question === other.id ? [s.question] : []))
    expect([kept.toSorted(), await faults()]).toEqual([[answer.id, other.id].toSorted(), []])
    rmSync(layout.signOffs('tip', 2023))
  }, 120_000)
  it('is refused over other words than those sent, for another body, for a question that is not its own, and unsigned by its author', async () => {
    const [a] = (await sheetOf('social')).answers
    if (!a) throw new Error('nothing is owed')
    expect(await post('social', a, 'mosavy', { en: 'One.' }, { en: 'Two.' })).toMatchObject({ status: 422 })
    expect(await post('social', a, 'ncct')).toMatchObject({ status: 422 })
    expect(await post('police', a, 'ahtjp')).toMatchObject({ status: 422 })
    expect((await post('nobody', a, 'moh')).status).toBe(404)
  })
  it('binds number, state, coverage and cells, not the day on which it was asked for', () => {
    const figure = {
      indicator: 'i',
      from: 'a',
      to: 'b',
      value: null,
      qualifier: 'between',
      least: 40,
      most: 60,
      state: 'reported',
      definition: 1,
      coverage: { received: 1, due: 1 },
      cells: [],
    }
    const later: typeof figure & { as_of: string } = { ...figure, as_of: '2024-01-01' }
    expect(hashFigure(later)).toBe(hashFigure(figure))
    for (const change of [
      { value: 2 },
      { qualifier: 'about' },
      { least: 41 },
      { most: 61 },
      { state: 'partial' },
      { definition: 2 },
      { coverage: { received: 0, due: 1 } },
    ])
      expect(hashFigure({ ...figure, ...change })).not.toBe(hashFigure(figure))
  })
  it('is the act of the body, by its person’s device, with its words; and says when the figure has changed since', async () => {
    const answer = (await sheetOf('social')).answers.find((a) => a.id === 'b2-victims-identified')
    if (!answer) throw new Error('no such question')
    const words = { en: 'Counted once.', km: 'រាប់តែម្តង។' }
    expect(await post('social', answer, 'mosavy', words)).toMatchObject({ status: 200, body: { entries: [expect.any(String)] } })
    expect(readSignOffs(served.installation.layout, 'tip', 2023)).toEqual([
      { question: answer.id, agency: 'mosavy', figure: answer.figure, narrative: words, sources: [], isSigned: true },
    ])
    const seen = (await sheetOf('analyst')).answers.find((a) => a.id === answer.id)
    expect(seen?.signed).toEqual([{ agency: 'mosavy', isStale: false, isSigned: true, narrative: words }])
    // Another record comes in: the figure is another one.
    await plant(served.installation.owner(), 'identification', {
      late: { agency: 'mosavy', identified_quarter: '2023-04-01', status: 'identified', form_of_exploitation: 'FORCED_LABOUR' },
    })
    // It was put past the log: what comes in by the log shows it, to who gathers the sheet. Its own body sees a month that is over.
    await noteSomething(served.installation)
    const now = (await sheetOf('analyst')).answers.find((a) => a.id === answer.id)
    expect([now?.value, now?.signed[0]?.isStale]).toEqual([(answer.value ?? 0) + 1, true])
    expect(await post('social', answer, 'mosavy')).toMatchObject({ status: 409, body: { code: 'answer.changed' } })
  })
})

describe('a reminder', () => {
  const ask = async (who: string) => ({
    entries: [await served.make(who, { kind: 'answer.asked', report: 'tip', year: 2023, question: 'b2-victims-identified', of: 'mosavy' })],
  })
  it('is an act of who gathers, and shows beside the question', async () => {
    expect((await served.post('analyst', '/api/v1/answers/reminders', await ask('analyst'))).status).toBe(200)
    const seen = (await sheetOf('social')).answers.find((a) => a.id === 'b2-victims-identified')
    expect(Date.parse(seen?.asked ?? '')).toBeGreaterThan(0)
  })
  it('is nobody else’s', async () => {
    for (const who of ['social', 'police', 'nobody'])
      expect([who, (await served.post(who, '/api/v1/answers/reminders', await ask(who))).status]).toEqual([who, 404])
  })
})

it('is no file and no footnote in a language that the country has not, and says which it has', async () => {
  const file = await served.read<{ code: string; message: string }>(
    'social',
    '/api/v1/answers/file?report=tip&year=2023&format=html&lang=vi',
  )
  expect([file.status, file.body.code, file.body.message]).toEqual([400, 'answers.other-language', expect.stringContaining('km, en')])
  const answer = (await sheetOf('social')).answers[0]
  if (!answer) throw new Error('nothing is owed')
  expect(await post('social', answer, 'mosavy', { vi: 'Một lần.' })).toMatchObject({
    status: 400,
    body: { code: 'answers.other-language' },
  })
})
it('leaves the server on record, for a recipient with a name', async () => {
  const before = await exports()
  await sheetOf('analyst')
  await served.get('social', '/api/v1/answers/file?report=tip&year=2023&format=xlsx&lang=km')
  expect((await exports()).slice(before.length)).toEqual(['ncct', 'mosavy'])
})
async function exports(): Promise<string[]> {
  const { rows } = await served.installation.pools.saksi_reader.query<{ stub: string }>(
    `select stub from saksi.entries where agency_id = 'saksi' and kind = 'export.made' order by recorded_at`,
  )
  return rows.map((r) => (JSON.parse(r.stub) as { recipient: string }).recipient)
}

describe('an answer that came by command', () => {
  it('is signed afterwards where it is the figure that its own body is shown, and by nobody once that is another', async () => {
    const { country, store } = served.installation
    const answer = (await sheetOf('police')).answers[0]
    if (!answer) throw new Error('nothing is owed')
    const say = async (figure: string): Promise<readonly [string, string]> => {
      const said = {
        kind: 'answer.signed',
        report: 'tip',
        year: 2023,
        question: answer.id,
        by: 'ahtjp',
        figure,
        narrative: hashShown({}),
      } as const
      const parts = makeUnsigned('ahtjp', said, nodeRandom)
      await appendActs([parts], ['answer.signed'], { agency: 'ahtjp', country, store })
      return [parts.id, saysOf(JSON.parse(parts.stub) as Stub)]
    }
    const countersign = async (...acts: readonly (readonly [string, string])[]) =>
      served.post('police', '/api/v1/unsigned-acts', {
        agency: 'ahtjp',
        entries: [await served.make('police', { kind: 'act.countersigned', acts })],
      })
    const [moved, stands] = [await say('ab'.repeat(32)), await say(answer.figure)]
    expect(await countersign(moved)).toMatchObject({ status: 409, body: { code: 'answer.changed' } })
    // Together with one that stands too: nothing is signed.
    expect(await countersign(stands, moved)).toMatchObject({ status: 409, body: { code: 'answer.changed' } })
    expect(await countersign(stands)).toMatchObject({ status: 200 })
  })
  it('of a day that was named is held against the figure of that day, which its head reads before', async () => {
    const { country, store } = served.installation
    const today = new Date().toISOString().slice(0, 10)
    const answer = (await sheetOf('police')).answers[0]
    const report = await loadReport('tip')
    const questions = report.questions.filter((q) => q.id === answer?.id)
    const of = async (asOf: string) =>
      (await answerReport({ ...report, questions }, 2023, asOf, { ...country, requirements: [] }, served.installation.counts)).answers[0]
    const [then, now] = [await of('2020-01-01'), await of(today)]
    if (!then || !now) throw new Error('nothing is owed')
    expect(hashOwed(then, country)).not.toBe(hashOwed(now, country))
    const say = async (figure: string, as_of: string) => {
      const said = {
        kind: 'answer.signed',
        report: 'tip',
        year: 2023,
        question: now.id,
        by: 'ahtjp',
        figure,
        narrative: hashShown({}),
        as_of,
      } as const
      const parts = makeUnsigned('ahtjp', said, nodeRandom)
      await appendActs([parts], ['answer.signed'], { agency: 'ahtjp', country, store })
      const acts = [[parts.id, saysOf(JSON.parse(parts.stub) as Stub)] as const]
      const read = await served.read<{ asOf: string; answer: { id: string; figure: string; value: number | null; state: string } }>(
        'police',
        `/api/v1/unsigned-acts/${parts.id}`,
      )
      const entries = [await served.make('police', { kind: 'act.countersigned', acts })]
      const other = await served.read<object>('social', `/api/v1/unsigned-acts/${parts.id}`)
      return { read, other: other.status, signed: await served.post('police', '/api/v1/unsigned-acts', { agency: 'ahtjp', entries }) }
    }
    const early = await say(hashOwed(then, country), '2020-01-01')
    expect(early.read.body).toMatchObject({
      asOf: '2020-01-01',
      answer: { id: now.id, state: then.state, figure: hashOwed(then, country) },
    })
    expect([early.signed.status, early.other]).toEqual([200, 404])
    expect((await say(hashOwed(then, country), today)).signed).toMatchObject({ status: 409, body: { code: 'answer.changed' } })
  })
})

it('is of another day for who gathers it, by the log or by the papers, and says which; for a single body of none', async () => {
  const [owner, day] = [served.installation.owner(), '2024-02-01']
  await plant(owner, 'identification', {
    typed: {
      agency: 'mosavy',
      identified_quarter: '2023-01-01',
      status: 'identified',
      form_of_exploitation: 'SEXUAL',
      recorded: '2024-05-01',
    },
  })
  // Its office had the paper before it was typed in.
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    await client.query(
      `insert into saksi.paper_days select agency_id, entry_id, '2024-01-15', recorded_at from saksi.identifications where recorded_at = '2024-05-01'`,
    )
  })
  const [byLog, byPapers] = [
    await newestSheet(served, 'analyst', `${SHEET}&as_of=${day}`),
    await newestSheet(served, 'analyst', `${SHEET}&known_on=${day}`),
  ]
  expect([byLog, byPapers].map((s) => [s.asOf, s.asOfBy, s.isOfChosenDay])).toEqual([
    [day, 'recorded', true],
    [day, 'paper', true],
  ])
  const [log, papers] = [byLog, byPapers].map((s) => s.answers.find((a) => a.id === 'b2-victims-identified')?.value)
  expect(papers).toBe((log ?? 0) + 1)
  const file = await served.read<{ base64: string }>(
    'analyst',
    `${SHEET.replace('answers?', 'answers/file?')}&known_on=${day}&format=html&lang=en`,
  )
  expect(Buffer.from(file.body.base64, 'base64').toString()).toContain('As the offices’ papers say that it was known on 1 February 2024')
  for (const [who, asked, status] of [
    ['social', `as_of=${day}`, 404],
    ['social', `known_on=${day}`, 404],
    ['analyst', 'as_of=2199-01-01', 404],
    ['analyst', `as_of=${day}&known_on=${day}`, 400],
    ['analyst', 'known_on=2023-02-31', 400],
  ] as const)
    expect([who, asked, (await served.get(who, `${SHEET}&${asked}`)).status]).toEqual([who, asked, status])
})
