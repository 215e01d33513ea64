/** People in no list: the models, the range, and above all where there is none. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mulberry32, type Chance } from '../seeded.ts'
import { ASSUMPTIONS, estimateUndetected, type InLists, type Undetected } from './undetected.ts'

type Given = Extract<Undetected, { ok: true }>
const LISTS = ['police', 'shelter', 'mission'] as const
const ask = (cells: Readonly<Record<string, number>>, more: object = {}): Undetected =>
  estimateUndetected({
    lists: LISTS,
    found: Object.entries(cells).map(([names, people]) => ({ lists: names.split('+'), people })),
    referrals: [],
    ...more,
  })
const given = (found: Undetected): Given => {
  if (!found.ok) throw new Error(found.message)
  return found
}
const model = (found: Undetected, ...pairs: string[]): Given['models'][number] | undefined =>
  given(found).models.find((m) => m.together.map((p) => p.join('+')).join() === pairs.join())

/** @param taken how likely each list has somebody. @param handed how likely one that comes later is handed whom one before it has. */
function draw(people: number, taken: readonly number[], handed: number, chance: Chance): { found: readonly InLists[]; missing: number } {
  const cells = new Map<string, InLists>()
  for (let p = 0; p < people; p++) {
    const own: string[] = []
    LISTS.forEach((list, at) => {
      if (chance() < taken[at]! || (own.length > 0 && chance() < handed)) own.push(list)
    })
    if (own.length > 0) cells.set(own.join(), { lists: own, people: (cells.get(own.join())?.people ?? 0) + 1 })
  }
  const found = [...cells.values()]
  return { found, missing: people - found.reduce((n, f) => n + f.people, 0) }
}

describe('people in no list', () => {
  const cells = {
    police: 200,
    shelter: 150,
    mission: 120,
    'police+shelter': 60,
    'police+mission': 40,
    'shelter+mission': 30,
    'police+shelter+mission': 12,
  }
  it('are those of the closed forms: of one pair that hangs together, and of all three', () => {
    // Who is in police or shelter is one list then, and the mission the other.
    expect(model(ask(cells), 'police+shelter')?.undetected).toBeCloseTo((120 * (200 + 150 + 60)) / (40 + 30 + 12), 6)
    expect(model(ask(cells), 'police+shelter', 'police+mission', 'shelter+mission')?.undetected).toBeCloseTo(
      (12 * 200 * 150 * 120) / (60 * 40 * 30),
      4,
    )
  })
  it('lie in the range of models that the data hardly tell apart, in 93 of 100 years and more, where lists know nothing of each other', () => {
    const chance = mulberry32(8)
    const years = Array.from({ length: 200 }, () => {
      const { found, missing } = draw(2000, [0.3, 0.25, 0.2], 0, chance)
      return { missing, ...given(estimateUndetected({ lists: LISTS, found, referrals: [] })) }
    })
    expect(years.filter(({ low, high, missing }) => low <= missing && missing <= high).length / years.length).toBeGreaterThan(0.93)
    const best = years.reduce((sum, { models, missing }) => sum + models[0]!.undetected / missing, 0) / years.length
    expect(Math.abs(best - 1)).toBeLessThan(0.1)
  })
  it('are a third of those there are where one list hands on a fifth of its people to the next, beyond every interval: so it is refused, and where nobody knows as well', () => {
    const chance = mulberry32(9)
    const years = Array.from({ length: 50 }, () => draw(3000, [0.25, 0.15, 0.12], 0.2, chance))
    const unasked = years.map(({ found, missing }) => ({ missing, ...given(estimateUndetected({ lists: LISTS, found, referrals: [] })) }))
    expect(unasked.every(({ high, missing }) => high < missing)).toBe(true)
    const [{ found }] = years as [(typeof years)[number]]
    expect(estimateUndetected({ lists: LISTS, found, referrals: [['police', 'shelter']] })).toMatchObject({
      ok: false,
      why: 'referrals',
      message: expect.stringContaining('police hands people on to shelter') as string,
    })
    expect(estimateUndetected({ lists: LISTS, found, referrals: 'not_known' })).toMatchObject({ ok: false, why: 'referrals' })
  })
  it('come with their assumptions, and several models with how much worse each is', () => {
    const { models, assumptions, seen, low, high } = given(ask(cells))
    expect(assumptions).toEqual(ASSUMPTIONS)
    expect(assumptions.join(' ')).toContain('hands its people to another')
    expect(seen).toBe(612)
    expect(models.length).toBeGreaterThan(2)
    expect(models[0]?.worse).toBe(0)
    expect(models.every((m) => m.worse < 10 && m.low < m.undetected && m.undetected < m.high)).toBe(true)
    expect([low, high]).toEqual([
      Math.min(...models.filter((m) => m.worse <= 2).map((m) => m.low)),
      Math.max(...models.filter((m) => m.worse <= 2).map((m) => m.high)),
    ])
  })
  it.each([
    ['two lists', { lists: ['police', 'shelter'], found: [{ lists: ['police'], people: 90 }] }, 'too_few_lists'],
    ['seven lists', { lists: [...'abcdefg'], found: [] }, 'too_many_lists'],
    ['a short list', { found: [{ lists: ['police', 'shelter'], people: 60 }] }, 'thin'],
    [
      'two that share hardly anybody',
      {
        found: LISTS.flatMap((one, i) => [
          { lists: [one], people: 60 },
          { lists: [one, LISTS[(i + 1) % 3]!], people: i === 1 ? 4 : 20 },
        ]),
      },
      'thin',
    ],
  ])('are not told of %s', (_, more, why) => {
    expect(ask({}, more)).toMatchObject({ ok: false, why })
  })
  it.each([
    ['another list', [{ lists: ['court'], people: 1 }], 'there is no list court'],
    ['nobody’s list', [{ lists: [], people: 1 }], 'in no list'],
    [
      'one combination twice',
      [
        { lists: ['police', 'shelter'], people: 1 },
        { lists: ['shelter', 'police'], people: 1 },
      ],
      'comes twice',
    ],
    ['half a person', [{ lists: ['police'], people: 0.5 }], 'no number of people'],
  ])('%s', (_, found, message) => {
    expect(() => ask({}, { found })).toThrow(message)
  })
})

it('are the library’s alone: nothing that counts, releases or draws a page has a way to them', () => {
  const root = join(import.meta.dirname, '../../..')
  const needing = (file: RegExp): string[] =>
    globSync('{src,countries,reports}/**/*.{ts,tsx}', { cwd: root }).filter(
      (path) => !path.endsWith('.test.ts') && file.test(readFileSync(join(root, path), 'utf8')),
    )
  expect(needing(/undetected\.ts'/)).toEqual(['src/core/linkage.ts'])
  expect(needing(/core\/linkage\.ts'|from '\.\/linkage\.ts'/)).toEqual([])
})
