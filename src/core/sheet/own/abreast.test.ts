/** Accused who stand side by side in one row, and what is said in fewer parts than there are people. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from './grid.ts'
import type { Answers } from './questions.ts'
import { readOwnSheets } from './read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const read = (sheet: string, answers: Answers = {}, more: Partial<SheetGrid> = {}) => {
  const rows = Lines.of(
    sheet
      .trim()
      .split('\n')
      .map((line, i) => ({ row: i + 1, cells: line.split('|').map((c) => c.trim().replaceAll('⏎', '\n')) })),
  )
  const form = findForm(country, 'court-return') as Form
  const said = readOwnSheets([{ sheet: 'List', rows, ...more }], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  const list = [...said.rows].map((r) => r.cells)
  return {
    list,
    people: list.map((r) => [r['case_number'], r['accused_name'], r['sex'], r['sentence_months']].join(' · ')),
    asked: said.questions.map((q) => q.id),
    faults: said.faults.map((f) => `${f.field} ${f.fault}`),
    notes: said.notes.map((n) => n.code),
  }
}

const TWO = `
Case no.|Registered|Article|Accused 1||||Accused 2||||Judgment date|Compensation (riel)
|||Name|Sex|Age|Prison|Name|Sex|Age|Prison||
12/2024|05/03/2024|L2008 art. 10|SAMPLE River|M|31|7 years|SAMPLE Hill|F|28|5 years|20/11/2024|
15/2024|06/03/2024|L2008 art. 15|SAMPLE Moon|F|40|8 years|||||21/11/2024|4,000,000
16/2024|07/03/2024|L2008 art. 12|SAMPLE Leaf|M|22|3 years|SAMPLE Rain|M|55|2 years|22/11/2024|6,000,000
Total|||5 persons||||||||3 cases|
`
const WIDE = { merges: [3, 7].map((left) => ({ top: 1, bottom: 1, left, right: left + 3 })) }

describe('accused side by side', () => {
  it('are each a row, with what the row says of the case, and that is said', () => {
    const { people, notes, list } = read(TWO, { 'rule:each': 'no' }, WIDE)
    expect(people).toEqual([
      '12/2024 · SAMPLE River · male · 84',
      '12/2024 · SAMPLE Hill · female · 60',
      '15/2024 · SAMPLE Moon · female · 96',
      '16/2024 · SAMPLE Leaf · male · 36',
      '16/2024 · SAMPLE Rain · male · 24',
    ])
    expect(list.map((r) => r['decided_on'])).toEqual(['2024-11-20', '2024-11-20', '2024-11-21', '2024-11-22', '2024-11-22'])
    expect(notes).toContain('abreast')
    expect(notes).not.toContain('total-disagrees')
  })
  it('are so below a title as well', () => {
    const { people, notes } = read(`Cases of 2024\n${TWO.trim()}`, { 'rule:each': 'no' })
    expect(notes).toContain('abreast')
    expect(people).toHaveLength(5)
  })
  it('an amount that stands once beside several is asked about, and is of nobody until somebody says so', () => {
    expect(read(TWO, {}, WIDE).asked).toEqual(['rule:each'])
    const { list, faults } = read(TWO, { 'rule:each': 'no' }, WIDE)
    expect(list.map((r) => r['compensation'] ?? '')).toEqual(['', '', '4000000', '', ''])
    expect(faults).toContain('compensation of-all')
  })
  it('are known by numbers in their own headings as well, whichever stand together', () => {
    const { people } = read(`
Case no.|Date registered|Law and article|Name 1|Name 2|Sex 1|Sex 2|Prison term (months)
12/2024|05/03/2024|L2008 art. 10|SAMPLE River|SAMPLE Hill|M|F|
15/2024|06/03/2024|L2008 art. 15|SAMPLE Moon||F||96
`)
    expect(people).toEqual(['12/2024 · SAMPLE River · male · ', '12/2024 · SAMPLE Hill · female · ', '15/2024 · SAMPLE Moon · female · 96'])
  })
  it('a second group that no number counts may be of somebody else, and is none of the accused', () => {
    const { people, notes } = read(`
Case no.|Date registered|Law and article|Accused|Sex|Age|Victim|Sex|Age
12/2024|05/03/2024|L2008 art. 10|SAMPLE River|M|31|SAMPLE Child|F|15
15/2024|06/03/2024|L2008 art. 15|SAMPLE Moon|F|40|SAMPLE Girl|F|16
`)
    expect(notes).not.toContain('abreast')
    expect(people.map((p) => p.split(' · ')[1])).toEqual(['SAMPLE River', 'SAMPLE Moon'])
  })
})

describe('what is not plainly several accused', () => {
  const HEADS = 'Case no.|Date registered|Law and article'
  const CASE = (n: number) => `${n}/2024|05/03/2024|L2008 art. 10`
  const isLeft = (heads: string, ...rows: readonly string[]) =>
    expect(read([`${HEADS}|${heads}`, ...rows.map((r, i) => `${CASE(11 + i)}|${r}`)].join('\n')).notes).not.toContain('abreast')
  it('a mark for as above is of the row above, under the same number', () => {
    const { list } = read(`
${HEADS}|Accused 1|Sex 1|Nationality 1|Accused 2|Sex 2|Nationality 2
${CASE(17)}|SAMPLE River|M|Cambodia|SAMPLE Hill|F|Vietnam
${CASE(18)}|SAMPLE Moon|"|"|SAMPLE Leaf|"|"
`)
    expect(list.map((r) => [r['accused_name'], r['sex'], r['citizenship']].join(' · '))).toEqual([
      'SAMPLE River · male · KHM',
      'SAMPLE Hill · female · VNM',
      'SAMPLE Moon · male · KHM',
      'SAMPLE Leaf · female · VNM',
    ])
  })
  it('a name that is as above, and a mark below nothing', () => {
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2', 'SAMPLE River|M|SAMPLE Hill|F', '"|M|SAMPLE Leaf|F')
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2', 'SAMPLE River|M|SAMPLE Hill|F', 'SAMPLE Moon|M|ibid|F')
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2', 'SAMPLE River|M||', 'SAMPLE Moon|M|SAMPLE Leaf|"')
  })
  it('one name in two scripts or twice, and two columns of names alone', () => {
    isLeft('Accused name 1|Sex 1|Accused name 2|Sex 2', 'គំរូ ទន្លេ|M|SAMPLE River|M', 'គំរូ ភ្នំ|F|SAMPLE Hill|F')
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2', 'SAMPLE River|M|SAMPLE River|M')
    isLeft('Accused 1|Accused 2', 'SAMPLE River|SAMPLE Hill')
    isLeft('Name A|Sex A|Name B|Sex B', 'SAMPLE River|M|SAMPLE Hill|F')
  })
  it('a result or a sex of somebody who has no name', () => {
    isLeft('Accused 1|Accused 2|Outcome 1|Outcome 2', 'SAMPLE River|SAMPLE Hill|convicted|acquitted', 'SAMPLE Moon||convicted|acquitted')
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2', 'SAMPLE River|M||F')
  })
  it('headings that leave a number out or count on beyond the names', () => {
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2|Accused 4|Sex 4', 'SAMPLE River|M|SAMPLE Hill|F|SAMPLE Moon|F')
    isLeft('Accused 1|Sex 1|Accused 2|Sex 2|Sex 3', 'SAMPLE River|M|SAMPLE Hill|F|')
  })
})

describe('how many stand side by side', () => {
  it('nobody is made of a word for none, a nought or a dash', () => {
    const { people, faults } = read(`
Case no.|Date registered|Law and article|Accused 1|Age 1|Accused 2|Age 2|Accused 3|Age 3
17/2024|05/03/2024|L2008 art. 10|SAMPLE River|30|none|0|N/A|
18/2024|06/03/2024|L2008 art. 10|SAMPLE Hill|31|គ្មាន|-|0|០
19/2024|07/03/2024|L2008 art. 10|SAMPLE Moon|32|SAMPLE Leaf|33||
`)
    expect(people.map((p) => p.split(' · ')[1])).toEqual(['SAMPLE River', 'SAMPLE Hill', 'SAMPLE Moon', 'SAMPLE Leaf'])
    expect(faults).toEqual([])
  })
  it('the tenth and the eleventh are read as well', () => {
    const names = [...'ABCDEFGHIJK'].map((c) => `SAMPLE ${c}${c.toLowerCase()}n`)
    const { people, notes } = read(`
Case no.|Date registered|Law and article|${names.map((_, i) => `Accused ${i + 1}|Sex ${i + 1}`).join('|')}
17/2024|05/03/2024|L2008 art. 10|${names.map((n) => `${n}|F`).join('|')}
`)
    expect(people).toEqual(names.map((n) => `17/2024 · ${n} · female · `))
    expect(notes).toContain('abreast')
  })
})

describe('years and below them months', () => {
  it('may be one time, and are of nobody until somebody says so', () => {
    const sheet = (prison: string, names = '1. SAMPLE River 2. SAMPLE Hill') => `
Case no.|Date registered|Name|Law and article|Prison
12/2024|05/03/2024|${names}|L2008 art. 10|${prison}
`
    for (const prison of ['5 years⏎6 months', '៥ ឆ្នាំ⏎៦ ខែ']) {
      expect(read(sheet(prison)).asked).toContain('rule:each')
      expect(read(sheet(prison), { 'rule:each': 'yes' }).faults).toContain('sentence_months two-answers')
      expect(read(sheet(prison, 'SAMPLE River⏎SAMPLE Hill')).asked).toContain('rule:each')
    }
    expect(read(sheet('6 months⏎5 years')).list.map((r) => r['sentence_months'])).toEqual(['6', '60'])
    expect(read(sheet('5 years⏎7 years')).list.map((r) => r['sentence_months'])).toEqual(['60', '84'])
  })
})

describe('fewer sentences than people', () => {
  const SHEET = `
No.|Case no.|Date registered|Name|Sex|Law and article|Result|Prison
1|12/2024|05/03/2024|1) SAMPLE River⏎2) SAMPLE Hill⏎3) SAMPLE Moon|1) M⏎2) F⏎3) M|L2008 art. 10|1) guilty⏎2) guilty⏎3) guilty|5 years⏎7 years
2|15/2024|06/03/2024|1) SAMPLE Leaf⏎2) SAMPLE Rain|1) M⏎2) F|L2008 art. 15|1) guilty⏎2) guilty|8 years⏎9 years
`
  it('are asked about, and nobody is given one of them', () => {
    expect(read(SHEET).asked).toEqual(['rule:fewer'])
    const { list, faults } = read(SHEET, { 'rule:fewer': 'unknown' })
    expect(list.map((r) => r['sentence_months'] ?? '')).toEqual(['', '', '', '96', '108'])
    expect(faults).toContain('sentence_months of-all')
    expect(read(SHEET, { 'rule:fewer': 'mend' }).faults).toContain('sentence_months two-answers')
  })
})

describe('headings of several words that are known', () => {
  const withColumn = (heading: string, ...cells: readonly string[]) =>
    read(
      [
        'Case no.|Date registered|Name|Sex|Law and article|Result',
        ...cells.map((_, i) => `${i + 1}2/2024|05/03/2024|SAMPLE ${'ABCDEF'[i]}|M|L2008 art. 10|guilty`),
      ]
        .map((line, i) => `${line}|${i === 0 ? heading : (cells[i - 1] ?? '')}`)
        .join('\n'),
    )
  it('the answers of one list, over these', () => {
    const { list, asked } = withColumn('ឃុំ/មិនឃុំ', 'ឃុំ', 'មិនឃុំ', 'ឃុំ', 'ឃុំ')
    expect(asked).toEqual([])
    expect(list.map((r) => r['custody'])).toEqual(['pre_trial_detention', 'free', 'pre_trial_detention', 'pre_trial_detention'])
  })
  it('a judgment by its number and its day', () => {
    const { list, asked } = withColumn(
      'សាលក្រមលេខ ចុះថ្ងៃ',
      '២៤ ចុះ ១១.០៦.២០២៤',
      '៣១ ចុះថ្ងៃទី ០២.០៧.២០២៤',
      '34/24 dated 12.07.2024',
      '៣៩ចុះ២០.០៨.២០២៤',
    )
    expect(asked).toEqual([])
    expect(list.map((r) => r['decided_on'])).toEqual(['2024-06-11', '2024-07-02', '2024-07-12', '2024-08-20'])
  })
  it('an order by which somebody is held decides nothing', () => {
    for (const heading of ['ថ្ងៃចេញដីកាឃុំ', 'ថ្ងៃចេញដីកាឃុំខ្លួន', 'Date of order, detained'])
      expect(withColumn(heading, '11/06/2024', '12/06/2024', '13/06/2024').list.map((r) => r['decided_on'] ?? '')).toEqual(['', '', ''])
  })
  it('fines of a few thousand each are asked about', () => {
    expect(withColumn('ពិន័យ', '4000', '6000', '10000').asked).toEqual(['unit:ពិន័យ'])
    expect(withColumn('ពិន័យ (រៀល)', '4000', '6000', '10000').asked).toEqual([])
  })
})
