/**
 * Who opened the sealed name of a place before an action: the vaults tell it to the oversight body alone, on its asking and in their own signed words; it is laid beside
 * who knew by the plan. Whoever carries the files reads nothing in them, and can neither add an opener, leave one out, nor give an answer to something else.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/core/bytes.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { Purpose } from '../../src/core/entry/oversight-acts.ts'
import { signNote, splitNote } from '../../src/core/ledger/note.ts'
import { placeCodeOf } from '../../src/core/place/place-code.ts'
import type { OpenedBefore, Openers } from '../../src/core/plan/openers.ts'
import { printMinute } from '../../src/core/plan/plan.ts'
import { askedCode, readOpeningsAsked } from '../../src/core/vault/told-openings.ts'
import { main } from '../../src/main.ts'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { append } from '../../src/road/append.ts'
import { homeOf, readHolderKeys, readText, readVaultSigner } from '../../src/vault/home.ts'
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { readDoors } from '../../src/work/openings/doors.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { openForBody, sealForBody } from '../../src/work/oversight/sealed-file.ts'
import { PlanBox } from '../../src/work/plans/plan-box.ts'
import { handInDrop } from '../helpers/hand-in-drop.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

const SIDES = ['agency', 'trustee'] as const
type TwoSides = (typeof SIDES)[number]
const NAME = 'Kumru Palace Building 4'
const KIND = { format: 'saksi-vault-openings-sealed/1', info: 'saksi/vault-openings/1' }
let made: Vaulted
let folder: string
let records: readonly string[] = []
let began = 0
let plan = ''
let hour = 0
/** What each opening gave its asker. */
const opened: unknown[] = []
const said: string[] = []
const at = (name: string): string => join(folder, name)
const run = (...argv: string[]): Promise<number> =>
  main(argv, { out: (t) => said.push(t), err: (t) => said.push(t), json: argv.includes('--json') })
const answered = (): string => said.at(-1) ?? ''
/** With the usage behind it. */
const complained = (): string => said.slice(-3).join('\n')
async function must(...argv: string[]): Promise<string> {
  if ((await run(...argv)) !== 0) throw new Error(said.slice(-3).join('\n'))
  return answered()
}
const now = (): number => Math.floor(Date.now() / 1000)
/** Of what has a time before it nothing is opened any more: a checkpoint is of the last ten minutes. */
const ended = (): number => now() - 660
/** The clock of all of them, so many minutes after the vaults began. Witnesses cosign once a minute of their own, which does not wait for it. */
async function atMinute(minutes: number): Promise<void> {
  vi.setSystemTime((began + minutes * 60) * 1000)
  const isFresh = (): boolean => (made.installation.witnessed()?.cosignedAt ?? 0) >= now() - 300
  for (let i = 0; i < 300 && !isFresh(); i++) await new Promise((r) => setTimeout(r, 100))
  expect(isFresh()).toBe(true)
}
const open = async (role: CredentialRole, record: string, purpose: Purpose): Promise<unknown> => {
  const tools = await made.tools('ahtjp', role)
  return openRecord(await wishFor(made, 'ahtjp', record, ['site_name'], purpose), openingPorts(tools.server), tools)
}
const urlOf = (side: TwoSides): string => readDoors(made.installation.layout.doors).vaults.find((v) => v.side === side)?.url ?? ''

/** @returns what the body reads out. */
async function ask(name: string, asks: readonly string[], from: number, until: number): Promise<string> {
  const times = ['--from', printMinute(from), '--until', printMinute(until)]
  const said = await must(
    'plan',
    'ask',
    '--plan',
    plan,
    ...asks.flatMap((r) => ['--record', r]),
    ...times,
    '--out',
    at(name),
    '--keep',
    at(`${name}.kept`),
    '--json',
  )
  return (JSON.parse(said) as { code: string }).code
}
const answer = (side: TwoSides, asked: string, code: string, out: string): Promise<number> =>
  run('vault', 'openings', made.home(side), at(asked), '--url', urlOf(side), '--code', code, '--out', at(out))
type Told = {
  readonly openers: readonly Openers[]
  readonly opened_before: readonly OpenedBefore[]
  readonly no_answers: readonly string[]
}
const reading = (asked: string, ...files: readonly string[]): string[] => {
  const { layout } = made.installation
  const keys = ['--oversight', layout.vaultKey('oversight'), '--plan-keys', layout.planKeys, '--doors', layout.doors]
  const openings = files.flatMap((f) => ['--openings', at(f)])
  return ['plan', 'reviews', '--review', at('review'), ...keys, '--asked', at(`${asked}.kept`), ...openings]
}
async function read(exit: number, asked: string, ...files: readonly string[]): Promise<Told> {
  expect(await run(...reading(asked, ...files), '--json'), answered()).toBe(exit)
  return JSON.parse(answered()) as Told
}

beforeAll(async () => {
  made = await makeVaulted('kh', undefined, undefined, undefined, 36_000)
  folder = join(made.dir, '..', 'asking')
  mkdirSync(folder)
  const { country, store, layout } = made.installation
  const form = country.forms.find((f) => f.id === 'site-register')
  if (!form) throw new Error('no form')
  const rows = [1, 2].map((n) =>
    form.fields.map((f, i) => (f.id === 'site_name' ? NAME : f.id === 'site_number' ? `${n}/2023` : cellOf(f, i, country, 'ahtjp'))),
  )
  const sealed = await sealFile(made.installation, form.id, 'ahtjp', sheetOf(form, ...rows), '2023-05.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await append(sealed, country, store)
  records = sealed.entries.flatMap((e) => {
    const stub = JSON.parse(e.stub) as { kind: string; record?: string }
    return stub.kind === 'record.version' && stub.record !== undefined ? [stub.record] : []
  })
  await bothOpen(made)
  await made.bring()
  began = now()
  vi.useFakeTimers({ toFake: ['Date'] })

  // A captain alone is in the plan; a caseworker of his office, in none, opens the name of the place nine minutes before the hour, and again after it.
  await atMinute(5)
  hour = began - (began % 60) + 20 * 60
  await must(
    'plan',
    'device',
    at('captain'),
    '--keys',
    layout.edge('ahtjp'),
    '--plan-keys',
    layout.planKeys,
    '--url',
    made.serving.url,
    '--name',
    'Captain Kumru',
  )
  const box = PlanBox.open(at('captain'))
  writeFileSync(at('page'), 'Four cars, both gates.')
  const { handle } = JSON.parse(await must('plan', 'seal', box.dir, at('page'), '--action', printMinute(hour), '--json')) as {
    handle: string
  }
  for (let i = 0; i < 5 && !(await box.find(handle)).plan.held; i++) await handInDrop(box, made.installation)
  await atMinute(11)
  opened.push(await open('caseworker', records[0] ?? '', 'prosecution'))
  await atMinute(40)
  opened.push(await open('caseworker', records[0] ?? '', 'prosecution'))
  vi.setSystemTime((began + 60 * 60) * 1000)
  await must('plan', 'review', box.dir, handle, '--found', 'empty', '--doors', layout.doors, '--out', at('review'))
  await run(
    'plan',
    'reviews',
    '--review',
    at('review'),
    '--oversight',
    layout.vaultKey('oversight'),
    '--plan-keys',
    layout.planKeys,
    '--json',
  )
  plan = (JSON.parse(answered()) as { reviews: { plan: string }[] }).reviews[0]?.plan ?? ''
}, 240_000)
afterAll(async () => {
  vi.useRealTimers()
  await made?.remove()
})

describe('what the body asks, and each vault answers', () => {
  it('an opener who is in no plan stands beside who knew: who, which office, when, what sort, before or after the hour; never the value', async () => {
    expect(opened).toEqual([{ site_name: NAME }, { site_name: NAME }])
    const code = await ask('asked', records.slice(0, 1), began + 120, ended())
    expect(await run('vault', 'openings', made.home('agency'), at('asked'))).toBe(1)
    expect(answered()).toContain(code)
    for (const side of SIDES) expect(await answer(side, 'asked', code, `${side}.told`), answered()).toBe(0)
    // Neither what is carried nor what a vault writes of its doing says of which plan it is, or that oversight asked.
    expect(readFileSync(at('asked'), 'utf8')).not.toContain(plan)
    expect(readFileSync(at('asked.kept'), 'utf8')).toContain(plan)
    expect(made.lines.filter((line) => /oversight|openings of/.test(line))).toEqual([])
    expect(await run(...reading('asked').map((a) => (a === at('asked.kept') ? at('asked') : a)))).toBe(2)
    const told = await read(0, 'asked', 'agency.told', 'trustee.told')
    const [one] = told.openers
    expect(one).toMatchObject({ plan, is: 'known', silent: [], gaps: [], byTelephone: [] })
    const person = (role: CredentialRole): string => made.keyOf('ahtjp', role).card.person
    const [before, after] = one?.openings ?? []
    expect(one?.openings).toHaveLength(2)
    const of = {
      agency: 'ahtjp',
      of: 'ahtjp',
      kind: 'site',
      record: records[0],
      code: placeCodeOf(records[0] ?? ''),
      borne: 'enough',
      otherwise: [],
    }
    expect(before).toMatchObject({ ...of, person: person('caseworker'), when: 'before', purpose: 'prosecution' })
    expect(after).toMatchObject({ ...of, person: person('caseworker'), when: 'after', purpose: 'prosecution' })
    expect(before?.at).toBeLessThan(hour)
    expect(before?.vaults).toHaveLength(2)
    expect(told.opened_before).toEqual([{ person: person('caseworker'), agencies: ['ahtjp'], opened: 1, empty: 1, of: 1, differing: 0 }])
    expect(answered()).not.toContain(NAME)
    said.length = 0
    expect(await run(...reading('asked', 'agency.told', 'trustee.told'))).toBe(0)
    const all = said.join('\n')
    expect(all).toMatch(/Captain Kumru \([0-9a-f]{8}\) could read it from/)
    expect(all).toMatch(
      new RegExp(
        `before the hour: ${person('caseworker').slice(0, 8)} of ahtjp \\(device [0-9a-f]{8}\\) opened \\w+ of site ${placeCodeOf(records[0] ?? '')}`,
      ),
    )
    expect(all).toContain('each vault has answered for all of this time')
    expect(all).toContain('It does not say who told')
    expect(all).not.toContain(NAME)
  }, 60_000)

  it('of a place that nobody opened the file is as long as any, and whoever carries one reads nothing in it', async () => {
    const code = await ask('unopened', records.slice(1), began + 120, ended())
    for (const side of SIDES) expect(await answer(side, 'unopened', code, `${side}.unopened`), answered()).toBe(0)
    const { openers } = await read(0, 'unopened', 'agency.unopened', 'trustee.unopened')
    expect(openers[0]).toMatchObject({ is: 'known', openings: [] })
    for (const side of SIDES) {
      const [told, none] = [readFileSync(at(`${side}.told`), 'utf8'), readFileSync(at(`${side}.unopened`), 'utf8')]
      expect(told.length).toBe(none.length)
      expect(statSync(at(`${side}.told`)).mode & 0o077).toBe(0)
      for (const word of [NAME, 'ahtjp', plan, 'site', ...records, made.keyOf('ahtjp', 'caseworker').card.person, side])
        expect(told).not.toContain(word)
      // The vault's own keys do not open it, which open everything else that is sealed to it: the body's does.
      const own = readHolderKeys(homeOf(made.home(side)), side === 'agency' ? 'ahtjp' : 'trustee')
      expect(own).not.toEqual([])
      for (const { privateKey } of own) expect(await openForBody(told, KIND, privateKey, hpke)).toBeUndefined()
    }
  }, 60_000)

  it('a vault whose answer is not here, and a time from before its journal began, are named', async () => {
    const one = await read(0, 'asked', 'agency.told')
    expect(one.openers[0]).toMatchObject({ is: 'some', gaps: [] })
    expect(one.openers[0]?.silent).toHaveLength(1)
    const none = await read(0, 'asked')
    expect(none.openers[0]).toMatchObject({ is: 'not_known', openings: [] })
    expect(none.openers[0]?.silent).toHaveLength(2)
    const code = await ask('long', records.slice(0, 1), began - 86_400, ended())
    for (const side of SIDES) expect(await answer(side, 'long', code, `${side}.long`), answered()).toBe(0)
    const long = await read(0, 'long', 'agency.long', 'trustee.long')
    expect(long.openers[0]).toMatchObject({ is: 'not_known', gaps: [{ is: 'began' }, { is: 'began' }] })
    expect(long.openers[0]?.openings).toHaveLength(2)
  }, 60_000)
})

describe('what is refused', () => {
  it('by the vault: another code, another asking, one whose time is not over, and whoever is not its keeper', async () => {
    expect(await answer('agency', 'asked', '2222-2222-2222-2222-2222', 'none')).toBe(2)
    expect(complained()).toContain('the code is not of this asking')
    const asked = readOpeningsAsked(readFileSync(at('asked'), 'utf8'))
    if (!asked) throw new Error('none')
    // Somebody on the way put another place in: the code that the body reads is another.
    writeFileSync(at('swapped'), JSON.stringify({ ...asked, records: records.slice(1) }))
    expect(await answer('agency', 'swapped', askedCode(asked), 'none')).toBe(2)
    // Something of the last ten minutes could still be opened.
    for (const until of [now() + 3_600, now() - 540]) {
      const early = { ...asked, until }
      writeFileSync(at('early'), JSON.stringify(early))
      expect(await answer('agency', 'early', askedCode(early), 'none')).toBe(2)
      expect(complained()).toContain('its time is not over')
    }
    expect(
      await run(
        'plan',
        'ask',
        '--plan',
        plan,
        '--record',
        records[0] ?? '',
        '--from',
        printMinute(began),
        '--until',
        printMinute(now() + 3_600),
        '--out',
        at('none'),
        '--keep',
        at('none.kept'),
      ),
    ).toBe(2)
    expect([existsSync(at('none')), existsSync(at('none.kept'))]).toEqual([false, false])
    const body = JSON.stringify({ asked: readFileSync(at('asked'), 'utf8'), code: askedCode(asked) })
    for (const token of ['x', readText(homeOf(made.home('agency')).courierToken)]) {
      const response = await fetch(`${urlOf('agency')}/openings`, { method: 'POST', body, headers: { authorization: `Bearer ${token}` } })
      expect([response.status, await response.text()]).toEqual([404, 'not there, or not yours\n'])
    }
  }, 60_000)

  it('by the body: what was altered, cut, signed by another, an answer to something else, or to another body', async () => {
    const { layout } = made.installation
    const file = readFileSync(at('agency.told'), 'utf8')
    const key = fromBase64Url(readText(layout.vaultKey('oversight')))
    const { oversight } = readDoors(layout.doors)
    const note = (await openForBody(file, KIND, key, hpke)) ?? ''
    const forge = async (name: string, forged: string): Promise<void> => {
      expect(forged, name).not.toBe(note)
      writeFileSync(at(name), await sealForBody(forged, KIND, oversight, hpke))
    }
    const text = splitNote(note)?.text ?? ''
    const first = /\{"agency":"ahtjp".*?\},?/
    // Sealed to the body anew, which anybody can: an opener who is another, one taken out, one put in, and the whole under a key of one's own.
    await forge('other-opener', note.replace(made.keyOf('ahtjp', 'caseworker').card.person, made.keyOf('ahtjp', 'head').card.person))
    await forge('left-out', note.replace(first, ''))
    await forge(
      'put-in',
      note.replace(first, (one) => `${one.replace(/,$/, '')},${one}`),
    )
    const stranger = seedSigner(readVaultSigner(homeOf(made.home('agency'))).key.name, new Uint8Array(32).fill(7))
    await forge('other-key', signNote(stranger, text))
    await forge('unsigned', text)
    writeFileSync(at('altered'), file.replace(/.{8}"\}/, 'AAAAAAAA"}'))
    writeFileSync(at('cut'), file.slice(0, file.length - 400))
    writeFileSync(at('none-at-all'), '{}')
    const other = await makeVaultKeys()
    writeFileSync(at('other-body'), await sealForBody(note, KIND, { epoch: 1, publicKey: toBase64Url(other.publicKey) }, hpke))
    const amiss = ['other-opener', 'left-out', 'put-in', 'other-key', 'unsigned', 'altered', 'cut', 'none-at-all', 'other-body']
    // The other place's answer, and one to the same asking of another day: each is true, and answers something else.
    for (const name of [...amiss, 'agency.unopened', 'agency.long']) {
      const { openers, no_answers } = await read(1, 'asked', name)
      expect([name, no_answers, openers[0]?.openings, openers[0]?.is]).toEqual([name, [at(name)], [], 'not_known'])
    }
    // And they take nothing from what is true.
    const { openers } = await read(1, 'asked', ...amiss, 'agency.told', 'trustee.told')
    expect(openers[0]?.openings).toHaveLength(2)
    expect(openers[0]?.is).toBe('known')
  }, 120_000)

  it('by whoever is not the body, and by a vault whose journal somebody else has written', async () => {
    const other = await makeVaultKeys()
    writeFileSync(at('other.key'), `${toBase64Url(other.privateKey)}\n`)
    const argv = reading('asked', 'agency.told').map((a) => (a === made.installation.layout.vaultKey('oversight') ? at('other.key') : a))
    expect(await run(...argv, '--json')).toBe(1)
    expect((JSON.parse(answered()) as Told).openers[0]?.openings).toEqual([])
    expect(answered()).not.toContain(made.keyOf('ahtjp', 'caseworker').card.person)
    const journal = homeOf(made.home('agency')).journal
    const written = readFileSync(journal, 'utf8')
    writeFileSync(journal, written.replace(made.keyOf('ahtjp', 'caseworker').card.person, made.keyOf('ahtjp', 'head').card.person))
    const code = askedCode(readOpeningsAsked(readFileSync(at('asked'), 'utf8')) ?? (undefined as never))
    expect(await answer('agency', 'asked', code, 'none')).toBe(2)
    expect(complained()).toContain('is not what this vault wrote')
    writeFileSync(journal, written)
    expect(await answer('agency', 'asked', code, 'again')).toBe(0)
  }, 60_000)
})
