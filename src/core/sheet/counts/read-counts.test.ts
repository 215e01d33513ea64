import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import type { Answers } from '../own/questions/questions.ts'
import { readCount } from './count-cell.ts'
import { holdsCounts } from './holds-counts.ts'
import { readCounts } from './read-counts.ts'
import type { ReadCounts } from './understood.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = kh.sheetWords
if (!words) throw new Error('the country says nothing of its sheets')

/** One line of text a line of the sheet, cells apart by `|`. */
const grid = (text: string, sheet = 'Sheet1'): SheetGrid => ({
  sheet,
  rows: Lines.of(
    text
      .trim()
      .split('\n')
      .map((line, i) => ({ row: i + 1, cells: line.split('|').map((c) => c.trim()) })),
  ),
})
const read = (text: string, answers: Answers = {}, agency = 'ahtjp', fileName = 'figures.xlsx'): ReadCounts => {
  const made = readCounts([grid(text)], { country: kh, words, agency, answers, fileName, source: 'X-1', today: '2026-01-31' })
  if (!made) throw new Error('no table of counts')
  return made
}
const asked = (made: ReadCounts): string[] => made.questions.map((q) => q.id)
/** `FROM TO by value`, a line each. */
const stated = ({ totals }: ReadCounts): string[] =>
  totals.flatMap((t) =>
    t.cells.map(({ by, value, qualifier }) => {
      const cut = Object.entries(by).map(([d, c]) => `${d}=${c}`)
      return [t.indicator, t.from, t.to, ...cut, `${qualifier === 'exact' ? '' : `${qualifier} `}${value}`].join(' ')
    }),
  )

const CASES = { 'counts:measure:cases': 'investigations-cases', 'counts:office:police-offices': 'ALL' }
const VICTIMS = { 'counts:measure:victims': 'victims-identified', 'counts:office:frontline-offices': 'ALL' }

describe('a cell of a table of counts', () => {
  it.each([
    ['', { is: 'blank' }],
    ['-', { is: 'dash' }],
    ['—', { is: 'dash' }],
    ['..', { is: 'text' }],
    ['…', { is: 'text' }],
    ['0', { is: 'number', value: 0, qualifier: 'exact' }],
    ['១២', { is: 'number', value: 12, qualifier: 'exact' }],
    ['34 នាក់', { is: 'number', value: 34, qualifier: 'exact' }],
    ['about 60', { is: 'number', value: 60, qualifier: 'approx' }],
    ['ប្រហែល ៦០', { is: 'number', value: 60, qualifier: 'approx' }],
    ['60+', { is: 'number', value: 60, qualifier: 'at_least' }],
    ['>60', { is: 'number', value: 60, qualifier: 'more_than' }],
    ['50-60', { is: 'number', value: 50, qualifier: 'between', most: 60 }],
    ['12 000', { is: 'number', value: 12_000, qualifier: 'exact' }],
    ['12.5', { is: 'no-count', why: 'not-whole' }],
    ['1.234', { is: 'no-count', why: 'ambiguous' }],
    ['-3', { is: 'no-count', why: 'negative' }],
    ['12 %', { is: 'percent' }],
    ['none', { is: 'none' }],
    ['មិនទាន់រាយការណ៍', { is: 'not-known' }],
    ['see above', { is: 'text' }],
    ['12 dogs', { is: 'text' }],
  ])('%j', (text, cell) => {
    expect(readCount(text, words.counts)).toEqual(cell)
  })
})

describe('a table of counts', () => {
  it('asks what is counted and of which office, and states each month, with the sum of them', () => {
    const sheet = `
      Trafficking figures 2024
      Month | Cases
      Jan | 3
      Feb | 4
      Mar | 5
      Total | 12`
    expect(asked(read(sheet))).toEqual(['counts:measure:cases'])
    expect(asked(read(sheet, { 'counts:measure:cases': 'investigations-cases' }))).toEqual(['counts:office:police-offices'])
    expect(stated(read(sheet, CASES))).toEqual([
      'investigations-cases 2024-01-01 2024-02-01 3',
      'investigations-cases 2024-02-01 2024-03-01 4',
      'investigations-cases 2024-03-01 2024-04-01 5',
      'investigations-cases 2024-01-01 2024-04-01 12',
    ])
  })

  it('offers the figures that the agency may state, by its words, and chooses none', () => {
    const [question] = read('Figures 2024\nMonth|Cases\nJan|3\nFeb|4\nMar|5\nTotal|12').questions
    expect(question?.likely[0]?.value).toBe('investigations-cases')
    expect(question?.likely.some((l) => l.value === 'persons-convicted')).toBe(false)
    expect(question?.likely.at(-1)?.value).toBe('')
    // What is no figure of the agency is no answer.
    expect(asked(read('Figures 2024\nMonth|Cases\nJan|3\nFeb|4\nMar|5', { 'counts:measure:cases': 'persons-convicted' }))).toEqual([
      'counts:measure:cases',
    ])
  })

  it('takes months across, and what is some of another with it', () => {
    const made = read(
      `Figures 2024
       | Jan | Feb | Mar | Total
       Victims | 6 | 37 | 20 | 63
       of which female | 1 | 9 | 8 | 18
       of which <18 | 3 | 8 | 1 | 12`,
      VICTIMS,
    )
    expect(made.questions).toEqual([])
    expect(stated(made).filter((s) => s.includes('2024-02-01 2024-03-01'))).toEqual([
      'victims-identified 2024-02-01 2024-03-01 37',
      'victims-identified 2024-02-01 2024-03-01 sex=female 9',
      'victims-identified 2024-02-01 2024-03-01 age_band=<18 8',
    ])
    expect(made.notes).toEqual([{ kind: 'sums-fit', count: 3 }])
  })

  it('keeps a blank, a dash and a zero apart, and makes no zero by itself', () => {
    const sheet = 'Victims 2024\nProvince|Victims\nKampot|0\nKandal|-\nTakeo|\nKep|4\nKampong Cham|2'
    const open = read(sheet, VICTIMS)
    expect(asked(open)).toEqual(['counts:dash', 'counts:blank'])
    expect(stated(open).map((s) => s.split(' ').at(-1))).toEqual(['0', '4', '2'])
    const made = read(sheet, { ...VICTIMS, 'counts:dash': 'none', 'counts:blank': 'not-known' })
    expect(stated(made)).toEqual([
      'victims-identified 2024-01-01 2025-01-01 province=KH-7 0',
      'victims-identified 2024-01-01 2025-01-01 province=KH-8 0',
      'victims-identified 2024-01-01 2025-01-01 province=KH-23 4',
      'victims-identified 2024-01-01 2025-01-01 province=KH-3 2',
    ])
  })

  it('goes by what the sheet itself says of its dashes', () => {
    const made = read('Victims 2024\nProvince|Victims\nKampot|0\nKandal|-\nTakeo|3\nKep|4\n0 means none, - means not reported', VICTIMS)
    expect(made.questions).toEqual([])
    expect(stated(made)).toHaveLength(3)
  })

  it('takes a sum of what some have not reported for so much at least', () => {
    const made = read('Victims 2024\nProvince|Victims\nKampot|1\nKandal|2\nTakeo|not reported\nKep|4\nTotal|7', VICTIMS)
    expect(made.questions).toEqual([])
    expect(stated(made).at(-1)).toBe('victims-identified 2024-01-01 2025-01-01 at_least 7')
  })

  it('takes two dots for something else than a dash, and a sum across of such sums for so much at least', () => {
    const sheet = [
      'Victims 2024',
      'Province|Q1 F|Q1 M|Q2 F|Q2 M|Year',
      'Kampot|1|-|2|1|4',
      'Kandal|2|1|..|..|3',
      'Kep|1|1|1|1|4',
      'Total|4|2|3|2|11',
    ].join('\n')
    const all = stated(read(sheet, { ...VICTIMS, 'counts:dash': 'none' }))
    expect(all).toContain('victims-identified 2024-01-01 2024-07-01 at_least 11')
    expect(all.some((s) => s.includes(' 2024-04-01 2024-07-01 ') && s.includes('province=KH-8'))).toBe(false)
  })

  it('takes men and women of one heading for the whole together, and what is some of them for some of both', () => {
    const sheet = 'Figures 2024\nMonth|Cases|Victims (male)|Victims (female)|of whom under 18\nJan|5|2|3|4\nFeb|4|9|6|8'
    const made = read(sheet, { ...CASES, ...VICTIMS })
    expect(made.questions).toEqual([])
    expect(stated(made).filter((s) => s.includes(' 2024-01-01 2024-02-01 '))).toEqual([
      'investigations-cases 2024-01-01 2024-02-01 5',
      'victims-identified 2024-01-01 2024-02-01 sex=male 2',
      'victims-identified 2024-01-01 2024-02-01 sex=female 3',
      'victims-identified 2024-01-01 2024-02-01 age_band=<18 4',
    ])
  })

  it('takes what says a number of cases for that, and for no sum of others', () => {
    for (const heading of ['Number of cases', 'ចំនួនករណី']) {
      const made = read(`Figures 2024\nMonth|${heading}|Victims\nJan|5|3\nFeb|4|6`, {
        ...CASES,
        ...VICTIMS,
        [`counts:measure:${heading.toLowerCase()}`]: 'investigations-cases',
      })
      expect(made.questions).toEqual([])
      expect(stated(made)).toContain('investigations-cases 2024-01-01 2024-02-01 5')
    }
  })

  it('does not take women and children, who overlap, for a whole', () => {
    const made = read('Figures 2024\nMonth|Victims (female)|Victims (children)\nJan|3|4\nFeb|6|8', VICTIMS)
    expect(stated(made)).toEqual([])
    expect(asked(made)).toHaveLength(2)
  })

  it('takes a line that only says who is counted for what the table below it is of', () => {
    const block = (who: string, n: number): string => `${who}\nProvince|Q1|Q2\nKampot|${n}|2\nKandal|1|1\nKep|1|3`
    const made = read(`Victims 2024\n\n${block('ADULTS', 4)}\n\n${block('CHILDREN', 9)}`, VICTIMS)
    expect(made.questions).toEqual([])
    expect(stated(made).filter((s) => s.includes('KH-7') && s.includes(' 2024-01-01 '))).toEqual([
      'victims-identified 2024-01-01 2024-04-01 province=KH-7 age_band=18+ 4',
      'victims-identified 2024-01-01 2024-04-01 province=KH-7 age_band=<18 9',
    ])
  })

  it('asks which holds where a total does not add up, and states neither meanwhile', () => {
    const sheet = 'Figures 2024\nMonth|Cases\nJan|3\nFeb|4\nMar|5\nTotal|22'
    const open = read(sheet, CASES)
    expect(asked(open)).toEqual(['counts:sum:Sheet1!B6'])
    expect(stated(open)).toHaveLength(3)
    const id = 'counts:sum:Sheet1!B6'
    const year = (answer: string): string | undefined => stated(read(sheet, { ...CASES, [id]: answer }))[3]
    expect(year('rows')).toBe('investigations-cases 2024-01-01 2024-04-01 12')
    expect(year('sheet')).toBe('investigations-cases 2024-01-01 2024-04-01 22')
    expect(year('')).toBeUndefined()
  })

  it('asks where two sexes do not add up to the total', () => {
    const sheet = 'Victims 2024\nProvince|Male|Female|Total\nKampot|1|2|3\nKandal|2|2|5\nTakeo|0|1|1\nTotal|3|5|9'
    const made = read(sheet, VICTIMS)
    expect(asked(made)).toEqual(['counts:sum:Sheet1!D4', 'counts:sum:Sheet1!D6'])
    // What stands says more than its two sexes: some may be of neither.
    const kept = read(sheet, {
      ...VICTIMS,
      'counts:sum:Sheet1!D4': 'sheet',
      'counts:sum:Sheet1!D6': 'sheet',
    })
    expect(asked(kept)).toEqual([])
    expect(stated(kept)).toContain('victims-identified 2024-01-01 2025-01-01 province=KH-8 5')
  })

  it('leaves out the part that is more than its whole where somebody says so, and what it makes of the sum', () => {
    const sheet = 'Figures 2024\nMonth|Victims|of which female\nJan|3|1\nFeb|4|9\nMar|5|2\nTotal|12|12'
    expect(asked(read(sheet, VICTIMS))).toEqual(['counts:sum:Sheet1!C4'])
    const made = stated(read(sheet, { ...VICTIMS, 'counts:sum:Sheet1!C4': 'part' }))
    expect(made.filter((s) => s.includes('female'))).toEqual([
      'victims-identified 2024-01-01 2024-02-01 sex=female 1',
      'victims-identified 2024-03-01 2024-04-01 sex=female 2',
      'victims-identified 2024-01-01 2024-04-01 sex=female at_least 3',
    ])
  })

  it('knows a sum that stands first, under the headings', () => {
    const made = read('Victims 2024\nProvince|Victims\nTotal|7\nKampot|1\nKandal|2\nTakeo|4', VICTIMS)
    expect(made.questions).toEqual([])
    expect(stated(made)[0]).toBe('victims-identified 2024-01-01 2025-01-01 7')
    expect(made.notes).toEqual([{ kind: 'sums-fit', count: 1 }])
  })

  it('holds a line without a label against the others, and takes none that sums nothing', () => {
    expect(stated(read('Victims 2024\nProvince|Victims\n|7\nKampot|1\nKandal|2\nTakeo|4', VICTIMS))[0]).toBe(
      'victims-identified 2024-01-01 2025-01-01 7',
    )
    expect(asked(read('Victims 2024\nProvince|Victims\n|9\nKampot|1\nKandal|2\nTakeo|4', VICTIMS))).toEqual(['counts:sum:Sheet1!B3'])
  })

  it('takes no year from a title that names two', () => {
    const sheet = 'Report of January 2025\nCases in 2024\nMonth|Cases\nJan|3\nFeb|4\nMar|5'
    expect(asked(read(sheet, CASES))).toEqual(['counts:year'])
    expect(stated(read(sheet, { ...CASES, 'counts:year': '2024' }))[2]).toBe('investigations-cases 2024-03-01 2024-04-01 5')
  })

  it.each([
    'First nine months of 2025',
    '9 months 2025',
    'រយៈពេល ៩ខែ ឆ្នាំ២០២៥',
    'First 6 months 2025',
    'Week 14 of 2025',
    '01/04/2025 - 30/06/2025',
    'From 15 March 2025 to 14 April 2025',
    'ពីថ្ងៃទី១ ខែមករា ដល់ថ្ងៃទី៣០ ខែមិថុនា ឆ្នាំ២០២៥',
    'Up to September 2025',
    'Since January 2025',
    'Situation as of 30 June 2024',
    'Report of 5 January 2025',
    'Figures 2025 (Updated March)',
    'Cases under the 2008 Law',
    'Implementation of the Law of 2008',
    'Prakas No. 2019',
    'Persons who may be victims 2025',
    'FY 2023-24',
    'Fiscal year 2023/24',
  ])('asks of what time the numbers are under “%s”, and states none meanwhile', (title) => {
    const sheet = `${title}\nProvince|Cases\nKampot|3\nTakeo|4\nKandal|5`
    const open = read(sheet, CASES)
    const [id = '', ...others] = asked(open)
    expect(others).toEqual([])
    expect(id).toMatch(/^counts:period:/)
    expect(stated(open)).toEqual([])
    expect(stated(read(sheet, { ...CASES, [id]: '2025-01..2025-09' }))[0]).toBe(
      'investigations-cases 2025-01-01 2025-10-01 province=KH-7 3',
    )
    expect(asked(read(sheet, { ...CASES, [id]: 'some time' }))).toEqual([id])
  })

  it.each([
    ['Victims 2024', '2024-01-01 2025-01-01'],
    ['Victims by province, 2024 (persons)', '2024-01-01 2025-01-01'],
    ['Table 3: Cases in 2024', '2024-01-01 2025-01-01'],
    ['Cases, second quarter 2024', '2024-04-01 2024-07-01'],
    ['Cases January to September 2024', '2024-01-01 2024-10-01'],
    ['តួលេខ ខែមករា ឆ្នាំ២០២៤', '2024-01-01 2024-02-01'],
    ['Cases 2024 by province', '2024-01-01 2025-01-01'],
    ['Cases April-June 2024 (cases, not persons)', '2024-04-01 2024-07-01'],
    ['Cases 2024-03', '2024-03-01 2024-04-01'],
  ])('takes the time of “%s” as it stands', (title, time) => {
    const made = read(`${title}\nProvince|Cases\nKampot|3\nTakeo|4\nKandal|5`, CASES)
    expect(asked(made)).toEqual([])
    expect(stated(made)[0]).toBe(`investigations-cases ${time} province=KH-7 3`)
  })

  it('takes no year from the name of a file, and offers it', () => {
    const [question] = read('Province|Cases\nKampot|3\nTakeo|4\nKandal|5', CASES, 'ahtjp', 'figures_2024.xlsx').questions
    expect(question?.id).toBe('counts:period:figures 2024')
    expect(question?.likely.map((l) => l.value)).toEqual(['2024'])
  })

  it('asks of which part of each year the columns are where a title speaks of a part', () => {
    const made = read('First nine months\n|2024|2025\nCases|3|4\nVictims|5|6', { ...CASES, ...VICTIMS })
    expect(asked(made)).toEqual(['counts:period:2024:first nine months', 'counts:period:2025:first nine months'])
    expect(stated(made)).toEqual([])
  })

  it('leaves out months that run over the end of a year where no year stands beside them', () => {
    const sheet = 'Fiscal year 2023/24\nMonth|Cases\nOct|3\nNov|4\nDec|5\nJan|6\nTotal|18'
    const made = read(sheet, { ...CASES, 'counts:year:fiscal year 2023/24': '2023' })
    expect(made.questions).toEqual([])
    expect(stated(made)).toEqual([])
    expect(made.notes).toContainEqual({ kind: 'over-year', sheet: 'Sheet1' })
  })

  it('reads years of two digits beside their month', () => {
    expect(stated(read('Cases\n|Dec-23|Jan-24|Feb-24\nCases|3|4|5', CASES)).map((s) => s.split(' ')[1])).toEqual([
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
    ])
  })

  it('states the sum of lines that no list of the country has, and says that they are left out', () => {
    const made = read(
      'Figures 2024\nNo.|District|Cases|Victims|\n||| Total| Female| Under 18\n1|Otherplace|none|none|none|none\n2|Elsewhere|2|6|5|1\n3|Nowhere|1|2|1|1\n|Total|3|8|6|2',
      { ...CASES, ...VICTIMS },
    )
    expect(made.questions).toEqual([])
    expect(stated(made)).toEqual([
      'investigations-cases 2024-01-01 2025-01-01 3',
      'victims-identified 2024-01-01 2025-01-01 8',
      'victims-identified 2024-01-01 2025-01-01 sex=female 6',
      'victims-identified 2024-01-01 2025-01-01 age_band=<18 2',
    ])
    expect(made.notes.map((n) => n.kind)).toEqual(['not-cut', 'not-cut', 'sums-fit'])
    const odd = 'Victims 2024\nProvince|Victims|\n|Total|Female\nKampot|3|5\nTakeo|2|1\nKep|1|1'
    expect(asked(read(odd, VICTIMS))).toEqual(['counts:sum:Sheet1!C4'])
  })

  it('goes by the heading over its labels where they may be of several lists', () => {
    const made = read('Victims 2024\nNationality|Male|Female\nCambodian|3|4\nVietnamese|5|6\nThai|1|0', VICTIMS)
    expect(made.questions).toEqual([])
    expect(stated(made).slice(0, 2)).toEqual([
      'victims-identified 2024-01-01 2025-01-01 citizenship=KHM sex=male 3',
      'victims-identified 2024-01-01 2025-01-01 citizenship=KHM sex=female 4',
    ])
    // Where no heading says it, a country may be that of the citizen or that of the work.
    const bare = 'Victims 2024\n|Victims\nCambodian|3\nVietnamese|5\nThai|1'
    expect(asked(read(bare, VICTIMS))).toEqual(['counts:cut:victims-identified:citizenships'])
    const id = { 'counts:cut:victims-identified:citizenships': 'destination' }
    expect(stated(read(bare, { ...VICTIMS, ...id }))[0]).toBe('victims-identified 2024-01-01 2025-01-01 destination=KHM 3')
  })

  it('reads a title in Khmer, and no unit in brackets as what is counted', () => {
    const made = read('ករណី ឆ្នាំ២០២៤\nខេត្ត|ត្រីមាសទី១|ត្រីមាសទី២\nកំពត|១|២\nតាកែវ|៣|៤\nសរុប|៤|៦', {
      'counts:measure:ករណី': 'investigations-cases',
      'counts:office:police-offices': 'ALL',
    })
    expect(made.questions).toEqual([])
    expect(stated(made)).toContain('investigations-cases 2024-04-01 2024-07-01 6')
    expect(asked(read('Figures 2024\nProvince|Victims (persons)|Female (persons)\nKampot|12|3\nTakeo|8|4', {}))).toEqual([
      'counts:part:female (persons):victims (persons)',
      'counts:measure:victims (persons)',
    ])
  })

  it('takes a count for a count though it looks like a year', () => {
    const made = read('Figures 2024\nMonth|Cases\nJan|2015\nFeb|2004\nMar|1999\nTotal|6018', CASES)
    expect(made.questions).toEqual([])
    expect(stated(made)[3]).toBe('investigations-cases 2024-01-01 2024-04-01 6018')
  })

  it('takes years over columns for headings', () => {
    const made = read('Figures\nMonth|Cases\n|2023|2024\nJan|3|4\nFeb|5|6\nTotal|8|10', CASES)
    expect(stated(made)).toEqual([
      'investigations-cases 2023-01-01 2023-02-01 3',
      'investigations-cases 2024-01-01 2024-02-01 4',
      'investigations-cases 2023-02-01 2023-03-01 5',
      'investigations-cases 2024-02-01 2024-03-01 6',
      'investigations-cases 2023-01-01 2023-03-01 8',
      'investigations-cases 2024-01-01 2024-03-01 10',
    ])
  })

  it('refuses a count with a decimal, by its cell', () => {
    expect(read('Figures 2024\nMonth|Cases\nJan|3\nFeb|4.5\nMar|5', CASES).faults).toEqual([
      { kind: 'no-count', text: '4.5', sheet: 'Sheet1', row: 4, column: 1 },
    ])
  })

  it('keeps about sixty about sixty', () => {
    const made = read('Figures 2024\nMonth|Cases\nJan|about 60\nFeb|4\nMar|5', CASES)
    expect(stated(made)[0]).toBe('investigations-cases 2024-01-01 2024-02-01 approx 60')
  })

  it('refuses what is of a time that has not come', () => {
    expect(read('Figures 2026\nMonth|Cases\nJan|3\nFeb|4\nMar|5', CASES).faults.map((f) => f.kind)).toEqual(['to-come', 'to-come'])
  })

  it('states what is counted before its time is over as so much at least', () => {
    const made = read('Figures 2026\nProvince|Cases\nKampot|3\nTakeo|about 4\nKandal|5-9\nTotal|17', {
      ...CASES,
      'counts:sum:Sheet1!B6': 'sheet',
    })
    expect(made.faults).toEqual([])
    expect(stated(made)).toEqual([
      'investigations-cases 2026-01-01 2027-01-01 province=KH-7 at_least 3',
      'investigations-cases 2026-01-01 2027-01-01 province=KH-8 at_least 5',
      'investigations-cases 2026-01-01 2027-01-01 at_least 17',
    ])
    expect(made.totals[0]?.cells.some((c) => c.most !== undefined)).toBe(false)
    expect(made.notes).toContainEqual({ kind: 'not-over', sheet: 'Sheet1', row: 3 })
  })

  it.each([
    'Victims 2024\nItem|Carried over from 2023|New in 2024|Total\nVictims|10|4|14\nCases|5|2|7',
    'Victims 2024\nItem|Carried over|New|Total\nVictims|10|4|14\nCases|5|2|7',
    'ជនរងគ្រោះ ឆ្នាំ២០២៤\nItem|នៅសល់ពីមុន|New|សរុប\nVictims|10|4|14\nCases|5|2|7',
    'Annual report 2024\nItem|2023|2024|Total\nVictims|10|4|14\nCases|5|2|7',
  ])('leaves out a sum that holds numbers of an earlier time, and says so: %j', (sheet) => {
    const made = read(sheet, { ...CASES, ...VICTIMS })
    expect(made.questions).toEqual([])
    expect(made.faults).toEqual([])
    expect(stated(made).filter((s) => s.endsWith(' 14') || s.endsWith(' 7'))).toEqual([])
    expect(made.notes.map((n) => n.kind)).toContain('over-times')
  })

  it('states a sum beside last month’s number where it is what this month’s add up to', () => {
    const made = read('Cases March 2024\nProvince|Male|Female|Total|Last month\nKampot|1|2|3|9\nTakeo|2|2|4|9\nKep|0|1|1|9', {
      'counts:measure:cases': 'victims-identified',
      'counts:office:frontline-offices': 'ALL',
    })
    expect(made.questions).toEqual([])
    expect(stated(made)).toContain('victims-identified 2024-03-01 2024-04-01 province=KH-7 3')
  })

  it('asks whether a sum over columns that no list has is all of what is counted', () => {
    const sheet = 'Figures 2024\nItem|Old ones|Fresh|Total\nVictims|10|4|14\nCases|5|2|7'
    const open = read(sheet, { ...CASES, ...VICTIMS })
    expect(asked(open)).toEqual(['counts:whole:total:Old ones:Fresh'.toLowerCase()])
    expect(stated(open)).toEqual([])
    const said = (answer: string) => stated(read(sheet, { ...CASES, ...VICTIMS, 'counts:whole:total:old ones:fresh': answer }))
    expect(said('whole')).toContain('victims-identified 2024-01-01 2025-01-01 14')
    expect(said('')).toEqual([])
  })

  it('adds no quarter to the half that it lies in', () => {
    const made = read('Figures 2024\nItem|Q1|Q2|Semester 1|Q3|Q4|Semester 2|Total\nVictims|3|4|7|5|6|11|18\nCases|1|1|2|1|1|2|4', {
      ...CASES,
      ...VICTIMS,
    })
    expect(made.questions).toEqual([])
    expect(stated(made)).toContain('victims-identified 2024-01-01 2025-01-01 18')
    const mixed = read('Figures 2024\nItem|Semester 1|Q3|Q4|Total\nVictims|7|5|6|18\nCases|2|1|1|4', { ...CASES, ...VICTIMS })
    expect(mixed.questions).toEqual([])
    const odd = read('Figures 2024\nItem|Q1|Q2|Semester 1|Total\nVictims|3|4|7|9\nCases|1|1|2|2', { ...CASES, ...VICTIMS })
    expect(odd.questions.map((q) => q.words.en)).toEqual(['Cell E3 says 9; what it sums adds up to 7. Which holds?'])
  })

  it.each([
    ['Men', 'Women', 'Children'],
    ['បុរស', 'ស្ត្រី', 'កុមារ'],
  ])('asks whether %s and %s beside %s are the grown-up ones', (men, women, children) => {
    const sheet = (total: number): string => `Figures 2024\nGroup|Victims\n${men}|4\n${women}|6\n${children}|3\nTotal|${total}`
    const id = `counts:adults:${men}, ${women}, ${children}`.toLowerCase()
    const open = read(sheet(13), VICTIMS)
    expect(asked(open)).toEqual([id])
    expect(stated(open)).toEqual(['victims-identified 2024-01-01 2025-01-01 age_band=<18 3'])
    const grown = read(sheet(13), { ...VICTIMS, [id]: '18+' })
    expect(grown.questions).toEqual([])
    expect(stated(grown)).toEqual([
      'victims-identified 2024-01-01 2025-01-01 sex=male age_band=18+ 4',
      'victims-identified 2024-01-01 2025-01-01 sex=female age_band=18+ 6',
      'victims-identified 2024-01-01 2025-01-01 age_band=<18 3',
      'victims-identified 2024-01-01 2025-01-01 13',
    ])
    const all = read(sheet(10), { ...VICTIMS, [id]: 'all' })
    expect(all.questions).toEqual([])
    expect(stated(all)).toContain('victims-identified 2024-01-01 2025-01-01 sex=male 4')
  })

  it('says which parts it leaves out because their whole stands nowhere', () => {
    const made = read('Figures 2024\nItem|Jan|Feb|Mar\nVictims Male|1|2|3\nVictims Female|4|5|6\nTotal victims|5|7|9', VICTIMS)
    expect(made.notes.flatMap((n) => (n.kind === 'no-whole' ? [n.heading] : []))).toEqual(['Victims Male', 'Victims Female'])
  })

  it('asks of which year, or of which time, where nothing says it', () => {
    expect(asked(read('Month|Cases\nJan|3\nFeb|4\nMar|5', CASES))).toEqual(['counts:year'])
    expect(stated(read('Month|Cases\nJan|3\nFeb|4\nMar|5', { ...CASES, 'counts:year': '2022' }))[0]).toContain('2022-01-01')
    expect(asked(read('Province|Cases\nKampot|3\nTakeo|4\nKandal|5', CASES))).toEqual(['counts:period'])
    expect(stated(read('Province|Cases\nKampot|3\nTakeo|4\nKandal|5', { ...CASES, 'counts:period': '2022-Q2' }))[0]).toContain(
      '2022-04-01 2022-07-01',
    )
  })

  it('does not count the last month of a year that is not over as none', () => {
    const made = read('Figures 2024\nMonth|Cases|Victims\nOct|3|1\nNov|4|2\nDec||\nTotal|7|3', { ...CASES, ...VICTIMS })
    expect(made.questions).toEqual([])
    expect(stated(made).filter((s) => s.includes('12-01 2025'))).toEqual([])
    expect(stated(made).at(-1)).toBe('victims-identified 2024-10-01 2024-12-01 3')
    expect(made.notes).toContainEqual({ kind: 'not-reported', sheet: 'Sheet1', heading: 'Dec', row: 5 })
  })

  it('says which numbers a figure is not cut by, and states their whole', () => {
    const made = read(
      'Arrivals October 2023\nDay|Men|Women|Total\n1|5|3|8\n2|4|4|8\n3|1|0|1\nTotal|10|7|17',
      { 'counts:measure:arrivals': 'transit-arrivals', 'counts:office:social-offices': 'SOC-POIPET' },
      'mosavy',
    )
    expect(made.questions).toEqual([])
    expect(stated(made)).toEqual(['transit-arrivals 2023-10-01 2023-11-01 17'])
    expect(made.notes.map((n) => n.kind)).toEqual(['days-summed', 'not-cut', 'sums-fit'])
    expect(made.totals[0]?.office).toBe('SOC-POIPET')
  })

  it('does not take one figure from two headings', () => {
    const made = read('Figures 2024\nMonth|Cases|Files\nJan|3|4\nFeb|4|5\nMar|5|6', {
      ...CASES,
      'counts:measure:files': 'investigations-cases',
    })
    expect(made.faults.map((f) => [f.kind, f.row, f.column])).toEqual([['twice', 3, 2]])
  })

  it('asks what a word means that stands in place of a number', () => {
    const sheet = 'Figures 2024\nMonth|Cases\nJan|3\nFeb|see note\nMar|5\nApr|7'
    expect(asked(read(sheet, CASES))).toEqual(['counts:text:see note'])
    expect(stated(read(sheet, { ...CASES, 'counts:text:see note': 'not-known' }))).toHaveLength(3)
  })

  it('is no list of people, and no list of events', () => {
    expect(holdsCounts([grid('No|Name|Sex|Age\n1|SAMPLE A|F|22\n2|SAMPLE B|M|31\n3|SAMPLE C|F|19')], words)).toBe(false)
    expect(holdsCounts([grid('Date|Place|People\n2024-01-05|Kampot|12\n2024-02-05|Takeo|10\n2024-02-09|Kep|10')], words)).toBe(false)
    expect(holdsCounts([grid('Month|Cases|Victims\nJan|3|4\nFeb|4|4\nMar|5|6')], words)).toBe(true)
    // Ticks of submissions are no counts, whatever their columns are called.
    expect(holdsCounts([grid('Month|Cases|Victims|_uuid\nJan|1|0|a1\nFeb|0|0|b2\nMar|1|1|c3')], words)).toBe(false)
  })
})
