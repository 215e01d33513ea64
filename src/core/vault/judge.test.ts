import { beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { toBase64Url } from '../bytes.ts'
import type { OpeningAsked } from '../entry/oversight-acts.ts'
import { makeSigningKey } from '../entry/software-key.ts'
import type { SealedRecord } from '../../work/openings/open.ts'
import type { SealedAct } from '../../work/oversight/seal-row.ts'
import { NOW, World, type Shown } from '../../../test/helpers/made-judgement.ts'
import { Acts } from './acts.ts'
import { VaultHalt } from './log-fold.ts'

let world: World
let record: SealedRecord
let asked: SealedAct & { readonly index: number }
let good: Shown

beforeAll(async () => {
  world = await World.make()
  record = world.record()
  asked = await world.say('asker', world.opening('asker', record))
  good = world.shown(asked, record)
})

/** Asks anew in the same log; what it appends is there for the tests after it, which ask for nothing of the end of the log. */
const ask = async (who: string, change: Partial<OpeningAsked> = {}, of = record): Promise<Shown> =>
  world.shown(await world.say(who, world.opening(who, of, change)), of)
const changed = (part: 'row' | 'record', change: object): Shown => ({ ...good, [part]: { ...good[part], ...change } })

describe('a vault that is asked lawfully', () => {
  it('opens', async () => {
    expect(await world.judge(good)).toBe('open')
  })
  it('opens at the size that was shown, though the log has grown since', async () => {
    world.note({ kind: 'log.padded', noise: '0'.repeat(64) })
    expect(await world.judge(good)).toBe('open')
  })
})

describe('a checkpoint is refused', () => {
  it('that the log’s key did not sign', async () => {
    const forger = world.fork()
    Object.assign(forger, { logSigner: forger.witnesses[0] })
    expect(
      await world.judge({
        ...good,
        checkpoint: good.checkpoint.replace(/— saksi\.test\/judged \S/, (m) => `${m.slice(0, -1)}${m.at(-1) === 'A' ? 'B' : 'A'}`),
      }),
    ).toBe('checkpoint.not-signed')
  })
  it.each([[[]], [[0]], [[2]]])('that too few witnesses cosigned: %j', async (cosigners) => {
    expect(await world.judge({ ...good, checkpoint: world.checkpoint({ size: asked.index + 1, cosigners }) })).toBe('checkpoint.no-quorum')
  })
  it('where the keeper’s policy asks nobody: without witnesses nothing is opened', async () => {
    const witnesses = { ...world.policy, quorum: null }
    expect(await world.judge(good, world.state({ witnesses }))).toBe('checkpoint.no-quorum')
  })
  it.each([NOW - 601, NOW + 601])('that was kept back, or is dated ahead: %d', async (at) => {
    const size = asked.index + 1
    const late = { checkpoint: world.checkpoint({ size, at }), row: world.row(asked, size), record: world.shownRecord(record, size) }
    expect(await world.judge(late)).toBe('checkpoint.old')
    expect(await world.judge({ ...late, checkpoint: world.checkpoint({ size, at: NOW - 599 }) })).toBe('open')
  })
  it('below the mark, its own or the one that its peer holds', async () => {
    expect(await world.judge(good, world.state({ mark: asked.index + 2 }))).toBe('checkpoint.behind')
    expect(await world.judge(good, world.state({ mark: asked.index + 1 }))).toBe('open')
  })
  it('of another history, whoever cosigned it', async () => {
    const other = world.fork()
    other.note({ kind: 'log.padded', noise: '1'.repeat(64) })
    const again = { ...asked, index: other.append(asked.parts) }
    const shown = { checkpoint: other.checkpoint(), row: other.row(again), record: other.shownRecord(record) }
    while (world.leaves.length < other.leaves.length) world.note({ kind: 'log.padded', noise: '2'.repeat(64) })
    expect(await world.judge(shown)).toBe('checkpoint.other-root')
  })
  it('while the log has adopted other policies than the keeper’s', async () => {
    const { adopted } = world.state()
    expect(await world.judge(good, world.state({ adopted: { ...adopted, witnesses: 'f'.repeat(64) } }))).toBe('policy.witnesses')
    expect(await world.judge(good, world.state({ adopted: { ...adopted, access: 'f'.repeat(64) } }))).toBe('policy.access')
  })
})

describe('a row is refused', () => {
  it('that is in no log, stands elsewhere, or has another leaf', async () => {
    expect(await world.judge(changed('row', { index: asked.index - 1 }))).toBe('row.not-in-log')
    expect(await world.judge(changed('row', { leaf: good.record.leaf, index: good.record.index, path: good.record.path }))).toBe(
      'row.not-in-log',
    )
    expect(await world.judge(changed('row', { parts: { ...asked.parts, stub: asked.parts.stub.replace('"epoch":1', '"epoch":2') } }))).toBe(
      'row.not-in-log',
    )
  })
  it('under another key, and one with a byte of its key altered', async () => {
    expect(await world.judge(changed('row', { key: toBase64Url(nodeRandom.bytes(32)) }))).toBe('row.not-for-oversight')
  })
  it('that the oversight body could not read: sealed to another, or to nobody', async () => {
    const other = { epoch: 1, publicKey: toBase64Url((await makeVaultKeys()).publicKey) }
    const hidden = await world.say('asker', world.opening('asker', record), other)
    expect(await world.judge(world.shown(hidden, record))).toBe('row.not-for-oversight')
  })
  it('that was in the log before this vault started, and one that it answered', async () => {
    expect(await world.judge(good, world.state({ floor: asked.index + 1 }))).toBe('row.before-start')
    expect(await world.judge(good, world.state({ floor: asked.index }))).toBe('open')
    expect(await world.judge(good, world.state({ answered: new Set([asked.parts.id]) }))).toBe('row.answered')
  })
  it('that holds an act of another kind', async () => {
    const search = await world.say('asker', {
      kind: 'identity.search',
      agency: 'bell',
      asker: world.key('asker').card.credential,
      purpose: 'prosecution',
      tokens: Array.from({ length: 12 }, () => 'ab'.repeat(16)),
      elsewhere: 'ab'.repeat(32),
    })
    expect(await world.judge(world.shown(search, record))).toBe('act.other-kind')
  })
  it('whose asker was shown another history, or one that is yet to be', async () => {
    expect(await world.judge(await ask('asker', { root: 'f'.repeat(64) }))).toBe('act.other-history')
    expect(await world.judge(await ask('asker', { size: 1_000_000 }))).toBe('act.other-history')
  })
})

describe('an asker is refused', () => {
  it('whom nobody enrolled, and who says to be of another agency', async () => {
    world.people.set('stranger', makeSigningKey('toyland', 'bell', 'caseworker', nodeRandom.bytes(48)))
    expect(await world.judge(await ask('stranger'))).toBe('signature.unknown-credential')
    expect(await world.judge(await ask('other', { agency: 'bell' }))).toBe('act.other-agency')
  })
  it('whom forged registrars enrolled: the server can append it, and it counts for nothing', async () => {
    const forged = ['bell', 'owl'].map((agency) => makeSigningKey('toyland', agency, 'registrar', nodeRandom.bytes(48)))
    const mole = makeSigningKey('toyland', 'bell', 'caseworker', nodeRandom.bytes(48))
    world.people.set('mole', mole)
    await world.jointly({ kind: 'credential.enrolled', card: mole.card, approvedBy: forged.map((k) => k.card.credential) }, forged)
    await world.jointly({ kind: 'registrars.enrolled', cards: forged.map((k) => k.card) }, forged)
    expect(await world.judge(await ask('mole'))).toBe('signature.unknown-credential')
    expect(world.state().fold.refused).toBe(2)
  })
  it('whose key lies in a file, outside a demonstration; and no second beginning makes one of it', async () => {
    const real = new World(false)
    real.note({ kind: 'installation.created', country: 'toyland', demo: false, origin: 'saksi.test/judged' })
    await real.jointly({ kind: 'registrars.enrolled', cards: real.registrars.map((r) => r.card) })
    real.note({ kind: 'installation.created', country: 'toyland', demo: true, origin: 'saksi.test/judged' })
    await real.jointly({ kind: 'registrars.enrolled', cards: real.registrars.map((r) => r.card) })
    const state = real.state()
    expect(state.fold.refused).toBe(3)
    expect(state.fold.cardOf(real.registrars[0]?.card.credential ?? '')).toBeUndefined()
  })
  it('whose role or purpose the policy does not allow, and whose record it is not', async () => {
    expect(await world.judge(await ask('clerk'))).toBe('policy.no')
    expect(await world.judge(await ask('asker', { purpose: 'removal' }))).toBe('policy.no')
    expect(await world.judge(await ask('other'))).toBe('policy.no')
    const theirs = world.record('wren', 'ef'.repeat(16))
    expect(await world.judge(await ask('asker', {}, theirs))).toBe('policy.no')
  })
  it('who calls the record one of another kind, or of a form that its agency does not send', async () => {
    const { country } = world.state()
    const other = { ...country, agencies: country.agencies.map((a) => (a.id === 'bell' ? { ...a, sends: [] } : a)) }
    expect(await world.judge(good, world.state({ country: other }))).toBe('record.field')
    const false_ = world.record('bell', 'cd'.repeat(16), 'victim_episode')
    expect(await world.judge(await ask('asker', {}, false_))).toBe('record.field')
  })
  it('whose device was revoked: from that entry on, whatever was put on record before', async () => {
    await world.enrol('leaving', 'bell', 'caseworker')
    const before = await world.say('leaving', world.opening('leaving', record))
    const size = world.leaves.length
    const shown = world.shown(before, record)
    expect(await world.judge(shown)).toBe('open')
    await world.revoke('leaving')
    expect(await world.judge(shown)).toBe('signature.revoked-credential')
    expect(world.leaves.length).toBe(size + 1)
  })
  it('whose agency oversight has frozen, until it lets go', async () => {
    const state = world.state()
    const by = { credential: 'x', person: 'x', agency: 'owl' }
    const act = (kind: 'agency.frozen' | 'agency.released') =>
      ({ kind, agency: 'owl', asker: 'x', purpose: 'oversight', of: 'bell' }) as const
    state.acts.take({ row: '1', index: 10, at: NOW, by, act: act('agency.frozen') })
    expect(await world.judge(good, state)).toBe('agency.frozen')
    state.acts.take({ row: '2', index: 9, at: NOW, by, act: act('agency.released') })
    expect(await world.judge(good, state), 'a release from before the freeze').toBe('agency.frozen')
    state.acts.take({ row: '3', index: 11, at: NOW, by, act: act('agency.released') })
    expect(await world.judge(good, state)).toBe('open')
  })
})

describe('a record is refused', () => {
  it('that is in no log, or whose commitments are not its own', async () => {
    expect(await world.judge(changed('record', { salt: toBase64Url(nodeRandom.bytes(32)) }))).toBe('record.not-in-log')
    expect(await world.judge(changed('record', { stub: record.stub.replace('"bell"', '"owl"') }))).toBe('record.not-in-log')
    expect(await world.judge(changed('record', { path: '' }))).toBe('record.not-in-log')
    expect(await world.judge(changed('record', { stub: asked.parts.stub }))).toBe('record.not-in-log')
  })
  it('that is another than the act names', async () => {
    const another = world.record('bell', '12'.repeat(16))
    const shown = world.shown(await world.say('asker', world.opening('asker', record)), another)
    expect(await world.judge(shown)).toBe('record.another')
  })
  it('of which a field is asked that its form does not have, or that is not sealed', async () => {
    expect(await world.judge(await ask('asker', { fields: ['nmae'] }))).toBe('record.field')
    expect(await world.judge(await ask('asker', { fields: ['court'] }))).toBe('record.field')
  })
})

describe('a request that is none', () => {
  it.each([
    ['null', null],
    ['a member too many', { more: 1 }],
    ['a leaf cut short', { row: { leaf: 'AAAA' } }],
    ['a negative place', { row: { index: -1 } }],
    ['a path that ends inside a hash', { row: { path: 'AAAA' } }],
    ['a signed row', { row: { parts: { signature: 'x' } } }],
  ])('%s', async (_, change) => {
    const shown = change === null ? null : { ...good, ...change, row: { ...good.row, ...(change as { row?: object }).row } }
    expect(await world.judge(shown as unknown as Shown)).toBe('request')
  })
})

describe('a log that cannot be followed', () => {
  const halt = (change: (w: World) => void): string => {
    const other = world.fork()
    change(other)
    try {
      other.state()
      return 'followed'
    } catch (error) {
      return error instanceof VaultHalt ? error.code : 'threw otherwise'
    }
  }
  it('stops the fold: an entry kept back, another in its place, a leaf of a class of the server’s own', () => {
    expect(halt((w) => w.opened.delete(4))).toBe('log.not-opened')
    expect(halt((w) => w.opened.set(4, w.opened.get(5) as never))).toBe('log.opened-differs')
    expect(halt((w) => w.leaves.splice(0, 1))).toBe('log.opened-differs')
    expect(halt((w) => (w.leaves[7] = Uint8Array.from(w.leaves[7] as Uint8Array, (b, i) => (i === 4 ? 2 : b))))).toBe('log.leaf')
    expect(halt((w) => (w.leaves[0] = Uint8Array.from(w.leaves[0] as Uint8Array, (b, i) => (i === 4 ? 0 : b))))).toBe('log.other-record')
  })
})

describe('an act', () => {
  const grant = (to: string, change: object = {}) =>
    ({
      kind: 'grant.given',
      agency: 'bell',
      asker: world.key('second').card.credential,
      purpose: 'prosecution',
      grant: '00010203-0405-4607-8809-0a0b0c0d0e0f',
      record: 'ab'.repeat(16),
      to,
      until: '2099-01-01',
      ...change,
    }) as const
  it('counts where its signer may: a grant by the record’s own agency, an oversight act by oversight', async () => {
    const given = await world.say('second', grant('owl'))
    expect(await world.judge(world.shown(given, record), world.state(), 'act')).toBe('counts')
    const clerk = await world.say('clerk', { ...grant('owl'), asker: world.key('clerk').card.credential })
    expect(await world.judge(world.shown(clerk, record), world.state(), 'act')).toBe('policy.no')
    const stranger = await world.say('other', { ...grant('owl'), agency: 'owl', asker: world.key('other').card.credential })
    expect(await world.judge(world.shown(stranger, record), world.state(), 'act')).toBe('record.another')
    const frozen = {
      kind: 'agency.frozen',
      agency: 'bell',
      asker: world.key('second').card.credential,
      purpose: 'oversight',
      of: 'owl',
    } as const
    expect(await world.judge(world.shown(await world.say('second', frozen), record), world.state(), 'act')).toBe('act.role')
    const watched = { ...frozen, agency: 'owl', asker: world.key('watcher').card.credential, of: 'bell' }
    const shown = world.shown(await world.say('watcher', watched), record)
    const state = world.state()
    expect(await world.judge(shown, state, 'act')).toBe('counts')
    expect(await world.judge(good, state)).toBe('agency.frozen')
  })
  it('of giving counts for the purpose that was signed, and no other', () => {
    const acts = new Acts()
    const by = { credential: 'x', person: 'x', agency: 'bell' }
    acts.take({ row: 'r', index: 1, at: 1, by, act: grant('owl') })
    acts.take({
      row: 's',
      index: 2,
      at: 1,
      by,
      act: { kind: 'opening.approved', agency: 'bell', asker: 'x', purpose: 'prosecution', opening: 'o', asked: 'a'.repeat(64) },
    })
    const to = { credential: 'y', person: 'y', agency: 'owl' }
    const of = { agency: 'bell', record: 'ab'.repeat(16) }
    expect(acts.isGranted(of, to, 'prosecution', '2026-01-01')).toBe(true)
    expect(acts.isGranted(of, to, 'protection', '2026-01-01')).toBe(false)
    expect(acts.approversOf('o').map((a) => a.purpose)).toEqual(['prosecution'])
  })
  it('of opening is none, and a vault counts none without its proof', async () => {
    expect(await world.judge(good, world.state(), 'act')).toBe('act.other-kind')
    const given = await world.say('second', grant('owl'))
    const shown = world.shown(given, record)
    expect(await world.judge({ ...shown, row: { ...shown.row, path: '' } }, world.state(), 'act')).toBe('row.not-in-log')
  })
})
