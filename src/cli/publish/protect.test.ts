/** `saksi protect` and `saksi attack` as somebody with a file and no installation meets them. Takes seconds, so it is not in `test:fast`. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { command as attack } from './attack.ts'
import type { AttackReport } from '../../core/attack/index.ts'
import { command as protect } from './protect.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'saksi-protect-'))
})
afterAll(async () => {
  await rm(dir, { recursive: true, force: true })
})

const say = async (command: typeof protect, ...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
  const lines = { out: [] as string[], err: [] as string[] }
  const code = await command.run(argv, {
    out: (s) => {
      lines.out.push(s)
    },
    err: (s) => {
      lines.err.push(s)
    },
    json: argv.includes('--json'),
  })
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
}
const ROUNDED = 'place,sex,people\nA,m,18\nA,f,2\nB,m,14\nB,f,19\nC,m,12\nC,f,0\nD,m,11\nD,f,14\n'
let serial = 0
/** Writes a SPEC and its CSV; gives the SPEC's path. */
const spec = async (csv: string | Uint8Array, more: object = {}): Promise<string> => {
  const name = `case-${++serial}`
  await writeFile(join(dir, `${name}.csv`), csv)
  await writeFile(
    join(dir, `${name}.json`),
    JSON.stringify({ data: `${name}.csv`, population: 'p', count: 'people', dimensions: ['place', 'sex'], ...more }),
  )
  return join(dir, `${name}.json`)
}
const out = (): string => join(dir, `out-${++serial}`)
const COUNTS = 'place,sex,people\nA,m,18\nA,f,2\nB,m,14\nB,f,19\nC,m,12\nC,f,10\nD,m,11\nD,f,14\nTotal,m,55\n'

describe('amounts', () => {
  const FEES =
    'agency,place,sex,paid\nx,A,m,300.50\np,A,f,20.10\nq,A,f,21\nr,A,f,22.05\n' +
    ['B', 'C']
      .flatMap((place) =>
        ['m', 'f'].flatMap((sex) => ['p', 'q', 'r'].map((who, i) => `${who},${place},${sex},${(place === 'B' ? 40 : 47) + 10 * i}\n`)),
      )
      .join('')
  const of = { count: undefined, amount: 'paid', decimals: 2, contributor: 'agency', unit: 'USD' }

  it('one’s alone is withheld, what is printed has its decimals, and the folder holds to its certificate', async () => {
    const to = out()
    const done = await say(protect, await spec(FEES, of), '--out', to)
    expect(done.err).toBe('')
    const table = await readFile(join(to, 'table-1.csv'), 'utf8')
    expect(table).toContain('A,m,,,,withheld_for_privacy')
    expect(table).toContain('Total,Total,1005.65,exact,no,reported')
    expect(await readFile(join(to, 'report.html'), 'utf8')).toContain('<td class="n">1005.65</td>')
    expect(await readFile(join(to, 'certificate.json'), 'utf8')).not.toMatch(/"(pPercent|dominance|k|p)"/)
    expect(await say(attack, to)).toMatchObject({ code: 0, out: expect.stringContaining('amounts      exact 0') as string })
    await writeFile(join(to, 'table-1.csv'), table.replace('A,m,,,,withheld_for_privacy', 'A,m,300.50,exact,no,reported'))
    expect(await say(attack, to)).toMatchObject({ code: 1, err: expect.stringContaining('not the file that the manifest names') as string })
  })
  it.each([
    ['a rule that would be ignored', { ...of, threshold: 5 }, /threshold is about people/],
    ['nobody to whom it belongs', { ...of, contributor: undefined }, /needs the column "contributor"/],
    ['decimals of people', { decimals: 2 }, /decimals is about amounts/],
    ['more digits than were said', { ...of, decimals: 1 }, /300.50 is no amount .* at most 1 decimals/],
    ['tables to be proposed', { ...of, tables: 'propose' }, /name them/],
  ])('%s is refused', async (_, more, message) => {
    const done = await say(protect, await spec(FEES, more), '--out', out())
    expect(done.code).toBe(2)
    expect(done.err).toMatch(message)
  })
  it('a negative one, and one with everything', async () => {
    const negative = await say(protect, await spec(FEES.replace('300.50', '-300.50'), of), '--out', out())
    expect(negative.err).toContain('-300.50 is negative: an amount is 0 or more')
    expect(await say(protect, await spec('agency,place,sex,paid\nx,A,m,5\n', of), '--out', out())).toMatchObject({
      code: 1,
      err: expect.stringContaining('nearly one contributor’s') as string,
    })
  })
})

describe('a stranger’s CSV, without a word said of it', () => {
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(dir, name), text)
    return join(dir, name)
  }
  const pupils = ['Ash', 'Birch', 'Cedar', 'Total'].flatMap((school, s) =>
    ['none', 'some', 'special'].map((need, n) => `${school};${need};${s === 3 ? 3 * [60, 14, 3][n]! + 3 : [60, 14, 3][n]! + s}`),
  )

  it('is guessed, protected, and told in a page that gives nothing more away', async () => {
    const path = await write('schools.csv', `School;Need;Pupils\n${pupils.join('\n')}\n`)
    const done = await say(protect, path, '--salt', '07'.repeat(32))
    expect(done.code).toBe(0)
    expect(done.err).toContain('guessed: Pupils is how many')
    expect(done.err).toContain('"Total" marks a total')
    const to = join(dir, 'schools-protected')
    const page = await readFile(join(to, 'report.html'), 'utf8')
    for (const part of ['⋯', 'Pupils is how many', 'also not by replaying the rule', 'What does not follow']) expect(page).toContain(part)
    // The special-needs pupils of two schools are few; of no row is the number in the page.
    expect(page).not.toMatch(/<td>special<\/td><td class="n">[34]<\/td>/)
    expect((await say(attack, to)).code).toBe(0)
    // What is promised is promised of this reading, and nothing is left out without a word.
    const certificate = JSON.parse(await readFile(join(to, 'certificate.json'), 'utf8')) as {
      guessed: string[]
      statement: string
      limits: string
    }
    expect(certificate.statement).toMatch(/^This is promised of the file as it was read, and of no other reading/)
    expect(certificate.guessed).toContain('Pupils is how many: whole numbers, and called like a count')
    expect(certificate.limits).toContain('no column was named in which nobody may learn it: 0 such rows')
    expect(done.err).toContain('3 rows are left out: they are marked as totals')
  })
  it('of which nobody said what everybody in a row shares says so, on the page and beside it', async () => {
    const rows = ['a', 'b', 'c', 'd'].flatMap((v, i) => [`${v},HIV,${i === 1 ? 9 : 20 + 3 * i}`, `${v},TB,${i === 1 ? 0 : 31 - 4 * i}`])
    const done = await say(protect, await write('villages.csv', `Village,Diagnosis,Patients\n${rows.join('\n')}\n`))
    expect([done.code, done.err]).toEqual([0, expect.stringContaining('1 rows are printed in which everybody shares one value') as string])
    const page = await readFile(join(dir, 'villages-protected', 'report.html'), 'utf8')
    expect(page).toContain('none that were to be guarded; 1 rows, in columns that nobody named in “attributes”')
  })
  it('with a number that cannot be read, or an unnamed sum, is told with its row and protected not at all', async () => {
    const text = 'Town,Who,Patients\nA,m,17\nA,f,12\nA,x,29\nB,m,17\nB,f,31\nB,x,48\nC,m,2\nC,f,1\nC,x,3\n'
    const sum = await say(protect, await write('sum.csv', text))
    expect(sum).toMatchObject({ code: 2, err: expect.stringContaining('sum.csv, column Who: "x" in Who is the sum of m and f') as string })
    const few = await say(protect, await write('few.csv', text.replace('C,m,2', 'C,m,<5')))
    expect(few).toMatchObject({ code: 2, err: expect.stringContaining('row 8, column Patients: "<5"') as string })
    expect(await say(protect, join(dir, 'book.xlsx'))).toMatchObject({ code: 2, err: expect.stringContaining('a CSV is needed') as string })
    for (const name of ['sum', 'few']) expect(await readdir(dir)).not.toContain(`${name}-protected`)
  })
  it('too deep for its people is refused, with the way to noise', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `v${i % 20},${'abc'[Math.floor(i / 20)]},${((i * i * 7 + 3 * i) % 5) % 3}`)
    expect(await say(protect, await write('deep.csv', `Village,Kind,n\n${rows.join('\n')}\n`))).toMatchObject({
      code: 1,
      err: expect.stringContaining('saksi noise') as string,
    })
  })
  const towns = ['Abel', 'Bora', 'Cuno', 'Dara', 'Edo', 'Fiva']
  /** Admissions: a region above each hospital, by cause and age, a few of them rare. */
  const admissions = towns.flatMap((town, t) =>
    ['accident', 'birth', 'fever', 'other'].flatMap((cause, c) =>
      ['0-14', '15-49', '50+'].map(
        (age, a) =>
          `${t < 3 ? 'North' : 'South'},${town} hospital,${cause},${age},${c === 3 ? (t + a) % 4 : 8 + ((7 * t + 5 * c + 3 * a) % 31)}`,
      ),
    ),
  )
  /** Cases of three courts, a person a row. */
  const cases = Array.from(
    { length: 240 },
    (_, i) =>
      `${['Abel', 'Bora', 'Cuno'][i % 3]} court;${i % 7 === 0 ? 'f' : 'm'};${['fined', 'jailed', 'acquitted'][i % 11 === 0 ? 2 : (i >> 1) % 2]};2024-${1000 + i}`,
  )
  it.each([
    [
      'admissions',
      `region,hospital,cause,age,admissions\n${admissions.join('\n')}\n`,
      ['admissions is how many', 'region stands above hospital'],
    ],
    ['cases', `Court;Sex;Outcome;Case\n${cases.join('\n')}\n`, ['each row is one person', 'Case is left out: 240 codes tell people apart']],
  ])('of another field as well: %s', async (name, text, guesses) => {
    const done = await say(protect, await write(`${name}.csv`, text))
    expect(done.code).toBe(0)
    for (const guess of guesses) expect(done.err).toContain(guess)
    const to = join(dir, `${name}-protected`)
    const page = await readFile(join(to, 'report.html'), 'utf8')
    for (const part of ['also not by replaying the rule', 'What does not follow']) expect(page).toContain(part)
    const attacked = await say(attack, to, '--json')
    expect(JSON.parse(attacked.out)).toMatchObject({ passed: true, exact: 0, violations: 0 })
  })
  it('prints the guess to be changed', async () => {
    const path = await write('wards.csv', 'ward;Pupils\nA;9\nB;12\n')
    const guessed = await say(protect, path, '--guess')
    expect(JSON.parse(guessed.out)).toMatchObject({ data: 'wards.csv', count: 'Pupils', dimensions: ['ward'], tables: [['ward']] })
  })
  it('says what cannot be made anything of', async () => {
    const same = await write('same.csv', 'who,n\nx,4\n')
    expect(await say(protect, same)).toMatchObject({ code: 2, err: expect.stringContaining('no column of same.csv says who is counted') })
    const none = await write('none.csv', 'who,n\n')
    expect(await say(protect, none)).toMatchObject({ code: 2, err: expect.stringContaining('no rows') })
  })
  it('ends when its time is over, and writes nothing', async () => {
    const path = await write('slow.csv', `School;Need;Pupils\n${pupils.join('\n')}\n`)
    expect(await say(protect, path, '--seconds', '0')).toMatchObject({ code: 2 })
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000))
    const late = await say(protect, path, '--seconds', '1')
    clock.mockRestore()
    expect(late).toMatchObject({ code: 1, err: expect.stringContaining('time was over before it was settled') })
    expect((await readdir(dir)).includes('slow-protected')).toBe(false)
    expect(await say(protect, path)).toMatchObject({ code: 0 })
  })
})

describe('the way through', () => {
  it('protects counts, leaves margins out, and its own attack finds nothing', async () => {
    const to = out()
    const done = await say(protect, await spec(COUNTS), '--out', to, '--json')
    expect([done.code, done.err]).toEqual([0, ''])
    expect(JSON.parse(done.out)).toMatchObject({ ok: true, tables: [['place', 'sex']], audit: { exact: 0, violations: 0 } })
    expect((await readdir(to)).toSorted()).toEqual(['certificate.json', 'datapackage.json', 'manifest.json', 'report.html', 'table-1.csv'])
    expect(await readFile(join(to, 'table-1.csv'), 'utf8')).toContain('Total,Total,100,exact,no,reported')
    const attacked = await say(attack, to, '--json')
    expect(attacked.code).toBe(0)
    expect(JSON.parse(attacked.out)).toMatchObject({ exact: 0, violations: 0, passed: true })
  })
  it('protects people, one a row', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${'AB'[i % 2]},${i % 20 === 0 ? 'f' : 'm'}`).join('\n')
    const to = out()
    const path = await spec(`place,sex\n${rows}\n`)
    await writeFile(path, JSON.stringify({ data: `case-${serial}.csv`, dimensions: ['place', 'sex'] }))
    // Of so few people most patterns do not stand the replay: it is drawn until one does.
    for (const salt of ['0c', '0f', '11', '14']) expect((await say(protect, path, '--out', out(), '--salt', salt.repeat(32))).code).toBe(0)
    const done = await say(protect, path, '--out', to)
    expect(done.code).toBe(0)
    expect(done.out).toContain('withheld')
  })
  it('the same salt gives the same bytes', async () => {
    const [path, one, two, salt] = [await spec(COUNTS), out(), out(), 'ab'.repeat(16)]
    for (const to of [one, two]) expect((await say(protect, path, '--out', to, '--salt', salt)).code).toBe(0)
    for (const name of await readdir(one)) expect(await readFile(join(one, name), 'utf8')).toBe(await readFile(join(two, name), 'utf8'))
  })
  it('an attack on a release with one cell filled in ends with 1 and never says which', async () => {
    const to = out()
    await say(protect, await spec(COUNTS), '--out', to)
    const table = await readFile(join(to, 'table-1.csv'), 'utf8')
    await writeFile(join(to, 'table-1.csv'), table.replace('A,f,,,,withheld_for_privacy', 'A,f,2,exact,no,reported'))
    const attacked = await say(attack, to)
    expect(attacked.code).toBe(1)
    expect(attacked.out).toMatch(/exact 1/)
    expect(attacked.out).not.toMatch(/\bA\b|\bf\b/)
  })
  it('an attack with --first ends with what finds somebody, and says what it did not try', async () => {
    const printed = 'place,sex,people\nA,m,18\nA,f,2\nB,m,14\nB,f,19\n'
    const path = await spec(printed, { published: true })
    const all = JSON.parse((await say(attack, path, '--json')).out) as AttackReport
    const first = await say(attack, path, '--first', '--json')
    const report = JSON.parse(first.out) as AttackReport
    expect([first.code, report.passed, report.attacks.map((a) => a.id)]).toEqual([1, false, ['published']])
    expect(all.attacks.length).toBeGreaterThan(1)
    expect([...report.not_tried, ...report.attacks.map((a) => a.id)].toSorted()).toEqual(
      [...all.not_tried, ...all.attacks.map((a) => a.id)].toSorted(),
    )
    expect((await say(attack, path, '--first')).out).toContain('not tried: one before it found somebody')
    // Where nothing is found all is tried.
    const to = out()
    await say(protect, await spec(COUNTS), '--out', to)
    expect(JSON.parse((await say(attack, to, '--first', '--json')).out)).toMatchObject({ passed: true })
  })
  it('refuses a table that is too deep, with those that would do', async () => {
    const csv = `place,sex,people\n${Array.from({ length: 20 }, (_, i) => `P${i},${'mf'[i % 2]},3`).join('\n')}\n`
    const done = await say(protect, await spec(csv), '--out', out(), '--json')
    expect(done.code).toBe(1)
    expect(JSON.parse(done.out)).toMatchObject({
      ok: false,
      reason: 'too_deep',
      too_deep: [{ by: ['place', 'sex'], coarser: [{ by: ['place'] }, { by: ['sex'] }] }],
    })
  })
  it('rounds with "round_to", prints the same for the same salt, and certifies it', async () => {
    const path = await spec(ROUNDED, { round_to: 'threshold' })
    const salt = ['--salt', '00112233445566778899aabbccddeeff']
    const [one, two] = [join(dir, 'rounded-1'), join(dir, 'rounded-2')]
    expect((await say(protect, path, '--out', one)).err).toMatch(/draws from --salt/)
    const done = await say(protect, path, '--out', one, ...salt)
    expect([done.code, done.err]).toEqual([0, expect.stringMatching(/^1 rows are printed in which everybody shares one value: [^\n]*$/)])
    expect(done.out).toMatch(/15 cells: 14 rounded to 5, 1 empty/)
    expect((await say(protect, path, '--out', two, ...salt)).code).toBe(0)
    for (const name of await readdir(one)) expect(await readFile(join(two, name), 'utf8')).toBe(await readFile(join(one, name), 'utf8'))
    const table = await readFile(join(one, 'table-1.csv'), 'utf8')
    expect(table).toContain('A,f,5,about,no,rounded')
    expect(table).toContain('C,f,0,exact,no,reported')
    const attacked = await say(attack, one)
    expect([attacked.code, attacked.err]).toEqual([0, ''])
    expect(JSON.parse(await readFile(join(one, 'certificate.json'), 'utf8'))).toMatchObject({ method: 'rounding', parameters: { base: 5 } })
    // Beside it the same numbers drawn from another salt are the same.
    const three = join(dir, 'rounded-3')
    expect((await say(protect, path, '--out', three, '--with', one, '--salt', 'ff'.repeat(16))).code).toBe(0)
    expect(await readFile(join(three, 'table-1.csv'), 'utf8')).toBe(table)
  })
  it('refuses a release that opens an earlier one', async () => {
    const [path, to] = [await spec(COUNTS), out()]
    const earlier = await spec(COUNTS.replace('A,f,2', 'A,f,*').replace('Total,m,55\n', ''), { published: true })
    const done = await say(protect, path, '--out', to, '--with', earlier)
    expect(done.code).toBe(1)
    expect(done.err).toContain('beside the earlier releases')
    await expect(readdir(to)).rejects.toThrow()
  })
  it('attacks what somebody else published, margins and withheld cells included', async () => {
    const csv = 'place,sex,people\nA,m,18\nA,f,*\nA,Total,20\nB,m,14\nB,f,19\nB,Total,33\nTotal,m,32\nTotal,f,21\nTotal,Total,53\n'
    const attacked = await say(attack, await spec(csv, { published: true }), '--json')
    expect(attacked.code).toBe(1)
    expect(JSON.parse(attacked.out)).toMatchObject({ exact: 1, violations: 1, passed: false })
  })
})

describe('bad use ends with 2 and one clear line', () => {
  const bad: [string, () => Promise<string>, RegExp][] = [
    ['a missing column', () => spec('place,people\nA,1\n'), /row 1, column sex: this column is missing/],
    ['a doubled column', () => spec('place,sex,sex,people\nA,m,m,1\n'), /column sex: this column is there twice/],
    ['a count that is not whole', () => spec('place,sex,people\nA,m,5\nB,f,1.5\n'), /row 3, column people: 1.5 is not a whole number/],
    ['a negative count', () => spec('place,sex,people\nA,m,-5\n'), /row 2, column people: -5 is negative/],
    ['an empty count', () => spec('place,sex,people\nA,m,\n'), /row 2, column people: empty/],
    ['an empty code', () => spec('place,sex,people\nA,,7\n'), /row 2, column sex: empty/],
    ['broken UTF-8', () => spec(Buffer.from('place,sex,people\nA,m,5\nB\xff,f,5\n', 'latin1')), /row 3: this is not UTF-8/],
    ['an open quote', () => spec('place,sex,people\nA,"m,5\n'), /row 2.*never closed/],
    ['a ragged row', () => spec('place,sex,people\nA,m\n'), /row 2 has 2 fields/],
    ['an empty file', () => spec(''), /is empty/],
    ['only a heading', () => spec('place,sex,people\n'), /no rows are left/],
    ['an unknown table', () => spec(COUNTS, { tables: [['place', 'age']] }), /age is neither a dimension nor above one/],
    ['a misspelt option', () => spec(COUNTS, { treshold: 5 }), /treshold/],
    ['a SPEC that is a folder', async () => dir, /is a folder/],
    ['no SPEC', async () => join(dir, 'none.json'), /there is no such file/],
    ['a published file', () => spec(COUNTS, { published: true }), /saksi attack/],
  ]
  it.each(bad)('%s', async (_, make, message) => {
    const to = out()
    const done = await say(protect, await make(), '--out', to)
    expect(done.code).toBe(2)
    expect(done.err).toMatch(message)
    await expect(readdir(to)).rejects.toThrow()
  })
  it('lists every problem, not the first', async () => {
    expect((await say(protect, await spec('place,sex,people\nA,m,x\nB,f,-1\nC,,3\n'), '--out', out())).err.split('\n')).toHaveLength(3)
  })
  it('never writes over a folder that holds something, and leaves nothing half written', async () => {
    const full = out()
    await mkdir(full)
    await writeFile(join(full, 'mine.txt'), 'x')
    const refused = await say(protect, await spec(COUNTS), '--out', full)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('not empty')
    expect(await readdir(full)).toEqual(['mine.txt'])
    await chmod(full, 0o755)
    expect((await say(protect, await spec(COUNTS), '--out', join(full, 'mine.txt', 'deeper'))).code).toBe(2)
    expect((await readdir(dir)).filter((n) => n.startsWith('.saksi-'))).toEqual([])
  })
  it('attack: nothing named, nothing there, no release, nothing published', async () => {
    expect((await say(attack)).code).toBe(2)
    expect((await say(attack, join(dir, 'nothing'))).err).toMatch(/no such file or folder/)
    expect((await say(attack, dir)).err).toMatch(/no datapackage.json/)
    expect((await say(attack, await spec(COUNTS))).err).toMatch(/"published": true/)
    expect((await say(attack, '--nonsense')).code).toBe(2)
  })
})
