/**
 * A leak review: after two actions each team hands the oversight body, sealed, who could know before; the body alone reads it, sees who knew of the one that
 * found an empty place, and is told that this is not who told.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { toBase64Url, toHex } from '../../src/core/bytes.ts'
import type { Newest } from '../../src/core/plan/missing.ts'
import { printMinute, readPlan } from '../../src/core/plan/plan.ts'
import type { PlanProof } from '../../src/core/plan/prove.ts'
import { reviewed, REVIEW_FORMAT, weighReviews, type LeakReview, type Reviewed } from '../../src/core/plan/review.ts'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { readDoors, writeDoors } from '../../src/work/openings/doors.ts'
import { sealReview } from '../../src/work/plans/leak-review.ts'
import { proofOf } from '../../src/work/plans/open-plan.ts'
import { teamOf, valueOf } from '../../src/work/plans/seal-plan.ts'
import { PlanBox } from '../../src/work/plans/plan-box.ts'
import { freePort } from '../helpers/free-port.ts'
import { handInDrop } from '../helpers/hand-in-drop.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const PORT = await freePort()
let made: Made
let running: Serving
let folder: string
const at = (name: string): string => join(folder, name)
const said: string[] = []
const run = (...argv: string[]): Promise<number> =>
  main(argv, { out: (t) => said.push(t), err: (t) => said.push(t), json: argv.includes('--json') })
const answered = (): string => said.at(-1) ?? ''
/** The log has fixed it by then, also where the minute turns meanwhile. */
const soon = (): string => printMinute(Math.floor(Date.now() / 1000) + 120)

async function deviceOf(name: string): Promise<PlanBox> {
  const keys = ['--keys', made.installation.layout.edge('bell'), '--plan-keys', made.installation.layout.planKeys]
  await run('plan', 'device', at(name), ...keys, '--url', `http://127.0.0.1:${PORT}`, '--name', name, '--every', '0.01')
  return PlanBox.open(at(name))
}

beforeAll(async () => {
  made = await makeInstallation('toyland')
  folder = join(made.dir, '..', 'reviewing')
  mkdirSync(folder)
  running = await serve({
    dir: made.dir,
    port: PORT,
    deskPort: null,
    web: { desk: made.dir, public: made.dir },
    rhythm: { anchorSeconds: 1, paddingPerHour: 7_200 },
  })
  const body = await makeVaultKeys()
  writeFileSync(at('oversight.key'), `${toBase64Url(body.privateKey)}\n`)
  const vaults = (['agency', 'trustee'] as const).map((side) => ({ name: side, side, url: 'http://localhost:1', vkey: 'v' }))
  writeDoors(at('doors'), { oversight: { epoch: 1, publicKey: toBase64Url(body.publicKey) }, vaults })
}, 120_000)
afterAll(async () => {
  await running.close()
  await made.remove()
})

const knower = (device: string) => ({ device, name: `of ${device}`, since: 0 })
const action = (plan: string, found: Reviewed['found'], ...devices: readonly string[]): Reviewed => ({
  plan,
  agency: 'bell',
  action: 10,
  sealings: 1,
  marks: [`${plan} 1`],
  fixed: [],
  leftOut: [],
  late: [],
  found,
  knew: devices.map(knower),
  unsealed: [],
})

describe('over many actions', () => {
  it('is said who knew of how many, and how many of these found an empty place, in an order that ranks nobody', () => {
    const weighed = weighReviews([
      action('p1', 'empty', 'b', 'a'),
      action('p2', 'empty', 'b', 'c'),
      action('p3', 'not_empty', 'a', 'b'),
      action('p4', 'not_said', 'a'),
    ])
    expect(weighed).toMatchObject({ actions: 4, found: { empty: 2, of: 3, differing: 0 }, differing: [] })
    expect(weighed.people.map((p) => [p.device, p.knew, p.empty, p.of])).toEqual([
      ['a', 3, 1, 2],
      ['b', 3, 2, 3],
      ['c', 1, 1, 1],
    ])
  })
  it('two reviews of one action count once, and one that says otherwise stands beside it and takes nothing away', () => {
    const same = weighReviews([action('p1', 'empty', 'a'), action('p1', 'empty', 'a', 'b')])
    expect([same.actions, same.found]).toEqual([1, { empty: 1, of: 1, differing: 0 }])
    const other = weighReviews([action('p1', 'empty', 'a'), action('p1', 'not_empty', 'a')])
    expect([other.found, other.differing]).toEqual([{ empty: 1, of: 1, differing: 1 }, ['p1']])
    expect(other.people[0]).toMatchObject({ device: 'a', knew: 1, empty: 1, of: 1, differing: 1 })
    // Whom one review leaves out, the other names.
    expect(other.people.map((p) => p.device)).toEqual(
      weighReviews([action('p1', 'empty'), action('p1', 'empty', 'a')]).people.map((p) => p.device),
    )
  })
})

describe('the file', () => {
  const review = (box: string, handle: string, found: string, out: string) =>
    run('plan', 'review', at(box), handle, '--found', found, '--doors', at('doors'), '--out', at(out))
  const reviews = (...files: readonly string[]) => {
    const keys = ['--oversight', at('oversight.key'), '--plan-keys', made.installation.layout.planKeys]
    return run('plan', 'reviews', ...files.flatMap((f) => ['--review', at(f)]), ...keys)
  }

  it('goes sealed to the oversight body after the hour, and to nobody before; the body reads who knew and since when', async () => {
    const [wump, plim] = [await deviceOf('wump'), await deviceOf('plim')]
    writeFileSync(at('page'), 'Ring all bells of the upper town at once.')
    await run('plan', 'seal', wump.dir, at('page'), '--action', soon(), '--team', join(plim.dir, 'card.json'), '--json')
    const { handle } = JSON.parse(answered()) as { handle: string }
    expect(await review('wump', handle, 'empty', 'none')).toBe(2)
    await handInDrop(wump, made.installation)
    await handInDrop(wump, made.installation)
    expect(await review('wump', handle, 'empty', 'early')).toBe(2)
    expect(answered()).toContain('is not over')
    expect(existsSync(at('early'))).toBe(false)
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 3_600_000)
    try {
      expect(await review('wump', handle, 'empty', 'first'), answered()).toBe(0)
      expect(await review('wump', handle, 'perhaps', 'second')).toBe(2)
    } finally {
      clock.mockRestore()
    }
    // As its bytes: four letters stand in sealed text by chance, once in some hundred runs.
    const text = readFileSync(at('first'), 'utf8').replaceAll(/[\w-]{24,}/g, (sealed) =>
      Buffer.from(sealed, 'base64url').toString('latin1'),
    )
    for (const word of ['wump', 'plim', 'bells', 'empty', 'bell']) expect(text).not.toContain(word)
    expect(statSync(at('first')).mode & 0o077).toBe(0)
    said.length = 0
    expect(await reviews('first'), answered()).toBe(0)
    const all = said.join('\n')
    expect(all).toMatch(/of bell, action .*: empty; by 1 of its sealings/)
    expect(all).toMatch(/plan [0-9a-f]{32}: not known whether its newest sealings are here/)
    expect(all).toMatch(/wump \([0-9a-f]{8}\) could read it from/)
    expect(all).toMatch(/plim \([0-9a-f]{8}\): knew of 1, empty 1 of 1/)
    expect(all).toContain('It does not say who told')
  }, 120_000)

  it('that was altered, is another’s, or is none is left out by name, and the others are read', async () => {
    const torn = readFileSync(at('first'), 'utf8').replace(/.{8}"\}/, 'AAAAAAAA"}')
    writeFileSync(at('torn'), torn)
    writeFileSync(at('none'), '{}')
    said.length = 0
    expect(await reviews('torn', 'none', 'first')).toBe(1)
    expect(said.join('\n')).toMatch(/torn: not sealed[\s\S]*none: not sealed[\s\S]*1 actions; empty before anybody came 1 of 1/)
    const other = await makeVaultKeys()
    writeFileSync(at('other.key'), `${toBase64Url(other.privateKey)}\n`)
    said.length = 0
    const keys = ['--oversight', at('other.key'), '--plan-keys', made.installation.layout.planKeys]
    expect(await run('plan', 'reviews', '--review', at('first'), ...keys)).toBe(1)
    expect(said.join('\n')).toContain('0 actions')
    expect(said.join('\n')).not.toContain('wump')
  })

  it('counts no sealing that was fixed after its own hour, so that sealing again strikes nobody off; what nobody signed is the team’s word', async () => {
    const wump = PlanBox.open(at('wump'))
    const seal = async (...more: readonly string[]): Promise<{ handle: string; plan: string }> => {
      expect(await run('plan', 'seal', wump.dir, at('page'), ...more, '--json'), answered()).toBe(0)
      const sealed = JSON.parse(answered()) as { handle: string; plan: string }
      for (let i = 0; i < 5 && !(await wump.find(sealed.handle)).plan.held; i++) await handInDrop(wump, made.installation)
      return sealed
    }
    const hour = printMinute(Math.floor(Date.now() / 1000) + 600)
    const first = await seal('--action', hour, '--team', join(at('plim'), 'card.json'))
    const again = await seal('--again', first.handle, '--action', hour)
    const after = await seal('--again', first.handle, '--action', printMinute(Math.floor(Date.now() / 1000) - 3600))
    const [one, two, late] = await Promise.all([first, again, after].map(async (s) => proofOf((await wump.find(s.handle)).plan)))
    const { vkey } = JSON.parse(readFileSync(made.installation.layout.planKeys, 'utf8')) as { vkey: string }
    const of = (...proofs: readonly (PlanProof | undefined)[]) =>
      reviewed({ format: REVIEW_FORMAT, found: 'empty', proofs: proofs.flatMap((p) => p ?? []), unsealings: [] }, vkey)
    const names = (r: Reviewed | undefined) => r?.knew.map((k) => k.name)
    expect(names(of(one, two, late))).toEqual(['wump', 'plim'])
    expect(of(late, two, one)).toMatchObject({ action: Date.parse(hour) / 1000, sealings: 2, late: [{ names: ['wump'] }] })
    expect(of(late)).toBeUndefined()
    // One that is left out is not there, and what follows it misses it; another member's review brings it.
    expect(names(of(two))).toEqual(['wump'])
    expect([of(two)?.leftOut.length, of(one, two)?.leftOut, of(one)?.leftOut]).toEqual([1, [], []])
    const weigh = (...reviews: readonly (Reviewed | undefined)[]) => weighReviews(reviews.flatMap((r) => r ?? []))
    expect(weigh(of(two)).leftOut).toEqual([{ plan: first.plan, sealings: 1 }])
    expect(weigh(of(two), of(one)).leftOut).toEqual([])
    expect(
      weigh(of(two), of(one))
        .people.flatMap((p) => p.names)
        .toSorted(),
    ).toEqual(['plim', 'wump'])

    writeFileSync(at('read.json'), JSON.stringify({ format: 'saksi-plan-unsealed/1', plan: first.plan, at: 5, isEarly: true, by: [1, 2] }))
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000)
    try {
      const options = ['--found', 'empty', '--unsealed', at('read.json'), '--doors', at('doors'), '--out', at('again')]
      expect(await run('plan', 'review', wump.dir, first.handle, ...options), answered()).toBe(0)
    } finally {
      clock.mockRestore()
    }
    said.length = 0
    expect(await reviews('again'), answered()).toBe(0)
    expect(said.join('\n')).toMatch(/by 2 of its sealings[\s\S]*plim[\s\S]*not counted: a sealing for wump, fixed at/)
    expect(said.join('\n')).toContain('the team says: unsealers 1 & 2 read it')
  }, 120_000)

  it('says that a sealing was left out where one is there that follows it, and no more once another member brings it', async () => {
    const [wump, vkey] = [PlanBox.open(at('wump')), JSON.parse(readFileSync(made.installation.layout.planKeys, 'utf8')) as { vkey: string }]
    const all = (await wump.all()).map((k) => proofOf(k.plan))
    const chained = all.filter((p) => (readPlan(p.text)?.after ?? []).length > 0)
    expect(chained.length).toBeGreaterThan(0)
    const of = (proof: PlanProof): LeakReview => ({ format: REVIEW_FORMAT, found: 'not_empty', proofs: [proof], unsealings: [] })
    const review = chained.map(of).find((r) => reviewed(r, vkey.vkey))
    if (!review) throw new Error('none was fixed before its hour')
    expect(reviewed(review, vkey.vkey)?.leftOut).toHaveLength(1)
    const key = readDoors(at('doors')).oversight
    writeFileSync(at('less'), await sealReview(review, key, hpke))
    said.length = 0
    expect(await reviews('less')).toBe(0)
    expect(said.join('\n')).toContain('left out of all its reviews: 1 of its sealings')
    said.length = 0
    expect(await reviews('less', 'again')).toBe(0)
    expect(said.join('\n')).toContain('left out of this file: 1')
    expect(said.join('\n')).not.toContain('left out of all its reviews')
  })

  it('names a newest sealing that nobody hands in by the list of the body’s own unsealer, and who stood in it once two unsealers read it', async () => {
    const [wump, dorn] = [PlanBox.open(at('wump')), await deviceOf('dorn')]
    const { layout } = made.installation
    const seal = async (...more: readonly string[]) => {
      expect(await run('plan', 'seal', wump.dir, at('page'), ...more, '--json'), answered()).toBe(0)
      const { handle } = JSON.parse(answered()) as { handle: string }
      for (let i = 0; i < 5 && !(await wump.find(handle)).plan.held; i++) await handInDrop(wump, made.installation)
      return { handle, plan: (await wump.find(handle)).plan }
    }
    const hour = printMinute(Math.floor(Date.now() / 1000) + 600)
    const first = await seal('--action', hour, '--team', join(at('plim'), 'card.json'))
    const newest = await seal('--again', first.handle, '--action', hour, '--team', join(dorn.dir, 'card.json'))
    const { plan } = teamOf(first.plan).plan
    const one: LeakReview = { format: REVIEW_FORMAT, found: 'empty', proofs: [proofOf(first.plan)], unsealings: [] }
    writeFileSync(at('kept-back'), await sealReview(one, readDoors(at('doors')).oversight, hpke))
    expect(await run('log', 'reader', made.dir, 'unsealers')).toBe(0)
    writeFileSync(at('reader'), answered())
    /** @param hours from now, as the unsealers' clocks have it. */
    const later = async (hours: number, ...argv: readonly string[]): Promise<number> => {
      const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + hours * 3_600_000)
      try {
        return await run('plan', ...argv, '--plan-keys', layout.planKeys, '--url', `http://127.0.0.1:${PORT}`, '--token', at('reader'))
      } finally {
        clock.mockRestore()
      }
    }
    const unsealer = (n: number) => ['--unsealer', layout.vaultKey(`unsealer-${n}`)]
    type Told = { readonly newest: readonly Newest[]; readonly people: readonly { readonly names: readonly string[] }[] }
    const told = async (...more: readonly string[]) => {
      const keys = ['--oversight', at('oversight.key'), '--plan-keys', layout.planKeys]
      expect(await run('plan', 'reviews', '--review', at('kept-back'), ...more, ...keys, '--json'), answered()).toBe(0)
      const { newest: all, people } = JSON.parse(answered()) as Told
      return { newest: all.find((n) => n.plan === plan), names: people.flatMap((p) => p.names).toSorted() }
    }

    expect(await told()).toEqual({ newest: { plan, is: 'no_list', missing: [], ofOthers: [] }, names: ['plim', 'wump'] })
    expect(await later(0, 'held', ...unsealer(2), '--out', at('early.held')), answered()).toBe(0)
    expect((await told('--held', at('early.held'))).newest?.is).toBe('before_the_hour')
    expect(await later(1, 'held', ...unsealer(2), '--out', at('list.held')), answered()).toBe(0)
    const missing = await told('--held', at('list.held'))
    expect(missing.newest?.is).toBe('known')
    const value = toHex(valueOf(newest.plan))
    expect(missing.newest?.missing.map((m) => m.value)).toContain(value)
    expect(missing.newest?.missing.map((m) => m.value)).not.toContain(toHex(valueOf(first.plan)))
    expect(missing.names).not.toContain('dorn')
    said.length = 0
    await run(
      'plan',
      'reviews',
      '--review',
      at('kept-back'),
      '--held',
      at('list.held'),
      '--oversight',
      at('oversight.key'),
      '--plan-keys',
      layout.planKeys,
    )
    expect(said.join('\n')).toMatch(
      new RegExp(`seals of its time that nobody brought[\\s\\S]*${value}, since [^:]*:..Z: opens by itself by`),
    )

    // 72 hours after the action two of the three read it, and it is laid beside what the team chose to hand in.
    expect(await later(74, 'unseal', ...unsealer(1), ...unsealer(3), '--out', at('due')), answered()).toBe(0)
    const read = readdirSync(at('due')).flatMap((file) => ['--unsealed', join(at('due'), file)])
    const all = await told('--held', at('list.held'), ...read)
    expect(all.newest).toEqual({ plan, is: 'known', missing: [], ofOthers: [] })
    expect(all.names).toContain('dorn')
    // Without the list anybody could have written them: they are named, and count for nobody.
    const keys = ['--oversight', at('oversight.key'), '--plan-keys', layout.planKeys]
    expect(await run('plan', 'reviews', '--review', at('kept-back'), ...read, ...keys, '--json')).toBe(1)
    const bare = JSON.parse(answered()) as Told & { readonly unproved: readonly { readonly value: string }[] }
    expect(bare.unproved.map((u) => u.value)).toContain(value)
    expect(bare.people.flatMap((p) => p.names)).not.toContain('dorn')
    // What was changed on its way is no reading of that seal.
    const file = join(at('due'), `${value.slice(0, 12)}.json`)
    writeFileSync(at('changed.json'), readFileSync(file, 'utf8').replace('dorn', 'wimp'))
    expect(await run('plan', 'reviews', '--review', at('kept-back'), '--unsealed', at('changed.json'), ...keys)).toBe(1)
  }, 120_000)
})
