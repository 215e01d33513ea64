/**
 * A dossier that goes from one office of a prosecution to another, over the API and signed: whose it is at each step, who may answer, that it stands in one
 * register and counts once, and what everybody else sees of it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { DossierMoved } from '../../src/core/entry/kinds/dossier-moved.ts'
import type { DossierOffered } from '../../src/core/entry/kinds/dossier-offered.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import { holderOf, stateOf, type Transfer } from '../../src/core/transfer/follow.ts'
import { append } from '../../src/road/append.ts'
import { receive } from '../../src/road/receive.ts'
import { seal } from '../../src/road/seal.ts'
import { validate } from '../../src/road/validate.ts'
import { formOf } from '../../src/demo/hand-in.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { openTransferStore } from '../../src/work/transfers/transfer-store.ts'
import { transfer } from '../../src/work/transfers/transfer.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const [A, B] = ['PRO-12', 'PRO-1']
let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['sender', 'prosecution', ['clerk']],
    ['taker', 'prosecution', ['caseworker']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['court', 'moj', ['clerk']],
    ['worker', 'mosavy', ['caseworker']],
  ])
}, 120_000)
afterAll(() => served.remove())

type List = { readonly now: string; readonly transfers: readonly (Transfer & { readonly isMine: boolean })[] }
const list = async (who = 'taker') => (await served.read<List>(who, '/api/v1/transfers')).body.transfers
const send = (who: string, ...entries: readonly Parts[]) => served.post(who, '/api/v1/transfers', { entries })
const act = async (who: string, ...acts: readonly EntryBody[]) => send(who, ...(await Promise.all(acts.map((a) => served.make(who, a)))))
const owner = () => served.installation.owner()

/** Rows of an office's own sheet go the whole road. */
async function handIn(...rows: readonly (readonly [office: string, number: string])[]): Promise<void> {
  const { country, store } = served.installation
  const form = formOf(served.installation, 'dossier-return')
  const text = ['office,case_number,sent_on,decision', ...rows.map(([office, number]) => `${office},${number},2024-03-05,pending`)].join(
    '\n',
  )
  const draft = await receive(Buffer.from(`${text}\n`), { form, country, fileName: 'dossiers.csv' })
  const valid = 'refused' in draft ? draft : validate(draft, form, country)
  if ('refused' in valid) throw new Error(JSON.stringify(valid.refused[0]))
  const sealed = await seal(valid, { country, form, agency: 'prosecution', keys: null, random: nodeRandom, hpke })
  await append(sealed, country, store)
}
/** The offices in which a dossier of this number stands. */
const stands = async (...numbers: readonly string[]): Promise<readonly string[]> =>
  (
    await owner().query<{ at: string }>(
      `select office || ' ' || case_number as at from saksi.dossiers where case_number = any($1) and superseded_at is null order by 1`,
      [numbers],
    )
  ).rows.map((r) => r.at)
const recordOf = async (office: string, number: string): Promise<string> =>
  (
    await owner().query<{ id: string }>('select record_id as id from saksi.dossiers where office = $1 and case_number = $2 limit 1', [
      office,
      number,
    ])
  ).rows[0]?.id ?? ''
const offer = async (number: string, change: Partial<DossierOffered> = {}): Promise<DossierOffered> => ({
  kind: 'dossier.offered',
  record: await recordOf(A, number),
  from: A,
  to: B,
  reason: 'jurisdiction',
  ...change,
})
const move = (id: string, step: DossierMoved['step'], number = 'none', reason: DossierMoved['reason'] = 'none'): DossierMoved => ({
  kind: 'dossier.moved',
  offer: id,
  step,
  reason,
  number,
})
async function offered(number: string): Promise<string> {
  await handIn([A, number])
  const said = await act('sender', await offer(number))
  expect([said.status, said.body.receipt]).toEqual([200, expect.objectContaining({ proof: expect.any(String) as string })])
  return said.body.entries?.[0] ?? ''
}
const nowOf = async (id: string) => {
  const found = (await list()).find((t) => t.offer === id)
  if (!found) throw new Error('it is not there')
  return [stateOf(found), holderOf(found)]
}

describe('a dossier between two offices', () => {
  it('is the sender’s until it is taken, counts there until the other has entered it, and then there alone', async () => {
    const id = await offered('1/2024')
    expect(await nowOf(id)).toEqual(['offered', A])
    expect([(await list('sender'))[0]?.isMine, (await list('taker'))[0]?.isMine]).toEqual([true, false])
    expect((await act('taker', move(id, 'accepted', '901/2024'))).status).toBe(200)
    expect([await nowOf(id), await stands('1/2024', '901/2024')]).toEqual([['accepted', B], [`${A} 1/2024`]])
    await handIn([B, '901/2024'])
    expect([await nowOf(id), await stands('1/2024', '901/2024')]).toEqual([['arrived', B], [`${B} 901/2024`]])
    // What the sender's sheet still says of it does not bring it back, and nothing beside it goes in unseen.
    await expect(handIn([A, '1/2024'], [A, '77/2024'])).rejects.toMatchObject({ code: 'transfer.went-on' })
    expect(await stands('1/2024', '77/2024', '901/2024')).toEqual([`${B} 901/2024`])
  })
  it('comes back by a transfer the other way', async () => {
    const record = await recordOf(B, '901/2024')
    const back = await act('taker', { kind: 'dossier.offered', record, from: B, to: A, reason: 'ordered' })
    expect((await act('sender', move(back.body.entries?.[0] ?? '', 'accepted', '1/2024'))).status).toBe(200)
    await handIn([A, '1/2024'])
    expect(await stands('1/2024', '901/2024')).toEqual([`${A} 1/2024`])
  })
  it('is sent back with a reason, and can be offered again; it never left', async () => {
    const id = await offered('2/2024')
    expect((await act('taker', move(id, 'sent_back'))).status).toBe(422)
    expect((await act('taker', move(id, 'accepted', 'none'))).status).toBe(422)
    expect((await act('taker', move(id, 'sent_back', 'none', 'papers_missing'))).status).toBe(200)
    expect([await nowOf(id), await stands('2/2024')]).toEqual([['sent_back', A], [`${A} 2/2024`]])
    expect(await act('taker', move(id, 'accepted', '2/2024'))).toMatchObject({ status: 409, body: { code: 'transfer.moved-on' } })
    expect((await act('sender', await offer('2/2024'))).status).toBe(200)
  })
  it('is joined to a dossier of the same case, which is said and never guessed from its number', async () => {
    await handIn([B, '3/2024'])
    const id = await offered('3/2024')
    expect(await act('taker', move(id, 'accepted', '3/2024'))).toMatchObject({ status: 409, body: { code: 'transfer.number-taken' } })
    expect(await act('taker', move(id, 'joined', '999/2024'))).toMatchObject({ status: 409, body: { code: 'transfer.no-such-number' } })
    expect(await stands('3/2024')).toEqual([`${B} 3/2024`, `${A} 3/2024`])
    expect((await act('taker', move(id, 'joined', '3/2024'))).status).toBe(200)
    expect([await nowOf(id), await stands('3/2024')]).toEqual([['arrived', B], [`${B} 3/2024`]])
  })
  it('is not taken by whoever offered it, who may take the offer back', async () => {
    const id = await offered('4/2024')
    expect(await act('sender', move(id, 'accepted', '4/2024'))).toMatchObject({ status: 409, body: { code: 'transfer.own-offer' } })
    expect((await act('sender', move(id, 'withdrawn'))).status).toBe(200)
    expect(await nowOf(id)).toEqual(['withdrawn', A])
  })
  it('is offered once, answered once whoever is faster, and by nobody where nothing is', async () => {
    const id = await offered('5/2024')
    expect(await act('sender', await offer('5/2024', { to: 'PRO-2' }))).toMatchObject({ status: 409, body: { code: 'transfer.moved-on' } })
    const both = await Promise.all([act('taker', move(id, 'accepted', '5/2024')), act('sender', move(id, 'withdrawn'))])
    expect(both.map((b) => b.status).toSorted()).toEqual([200, 409])
    const there = '00000000-0000-4000-8000-000000000000'
    for (const bad of [move(there, 'accepted', '5/2024'), await offer('5/2024', { record: 'f'.repeat(32) })])
      expect((await act('taker', bad)).status).toBe(404)
    // Another office's dossier is not offered in its place.
    expect((await act('sender', await offer('2/2024', { from: B, to: A }))).status).toBe(404)
  })
  it('names offices of the prosecution alone, and holds nothing but codes and a number', async () => {
    const sound = await offer('4/2024')
    for (const bad of [
      { ...sound, to: 'CFI-1' },
      { ...sound, to: A },
      { ...sound, reason: 'Invented Name' as never },
      { ...move('00000000-0000-4000-8000-000000000000', 'accepted', 'Invented Name') },
      { ...move('00000000-0000-4000-8000-000000000000', 'sent_back', '4/2024', 'not_ours') },
    ])
      expect((await act('sender', bad)).status).toBe(422)
    expect((await send('sender', await served.make('sender', sound, false))).status).toBe(404)
    expect((await send('taker', await served.make('sender', sound))).status).toBe(404)
  })
  it('is closed to whom an interest closes it', async () => {
    const id = await offered('6/2024')
    const { country, store, pools } = served.installation
    const transfers = openTransferStore(pools.saksi_desk)
    const closed = [await recordOf(A, '6/2024')]
    expect((await transfers.list('prosecution', 500, closed)).map((t) => t.offer)).not.toContain(id)
    const step = await served.make('taker', move(id, 'accepted', '6/2024'))
    const by = { agency: 'prosecution', country, store, transfers }
    await expect(transfer([step], { ...by, closed })).rejects.toMatchObject({ code: 'transfer.not-there' })
    expect((await transfer([step], by)).entries).toHaveLength(1)
  })
  it('is for the police, a court and the protection side nothing, in every byte', async () => {
    const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
    for (const who of ['police', 'court', 'worker']) {
      const answer = await served.get(who, '/api/v1/transfers')
      expect([who, answer.status, await answer.text()]).toEqual([who, 404, nothing])
      expect((await act(who, move('00000000-0000-4000-8000-000000000000', 'accepted', '1/2024'))).status).toBe(404)
    }
  })
  it('is rebuilt from the entries as it was', async () => {
    const all = async () => [await list(), await stands('1/2024', '2/2024', '3/2024', '5/2024', '901/2024')]
    const before = await all()
    await rebuild(owner())
    expect(await all()).toEqual(before)
  })
})
