/**
 * What papers say, asked at the desk: of one's own body's papers what the command answers, to the letter; of another's, of what is closed and of what is not there
 * one answer; as of a day, by the record or by the papers' own days.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAll } from '../../bench/field/in-memory.ts'
import { readTyped } from '../../bench/field/typed.ts'
import { readAsked, writtenOf } from '../../src/cli/ask/papers.ts'
import { answerQuestion } from '../../src/core/statement/question.ts'
import type { Statement } from '../../src/core/statement/statement.ts'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { readMatter, type OwnMatter } from '../../src/work/statements/read-matter.ts'
import { readStatements } from '../../src/work/statements/read-statements.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const FOLDER = join(import.meta.dirname, '../field/papers-8')
const POLICE = { matter: '900/23', paper: '900/23', office: 'POL-18', paper_on: '2023-12-02', about: 'matter', said: 'said' }
const HOUSE = { agency: 'ngo-coalition', office: 'NGO-X1', paper: '77/23', paper_on: '2023-05-09', matter: '77/23' }

let served: ServedPeople
let typed: readonly (Statement & { readonly agency?: string })[] = []
beforeAll(async () => {
  served = await servePeople([
    ['police', 'ahtjp', ['caseworker']],
    ['province', 'gcnp', ['head']],
    ['ngo', 'ngo-coalition', ['caseworker']],
    ['registrar', 'ahtjp', ['registrar']],
  ])
  typed = (await readAll(readTyped(join(FOLDER, 'typed')), served.installation.country)).all
  const rows = typed.map(({ quantity, quantity_most: most, ...s }, i): [string, Planted] => {
    const { record: _, sealed: _s, received: _r, ...clear } = s as Statement & { sealed?: unknown; received?: unknown }
    // On record a sum is whole numbers, its cents beside it.
    const cents = quantity === null || Number.isInteger(quantity) ? null : Math.round((quantity % 1) * 100)
    const own = { ...clear, quantity: quantity === null ? null : Math.trunc(quantity), quantity_hundredths: cents, quantity_most: most }
    return [`typed${i}`, own as unknown as Planted]
  })
  const owner = served.installation.owner()
  await plant(owner, 'paper_statement', Object.fromEntries(rows))
  await plant(owner, 'paper_statement', {
    found: {
      ...POLICE,
      agency: 'ahtjp',
      line: 1,
      fact: 'found',
      quantity: 6,
      unit: 'persons',
      recorded: '2024-03-01',
      superseded: '2024-06-01',
    },
    found2: { ...POLICE, agency: 'ahtjp', line: 1, fact: 'found', quantity: 9, unit: 'persons', recorded: '2024-06-01', version: 1 },
    secret: { ...POLICE, agency: 'ahtjp', line: 2, fact: 'beds', quantity: 3, unit: 'times', recorded: '2024-06-01' },
    house: { ...HOUSE, line: 1, about: 'victim', subject_no: 1, fact: 'person', said: 'said', sex: 'female' },
  })
  await owner.query(
    `insert into saksi.paper_days select agency_id, entry_id, date '2023-12-04', recorded_at from saksi.paper_statements where record_id = $1`,
    [recordId('secret')],
  )
}, 120_000)
afterAll(() => served?.remove())

type Answered = OwnMatter & { readonly as_of: string; readonly as_of_by: string }
const ask = async (who: string, body: object): Promise<{ status: number; body: Answered }> =>
  (await served.post(who, '/api/v1/papers', body)) as unknown as { status: number; body: Answered }
const all = async (who: string, matter: string): Promise<OwnMatter['subjects']> => {
  const { status, body } = await ask(who, { matter })
  expect(status).toBe(200)
  const found = [...body.subjects]
  for (let { next } = body; next !== null;) {
    const more = (await ask(who, { matter, from: next })).body
    found.push(...more.subjects)
    next = more.next
  }
  return found
}

describe('what papers say, at the desk', () => {
  it('is what the command says of the same papers: every fact of every matter, with each cut of it', async () => {
    const { country, pools } = served.installation
    const today = new Date().toISOString().slice(0, 10)
    let asked = 0
    for (const [who, agency] of [
      ['police', 'ahtjp'],
      ['province', 'gcnp'],
      ['ngo', 'ngo-coalition'],
    ] as const) {
      // The operator's machine holds every body's: the same question of this body's alone.
      const known = (await readStatements(today, 'recorded', pools.saksi_reader)).filter((s) => s.agency === agency)
      for (const matter of new Set(known.map((s) => s.matter)))
        for (const { about, no, facts } of await all(who, matter))
          for (const { fact, told, cells, cuts } of facts) {
            const of = (by?: string) =>
              JSON.parse(
                JSON.stringify(
                  answerQuestion(
                    known,
                    readAsked(writtenOf(`${matter}:${about}:${no ?? ''}:${fact}`, by === undefined ? {} : { by }), country),
                  ),
                  // Whose record it is, the asker knows.
                  (key, value: unknown) => (key === 'agency' ? undefined : value),
                ),
              ) as { told: object; cells: object[] }
            expect({ told, cells }).toEqual({ told: of().told, cells: of().cells })
            for (const cut of cuts) expect(cut.cells).toEqual(of(cut.by).cells)
            asked += 1
          }
    }
    expect(asked).toBeGreaterThan(100)
  }, 60_000)
  it('another body’s, nobody’s, what no policy gives and what is no number are one answer, byte for byte', async () => {
    const nothing = await ask('police', { matter: '1/1901' })
    expect(nothing.status).toBe(404)
    for (const [who, matter] of [
      ['police', HOUSE.matter],
      ['province', HOUSE.matter],
      ['province', POLICE.matter],
      ['ngo', POLICE.matter],
      ['registrar', POLICE.matter],
      ['police', 'Anybody Invented'],
      ['police', "' or 1=1 --"],
      ['police', ''],
    ] as const)
      expect(await ask(who, { matter }), `${who} ${matter}`).toEqual(nothing)
    expect((await ask('ngo', { matter: HOUSE.matter })).status).toBe(200)
    expect(
      (await fetch(`${served.api}/api/v1/papers`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status,
    ).toBe(401)
  })
  it('what is closed to somebody is in no answer of hers: a matter of which all is closed is not there', async () => {
    const { country, pools } = served.installation
    const by = { country, decide: openDecide(country, () => '2026-11-25'), desk: pools.saksi_desk, reader: pools.saksi_reader }
    const { card } = served.deviceOf('police')
    const of = (closed: readonly string[]) =>
      readMatter(
        {
          principal: { ...card, agencyType: 'police', signedInBy: 'device', closed },
          matter: POLICE.matter,
          asOf: '2026-01-01',
          basis: 'recorded',
          from: 0,
        },
        by,
      )
    const factsOf = (told: OwnMatter | undefined) => told?.subjects.flatMap((s) => s.facts.map((f) => f.fact))
    expect(factsOf(await of([]))).toEqual(['found', 'beds'])
    expect(factsOf(await of([recordId('secret')]))).toEqual(['found'])
    expect(await of(['found', 'found2', 'secret'].map(recordId))).toBeUndefined()
  })
  it('as of a day: by when it was recorded, or by when its paper had come, as its office says', async () => {
    const { matter } = POLICE
    const on = async (as_of: string, by: string) => {
      const { status, body } = await ask('police', { matter, as_of, by })
      return status === 404 ? status : body.subjects.flatMap((s) => s.facts.map((f) => [f.fact, f.told.value]))
    }
    expect(await on('2024-02-01', 'recorded')).toBe(404)
    expect(await on('2024-04-01', 'recorded')).toEqual([['found', 6]])
    expect(await on('2024-07-01', 'recorded')).toEqual([
      ['found', 9],
      ['beds', 3],
    ])
    expect(await on('2023-12-05', 'paper')).toEqual([['beds', 3]])
    expect((await ask('police', { matter })).body.papers).toEqual([{ paper: '900/23', office: 'POL-18', days: ['2023-12-02'] }])
    for (const bad of [{ as_of: '2024-02-30' }, { by: 'best' }, { from: -1 }])
      expect((await ask('police', { matter, ...bad })).status).toBe(400)
  })
  it('a number that is a paper’s and no matter’s leads to the matters of which it speaks', async () => {
    await plant(served.installation.owner(), 'paper_statement', {
      copy: { ...POLICE, agency: 'ahtjp', paper: '31/24', line: 1, fact: 'found', quantity: 9, unit: 'persons', basis: 'repeats' },
    })
    expect((await ask('police', { matter: '31/24' })).body).toMatchObject({ subjects: [], matters: [POLICE.matter] })
    expect((await ask('ngo', { matter: '31/24' })).status).toBe(404)
  })
})
