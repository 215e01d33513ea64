/** What a file that nobody explained is taken for. */
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { guessSpec } from './guess.ts'
import type { Guess } from './guess.ts'
import { loadTableSet } from './spec.ts'
import { parseSpec } from './spec-schema.ts'

const guess = (text: string): Guess => {
  const found = guessSpec('file.csv', parseCsv(text))
  if ('why' in found) throw new Error(found.why)
  return found
}
const lines = (heading: string, n: number, row: (i: number) => string): string =>
  `${heading}\n${Array.from({ length: n }, (_, i) => row(i)).join('\n')}\n`

describe('a guess', () => {
  it('health: counts, a region above each hospital, a year that is no count', () => {
    const text = lines('region,hospital,year,admissions', 24, (i) => `${'NS'[(i % 6) >> 2]},H${i % 6},${2020 + Math.floor(i / 6)},${3 + i}`)
    expect(guess(text).spec).toMatchObject({ count: 'admissions', dimensions: ['hospital', 'year'], hierarchy: { hospital: 'region' } })
  })
  it('justice: people, one a row, by an id that is left out', () => {
    const { spec, reasons } = guess(lines('case_id,court,sex', 40, (i) => `${1000 + i},${'AB'[i % 2]},${'mf'[i % 3 ? 0 : 1]}`))
    expect(spec).not.toHaveProperty('count')
    expect(spec).toMatchObject({ dimensions: ['court', 'sex'] })
    expect(reasons.join()).toContain('case_id is left out')
  })
  it('schools: totals among the rows', () => {
    expect(guess('school,sex,n\nA,m,7\nA,f,9\nTotal,m,7\nA,Total,16\nB,m,20\nB,f,1\n').spec).toMatchObject({ total: 'Total', count: 'n' })
  })
  it('two columns that say the same are one', () => {
    const { spec, reasons } = guess(lines('code,name,n', 9, (i) => `${i % 3},${['one', 'two', 'three'][i % 3]},${5 + i}`))
    expect(spec).toMatchObject({ dimensions: ['code'] })
    expect(reasons.join()).toContain('says the same as code')
  })
  it('a loop of columns that stand above each other has no end', () => {
    // Three columns, each a function of the next: one is above another, and nothing twice.
    const { spec } = guess(lines('a,b,c,n', 24, (i) => `a${i % 2},b${i % 4},c${i % 12},${5 + i}`))
    expect(spec['hierarchy']).toEqual({ b: 'a' })
  })
})

/** Towns by sex, and what else a sheet has. */
const why = (text: string): string => {
  const found = guessSpec('file.csv', parseCsv(text))
  return 'why' in found ? found.why : 'nothing'
}
const loaded = (text: string): ReturnType<typeof loadTableSet> => {
  const parsed = parseSpec(guess(text).spec)
  if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
  return loadTableSet(parsed.spec, parseCsv(text))
}
const people = (text: string): number => {
  const found = loaded(text)
  if (!('set' in found)) throw new Error(found.problems[0]?.message)
  return found.set.rows.reduce((n, r) => n + r.count, 0)
}

describe('totals of several words', () => {
  it('both sexes and all ages, each only where the other is', () => {
    const text = lines('town,sex,age,n', 15, (i) => {
      const [t, k] = [Math.floor(i / 5), i % 5]
      return k === 4 ? `T${t},Both sexes,All ages,${46 + 4 * t}` : `T${t},${'mf'[k >> 1]},${['0-17', '18+'][k & 1]},${10 + t + k}`
    })
    expect(guess(text).spec).toMatchObject({ total: ['Both sexes', 'All ages'] })
    expect(people(text)).toBe(46 + 50 + 54)
  })
  it('a word that may be one is one where the numbers say so', () => {
    const rows = (x: number): string =>
      lines('town,who,n', 12, (i) => `T${Math.floor(i / 3)},${['m', 'f', 'Both'][i % 3]},${[11, 14, x][i % 3]! + [1, 1, 2][i % 3]! * i}`)
    const sums = lines('town,who,n', 12, (i) => {
      const t = Math.floor(i / 3)
      return `T${t},${['m', 'f', 'Both'][i % 3]},${[11 + t, 14 + 2 * t, 25 + 3 * t][i % 3]}`
    })
    expect(guess(sums).spec).toMatchObject({ total: 'Both' })
    expect(people(sums)).toBe(118)
    expect(guess(rows(90)).spec).not.toHaveProperty('total')
  })
  it('below all rows, with the other columns empty; and what is called so and is none', () => {
    const text = 'town,sex,n\nA,m,7\nA,f,9\nB,m,20\nB,f,1\nTotal,,37\n'
    expect(guess(text).spec).toEqual(expect.not.objectContaining({ blank: expect.anything() as string }))
    expect(people(text)).toBe(37)
    expect(loaded(text.replace('37', '73')).problems).toMatchObject([{ row: 6 }])
    const blind = lines(
      'town,who,n',
      12,
      (i) => `T${Math.floor(i / 3)},${['none', 'partial', 'Total blindness'][i % 3]},${[60, 9, 4][i % 3]! + i}`,
    )
    expect(people(blind)).toBe(358)
    const injured = lines('id,sex,injury', 60, (i) => `p${i},${'mf'[i % 2]},${['Total', 'partial', 'none'][i % 3]}`)
    expect(people(injured)).toBe(60)
  })
  it('what is Partial or Total where the numbers do not bear it out is asked about, and nobody is left out', () => {
    const degree = lines('province,court,degree,n', 24, (i) => `P${i % 4},C${i % 6},${i % 5 === 0 ? 'Total' : 'Partial'},${10 + i}`)
    expect(guess(degree).spec).toMatchObject({ dimensions: ['province', 'court', 'degree'], total: [] })
    expect(guess(degree).reasons.join()).not.toContain('degree is left out')
    expect(loaded(degree).problems).toMatchObject([
      { column: 'degree', message: expect.stringContaining('"Total" in degree is called like a total') as string },
    ])
    const spec = parseSpec({ ...guess(degree).spec, apart: ['degree'] })
    if (!('spec' in spec)) throw new Error('no SPEC')
    const read = loadTableSet(spec.spec, parseCsv(degree))
    if (!('set' in read)) throw new Error(read.problems[0]?.message)
    expect(read.set.rows.reduce((n, r) => n + r.count, 0)).toBe(24 * 10 + (23 * 24) / 2)
    // One school and its total: the numbers say so.
    expect(guess('school,sex,n\nA,m,7\nA,f,9\nTotal,m,7\nTotal,f,9\n').spec).toMatchObject({ dimensions: ['sex'], total: 'Total' })
  })
  it('in Khmer; of districts; and one that nobody knows is asked about', () => {
    expect(guess('town,sex,n\nA,m,7\nA,f,9\nA,សរុប,16\nB,m,20\nB,f,1\nB,សរុប,21\n').spec).toMatchObject({ total: 'សរុប' })
    expect(guess('d,sex,n\nN0,m,7\nN0,f,9\nN1,m,8\nN1,f,9\nN total,m,15\nN total,f,18\nS0,m,6\nS0,f,7\n').spec).toMatchObject({
      total: 'N total',
    })
    const found = loaded('d,sex,n\nN0,m,7\nN0,f,9\nN1,m,8\nN1,f,9\nNorth,m,15\nNorth,f,18\nS0,m,6\nS0,f,17\n')
    expect(found.problems).toMatchObject([
      { column: 'd', message: expect.stringContaining('"North" in d is the sum of N0 and N1') as string },
    ])
  })
})

describe('counts are never codes', () => {
  const wide = (heading: string, total = (g: number, b: number): string => `;${g + b}`): string =>
    lines(
      heading,
      32,
      (i) => `School ${i % 8};${1 + (i >> 3)};${(7 * i) % 12};${(5 * i) % 9}${total((7 * i) % 12, (5 * i) % 9)}`,
    ).replaceAll(';', ',')
  it('a column a sex, with their sum: each is a code', () => {
    const text = wide('School;Grade;Girls;Boys;Pupils')
    expect(guess(text).spec).toMatchObject({
      count: 'Pupils',
      wide: { name: 'Girls or Boys', columns: ['Girls', 'Boys'] },
      dimensions: ['School', 'Grade', 'Girls or Boys'],
    })
    expect(people(text)).toBe(Array.from({ length: 32 }, (_, i) => ((7 * i) % 12) + ((5 * i) % 9)).reduce((a, b) => a + b))
  })
  it('without their sum, by their names; of two counts it is asked which, a running number is none', () => {
    expect(guess(wide('School;Grade;Girls;Boys', () => '')).spec).toMatchObject({ wide: { columns: ['Girls', 'Boys'] } })
    expect(why(wide('School;Grade;Cases;Deaths', () => ''))).toContain('which is how many there are: Cases or Deaths?')
    const { spec, reasons } = guess(wide('School;Grade;Cases;Dead', () => ''))
    expect(spec).toMatchObject({ count: 'Cases', dimensions: ['School', 'Grade'] })
    expect(reasons.join()).toContain('Dead is left out: numbers that may be counts')
    expect(guess(lines('No,town,sex,n', 12, (i) => `${i + 1},T${i % 6},${'mf'[Math.floor(i / 6)]},${7 + i}`)).spec).toMatchObject({
      count: 'n',
    })
  })
  it.each([['Deaths under age 5'], ['Unpaid workers'], ['Marriages'], ['Postnatal visits'], ['Wards'], ['0-4']])(
    'whatever it is called: %s',
    (name) => {
      expect(guess(wide(`School;Grade;${name};n`, () => '')).spec).toMatchObject({ dimensions: ['School', 'Grade'], count: 'n' })
    },
  )
  it.each([
    ['', 'row 3, column n: empty, and beside it are counts'],
    ['<5', 'row 3, column n: "<5" is no whole number: if this is what is published already, saksi attack'],
    ['"1,234"', 'row 3, column n: "1,234" has signs between its digits: write 1234'],
    ['-3', 'row 3, column n: -3 is negative'],
    ['12.5', 'row 3, column n: 12.5 is no whole number'],
    ['*', 'row 3, column n: "*" is no whole number'],
  ])('one that cannot be read is no reason to count rows: %s', (value, message) => {
    expect(why(`town,sex,n\nA,m,7\nA,f,${value}\nB,m,20\nB,f,9\nC,m,8\nC,f,6\n`)).toContain(message)
    // Nor where nothing calls it a count.
    expect(why(lines('town,year,obs', 40, (i) => `T${i % 4},${2000 + (i >> 2)},${i === 1 ? value : 5 + i}`))).toContain(
      message.replace('column n', 'column obs'),
    )
  })
  it('numbers of which it is not known are asked about, unless each row is said to be one', () => {
    const text = lines('id,court,sex,children', 60, (i) => `c-${i},${'AB'[i % 2]},${'mf'[i % 3 ? 0 : 1]},${i % 5}`)
    expect(why(text)).toContain('is children how many there are, or is each row one person?')
    const said = guessSpec('file.csv', parseCsv(text), { isPeople: true })
    expect('spec' in said && said.spec).toMatchObject({ dimensions: ['court', 'sex', 'children'] })
  })
  it('amounts are no codes and no people', () => {
    const text = lines('id,court,sex,fine_usd', 60, (i) => `c-${i},${'AB'[i % 2]},${'mf'[i % 3 ? 0 : 1]},${i % 5 === 0 ? '' : `${i}.50`}`)
    expect(guess(text).spec).toMatchObject({ dimensions: ['court', 'sex'] })
    expect(guess(text).reasons.join()).toContain('fine_usd is left out: amounts are no codes')
    expect(why(lines('town,branch,fees', 20, (i) => `T${i % 5},b${i % 4},${i}.50`))).toContain(
      'is each row one person, or is fees what is to be published?',
    )
  })
  it('an empty cell of a code is a code', () => {
    const { spec, reasons } = guess(lines('id,court,verdict', 60, (i) => `c-${i},${'AB'[i % 2]},${i % 7 === 0 ? '' : 'guilty'}`))
    expect(spec).toMatchObject({ dimensions: ['court', 'verdict'], blank: 'not said' })
    expect(reasons.join()).toContain('verdict is empty in 9 rows')
  })
})

it('the few of whom another sex is said count with the men, by their names and never by how many', () => {
  for (const other of [1, 900])
    expect(guess(`town,sex,n\nA,Male,70\nA,Female,90\nA,Other,${other}\nB,Male,20\nB,Female,41\nB,Other,0\n`).spec).toMatchObject({
      merge: { sex: [{ name: 'Male or Other', codes: ['Male', 'Other'] }] },
    })
  expect(guess('town,sex,n\nA,Male,70\nA,Female,90\nB,Male,20\nB,Female,41\n').spec).not.toHaveProperty('merge')
})

it('a total beside its parts that is not their sum in some rows is named, and not published alone', () => {
  const towns = (off: number): string =>
    lines('town,Men,Women,Total', 8, (i) => `T${i},${9 + ((3 * i) % 7)},${4 * i},${9 + ((3 * i) % 7) + 4 * i + (i < off ? 1 : 0)}`)
  expect(why(towns(1))).toContain('line 1: Total says 10, and Men + Women are 9 + 0. Mend the file')
  expect(why(towns(3))).toContain('(so in 3 lines)')
  expect(guess(towns(0)).spec).toMatchObject({ wide: { columns: ['Men', 'Women'] } })
})

describe('several rows of one person are not several people', () => {
  const offences = (heading: string, of: (i: number) => string): string =>
    lines(`${heading},town,sex,offence`, 90, (i) => `${of(i)},T${Math.floor(i / 3) % 5},${'mf'[Math.floor(i / 3) % 2]},o${i % 4}`)
  it.each([
    ['called like one that tells apart', offences('suspect_id', (i) => `S${Math.floor(i / 2)}`), '90 rows have 45 different suspect_id'],
    ['in Khmer', offences('ឈ្មោះ', (i) => `S${Math.floor(i / 2)}`), '90 rows have 45 different ឈ្មោះ'],
    ['of few people with many rows each', offences('victimid', (i) => `S${Math.floor(i / 6)}`), '90 rows have 15 different victimid'],
    ['whatever it is called, where the same says the same', offences('x', (i) => `S${Math.floor(i / 3)}`), '90 rows have 30 different x'],
  ])('%s', (_, text, asked) => {
    expect(why(text)).toContain(`${asked}: is each row one person, or several rows one?`)
    expect(guessSpec('file.csv', parseCsv(text), { isPeople: true })).toHaveProperty('spec')
  })
  it('two who have one name are told; days that come again, and what is counted, are not asked about', () => {
    const { reasons } = guess(offences('name', (i) => `N${Math.max(1, i)}`))
    expect(reasons.join()).toContain('1 rows have a name that another row has')
    expect(guess(offences('arrested', (i) => `2023-01-${10 + Math.floor(i / 5)}`)).spec).toMatchObject({
      dimensions: expect.anything() as unknown,
    })
    expect(guess(lines('school_id,grade,pupils', 90, (i) => `S${i % 45},${i < 45 ? 1 : 2},${5 + i}`)).spec).toMatchObject({
      count: 'pupils',
    })
  })
})

it('nothing to count by', () => {
  expect(guessSpec('file.csv', parseCsv('a,n\nx,1\n'))).toHaveProperty('why')
  expect(guessSpec('file.csv', parseCsv('a,n\n'))).toHaveProperty('why')
  expect(guessSpec('file.csv', parseCsv(''))).toHaveProperty('why')
})
