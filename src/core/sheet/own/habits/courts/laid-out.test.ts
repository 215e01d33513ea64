/** How lists are laid out: cards of labels, headings on their side, lines over rows, marks beside numbers. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { findForm as findFormOf } from '../../read/find-form.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (sheet: string, more: Partial<SheetGrid> = {}): SheetGrid => ({
  sheet: 'List',
  rows: Lines.of(
    sheet.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ row: i + 1, cells: line.split('|').map((c) => c.trim()) }])),
  ),
  ...more,
})
const readAll = (grids: readonly SheetGrid[], answers: Answers = {}, id = 'court-return') => {
  const form = findForm(country, id) as Form
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return {
    list: [...said.rows].map((r) => r.cells),
    asked: said.questions.map((q) => q.id),
    faults: said.faults.map((f) => `${f.field} ${f.fault}`),
    notes: said.notes.map((n) => (n.code === 'unlike' ? `${n.row} ${n.kind} ${n.counts?.join(' ') ?? ''}`.trim() : n.code)),
  }
}
const read = (sheet: string, answers: Answers = {}, more: Partial<SheetGrid> = {}) => readAll([gridOf(sheet, more)], answers)

const card = (n: number, name: string, ended: string) => `
CARD ${n}
Case file|SR-${n}/24
Accused|${name}
Sex, age|female, 4${n}
Nationality|Cambodian
Charged with|TIP law art. 1${n}
Came in|7 Jan 2024
Ended|${ended}`
const CARDS = [
  card(0, 'SAMPLE Dara', 'convicted on 9 Sep 2024: three years and six months in prison, of which one year suspended'),
  card(1, 'SAMPLE Srey', 'acquitted on 9 Sep 2024'),
  card(2, 'TESTING Bun', 'no judgment yet'),
].join('\n')

const victim = (n: number) => `
ប័ណ្ណលេខ|MDK-00${n}||ថ្ងៃជួយសង្គ្រោះ|0${n}/03/2024
ឈ្មោះ|គំរូ ពិសី||ភេទ|ស្រី
អាយុ|1${n} ឆ្នាំ||សញ្ជាតិ|ខ្មែរ
– – –`

describe('cards', () => {
  it('under a label that nobody knows say something, and what it is is asked', () => {
    expect(read(CARDS).asked).toContain('column:ended')
    const { list, asked } = read(CARDS, { 'column:ended': 'decided_on' })
    expect(asked).not.toContain('column:ended')
    expect(list.map((r) => [r['accused_name'], r['case_number'], r['outcome'], r['decided_on'], r['sentence_months']])).toEqual([
      ['SAMPLE Dara', 'SR-0/24', 'convicted', '2024-09-09', '42'],
      ['SAMPLE Srey', 'SR-1/24', 'acquitted', '2024-09-09', ''],
      ['TESTING Bun', 'SR-2/24', '', '', ''],
    ])
  })
  it('with a line that is no label and stands beside none are no such cards: nothing of them is left out', () => {
    const { list } = read(CARDS.replace('Came in|7 Jan 2024', 'Came in|7 Jan 2024|and once more in May'))
    expect(list.map((r) => r['case_number'])).not.toContain('SR-0/24')
  })
  const noted = (grids: readonly SheetGrid[], id: string, answers: Answers = {}) => {
    const form = findForm(country, id) as Form
    const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
    if (!said || said === 'counts') return undefined
    return { rows: said.rows.length, asked: said.questions.map((q) => q.id), notes: said.notes }
  }
  it.each([
    ['what goes on right below the last card', 'Appeal|acquitted on 3 Jan 2025'],
    ['a line of it that stands apart', '\nAppeal|acquitted on 3 Jan 2025'],
    ['its last cell', '|overturned on appeal'],
  ])('are none where they would lose %s', (_, below) => {
    expect(noted([gridOf(`${CARDS}\n${below}`)], 'court-return')?.rows).not.toBe(3)
    expect(
      noted(
        [
          gridOf(
            `${[1, 2, 3]
              .map(victim)
              .join('\n')
              .replace(/– – –$/, '')}${below}`,
          ),
        ],
        'encounter',
      )?.rows,
    ).not.toBe(3)
  })
  it('say which lines stand below the last one', () => {
    expect(noted([gridOf(`${CARDS}\n\nThe clerk of the court`)], 'court-return')?.notes).toContainEqual(
      expect.objectContaining({ code: 'lines-left-out', rows: [29] }),
    )
  })
  const rowsOf = (from: number, to: number) => new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i))
  const victims = [1, 2, 3].map(victim).join('\n')
  it.each([
    ['court-return', CARDS, rowsOf(11, 18), 13],
    ['encounter', victims, rowsOf(7, 9), 7],
  ] as const)('that are struck out or hidden are so as rows: %s', (id, sheet, own, row) => {
    expect(noted([gridOf(sheet, { struckRows: own })], id)?.asked).toContain('rule:struck')
    expect(noted([gridOf(sheet, { struckRows: own })], id, { 'rule:struck': 'yes' })?.rows).toBe(2)
    const hidden = { code: 'rows-hidden', sheet: 'List', rows: [row] }
    expect(noted([gridOf(sheet, { hiddenRows: own })], id)?.notes).toContainEqual(hidden)
    expect(noted([gridOf(sheet, { struckRows: new Set([8, 12]) })], id)).toBeUndefined()
  })
  it('of a sheet with fewer than three are read beside one that has them, and any other sheet is named', () => {
    const sheets = ['Jan', 'Feb', 'Mar'].map((sheet, i) => ({
      ...gridOf([[1, 2, 3].map(victim), [4, 5].map(victim), ['Remember|the meeting']][i]?.join('\n') ?? ''),
      sheet,
    }))
    const said = noted(sheets, 'encounter')
    expect(said?.rows).toBe(5)
    expect(said?.notes.filter((n) => n.code === 'sheet-unread')).toEqual([{ code: 'sheet-unread', sheet: 'Mar' }])
  })
  it('of accused of a sheet with one are read beside one that has three', () => {
    const sheets = [
      { ...gridOf(CARDS), sheet: 'Jan' },
      { ...gridOf(card(4, 'TRIAL Sok', 'no judgment yet')), sheet: 'Feb' },
    ]
    expect(noted(sheets, 'court-return')?.rows).toBe(4)
  })
  it('of two pairs of columns are rows of a form of other offices', () => {
    const grid = gridOf([1, 2, 3].map(victim).join('\n'))
    const { list } = readAll([grid], {}, 'encounter')
    expect(list.map((r) => [r['file_number'], r['encountered_day'], r['sex'], r['age_band']])).toEqual(
      [1, 2, 3].map((n) => [`MDK-00${n}`, `2024-03-0${n}`, 'female', '<18']),
    )
  })
})

const HEADS = 'Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Prison'
const row = (name: string, prison: string, no = 'TST 1/24') => `${no}|${name}|F|37|10|2024-05-06|2025-01-17|guilty|${prison}`

describe('a time in prison', () => {
  it('in brackets behind another is a part of it where it says so, and never added to it', () => {
    expect(read(`${HEADS}\n${row('SAMPLE Dara', '5y (6m susp.)')}`).list[0]).toMatchObject({ sentence_months: '60', suspended_months: '6' })
    expect(read(`${HEADS}\n${row('SAMPLE Dara', '5 years (60 months)')}`).faults).toEqual(['sentence_months two-answers'])
  })
  it('without a unit is not recorded where nobody knows one for all rows', () => {
    const sheet = `${HEADS.replace('Prison', 'Sentence')}\n${row('SAMPLE Dara', '96')}\n${row('SAMPLE Srey', '8')}`
    expect(read(sheet).asked).toEqual(['unit:sentence'])
    const { list, faults, asked } = read(sheet, { 'unit:sentence': '' })
    expect([asked, faults, list.map((r) => r['sentence_months'])]).toEqual([
      [],
      ['sentence_months no-unit', 'sentence_months no-unit'],
      ['', ''],
    ])
  })
})

describe('articles', () => {
  const charge = (text: string, title = '') => {
    const { list, asked } = read(
      `${title}\n${HEADS.replace('Law 2008, art.', 'Article')}\n${row('SAMPLE Dara', '7 years').replace('|10|', `|${text}|`)}`,
    )
    return [list[0]?.['offence'], list[0]?.['other_offences'], ...asked]
  }
  it('behind a law with its year are of the law that follows them', () => {
    expect(charge('មាត្រា១២ ច្បាប់ជួញដូរមនុស្ស២០០៨ និងមាត្រា១៦ ច្បាប់ការងារ')).toEqual(['L2008-12', 'LL-OTHER'])
  })
  it('are of the law of the title, which short forms beside it do not make two', () => {
    expect(charge('10', 'Judgments in TIP cases (2008 Law). CC = Criminal Code, LL = Labour Law')).toEqual(['L2008-10', ''])
    expect(charge('ZTL art 10', 'accused under the Anti-Trafficking Law 2008 (ZTL) and the Criminal Code (ZrC)')).toEqual(['L2008-10', ''])
  })
})

describe('lines over rows', () => {
  const HEADED = 'ល.រ|សំណុំរឿង / ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|ចោទពីបទ|សេចក្ដីសម្រេច|ថ្ងៃសាលក្រម'
  const lines = `${HEADED}
សំណុំរឿងលេខ ០០៣៧ ប្រ២៤ ចុះបញ្ជីថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៤||||មាត្រា៣០ ច្បាប់ជួញដូរមនុស្ស||
១|គំរូ ពពក|ស្រី|៣៧||ឱ្យរួចផុតពីបទចោទ|១២/០៦/២០២៤
២|តេស្ត ដំរី|ប្រុស|៤៦||ឱ្យរួចផុតពីបទចោទ|១២/០៦/២០២៤`
  it('say which case it is and, under its heading, the charge', () => {
    const { list } = read(lines)
    expect(list.map((r) => [r['accused_name'], r['registered_on'], r['offence'], r['outcome']])).toEqual([
      ['គំរូ ពពក', '2024-01-05', 'L2008-30', 'acquitted'],
      ['តេស្ត ដំរី', '2024-01-05', 'L2008-30', 'acquitted'],
    ])
    expect(new Set(list.map((r) => r['case_number'])).size).toBe(1)
  })
  it('are rows in a list that has a column for its cases: of somebody without a name nobody else gets the case', () => {
    const { list, asked } = read(`Case no|Accused|Sex|Age|Nationality|Charge|Registered|Decided|Result|Sentence
121/2024|SAMPLE A|F|31|Khmer|art. 10 TIP law 2008|01/02/2024|01/09/2024|convicted|5 years
Case no. 123/2024|||||art. 12 TIP law 2008|05/02/2024|||
|SAMPLE B|F|32|Khmer|art. 10 TIP law 2008|02/02/2024|02/09/2024|convicted|5 years`)
    expect([list.length, asked.includes('rule:above')]).toEqual([3, true])
  })
  it('that nobody stands under are said to be left out', () => {
    const { notes } = read(`${lines}\n${lines.split('\n')[1]?.replace('០០៣៧', '០០៣៨')}`)
    expect(notes).toContain('lines-left-out')
    expect(read(lines).notes).not.toContain('lines-left-out')
  })
})

describe('a number of accused beside a case', () => {
  const sheet = (stated: readonly number[]) =>
    [
      `${HEADS}|Persons`,
      ...stated.flatMap((n, i) =>
        [0, 1].map((p) => `${row(`SAMPLE ${'ABCDEF'[i]}${'xyz'[p]}`, '7 years', `TST ${i}/24`)}|${p === 0 ? n : ''}`),
      ),
    ].join('\n')
  it('that is not that of its rows is told, where nearly all others are', () => {
    expect(read(sheet([2, 2, 2, 3, 2, 2]), { 'column:persons': '' }).notes).toContain('8 count-differs 3 2')
    expect(read(sheet([2, 2, 2, 2, 2, 2]), { 'column:persons': '' }).notes.join()).not.toContain('count-differs')
    expect(read(sheet([3, 7, 2, 9, 2, 5]), { 'column:persons': '' }).notes.join()).not.toContain('count-differs')
  })
})

describe('a list on its side', () => {
  const sheet = `
Trafficking accused, law of 2008
Case|TST 1/24||TST 2/24
Name|SAMPLE Dara|SAMPLE Srey|TESTING Bun
Sex|M|F|M
Age|40|17|30
Article|10|10|12
Registered|2024-01-05|2024-01-05|2024-02-06
Result|acquitted|acquitted|pending`
  it('keeps its title, and a cell over several columns stands in each', () => {
    const { list, asked } = read(sheet, {}, { merges: [{ top: 3, bottom: 3, left: 1, right: 2 }] })
    expect(asked).toEqual([])
    expect(list.map((r) => [r['case_number'], r['offence']])).toEqual([
      ['TST 1/24', 'L2008-10'],
      ['TST 1/24', 'L2008-10'],
      ['TST 2/24', 'L2008-12'],
    ])
  })
})

describe('a list on its side, as it is shown', () => {
  const sheet = `Case|TST 1/24|TST 1/24|TST 2/24
Name|SAMPLE Dara|SAMPLE Srey|TESTING Bun
Sex|M|F|M
Age|40|17|30
Law 2008, art.|10|10|12
Registered|2024-01-05|2024-01-05|2024-02-06
Result|convicted|acquitted|pending`
  it('says what stands below it, and which of its records are hidden', () => {
    expect(read(sheet).notes).toEqual(['on-its-side'])
    expect(read(`${sheet}\nSAMPLE Dara: acquitted on appeal`).notes).toContain('lines-left-out')
    expect(read(sheet, {}, { hiddenColumns: new Set([2]) }).notes).toContain('rows-hidden')
    expect(read(sheet, {}, { hiddenRows: new Set([7]) }).notes).toContain('columns-hidden')
  })
  it('is not taken where one of its questions is struck out', () => {
    expect(() => read(sheet, {}, { struckRows: new Set([7]) })).toThrow('no table')
  })
})

describe('a list of requests on its side', () => {
  const REQUESTS = `
សំណើសុំជំនួយ
សំណើលេខ|០១|០២|០៣|០៤
ថ្ងៃទទួល|០៦/១០/២០២៥|១៤/១០/២០២៥|២៣/១០/២០២៥|០៥/១១/២០២៥
អ្នកស្នើ|សាមីខ្លួន|គ្រួសារ|នគរបាល|អង្គការ
ខ្លឹមសារសំណើ|សុំលិខិត|ស្វែងរក|សួរសុខទុក្ខ|សុំលិខិត`
  const about = { 'column:ខ្លឹមសារសំណើ': '' }
  const requests = (answers: Record<string, string>) => readAll([gridOf(REQUESTS)], answers, 'mission-contact')
  it('is found by its numbers, and stays a list where somebody says that a question is no part of the form', () => {
    expect(requests({}).asked).toEqual(['column:ខ្លឹមសារសំណើ', 'rule:country', 'rule:own-year'])
    expect(requests(about).asked).toEqual(['rule:country', 'rule:own-year'])
    expect(
      requests({ ...about, 'rule:country': '', 'rule:own-year': 'no' }).list.map((r) => [r['file_number'], r['received_month']]),
    ).toEqual([
      ['០១', '2025-10-06'],
      ['០២', '2025-10-14'],
      ['០៣', '2025-10-23'],
      ['០៤', '2025-11-05'],
    ])
  })
})

describe('what courts above say', () => {
  it('is none of the court that sends its list, also where its own columns have no name over them', () => {
    const sheet = `
Court of First Instance of Kampong Cham
Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Prison|Court of appeal|
||||||||| Date|Sentence
${row('SAMPLE Dara', '7 years')}|2025-09-01|6 years`
    const { list, asked } = read(sheet, {}, { merges: [{ top: 3, bottom: 3, left: 9, right: 10 }] })
    expect(asked).toEqual([])
    expect(list[0]).toMatchObject({ sentence_months: '84', decided_on: '2025-01-17' })
  })
})

describe('registers', () => {
  const MEN = 'Case no|Received|Victims||Suspects|\n||total|women|held|fled'
  const MERGES = [0, 1].map((column) => ({ top: 1, bottom: 2, left: column, right: column }))
  it('have a second row of headings where the first reaches down beside it, whatever its words', () => {
    const wide = [2, 4].map((left) => ({ top: 1, bottom: 1, left, right: left + 1 }))
    const grid = gridOf(`${MEN}\n01/24|2024-01-07|1|0|1|1\n02/24|2024-01-18|6|6|2|2`, { merges: [...MERGES, ...wide] })
    expect(readAll([grid], {}, 'investigation-return').list.map((r) => [r['case_number'], r['victims_identified']])).toEqual([
      ['01/24', '1'],
      ['02/24', '6'],
    ])
  })
  const CALLS = 'Number|Date|Caller|Province'
  const log = gridOf(`${CALLS}\n1|2024-01-01|5|Kampot\n2|2024-01-02|1|Kampot\n3|2024-01-03|5|Kandal\n4|2024-01-04|1|Kandal`)
  const codes = { ...gridOf('Caller|Meaning\n1|victim\n5|relative\n\nTopic|Meaning\n1|school\n5|other'), sheet: 'Codes' }
  it('are read by a sheet of codes that explains one column after another', () => {
    expect(readAll([log, codes], {}, 'hotline').list.map((r) => r['reporter_type'])).toEqual([
      'family',
      'person_affected',
      'family',
      'person_affected',
    ])
  })
  it('of people hurt on the road are of no form', () => {
    const people = (title: string) => gridOf(`${title}\nCode|Arrival|Name|Sex|Age|Nationality\nA-1|2024-01-26|SAMPLE Dara|M|17|Cambodian`)
    const forms = country.forms.filter((f) => f.id === 'encounter')
    expect(findFormOf([people('People met at the border')], forms, country, words, 'list.xlsx')).toBeDefined()
    expect(findFormOf([people('Road accidents of Kampong Cham')], forms, country, words, 'list.xlsx')).toBeUndefined()
    const spoken = findFormOf([people('Victims handed over by the traffic police 2024')], forms, country, words, 'list.xlsx')
    expect(spoken).toMatchObject({ question: { id: 'form' } })
  })
})

describe('the judgments of two courts in one list', () => {
  const sheet = `
Court of Appeal of Battambang
Case|Name|Sex|Age|Law 2008, art.|Registered|First instance|||Court of appeal|
||||||Judgment date|Result|Sentence|Judgment date|Sentence
TST 1/24|SAMPLE Dara|F|37|10|2024-05-06|2025-01-17|guilty|7 years|2025-09-01|6 years`
  const merges = [
    { top: 3, bottom: 3, left: 6, right: 8 },
    { top: 3, bottom: 3, left: 9, right: 10 },
  ]
  it('are asked about where the court above keeps it: whose are handed in', () => {
    expect(read(sheet, {}, { merges }).asked).toContain('rule:level')
    const first = read(sheet, { 'rule:level': 'first' }, { merges }).list[0]
    expect(first).toMatchObject({ outcome: 'convicted', decided_on: '2025-01-17', sentence_months: '84' })
    expect(read(sheet, { 'rule:level': 'higher' }, { merges }).list[0]).toMatchObject({ decided_on: '2025-09-01', sentence_months: '72' })
  })
  it.each(['same', 'ដដែល'])('“%s” under the court above is what the court below gave, and not what stands above', (same) => {
    const second = `\nTST 2/24|SAMPLE Srey|F|29|10|2024-05-07|2025-01-20|guilty|4 years|2025-09-02|${same}`
    const { list, asked } = read(sheet + second, { 'rule:level': 'higher' }, { merges })
    expect(list.map((r) => r['sentence_months'])).toEqual(['72', '48'])
    expect(asked).not.toContain(`word:sentence_months:${same}`)
  })
  it.each([
    ['a word that says above', '2025-09-02|as above', ['2025-09-02', '72'], []],
    ['a day of the court above', 'same|4 years', ['2025-09-01', '48'], []],
  ])('but %s is of the line above', (_, above, [day, months], faults) => {
    const second = `\nTST 2/24|SAMPLE Srey|F|29|10|2024-05-07|2025-01-20|guilty|4 years|${above}`
    const said = read(sheet + second, { 'rule:level': 'higher' }, { merges })
    expect(said.list[1]).toMatchObject({ decided_on: day, sentence_months: months })
    expect(said.faults).toEqual(faults)
  })
  it.each(['', '"', 'same'])('and where the court below says “%s”, that nobody knows what it is', (below) => {
    const second = `\nTST 2/24|SAMPLE Srey|F|29|10|2024-05-07|2025-01-20|guilty|${below}|2025-09-02|same`
    const said = read(sheet + second, { 'rule:level': 'higher' }, { merges })
    expect(said.list[1]?.['sentence_months']).toBe('')
    expect(said.faults).toEqual(['sentence_months as-nothing'])
  })
})

describe('what the last sheet of a year sums up', () => {
  const month = (name: string, lines: string): SheetGrid => ({
    ...gridOf(`\nCase|Name|Sex|Age|Law 2008, art.|Registered|Judgment date|Sentence|Fine riel\n${lines}`),
    sheet: name,
  })
  const january = '1/24|SAMPLE Dara|F|37|10|2024-01-06|2024-01-17|7 years|4000000'
  const december = '9/24|SAMPLE Vuthy|M|43|10|2024-11-12|2024-12-02|3 years|2000000'
  const book = (total: string) => readAll([month('January 2024', january), month('December 2024', `${december}\n${total}`)]).notes
  it.each([
    ['|Total of the year: 2 people', 'total-fits'],
    ['|Total of the year: 2 people|||||||6000000', 'total-fits'],
    ['|Total of the year: 3 people', 'total-disagrees'],
    ['|Total of the year: 2 people|||||||5000000', 'total-disagrees'],
    ['|Total of December: 1 person', 'total-fits'],
    ['|Total of December: 2 people', 'total-disagrees'],
  ])('is held to the rows of all months, people and amounts: %s', (total, note) => {
    expect(book(total).filter((n) => n.startsWith('total-'))).toEqual([note])
  })
})

it('a legend with strokes between its parts and commas within one explains each of them', () => {
  const { list } = read(`
Case|Name|Sex|Age|Charge|Registered|Judgment date|Sentence
1/24|SAMPLE Dara|F|37|TL art. 10; DL 40|2024-01-06|2024-01-17|2y6m (susp. 1y)
TL = Law on Suppression of Human Trafficking and Sexual Exploitation 2008 / DL = Law on Control of Drugs (2012) / y = years, m = months / susp. = suspended part`)
  expect(list[0]).toMatchObject({ sentence_months: '30', suspended_months: '12', offence: 'L2008-10', other_offences: 'OT-OTHER' })
})

describe('a case in one cell over the rows of its accused', () => {
  const sheet = `
No|Case and day of registration|Accused|Offence|Result
1|No. 011/24|SAMPLE Dara, male, 36, Khmer|Art. 12 TIP law|8 years
||SAMPLE Srey, female, 35, Khmer||2 years 6 months
||SAMPLE alone||
2|No. 018/24|SAMPLE Vuthy, male, 43, Khmer|Art. 10 TIP law|3 years`
  const merges = [0, 1, 3].map((left) => ({ top: 3, bottom: 5, left, right: left }))
  it('is of each of them that says more than a name', () => {
    const { list, notes } = read(sheet, {}, { merges })
    expect(list.map((r) => [r['case_number'], r['accused_name'], r['offence']])).toEqual([
      ['011/24', 'SAMPLE Dara', 'L2008-12'],
      ['011/24', 'SAMPLE Srey', 'L2008-12'],
      ['018/24', 'SAMPLE Vuthy', 'L2008-10'],
    ])
    expect(notes).toContain('lines-left-out')
  })
  const two = (line: string, heads = 'No|Case no|Accused|Sex|Age|Art. TIP law|Registered|Result|Remarks') =>
    read(
      `\n${heads}\n1|11/24|SAMPLE Dara|M|36|12|12/02/2024|8 years|\n${line}\n2|18/24|SAMPLE Vuthy|M|43|10|12/02/2024|3 years|`,
      {},
      { merges: [0, 1].map((left) => ({ top: 3, bottom: 4, left, right: left })) },
    )
  it.each([
    '||alias Ah Kdam|||||fine 10 million|',
    '||ហៅ ក្តាម|||||ពិន័យ ១០ លានរៀល|',
    '||detained since 5.3.2024||||||at PJ prison',
    '||Judge SAMPLE Keo|||||Presiding|',
    '||Lawyer: SAMPLE Keo|M|||||',
    '||Witness: SAMPLE Mom|F|20||||',
    '||ជនរងគ្រោះ ឈ្មោះ ម៉ុម|ស្រី|16||||',
    '||SAMPLE Keo||||||at PJ prison',
  ])('makes no accused of another name, of custody, of whoever serves or suffered: %s', (line) => {
    const { list, asked, notes } = two(line)
    expect(list.map((r) => r['accused_name'])).toEqual(['SAMPLE Dara', 'SAMPLE Vuthy'])
    expect(asked).toEqual([])
    expect(notes).toContain('lines-left-out')
  })
  it('another name below somebody leaves whoever follows in the case above', () => {
    const { list, asked } = read(
      `\nNo|Case no|Accused|Sex|Age|Art. TIP law|Registered|Sentence\n1|11/24|SAMPLE Dara|M|36|12|12/02/2024|8 years\n||ហៅ ក្តាម|||||\n||SAMPLE Srey|F|29|||7 years`,
      { 'rule:above': 'yes' },
    )
    expect(list.map((r) => [r['case_number'], r['offence'], r['sentence_months']])).toEqual([
      ['11/24', 'L2008-12', '96'],
      ['11/24', 'L2008-12', '84'],
    ])
    expect(asked).not.toContain('rule:charge-below')
  })
  it.each(['||SAMPLE Srey|F|||||', '||SAMPLE Srey||29||||', '||SAMPLE Srey|||||acquitted|', '||SAMPLE Srey alias Mom|F||||3 years|'])(
    'is of whoever the row says to be of a sex or an age, or judged: %s',
    (line) => {
      const names = two(line).list.map((r) => r['accused_name'])
      expect([names.length, names[1]?.startsWith('SAMPLE Srey')]).toEqual([3, true])
    },
  )
})
