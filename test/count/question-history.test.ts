/** A question over the years at the desk, with what a report printed of it, for who gathers the answers; its own part alone for a body that owes it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HISTORY_YEARS, type PrintedBeside, type YearOf } from '../../src/core/report/question-history.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { join } from 'node:path'
import { beDemoPerson, readOffered } from '../helpers/demo-person.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import type { TestBrowser } from '../helpers/test-device.ts'

type Shown = {
  readonly years: readonly YearOf[]
  readonly source: { readonly en: string } | null
  readonly printed: readonly PrintedBeside[]
}
const scratch = scratchDir('question-history')
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

const ask = async (who: string, question: string, year = 2023) => {
  const answer = await people.get(who)!.ask('GET', `/api/v1/answers/history?report=tip&year=${year}&question=${question}`)
  return { status: answer.status, body: (await answer.json()) as Shown }
}

describe('a question over the years', { timeout: 60_000 }, () => {
  it('has each year with its state and returns, and beside it what the report printed of the same days', async () => {
    const { status, body } = await ask('sample-analyst', 'b2-victims-identified')
    expect([status, body.years.map((y) => y.year)]).toEqual([200, [2019, 2020, 2021, 2022, 2023].slice(-HISTORY_YEARS)])
    expect(body.source?.en).toContain('2024')
    const of2023 = body.years.find((y) => y.year === 2023)!
    const printed = body.printed.find((p) => p.from === '2023-01-01')!
    expect([printed.value, of2023.value]).toEqual([142, 142])
    expect(printed.own?.value).toBe(142)
    expect(printed.gaps.length).toBeGreaterThan(0)
    // Where the record's number is not whole the two do not merely agree.
    expect(printed.gaps.includes('own-open')).toBe(of2023.qualifier !== 'exact')
  })
  it('says of a year that nobody told of no number, and never zero', async () => {
    const { body } = await ask('sample-analyst', 'b2-victims-identified', 2021)
    const before = body.years.filter((y) => y.year < 2019)
    expect(before.map((y) => [y.year, y.value])).toEqual([
      [2017, null],
      [2018, null],
    ])
  })
  it('is not there for who neither gathers nor owes it, nor where there is none', async () => {
    const seen = [...people.keys()].map(async (who) => [who, (await ask(who, 'b2-victims-identified')).status] as const)
    const by = new Map(await Promise.all(seen))
    expect(by.get('sample-clerk')).toBe(404)
    expect((await ask('sample-analyst', 'no-such-question')).status).toBe(404)
    expect((await fetch(`${running.url}/api/v1/answers/history?report=tip&year=2023&question=b2-victims-identified`)).status).toBe(401)
  })
  it('stands beside nobody’s print for a body that sees its own part', async () => {
    const own = [...people.keys()].filter((who) => who !== 'sample-analyst')
    const shown: string[] = []
    for (const who of own) {
      const { status, body } = await ask(who, 'b2-victims-identified')
      if (status === 200 && (body.printed.length > 0 || body.source !== null)) shown.push(who)
    }
    expect(shown).toEqual([])
  })
})
