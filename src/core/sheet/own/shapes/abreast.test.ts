/** Accused who stand side by side in one row, and what is said in fewer parts than there are people. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Answers } from '../questions/questions.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
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
  it('are each charged with what stands behind their own columns, under a heading that has no number', () => {
    const { list } = read(`
Case no.|Registered|Accused 1||Charge|Accused 2||Charge
||Name|Sex||Name|Sex|
12/2024|05/03/2024|SAMPLE River|M|2008 law art. 12|SAMPLE Hill|F|2008 law art. 15
`)
    expect(list.map((r) => [r['accused_name'], r['sex'], r['offence'], r['other_offences']].join(' ').trim())).toEqual([
      'SAMPLE River male L2008-12',
      'SAMPLE Hill female L2008-15',
    ])
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

describe('accused side by side in one row', () => {
  const HEADS = 'Case no.|Date registered|Law and article'
  const CASE = (n: number) => `${n}/2024|05/03/2024|L2008 art. 10`
  const readUnder = (heads: string, rows: readonly string[], answers: Answers = {}) => {
    const { list, ...said } = read(
      [`${HEADS}|${heads}`, ...rows.map((r, i) => (r.startsWith('|') ? r : `${CASE(11 + i)}|${r}`))].join('\n'),
      answers,
    )
    const who = list.map((r) => [r['accused_name'], r['sex'], r['citizenship'], r['custody'], r['offence'], r['other_offences']].join(' '))
    return {
      ...said,
      who: who.map((w) =>
        w
          .replace(/ unknown| UNK| L2008-10/g, '')
          .replace(/ +/g, ' ')
          .trimEnd(),
      ),
    }
  }
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['names alone', 'Accused 1|Accused 2', ['Ab Na|Ac Na', 'Ad Na|'], ['Ab Na', 'Ac Na', 'Ad Na']],
    [
      'a foreigner',
      'Accused 1|Sex 1|Accused 2|Sex 2',
      ['Ab Na|M|Ac Na|F', 'ចាន់ លី|M|John Smith|M'],
      ['Ab Na male', 'Ac Na female', 'ចាន់ លី male', 'John Smith male'],
    ],
    ['of one name', 'Accused 1|Sex 1|Accused 2|Sex 2', ['Ab Na|M|Ab Na|M'], ['Ab Na male', 'Ab Na male']],
    [
      'said of the first alone',
      'Accused 1|Sex 1|Accused 2|Sex 2|Custody 1',
      ['Ab Na|M|Ac Na|F|detained'],
      ['Ab Na male pre_trial_detention', 'Ac Na female'],
    ],
    ['said of the second alone', 'Accused 1|Accused 2|Sex 2', ['Ab Na|Ac Na|F'], ['Ab Na', 'Ac Na female']],
    [
      'a number left out',
      'Accused 1|Sex 1|Accused 2|Sex 2|Accused 4|Sex 4',
      ['Ab Na|M|Ac Na|F|Ad Na|F'],
      ['Ab Na male', 'Ac Na female', 'Ad Na female'],
    ],
    [
      'a charge of each',
      'Accused 1|Law and article 1|Accused 2|Law and article 2',
      ['Ab Na|2008 law art. 12|Ac Na|2008 law art. 15'],
      ['Ab Na L2008-12', 'Ac Na L2008-15'],
    ],
    [
      'a charge of each, in headings that have no number',
      'Accused 1|Charge|Accused 2|Charge',
      ['Ab Na|2008 law art. 12|Ac Na|2008 law art. 15', 'Ad Na|2008 law art. 12||'],
      ['Ab Na L2008-12', 'Ac Na L2008-15', 'Ad Na L2008-12'],
    ],
    [
      'all that is said of each, in headings that have no number',
      'Accused 1|Sex|Custody|Remark|Accused 2|Sex|Custody|Remark',
      ['Ab Na|M|detained||Ac Na|F|free|'],
      ['Ab Na male pre_trial_detention', 'Ac Na female free'],
    ],
    [
      'as above, under the same number',
      'Accused 1|Sex 1|Nationality 1|Accused 2|Sex 2|Nationality 2',
      ['Ab Na|M|Cambodia|Ac Na|F|Vietnam', 'Ad Na|"|"|Ae Na|"|"'],
      ['Ab Na male KHM', 'Ac Na female VNM', 'Ad Na male KHM', 'Ae Na female VNM'],
    ],
    [
      'as above, below more accused of the case',
      'Accused 1|Sex 1|Nationality 1|Accused 2|Sex 2|Nationality 2',
      ['Ab Na|M|Cambodia|Ac Na|F|Vietnam', '|||Ad Na|M|Thailand|Ae Na|F|Laos', 'Af Na|M|"|Ag Na|F|"'],
      ['Ab Na male KHM', 'Ac Na female VNM', 'Ad Na male THA', 'Ae Na female LAO', 'Af Na male THA', 'Ag Na female LAO'],
    ],
  ])('%s: each is a row', (_, heads, rows, who) => {
    const { faults, ...said } = readUnder(heads, rows, { 'rule:above': 'yes' })
    expect([said.who, said.asked, faults]).toEqual([who, [], []])
  })
  it.each<readonly [string, string, readonly string[]]>([
    ['a name that is as above', 'Accused 1|Sex 1|Accused 2|Sex 2', ['Ab Na|M|Ac Na|F', '"|M|Ad Na|F']],
    ['as above in other words', 'Accused 1|Sex 1|Accused 2|Sex 2', ['Ab Na|M|Ac Na|F', 'Ad Na|M|ibid|F']],
    ['a mark below nothing', 'Accused 1|Sex 1|Accused 2|Sex 2', ['Ab Na|M||', 'Ac Na|M|Ad Na|"']],
    ['a mark below a line of something else', 'Accused 1|Sex 1|Accused 2|Sex 2', ['Ab Na|M|Ac Na|F', '|||February|||', 'Ad Na|M|Ae Na|"']],
    ['a result of nobody', 'Accused 1|Accused 2|Outcome 1|Outcome 2', ['Ab Na||convicted|acquitted']],
    ['a sex of nobody', 'Accused 1|Sex 1|Accused 2|Sex 2|Sex 3', ['Ab Na|M|Ac Na|F|F']],
    ['a name that is a word for none', 'Accused 1|Sex 1|Accused 2|Sex 2', ['Ab Na|M|Na|']],
  ])('%s: the row is refused, and nobody is lost', (_, heads, rows) =>
    expect(readUnder(heads, rows).faults).toContain('accused_name unread'),
  )
  it.each<readonly [string, string, string, readonly string[]]>([
    ['names in two scripts', 'Accused name 1|Sex 1|Accused name 2|Sex 2', 'គំរូ ទន្លេ|M|SAMPLE River|M', ['គំរូ ទន្លេ male', 'SAMPLE River male']],
    ['names under a letter', 'Name A|Sex A|Name B|Sex B', 'Ab Na|M|Ac Na|F', ['Ab Na male', 'Ac Na female']],
  ])('%s: it is asked whether they are several', (_, heads, row, who) => {
    expect(readUnder(heads, [row]).asked).toEqual(['rule:abreast'])
    expect(readUnder(heads, [row], { 'rule:abreast': 'yes' })).toMatchObject({ who, asked: [], faults: [] })
    expect(readUnder(heads, [row], { 'rule:abreast': 'no' }).notes).not.toContain('abreast')
  })
  it('charges behind all of them: it is asked whose they are', () => {
    const [heads, row] = ['Accused 1|Sex 1|Accused 2|Sex 2|Charge 1|Charge 2', 'Ab Na|M|Ac Na|F|2008 law art. 12|2008 law art. 15']
    const charges = (whose?: string) => {
      const said = read(
        `Case no.|Date registered|${heads}\n11/2024|05/03/2024|${row}`,
        whose === undefined ? {} : { 'rule:abreast-each': whose },
      )
      return [said.asked, ...said.list.map((r) => [r['offence'], r['other_offences']].join(' ').trim())]
    }
    expect(charges()[0]).toEqual(['rule:abreast-each'])
    expect(charges('yes')).toEqual([[], 'L2008-12', 'L2008-15'])
    expect(charges('no')).toEqual([[], 'L2008-12 L2008-15', 'L2008-12 L2008-15'])
  })
  it.each([
    ['a third of somebody else', 'Accused 1|Sex|Accused 2|Sex|Victim|Sex', 'Ab Na|M|Ac Na|F|Ad Na|F'],
    ['both behind the last', 'Accused 1|Accused 2|Charge|Charge', 'Ab Na|Ac Na|2008 law art. 12|2008 law art. 15'],
  ])('headings of one text and without a number, %s: nobody is set apart', (_, heads, row) => {
    const { notes, asked } = readUnder(heads, [row])
    expect(notes).not.toContain('abreast')
    expect(asked).toContain('column:accused 1')
  })
  it('two columns that are both of the name are one person’s in no row in which they differ', () => {
    const answers = { 'column:accused one': 'accused_name', 'column:accused two': 'accused_name' }
    const said = readUnder('Accused one|Accused two', ['Ab Na|Ac Na', 'Ad Na|'], answers)
    expect(said.faults).toEqual(['accused_name two-answers'])
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
