/** What a clerk, an analyst or an attacker may hand to the release gate, and the clear answer each time. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../src/outside/highs/index.ts'
import { command as attack } from '../../src/cli/publish/attack.ts'
import { command as protect } from '../../src/cli/publish/protect.ts'
import { attackTables, protectTables } from '../../src/core/disclosure.ts'
import type { TableSet } from '../../src/core/disclosure.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'saksi-gate-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const say = async (command: typeof protect, ...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
  const lines = { out: [] as string[], err: [] as string[] }
  const keep = (to: string[]) => (s: string) => {
    to.push(s)
  }
  const code = await command.run(argv, { out: keep(lines.out), err: keep(lines.err), json: false })
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
}
let serial = 0
const spec = async (csv: string, more: object = {}): Promise<string> => {
  const name = `case-${++serial}`
  await writeFile(join(dir, `${name}.csv`), csv)
  await writeFile(
    join(dir, `${name}.json`),
    JSON.stringify({ data: `${name}.csv`, population: 'p', count: 'people', dimensions: ['place', 'sex'], ...more }),
  )
  return join(dir, `${name}.json`)
}
const out = (): string => join(dir, `out-${++serial}`)
const COUNTS = 'place,sex,people\nA,m,18\nA,f,2\nB,m,14\nB,f,19\nC,m,12\nC,f,10\nD,m,11\nD,f,14\n'

describe('a table nobody should protect', () => {
  const map = (place: Record<string, string>): object => ({ hierarchy: { place } })
  const cases: [string, string, object, RegExp][] = [
    ['a hierarchy that is a loop', COUNTS, map({ A: 'B', B: 'A', C: 'x', D: 'x' }), /row 2, column place: A is above B, and B above A/],
    ['a group that is a code of another group', COUNTS, map({ A: 'B', B: 'x', C: 'x', D: 'x' }), /itself a code under x/],
    ['an orphan of a map', COUNTS, map({ A: 'x', B: 'x', C: 'x' }), /row 8, column place: hierarchy does not say what is above D/],
    ['an orphan of a column', 'region,place,sex,people\nn,A,m,9\n,B,f,9\n', { hierarchy: { place: 'region' } }, /row 3, column place/],
    ['two parents', 'region,place,sex,people\nn,A,m,9\ns,A,f,9\n', { hierarchy: { place: 'region' } }, /stands under s here/],
    ['a code in two spellings', COUNTS.replace('A,f', 'a ,f'), {}, /"a " and "A" are one thing written in two ways/],
    [
      'one thing in two columns',
      'place,sex,people\nA,01,9\nB,02,9\nC,03,9\nA,01,4\n',
      {},
      /place and sex say the same thing in two codings/,
    ],
    [
      'categories that overlap',
      'place,sex,people\nA,0-17,18\nA,15-24,12\nB,0-17,14\nB,25+,19\n',
      {},
      /row 3, column sex: 0-17 and 15-24 overlap: 15 is in both/,
    ],
    ['a category within another', 'place,sex,people\nA,<18,18\nA,18+,12\nB,65+,14\n', {}, /row 4, column sex: 18\+ and 65\+ overlap/],
    ['half a person', COUNTS.replace('18', '17.5'), {}, /row 2, column people: 17.5 is not a whole number/],
    ['fewer than nobody', COUNTS.replace('18', '-18'), {}, /row 2, column people: -18 is negative/],
    ['a threshold of one', COUNTS, { threshold: 1 }, /threshold/],
    ['a rule about contributors without any', COUNTS, { single_source: true }, /need the column "contributor"/],
    ['a contributor that is no column', COUNTS, { contributor: 'agency' }, /column agency: this column is missing/],
    ['rounding to two', COUNTS, { round_to: 2 }, /round_to/],
    ['rounding and the cheapest pattern', COUNTS, { round_to: 5, exact: 'cells' }, /two methods/],
    ['rounding beside attributes to guard', COUNTS, { round_to: 5, attributes: ['sex'] }, /guards no attributes/],
    ['an attribute that is no column', COUNTS, { attributes: ['age'] }, /attributes: age/],
    [
      'a span that ends before it begins',
      COUNTS,
      { span: { series: 's', from: '2024-02-01', to: '2024-01-01', adds: true } },
      /to must be after/,
    ],
  ]
  it.each(cases)('%s', async (_, csv, more, message) => {
    const done = await say(protect, await spec(csv, more), '--out', out())
    expect(done.code).toBe(2)
    expect(done.err).toMatch(message)
  })

  it('a nearly unique column: too deep, and what is left without it would do', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `P${i % 2},case-${i},1`).join('\n')
    const done = await say(protect, await spec(`place,sex,people\n${rows}\n`), '--out', out())
    expect(done.code).toBe(1)
    expect(done.err).toMatch(/too deep[\s\S]*these would do:\n {2}place /)
  })
  it('one row: of many it is printed, of few it is refused, and guessed at it is not', async () => {
    const many = await say(protect, await spec('place,sex,people\nA,m,18\n'), '--out', out())
    expect(many).toMatchObject({ code: 0, out: expect.stringMatching(/4 printed, 0 empty, 0 withheld/) as string })
    const few = await say(protect, await spec('place,sex,people\nA,m,3\n'), '--out', out())
    expect([few.code, few.err]).toEqual([1, expect.stringMatching(/would stay open to a reader whatever else is withheld/)])
    await writeFile(join(dir, 'one.csv'), 'place,sex,people\nA,m,18\n')
    expect(await say(protect, join(dir, 'one.csv'))).toMatchObject({ code: 2, err: expect.stringMatching(/says who is counted/) as string })
  })
  it('all zeros: nobody is counted, and it says so', async () => {
    const done = await say(protect, await spec('place,sex,people\nA,m,0\nB,f,0\n'), '--out', out())
    expect([done.code, done.err]).toEqual([1, expect.stringMatching(/nobody is counted in these tables/)])
  })
  it('one contributor with everything: whoever it is learns of nobody else, and the table stands or is refused', async () => {
    const rows = COUNTS.replace('people', 'people,agency').replaceAll(/(\d)\n/g, '$1,police\n')
    const to = out()
    const done = await say(protect, await spec(rows, { contributor: 'agency' }), '--out', to)
    expect(done).toMatchObject({ code: 0, out: expect.stringMatching(/0 exact, 0 violations/) as string })
    expect((await say(protect, await spec(rows, { contributor: 'agency', single_source: true }), '--out', out())).err).toMatch(
      /would stay open/,
    )
  })
  it('a secret that was lost: with another, it is attacked beside what the first one printed, and refused or safe beside it', async () => {
    const first = out()
    expect((await say(protect, await spec(COUNTS), '--out', first, '--salt', '11'.repeat(16))).code).toBe(0)
    for (const salt of ['22', '33', '44', '55']) {
      const second = out()
      const done = await say(protect, await spec(COUNTS), '--out', second, '--salt', salt.repeat(16), '--with', first)
      const isSafe = done.code === 0 && (await say(attack, first, second)).code === 0
      expect(isSafe || /beside the earlier releases: they were drawn from another --salt/.test(done.err)).toBe(true)
    }
  })
  it('ten million cells: refused before they are laid out', async () => {
    const axis = (name: string, n: number): TableSet['dimensions'][number] => ({
      levels: [name],
      leaves: Array.from({ length: n }, (_, i) => [`${i}`]),
    })
    const set: TableSet = {
      dimensions: [axis('a', 250), axis('b', 200), axis('c', 200)],
      tables: [{ id: 't', by: ['a', 'b', 'c'] }],
      rows: [{ leaves: [0, 0, 0], count: 90_000_000 }],
      unit: 'people',
      population: 'p',
    }
    const done = protectTables(set, { threshold: 5, solver: await loadHighs() })
    expect(done).toMatchObject({ ok: false, reason: 'too_large', message: expect.stringContaining('10140651 cells') as string })
  })
})

describe('a published file that cannot be right', () => {
  const cases: [string, string, RegExp][] = [
    ['totals that disagree, nothing withheld', 'place,sex,people\nA,m,18\nA,f,7\nA,Total,26\n', /do not add up/],
    ['totals that disagree, with numbers withheld', 'place,sex,people\nA,m,18\nA,f,*\nA,x,*\nA,Total,19\n', /do not add up/],
    [
      'categories that overlap: 0-17 and 15-24 of fifteen people',
      'place,sex,people\nA,0-17,10\nA,15-24,10\nA,Total,15\n',
      /0-17 and 15-24 overlap/,
    ],
    ['categories that overlap and are no numbers', 'place,sex,people\nA,minor,10\nA,young,10\nA,Total,15\n', /do not add up/],
  ]
  it.each(cases)('%s', async (_, csv, message) => {
    const attacked = await say(attack, await spec(csv, { published: true }))
    expect(attacked.code).toBe(2)
    expect(attacked.err).toMatch(message)
  })
})

describe('a release that is not what it says', () => {
  const written = async (): Promise<string> => {
    const to = out()
    expect((await say(protect, await spec(COUNTS), '--out', to)).code).toBe(0)
    return to
  }
  const edit = async (to: string, name: string, from: string | RegExp, by: string): Promise<void> => {
    const text = await readFile(join(to, name), 'utf8')
    expect(text).toMatch(from)
    await writeFile(join(to, name), text.replace(from, by))
  }
  it('is believed as it was written', async () => {
    const attacked = await say(attack, await written())
    expect([attacked.code, attacked.err]).toEqual([0, ''])
  })
  it('a number filled in: the manifest and the certificate are both false now', async () => {
    const to = await written()
    await edit(to, 'table-1.csv', 'A,f,,,,withheld_for_privacy', 'A,f,2,exact,no,reported')
    const attacked = await say(attack, to)
    expect(attacked.code).toBe(1)
    expect(attacked.err).toMatch(/table-1.csv is not the file that the manifest names/)
    expect(attacked.err).toMatch(/certificate says that no attack succeeds/)
  })
  it('a certificate written by hand', async () => {
    const to = await written()
    await edit(to, 'certificate.json', '"threshold": 5', '"threshold": 10')
    const attacked = await say(attack, to)
    expect(attacked.code).toBe(1)
    expect(attacked.err).toMatch(/made for the threshold 10, the release says 5/)
  })
  it.each([
    // How many are withheld beside the small one is drawn, but it is never two: a lone partner would be worked out from its totals.
    ['counts fewer cells withheld', /"withheld": \d+/, '"withheld": 2', /counts other cells than the tables have/],
    ['says that zeros are guarded', '"zeros": "printed"', '"zeros": "guarded"', /says that zeros are guarded, the release printed/],
    ['promises less', '"width": 3', '"width": 1', /promises 2 values, 4 were asked for/],
    ['owns up, and says it passed', '"violations": 0', '"violations": 2', /itself says that an attack succeeds/],
  ] as const)('a certificate that %s', async (_, from, by, message) => {
    const to = await written()
    await edit(to, 'certificate.json', from, by)
    const attacked = await say(attack, to)
    expect(attacked.code).toBe(1)
    expect(attacked.err).toMatch(message)
  })
  it('a rounded table in which a number is put back, or that says it is not rounded', async () => {
    const to = out()
    const salt = ['--salt', '00112233445566778899aabbccddeeff']
    expect((await say(protect, await spec(COUNTS, { round_to: 5 }), '--out', to, ...salt)).code).toBe(0)
    await edit(to, 'certificate.json', '"base": 5', '"base": 10')
    expect((await say(attack, to)).err).toMatch(
      /certificate says that numbers are rounded to 10, the release that numbers are rounded to 5/,
    )
    await edit(to, 'table-1.csv', 'A,f,5,about,no,rounded', 'A,f,2,about,no,rounded')
    expect(await say(attack, to)).toMatchObject({ code: 2, err: expect.stringMatching(/column value: 2 is no multiple of 5/) as string })
  })
  it('no certificate, no manifest', async () => {
    const to = await written()
    await rm(join(to, 'certificate.json'))
    await rm(join(to, 'manifest.json'))
    const attacked = await say(attack, to)
    expect(attacked.code).toBe(1)
    expect(attacked.err.split('\n')).toHaveLength(2)
  })
})

it('a solver out of time: nothing is protected, and nothing passes', async () => {
  const [hurried, solver] = [await loadHighs(undefined, 0), await loadHighs()]
  const counts = [18, 2, 14, 19, 12, 10, 11, 14]
  const set: TableSet = {
    dimensions: [
      { levels: ['place'], leaves: [['A'], ['B'], ['C'], ['D']] },
      { levels: ['sex'], leaves: [['m'], ['f']] },
    ],
    tables: [{ id: 't', by: ['place', 'sex'] }],
    rows: counts.map((count, i) => ({ leaves: [i >> 1, i & 1], count })),
    unit: 'people',
    population: 'p',
  }
  expect(protectTables(set, { threshold: 5, solver: hurried })).toMatchObject({ ok: false, reason: 'cannot_protect' })
  const done = protectTables(set, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  expect(attackTables([done.release], solver).passed).toBe(true)
  expect(attackTables([done.release], hurried).passed).toBe(false)
})
