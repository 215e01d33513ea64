/**
 * A draft made at the desk: by who gathers the answers alone, among what the country asks for, one at a time, in a process of its own; and what is
 * made waits for two others as any draft does.
 * In part by night. By day: src/core/protect/instead.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ended } from '../../src/core/release/drafted.ts'
import { makeApart } from '../../src/server/drafting/apart.ts'
import { Drafter, type DraftInHand } from '../../src/server/drafting/drafter.ts'
import { findDraft, readDraftFiles, removeDraft, saveDraft, type ReleaseDraft } from '../../src/work/releases/drafts.ts'
import { readRelease } from '../../src/core/release/read.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { beDemoPerson, readOffered } from '../helpers/demo-person.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import type { TestBrowser } from '../helpers/test-device.ts'

const PATH = '/api/v1/draftings'
type Shelf = {
  readonly today: string
  readonly proposed: readonly { readonly indicator: string; readonly cuts: readonly { readonly by: string }[] }[]
  readonly inHand: DraftInHand | null
  readonly waiting: readonly { readonly id: string; readonly offices: readonly string[]; readonly isOutrun: boolean }[]
}

const scratch = scratchDir('draft-at-desk')
const dir = join(scratch.path, 'record')
const people = new Map<string, TestBrowser>()
let running: Serving

beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true, isFilled: true })
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: dir } })
  const offered = await readOffered(running.deskUrl ?? '')
  for (const { id, signing } of offered.people) people.set(id, await beDemoPerson(offered, signing))
}, 120_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

const ask = async <T>(who: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: T }> => {
  const answer = await people.get(who)!.ask(method, path, body)
  return { status: answer.status, body: (await answer.json()) as T }
}
const shelf = async (): Promise<Shelf> => (await ask<Shelf>('sample-analyst', 'GET', PATH)).body
async function untilEnded(): Promise<Ended> {
  for (;;) {
    const { inHand } = await shelf()
    if (inHand?.ended) return inHand.ended
    await pause(100)
  }
}
const figure = (indicator: string, tables: readonly (readonly string[])[], more: { asOf: string; year?: number }) => ({
  year: 2023,
  figure: { indicator, tables },
  ...more,
})

describe('a draft at the desk', { timeout: 120_000 }, () => {
  it('is for who gathers the answers; to everybody else nothing is there, whatever they ask', async () => {
    const before = await shelf()
    expect(before.inHand).toBe(null)
    const asked = figure('persons-convicted', [['sector']], { asOf: before.today })
    const seen: string[] = []
    for (const who of people.keys()) {
      if (who === 'sample-analyst') continue
      for (const [method, path, body] of [
        ['GET', PATH, undefined],
        ['POST', PATH, asked],
        ['POST', `${PATH}/persons-convicted-2023`, { asOf: before.today }],
      ] as const) {
        const { status, body: said } = await ask<{ code: string }>(who, method, path, body)
        if (status !== 404 || said.code !== 'not-found') seen.push(`${who} ${method} ${path} ${status}`)
      }
    }
    expect(seen).toEqual([])
    expect((await fetch(`${running.url}${PATH}`)).status).toBe(404)
    expect((await shelf()).inHand).toBe(null)
  })

  it('is chosen among what the requirements ask for: any other cut, figure, day or name is refused and begins nothing', async () => {
    const { today, proposed } = await shelf()
    expect(proposed.length).toBeGreaterThan(20)
    const { cuts } = proposed.find((p) => p.indicator === 'persons-convicted')!
    const offered = cuts.map((c) => c.by)
    const { dimensions } = running.installation.country.indicators.find((i) => i.id === 'persons-convicted')!
    const other = Object.keys(dimensions).find((d) => !offered.includes(d))!
    const refused = async (body: unknown): Promise<string> => (await ask<{ code: string }>('sample-analyst', 'POST', PATH, body)).body.code
    const codes = await Promise.all([
      refused(figure('persons-convicted', [[other]], { asOf: today })),
      refused(figure('no-such-figure', [['sex']], { asOf: today })),
      refused(figure('__proto__', [['constructor']], { asOf: today })),
      refused(figure('persons-convicted', [[offered[0]!, offered[0]!]], { asOf: today })),
      refused(figure('persons-convicted', [[offered[0]!]], { asOf: '2999-01-01' })),
      refused(figure('persons-convicted', [[offered[0]!]], { asOf: '2023-02-30' })),
    ])
    expect(new Set(codes)).toEqual(new Set(['not-found']))
    for (const body of [
      {},
      figure('persons-convicted', [], { asOf: today }),
      figure('persons-convicted', [['a', 'b', 'c']], { asOf: today }),
    ])
      expect((await ask('sample-analyst', 'POST', PATH, body)).status).toBe(400)
    for (const id of ['..%2F..%2Fsecrets', 'no-such-draft', '%00'])
      expect((await ask('sample-analyst', 'POST', `${PATH}/${id}`, { asOf: today })).status, id).toBe(404)
    expect((await shelf()).inHand).toBe(null)
  })

  it('is made beside everybody’s work, one at a time, and waits for two offices with what its certificate said', async () => {
    const { today } = await shelf()
    const begun = await ask<DraftInHand>('sample-analyst', 'POST', PATH, figure('persons-convicted', [['sector']], { asOf: today }))
    expect([begun.status, begun.body.id]).toEqual([200, 'persons-convicted-2023'])
    const second = await ask<DraftInHand>('sample-analyst', 'POST', PATH, { year: 2022, asOf: today })
    expect(second.body.id).toBe('persons-convicted-2023')
    // The server goes on answering.
    expect((await fetch(`${running.url}/`)).status).toBe(200)
    const ended = await untilEnded()
    const draft = findDraft(running.installation, 'persons-convicted-2023')!
    const files = [...readDraftFiles(running.installation, draft).values()].map((of) => readRelease((name) => of.get(name)))
    const cells = files.flatMap((release) => release.cells)
    expect(ended).toMatchObject({ is: 'made', offices: draft.offices })
    if (ended.is !== 'made') throw new Error('it is made')
    expect(ended.parts.map(({ cells: all, withheld, exact }) => [all, withheld, exact])).toEqual([
      [cells.length, cells.filter((c) => c.value === null).length, 0],
    ])
    const mine = await ask<{ drafts: readonly { id: string }[] }>('sample-head', 'GET', '/api/v1/drafts')
    expect(mine.body.drafts.map((d) => d.id)).toContain('persons-convicted-2023')
  })

  it('of another day than what somebody read is refused with the day that would do', async () => {
    const { today } = await shelf()
    expect((await ask('sample-head', 'GET', '/api/v1/drafts/persons-convicted-2023')).status).toBe(200)
    await ask('sample-analyst', 'POST', PATH, figure('persons-convicted', [['law_basis']], { asOf: '2024-06-30' }))
    expect(await untilEnded()).toEqual({ is: 'refused', why: 'other_day', coarser: [], day: today })
  })

  it.runIf(AT_NIGHT)('that is too deep for its people is refused with coarser tables that do when they are asked for', async () => {
    const { today, proposed } = await shelf()
    const offered = proposed.find((p) => p.indicator === 'victims-identified')!.cuts.map((c) => c.by)
    const refused: Ended[] = []
    for (const pair of offered.flatMap((a, i) => offered.slice(i + 1).map((b) => [a, b]))) {
      await ask('sample-analyst', 'POST', PATH, figure('victims-identified', [pair], { asOf: today, year: 2021 }))
      const ended = await untilEnded()
      if (ended.is === 'refused' && ended.coarser.length > 0) refused.push(ended)
      if (refused.length > 0) break
    }
    const [one] = refused
    if (one?.is !== 'refused') throw new Error('some pair of cuts is too deep')
    await ask('sample-analyst', 'POST', PATH, figure('victims-identified', [one.coarser[0]!], { asOf: today, year: 2021 }))
    expect((await untilEnded()).is).toBe('made')
  })
})

describe('what lies under its name', { timeout: 120_000 }, () => {
  const NAME = 'persons-convicted-2022'
  const lie = (by: string): ReleaseDraft => {
    const whole = findDraft(running.installation, 'persons-convicted-2023')!
    const asks = { indicator: 'persons-convicted', from: '2022-01-01', to: '2023-01-01', by: [by], tables: [[by]] }
    const draft: ReleaseDraft = { ...whole, id: NAME, asks, attacked: '2024-01-01T00:00:00.000Z', releases: {}, offices: ['nowhere'] }
    saveDraft(running.installation, draft, new Map())
    return draft
  }
  const askedAs = async (cut: string): Promise<string> => {
    const { today } = await shelf()
    const { body } = await ask<DraftInHand>(
      'sample-analyst',
      'POST',
      PATH,
      figure('persons-convicted', [[cut]], { asOf: today, year: 2022 }),
    )
    await untilEnded()
    return body.id
  }
  it('stays where it asks for other tables', async () => {
    const lying = lie('law_basis')
    expect(await askedAs('sector')).toBe(`${NAME}-2`)
    expect(findDraft(running.installation, NAME)).toEqual(lying)
  })
  it('stays where it came there while this one was made, and nothing of this one is kept', async () => {
    removeDraft(running.installation, NAME)
    const wanted = { id: NAME, asOf: (await shelf()).today, asks: lie('sector').asks }
    const lying = findDraft(running.installation, NAME)
    const ended = await makeApart({ dir, wanted, offices: null, over: null }, () => undefined).ended
    expect(ended).toEqual({ is: 'failed', code: 'draft.name-taken' })
    expect(findDraft(running.installation, NAME)).toEqual(lying)
    removeDraft(running.installation, NAME)
  })
})

describe('one that is in hand', () => {
  const asks = { year: 2021 }
  const asked = (offices: readonly string[] | null) => ({ dir, wanted: { id: 'year-2021', asOf: '2024-01-01', asks }, offices, over: null })
  const never = () => ({ ended: new Promise<Ended>(() => undefined), stop: () => Promise.resolve() })
  it('is told to those it is left for, and nothing else is begun meanwhile', () => {
    const drafter = new Drafter(never)
    drafter.begin(asked(['nis']))
    expect([drafter.inHandFor('nis')?.id, drafter.inHandFor('ncct')]).toEqual(['year-2021', undefined])
    expect(drafter.begin(asked(null))).toBe(false)
    expect(drafter.inHandFor('ncct')).toBeUndefined()
  })
})

describe('its process', { timeout: 60_000 }, () => {
  const asked = { dir, wanted: { id: 'late', asOf: '2026-01-01', asks: { year: 2022 } }, offices: null, over: null }
  it('is ended when it takes too long, and nothing is kept', async () => {
    expect(await makeApart(asked, () => undefined, 50).ended).toEqual({ is: 'refused', why: 'out_of_time', coarser: [] })
    expect(findDraft(running.installation, 'late')).toBeUndefined()
  })
  it('that is ended from outside, or finds no record, says that nothing was made', async () => {
    const making = makeApart(asked, () => undefined)
    await making.stop()
    expect(await making.ended).toEqual({ is: 'failed', code: 'failed' })
    const nowhere = makeApart({ ...asked, dir: join(scratch.path, 'nowhere') }, () => undefined)
    expect((await nowhere.ended).is).toBe('failed')
  })
})
