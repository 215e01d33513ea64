/** Visits by lot, over the API: a frame before its hour, a look on record before a name, one lot a day, and nothing of it for anybody else. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBase64Url } from '../../src/core/bytes.ts'
import { frameMark, printFrame, secretMark, type Frame } from '../../src/core/lot/frame.ts'
import { checkLot } from '../../src/core/lot/check.ts'
import { lotFalls } from '../../src/core/lot/draw.ts'
import { lotKeysOf, lotNames, makeFrame, openNames } from '../../src/core/lot/make-frame.ts'
import { printSlip } from '../../src/core/lot/slip.ts'
import { checkCode } from '../../src/core/entry/sign-in.ts'
import { frameLots } from '../../src/work/lots/draw-lots.ts'
import { numberFrom, printNumber } from '../../src/core/letter/number.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { main } from '../../src/main.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { appendActs } from '../../src/work/acts/append-acts.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'
import type { Lots, OpenedFrame } from '../../src/web/desk/lot/model.ts'

const PLACES = Array.from({ length: 30 }, (_, i) => `${i + 1}\tWobbelise Brickworks ${i + 1}`)
const DAY_MS = 86_400_000
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['head', 'molvt', ['head']],
    ['inspector', 'molvt', ['clerk']],
    ['police', 'ahtjp', ['head', 'caseworker']],
    ['shelter', 'ngo-coalition', ['caseworker']],
    ['reviewer', 'ncct', ['head', 'reviewer']],
    ['overseer', 'oversight-body', ['oversight']],
  ])
}, 120_000)
afterAll(() => served.remove())

const originOf = (): string => served.anchor.vkeySigner.key.name
type Making = {
  readonly day: string
  readonly office?: string
  readonly draw?: number
  readonly origin?: string
  readonly places?: readonly string[]
}
type Made = { readonly code: string; readonly act: EntryBody; readonly frame: Frame }
function frameOf({ day, office = 'LAB-X1', draw = 3, origin = originOf(), places = PLACES }: Making): Made {
  const code = numberFrom(nodeRandom.bytes(16))
  const frame = makeFrame(places, { origin, code, nonce: nodeRandom.bytes(12) })
  const of = { office, day, draw }
  const act = {
    kind: 'lot.framed',
    ...of,
    places: frame.tokens.length,
    frame: frameMark(frame, of),
    secret: secretMark(lotKeysOf(code).secret),
  } as const
  return { code, act, frame }
}
async function sign(who: string, act: EntryBody, sealed: Readonly<Record<string, string>> = {}, own?: string): Promise<Parts> {
  const device = served.deviceOf(who)
  const head = { id: own ?? uuidFrom(nodeRandom.bytes(16)), agency: device.card.agency, author: device.card.credential }
  return signEntry(makeEntry(head, act, {}, sealed, nodeRandom.bytes), device)
}
const frameIt = async (who: string, { act, frame }: Made) =>
  served.post(who, '/api/v1/lots', { entries: [await sign(who, act, printFrame(frame))] })
const list = async (who: string): Promise<Lots> => (await served.read<Lots>(who, '/api/v1/lots')).body
async function lookAt(who: string, lot: string, code: string, change: Record<string, unknown> = {}) {
  const known = (await list('head')).lots.find((l) => l.framed.id === lot)
  if (!known) throw new Error('no lot')
  const root = known.root ?? { size: 1, root: 'ab'.repeat(32) }
  const { office, day } = known.framed
  const act = { kind: 'lot.opened', lot, office, day, secret: lotKeysOf(code).secret, ...root, ...change } as EntryBody
  return served.post(who, '/api/v1/lots/openings', { entries: [await sign(who, act)] })
}
/** Of a day that has begun: as the record has it that framed it the day before. */
async function framedBefore(made: Made): Promise<string> {
  const { country, store } = served.installation
  const done = await appendActs([await sign('head', made.act, printFrame(made.frame))], ['lot.framed'], { agency: 'molvt', country, store })
  await served.installation.sequencer.flush()
  return done.entries[0] ?? ''
}
async function anchorNow(): Promise<void> {
  const now = Math.floor(Date.now() / 1000)
  await served.anchor.prepare(
    Math.max(now, served.anchor.preparedUntil + 1),
    nodeRandom.bytes(32),
    (await served.installation.checkpoint()).text,
    () => now,
  )
}
async function run(...argv: string[]): Promise<{ code: number; out: string }> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t), json: argv.includes('--json') })
  return { code, out: said.join('\n') }
}

describe('a frame', () => {
  it('is taken before its hour, once for an office and a day, and says no name', async () => {
    const made = frameOf({ day: dayIn(3) })
    const entry = await sign('head', made.act, printFrame(made.frame))
    expect(JSON.stringify(entry)).not.toMatch(/Wobbelise/)
    expect((await served.post('head', '/api/v1/lots', { entries: [entry] })).status).toBe(200)
    // The same again is the same; another is a second lot.
    expect((await served.post('head', '/api/v1/lots', { entries: [entry] })).status).toBe(200)
    expect((await frameIt('inspector', frameOf({ day: dayIn(3) }))).body.code).toBe('lot.framed-already')
    expect((await frameIt('inspector', frameOf({ day: dayIn(3), office: 'LAB-1' }))).status).toBe(200)
    const { lots } = await list('inspector')
    expect(lots.filter((l) => l.framed.day === dayIn(3)).map((l) => [l.framed.office, l.root, l.isAgain])).toEqual([
      ['LAB-X1', null, false],
      ['LAB-1', null, false],
    ])
  })
  it('is of one office for whoever frames: of many he would know many draws, and open the one that suits him', async () => {
    expect((await frameIt('head', frameOf({ day: dayIn(7), office: 'LAB-5' }))).body.code).toBe('lot.another-office')
    expect((await frameIt('inspector', frameOf({ day: dayIn(7), office: 'LAB-5' }))).body.code).toBe('lot.another-office')
    expect((await frameIt('head', frameOf({ day: dayIn(7) }))).status).toBe(200)
    expect((await frameIt('inspector', frameOf({ day: dayIn(8), office: 'LAB-1' }))).status).toBe(200)
  })
  it('is refused after its hour, too far ahead, for the root of another log, of another’s office, or where all are visited', async () => {
    expect((await frameIt('head', frameOf({ day: dayIn(-1) }))).body.code).toBe('lot.too-late')
    expect((await frameIt('head', frameOf({ day: dayIn(90) }))).body.code).toBe('lot.too-late')
    // The leaf of the hour is made before it: what comes in the last minute would be late for ever.
    const hour = lotFalls(dayIn(2), served.installation.country.lots!) * 1000
    const frameAt = async (now: number) => {
      const { act, frame } = frameOf({ day: dayIn(2) })
      const none = () => Promise.resolve(undefined)
      const by = { ...served.installation, agency: 'molvt', reader: served.installation.pools.saksi_reader, origin: originOf() }
      return frameLots([await sign('head', act, printFrame(frame))], { ...by, now, rootFrom: none, prove: none })
    }
    await expect(frameAt(hour - 59_000)).rejects.toMatchObject({ code: 'lot.too-late' })
    for (const change of [{ origin: 'another.example/anchor' }, { office: 'POL-X1' }, { draw: PLACES.length }])
      expect((await frameIt('head', frameOf({ day: dayIn(5), ...change }))).body.code).toBe('act.not-sound')
    const { act, frame } = frameOf({ day: dayIn(5) })
    const [first = ''] = frame.tokens
    for (const bad of [
      { ...frame, tokens: [] },
      { ...frame, tokens: [first, ...frame.tokens.slice(0, -1)] },
      { ...frame, names: frame.names.slice(0, -4) },
    ])
      expect((await served.post('head', '/api/v1/lots', { entries: [await sign('head', act, printFrame(bad))] })).body.code).toBe(
        'act.not-sound',
      )
    expect((await list('head')).lots.filter((l) => l.framed.day === dayIn(5))).toEqual([])
  })
})

/** Of the lot that is opened here. */
let codeOfLot = ''
describe('the lot of a day', () => {
  let made: Made
  let lot: string
  beforeAll(async () => {
    made = frameOf({ day: dayIn(-1), places: PLACES })
    codeOfLot = made.code
    lot = await framedBefore(made)
  })
  it('opens to nobody before the log has its root, nor with another code, another root or another day', async () => {
    const before = (await list('head')).lots.find((l) => l.framed.day === dayIn(3))
    expect((await lookAt('inspector', before?.framed.id ?? '', made.code)).body.code).toBe('lot.not-yet')
    expect((await lookAt('inspector', lot, made.code)).body.code).toBe('lot.not-yet')
    await anchorNow()
    expect((await lookAt('inspector', lot, numberFrom(nodeRandom.bytes(16)))).body.code).toBe('lot.drawn-otherwise')
    expect((await lookAt('inspector', lot, made.code, { root: 'cd'.repeat(32) })).body.code).toBe('lot.drawn-otherwise')
    expect((await lookAt('inspector', lot, made.code, { size: 99 })).body.code).toBe('lot.drawn-otherwise')
    expect((await lookAt('inspector', lot, made.code, { day: dayIn(-2) })).body.code).toBe('not-found')
    expect((await lookAt('inspector', lot, made.code, { lot: uuidFrom(nodeRandom.bytes(16)) })).body.code).toBe('not-found')
    expect((await list('head')).lots.find((l) => l.framed.id === lot)?.looks).toEqual([])
  })
  it('is the same to everybody who goes, and who looked stands there with the time', async () => {
    const looked = []
    for (const who of ['inspector', 'head']) looked.push(await lookAt(who, lot, made.code))
    expect(looked.map((l) => l.status)).toEqual([200, 200])
    const known = (await list('head')).lots.find((l) => l.framed.id === lot)
    expect(known?.looks.map((l) => l.person)).toEqual(['inspector', 'head'].map((who) => served.deviceOf(who).card.person))
    const names = looked.map(({ body }) => {
      const { frame } = body as unknown as { readonly frame: Frame }
      const root = known?.root ?? { size: 0, root: '' }
      const { faults, drawn } = checkLot({
        framed: known!.framed,
        frame,
        opened: { secret: lotKeysOf(made.code).secret, ...root },
        anchor: { origin: originOf(), ...root },
      })
      expect(faults).toEqual([])
      return drawn.map((token) => openNames(frame, made.code)?.[frame.tokens.indexOf(token)])
    })
    expect(names[0]).toHaveLength(3)
    expect(names[0]?.every((n) => n?.includes('Wobbelise'))).toBe(true)
    expect(names[1]).toEqual(names[0])
  })
  it('is as little there for the police, a shelter, whoever receives returns, and oversight, as where nothing is', async () => {
    const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
    for (const who of ['police', 'shelter', 'reviewer', 'overseer']) {
      const answer = await served.get(who, '/api/v1/lots')
      expect([who, answer.status, await answer.text()]).toEqual([who, 404, nothing])
      expect((await frameIt(who, frameOf({ day: dayIn(4) }))).status).toBe(404)
      expect((await lookAt(who, lot, made.code)).status).toBe(404)
    }
  })
})

describe('whoever checks', () => {
  it('finds every lot drawn by nobody, and one that was framed again, or after its hour', async () => {
    const dir = served.installation.layout.dir
    expect(await run('lot', 'check', dir)).toMatchObject({ code: 0 })
    // What the door refuses, as a server of his own could have written it.
    await framedBefore(frameOf({ day: dayIn(-1) }))
    await framedBefore(frameOf({ day: dayIn(-1), office: 'LAB-2' }))
    const { code, out } = await run('lot', 'check', dir)
    expect(code).toBe(1)
    expect(out).toMatch(/lot\.framed-again/)
    expect(out).toMatch(/LAB-2[^\n]*\n\s+lot\.framed-late/)
    expect(out).toMatch(/✔ LAB-X1[^\n]*first opened/)
    // What nobody opened is named with the office and with whoever framed it.
    expect(out).toMatch(/LAB-2[^\n]*\n(?:\s+lot\.[^\n]*\n)*\s+lot\.unopened/)
    expect(out).toMatch(/LAB-2[^\n]*\n(?:\s+lot\.[^\n]*\n)*\s+lot\.another-office/)
    expect(out).toMatch(/^office LAB-2: 1 framed, 0 opened, 1 left lying/m)
    expect(out).toMatch(/^office LAB-1: 2 framed, 0 opened, 0 left lying/m)
    expect(out).toContain(`framed by ${checkCode(served.deviceOf('inspector').card.person)}: 2 framed, 0 opened, 0 left lying`)
    expect(out).not.toMatch(/Wobbelise/)
  })
  it('who has the code of a list is told whether its names are those that were committed, and is shown none', async () => {
    const dir = served.installation.layout.dir
    const at = join(dir, 'tmp-code')
    const honest = frameOf({ day: dayIn(-3), office: 'LAB-3' })
    // One workplace thirty times under tokens of chance, as a program of his own could commit it.
    const code = numberFrom(nodeRandom.bytes(16))
    const tokens = Array.from({ length: 30 }, () => toBase64Url(nodeRandom.bytes(16))).toSorted((a, b) => (a < b ? -1 : 1))
    const one = Array.from({ length: 30 }, () => '77\tThe one Wobbelise')
    const frame: Frame = { origin: originOf(), tokens, names: lotNames(one, code, nodeRandom.bytes(12)) }
    const of = { office: 'LAB-4', day: dayIn(-3), draw: 3 }
    const secret = secretMark(lotKeysOf(code).secret)
    await framedBefore(honest)
    await framedBefore({ code, frame, act: { kind: 'lot.framed', ...of, places: 30, frame: frameMark(frame, of), secret } })
    const check = async (text: string): Promise<string> => {
      writeFileSync(at, text)
      const { out } = await run('lot', 'check', dir, '--code', at)
      expect(out).not.toMatch(/Wobbelise/)
      return out
    }
    expect(await check(printNumber(code))).toMatch(/LAB-4[^\n]*\n(?:\s+lot\.(?!names)[^\n]*\n)*\s+lot\.names-differ/)
    expect(await check(printNumber(honest.code))).not.toMatch(/names-differ/)
    expect((await run('lot', 'check', dir)).out).not.toMatch(/names-differ/)
    expect(await check(printNumber(numberFrom(nodeRandom.bytes(16))))).toMatch(/no list on record has this code/)
    expect(await check('ABCD')).toMatch(/holds no code/)
  })
  it('needs a slip, a checkpoint of that hour or later and the anchor’s key, and no account', async () => {
    const { dir } = served.installation.layout
    const folder = join(dir, 'tmp-lots')
    mkdirSync(folder)
    const at = (name: string): string => join(folder, name)
    writeFileSync(at('checkpoint'), served.anchor.at(Date.now() / 1000).note)
    writeFileSync(at('vkey'), printVkey(served.anchor.vkeySigner.key))
    const known = (await list('head')).lots.find((l) => l.looks.length > 0)!
    const { body: looked } = await lookAt('inspector', known.framed.id, codeOfLot)
    const { proof } = looked as unknown as OpenedFrame
    const made = known.framed
    const [{ body }] = [await served.read<Lots>('head', '/api/v1/lots')]
    expect(body.lots.length).toBeGreaterThan(0)
    const { rows } = await served.installation.pools.saksi_reader.query<{ sealed: string; stub: string }>(
      `select p.sealed, o.stub from saksi.entry_parts p, saksi.entries o where p.entry_id = $1::uuid and o.kind = 'lot.opened' limit 1`,
      [made.id],
    )
    const frame = JSON.parse((JSON.parse(rows[0]?.sealed ?? '') as { frame: string }).frame) as Frame
    const { secret } = JSON.parse(rows[0]?.stub ?? '') as { secret: string }
    const opened = { secret, ...known.root! }
    const { drawn } = checkLot({ framed: made, frame, opened, anchor: { origin: originOf(), ...known.root! } })
    const slip = { framed: made, proof, frame, opened, drawn }
    const check = (name: string, ...more: string[]) =>
      run('lot', 'check', at(name), '--checkpoint', at('checkpoint'), '--vkey', at('vkey'), ...more)
    writeFileSync(at('right'), printSlip(slip))
    expect(await check('right')).toMatchObject({ code: 0 })
    writeFileSync(at('again'), printSlip({ ...slip, drawn: drawn.toReversed() }))
    expect(await check('again')).toMatchObject({ code: 1, out: expect.stringContaining('lot.drawn-otherwise') as string })
    // Made after the root, with another number for its entry: nothing shows that it was on record.
    const other = { ...made, id: uuidFrom(nodeRandom.bytes(16)) }
    const forged = checkLot({ framed: other, frame, opened, anchor: { origin: originOf(), ...known.root! } })
    expect(forged.faults).toEqual([])
    writeFileSync(at('forged'), printSlip({ ...slip, framed: other, drawn: forged.drawn }))
    expect(await check('forged')).toMatchObject({ code: 1, out: expect.stringContaining('lot.not-before') as string })
    // A later checkpoint does, with the anchor's tiles, and none of before the hour, or without them.
    await anchorNow()
    await pause(1_100)
    writeFileSync(at('checkpoint'), served.anchor.at(Date.now() / 1000).note)
    expect(await check('right')).toMatchObject({ code: 2, out: expect.stringContaining('--tiles') as string })
    const tiles = served.installation.layout.anchor
    expect(await check('right', '--tiles', tiles)).toMatchObject({ code: 0 })
    expect(await check('right', '--tiles', folder)).toMatchObject({ code: 2, out: expect.stringContaining('cannot be read') as string })
    writeFileSync(at('elsewhere'), printSlip({ ...slip, opened: { ...opened, root: 'cd'.repeat(32) } }))
    expect(await check('elsewhere', '--tiles', tiles)).toMatchObject({
      code: 1,
      out: expect.stringContaining('lot.root-differs') as string,
    })
    // Of before a restore: the anchor had another name, which /anchor/earlier tells.
    const before = { ...frame, origin: 'saksi.example/anchor/before' }
    writeFileSync(at('before'), printSlip({ ...slip, frame: before }))
    writeFileSync(at('earlier'), JSON.stringify([{ vkey: 'saksi.example/anchor/before+00000000+AA', checkpoint: null }]))
    expect((await check('before', '--tiles', tiles)).out).toContain('lot.of-another-log')
    expect((await check('before', '--tiles', tiles, '--earlier', at('earlier'))).out).not.toContain('lot.of-another-log')
    writeFileSync(at('none'), '{"format":"saksi-lot/2"}')
    expect(await check('none')).toMatchObject({ code: 2 })
  })
  it('holds the first in the log for the one that stands where two come at one moment, whatever ids their senders chose', async () => {
    const { country, store } = served.installation
    const ids = ['ffffffff-ffff-4fff-bfff-ffffffffffff', '00000000-0000-4000-8000-000000000000']
    const both = await Promise.all(
      ids.map((id) => ({ id, made: frameOf({ day: dayIn(9) }) })).map(({ id, made }) => sign('head', made.act, printFrame(made.frame), id)),
    )
    await appendActs(both, ['lot.framed'], { agency: 'molvt', country, store })
    await served.installation.sequencer.flush()
    const { lots } = await list('head')
    expect(ids.map((id) => lots.find((l) => l.framed.id === id)?.isAgain)).toEqual([false, true])
  })
})
