/** What an unsealer refuses to carry out, whoever brings it. The log, its people and its witnesses are those of a vault's judgement. */
import { beforeAll, describe, expect, it } from 'vitest'
import { makeVaultKeys, hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { isForOversight, type SealedAct } from '../../work/oversight/seal-row.ts'
import { NOW, oversightKeys, World } from '../../../test/helpers/made-judgement.ts'
import { toBase64Url } from '../bytes.ts'
import type { OversightAct, PlanExtension, PlanUnsealing } from '../entry/oversight-acts.ts'
import { makeSigningKey } from '../entry/software-key.ts'
import { judgeCheckpoint } from '../vault/judge-row.ts'
import { dayOf } from '../vault/judge.ts'
import { rowBytes } from '../vault/prove.ts'
import { readActRequest } from '../vault/request.ts'
import { judgeOrder, type Ordered, type OrdersDone, type OrderState } from './order.ts'

const VALUE = 'ab'.repeat(32)
const DAY = 86_400
const to = { epoch: 1, publicKey: toBase64Url(oversightKeys.publicKey) }
let world: World
let ordered: SealedAct & { readonly index: number }

const act = (who: string, change: object = {}): PlanUnsealing =>
  ({
    kind: 'plan.unsealing',
    agency: world.key(who).card.agency,
    asker: world.key(who).card.credential,
    purpose: 'oversight',
    value: VALUE,
    until: dayOf(NOW + 5 * DAY),
    reason: 'suspected-leak',
    ...change,
  }) as PlanUnsealing
const extension = (change: object = {}): PlanExtension =>
  ({ ...act('watcher'), kind: 'plan.extension', reason: 'action-put-off', ...change }) as PlanExtension
const say = (who: string, change: object = {}) => world.say(who, act(who, change))
const shown = (sealed: SealedAct & { readonly index: number }, of = world) =>
  ({ format: 'saksi-act/1', checkpoint: of.checkpoint(), row: of.row(sealed), record: null }) as const

type Given = {
  readonly kind?: Ordered['act']['kind']
  readonly done?: OrdersDone
  readonly state?: Partial<OrderState>
  readonly mark?: number
  readonly newest?: string
}
/** As an unsealer goes about it. @returns the value that he may act on, or why not. */
async function judge(order: object, given: Given = {}, of = world): Promise<string> {
  const request = readActRequest(JSON.stringify(order))
  if (!request) return 'request'
  const known = of.state()
  const newest = judgeCheckpoint(given.newest ?? of.checkpoint(), { ...known, mark: given.mark ?? 0 })
  if (typeof newest === 'string') return newest
  const { parts, key } = request.row
  const isRead = await isForOversight(parts.id, rowBytes(parts), key, to, hpke).catch(() => false)
  const state = { ...known, done: given.done ?? { orders: [], extended: [] }, ...given.state }
  const judged = judgeOrder(request, given.kind ?? 'plan.unsealing', newest, state, isRead)
  return typeof judged === 'string' ? judged : judged.act.value
}

beforeAll(async () => {
  world = await World.make()
  ordered = await say('watcher')
})

describe('an order', () => {
  it('of the oversight body counts, also when it was carried for some days and the log has grown', async () => {
    expect(await judge(shown(ordered))).toBe(VALUE)
    const carried = { ...shown(ordered), checkpoint: world.checkpoint({ at: NOW - 3 * DAY }) }
    for (let i = 0; i < 3; i++) world.note({ kind: 'log.padded', noise: '0'.repeat(64) })
    expect(await judge(carried)).toBe(VALUE)
  })
  it('to put off is not one to unseal, nor the other way round; an extension comes once', async () => {
    const later = await world.say('watcher', extension())
    expect(await judge(shown(later))).toBe('act.other-kind')
    expect(await judge(shown(ordered), { kind: 'plan.extension' })).toBe('act.other-kind')
    expect(await judge(shown(later), { kind: 'plan.extension' })).toBe(VALUE)
    expect(await judge(shown(later), { kind: 'plan.extension', done: { orders: [], extended: [VALUE] } })).toBe('order.second-extension')
  })
  it('is no act of another kind', async () => {
    const frozen: OversightAct = {
      kind: 'agency.frozen',
      agency: 'owl',
      asker: world.key('watcher').card.credential,
      purpose: 'oversight',
      of: 'bell',
    }
    expect(await judge(shown(await world.say('watcher', frozen)))).toBe('act.other-kind')
  })
})

describe('an order is refused', () => {
  it('that was altered, stands elsewhere in the log, or is in none', async () => {
    const good = shown(ordered)
    const row = (change: object) => ({ ...good, row: { ...good.row, ...change } })
    expect(await judge(row({ index: ordered.index - 1 }))).toBe('row.not-in-log')
    expect(await judge(row({ path: '' }))).toBe('row.not-in-log')
    const { row: text } = JSON.parse(ordered.parts.sealed) as { row: string }
    const altered = `${text.slice(0, -2)}${text.at(-2) === 'A' ? 'B' : 'A'}${text.at(-1)}`
    expect(await judge(row({ parts: { ...ordered.parts, sealed: JSON.stringify({ row: altered }) } }))).toBe('row.not-in-log')
    const unlogged = world.fork()
    const elsewhere = await unlogged.say('watcher', act('watcher'))
    expect(await judge(shown(elsewhere, unlogged))).toBe('checkpoint.behind')
  })
  it('that was moved into another row: what is signed names the row', async () => {
    const another = await say('watcher', { value: 'cd'.repeat(32) })
    const good = shown(another)
    expect(
      await judge({
        ...good,
        row: { ...good.row, parts: { ...another.parts, sealed: ordered.parts.sealed }, key: toBase64Url(ordered.rowKey) },
      }),
    ).toBe('row.not-in-log')
  })
  it('by whoever is not of the oversight body, or for another purpose', async () => {
    for (const who of ['second', 'asker', 'other']) expect(await judge(shown(await say(who))), who).toBe('act.role')
    expect(await judge(shown(await say('watcher', { purpose: 'prosecution' })))).toBe('act.role')
    world.people.set('stranger', makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48)))
    expect(await judge(shown(await say('stranger')))).toBe('signature.unknown-credential')
    expect(await judge(shown(await say('second', { agency: 'owl' })))).toBe('act.other-agency')
  })
  it('of a device that was revoked after it signed, though the order’s own checkpoint is from before', async () => {
    await world.enrol('leaving', 'owl', 'oversight')
    const before = shown(await say('leaving'))
    expect(await judge(before)).toBe(VALUE)
    await world.revoke('leaving')
    expect(await judge(before)).toBe('signature.revoked-credential')
  })
  it('that too few witnesses cosigned, or that a fold of another history shows', async () => {
    expect(await judge({ ...shown(ordered), checkpoint: world.checkpoint({ cosigners: [1] }) })).toBe('checkpoint.no-quorum')
    expect(await judge(shown(ordered), { newest: world.checkpoint({ cosigners: [] }) })).toBe('checkpoint.no-quorum')
    const other = world.fork()
    other.note({ kind: 'log.padded', noise: '1'.repeat(64) })
    const again = await other.say('watcher', act('watcher'))
    for (let i = 0; i < 3; i++) world.note({ kind: 'log.padded', noise: '2'.repeat(64) })
    expect(await judge(shown(again, other))).toBe('checkpoint.other-root')
  })
  it('while the log shows less than this unsealer has seen, or has other policies than his', async () => {
    expect(await judge(shown(ordered), { mark: world.leaves.length + 1 })).toBe('checkpoint.behind')
    const late = world.checkpoint({ at: NOW - 601 })
    expect(await judge(shown(ordered), { newest: late })).toBe('checkpoint.old')
    const { adopted } = world.state()
    expect(await judge(shown(ordered), { state: { adopted: { ...adopted, access: 'f'.repeat(64) } } })).toBe('policy.access')
  })
  it('that is over, that would hold for ever, and that was carried out', async () => {
    expect(await judge(shown(await say('watcher', { until: dayOf(NOW) })))).toBe('order.over')
    expect(await judge(shown(await say('watcher', { until: '2099-01-01' })))).toBe('order.too-long')
    expect(await judge(shown(await say('watcher', { until: dayOf(NOW + 14 * DAY) })))).toBe(VALUE)
    expect(await judge(shown(ordered), { done: { orders: [ordered.parts.id], extended: [] } })).toBe('order.carried-out')
  })
  it('that the oversight body could not read', async () => {
    const nobody = { epoch: 1, publicKey: toBase64Url((await makeVaultKeys()).publicKey) }
    expect(await judge(shown(await world.say('watcher', act('watcher'), nobody)))).toBe('row.not-for-oversight')
  })
  it('with no reason, or a sentence for one', async () => {
    for (const change of [{ reason: 'because Wump said so' }, { reason: undefined }, { value: 'Wump' }, { until: 'never' }])
      await expect(say('watcher', change)).rejects.toThrow('hold together')
  })
})
