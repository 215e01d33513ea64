/** Lists of which a value would be stored that nobody meant: each is asked about, told, or left unsaid. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'
import { countPeople } from '../../values/people-counted.ts'
import type { Answers } from '../../questions/questions.ts'

const read = (sheet: string, answers: Answers = {}) => readLists('court-return', [sheet], answers)

const NAMES = ['Dara', 'Srey', 'Bopha', 'Vuthy']
const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict'
/** A list of accused with one column more, of these cells. */
const withColumn = (heading: string, cells: readonly string[]): string =>
  [`${HEADS}|${heading}`, ...cells.map((cell, n) => `${n + 1}/24|SAMPLE ${NAMES[n]}|M|34|10|12/02/2024|15/08/2024|Guilty|${cell}`)].join(
    '\n',
  )

describe('the day of registration', () => {
  const list = (heading: string, year: string): string => `
${heading}|Accused|Sex|Age|Art. TIP law|Charged|Judgment date|Verdict
12/${year}|SAMPLE Dara|M|34|10|12/02/2022|15/08/2024|Guilty
13/${year}|SAMPLE Srey|F|29|12|12/02/2023|15/08/2024|Guilty
14/${year}|SAMPLE Bopha|F|29|12||15/08/2024|Guilty`
  it.each(['Judgment no', 'Complaint no', 'លេខសាលក្រម', 'លេខពាក្យបណ្តឹង'])('is not the year of another paper, and %s is no case', (heading) => {
    const { asked, of } = read(list(heading, '24'))
    expect(asked).toEqual([`column:${heading.toLowerCase()}`, 'rule:registered'])
    expect(of('case_number')).toEqual(['', '', ''])
    expect(of('registered_on')).toEqual(['2022-02-12', '2023-02-12', ''])
  })
  it("is not the year of a prosecutor's number that stands for the case's", () => {
    const { asked, of } = read(list('Prosecutor no', '21'))
    expect([asked, of('case_number')[0]]).toEqual([['rule:registered'], '12/21'])
    expect(of('registered_on')).toEqual(['2022-02-12', '2023-02-12', ''])
  })
  it('is never made after the charge, and never of the day of the decision', () => {
    const { asked, of } = read(list('Case no', '24'))
    expect([asked, of('registered_on')]).toEqual([['rule:registered'], ['', '', '']])
    const { of: day } = read(list('Case no', '24').replaceAll(/12\/02\/202[23]/g, ''))
    expect(day('registered_on')).toEqual(['2024~', '2024~', '2024~'])
  })
})

describe('whoever waits for the trial', () => {
  const list = (heading: string): string => `
លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចុះបញ្ជី|${heading}
1/2024|សុខ តេស្ត|ប|34|10|12/02/2024|6 ខែ
2/2024|ចាន់ តេស្ត|ប|29|12|12/02/2024|8 ខែ`
  it.each(['ជាប់ពន្ធនាគារ', 'ទោសជាប់'])('is asked about under %s, and no convict', (heading) => {
    const { asked, of } = read(list(heading))
    expect([asked, of('sentence_months'), of('outcome')]).toEqual([[`column:${heading}`], ['', ''], ['', '']])
  })
  it.each([
    'ជាប់គុក',
    'រយៈពេលជាប់គុក',
    'រយៈពេលជាប់ពន្ធនាគារ',
    'ជាប់ប៉ុន្មាន',
    'ជាប់គុកប៉ុន្មាន',
    'ឆ្នាំជាប់គុក',
    'ចំនួនឆ្នាំជាប់គុក',
    'Jail',
    'In jail',
    'In prison',
    'Jail time',
    'Prison time',
    'Years in prison',
    'Months in prison',
    'Time in jail',
  ])('is asked about under %s, though the list says how cases ended', (heading) => {
    const { asked, of } = read(withColumn(heading, ['6 months', '8 months', '9 months']))
    expect(asked).toEqual([`column:${heading.toLowerCase()}`])
    expect(of('sentence_months')).toEqual(['', '', ''])
  })
  it('is no convict beside others of the list who are', () => {
    const sheet = withColumn('Imprisonment', ['5 years', '6 months', '8 months']).replaceAll(/(?<=\n[23].*)\|15\/08\/2024\|Guilty/g, '||')
    expect(read(sheet).of('outcome')).toEqual(['convicted', '', ''])
    expect(read(sheet).of('stage').slice(1)).not.toContain('decided')
  })
  it('is no convict by months alone, of a list that keeps neither how cases end nor when', () => {
    expect(read(list('ទោស')).of('outcome')).toEqual(['', ''])
  })
})

describe('what somebody is charged with', () => {
  const list = (heading: string): string => `
លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|${heading}|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចុះបញ្ជី|ថ្ងៃកាត់|លទ្ធផល
1/2024|LI SAMPLE|ប|34|ជួញដូរមនុស្ស|10|12/02/2024|15/08/2024|ពិរុទ្ធ
1/2024|WANG SAMPLE|ប|29|ជួញដូរមនុស្ស|10|12/02/2024|15/08/2024|ពិរុទ្ធ`
  it('is no name', () => {
    const { of } = read(list('ចោទលើ'))
    expect([of('accused_name'), of('accused_name_latin'), of('age_band')]).toEqual([
      ['LI SAMPLE', 'WANG SAMPLE'],
      ['', ''],
      ['18+', '18+'],
    ])
  })
  it('is asked about where it is the only column that may be of names', () => {
    const names = list('ចោទលើ')
      .replace('|ឈ្មោះជនជាប់ចោទ', '')
      .replaceAll(/\|\w+ SAMPLE/g, '')
      .replace('ជួញដូរមនុស្ស|10', 'សុខ តេស្ត|10')
    expect(read(names.replace('ជួញដូរមនុស្ស|10', 'ចាន់ តេស្ត|10')).asked).toEqual(['column:ចោទលើ'])
  })
  it('is not told from a name by its letters', () => {
    expect(read(list('ជនជាប់ចោទ')).asked).toEqual(['column:ឈ្មោះជនជាប់ចោទ', 'column:ជនជាប់ចោទ'])
  })
})

it('numbers that begin anew are no number of a person, however they are filled up', () => {
  const list = 'Client no|Name|Sex|Date arrived\n001|SAMPLE A|F|11/06/2024\n002|SAMPLE B|F|12/06/2024\n003|SAMPLE C|F|13/06/2024'
  const { asked, of } = readLists('encounter', [list])
  expect([asked, of('file_number')]).toEqual([['rule:numbered'], ['', '', '']])
})

describe('numbers of persons that say no year', () => {
  const list = (numbers: readonly string[]): string =>
    ['Client no|Name|Sex|Date arrived', ...numbers.map((no, n) => `${no}|SAMPLE ${NAMES[n]}|F|1${n}/06/2024`)].join('\n')
  it.each([
    [['001', '003', '006', '007']],
    [['036', '037', '038']],
    [['2', '3', '4']],
    [['Jan-01', 'Jan-02', 'Feb-01']],
    [['01/06', '02/06', '01/07']],
  ])('and go up row by row are asked about, and not taken: %s', (numbers) => {
    const { asked, of } = readLists('encounter', [list(numbers)])
    expect([asked, of('file_number')]).toEqual([['rule:own-year'], numbers.map(() => '')])
    const kept = readLists('encounter', [list(numbers)], { 'rule:own-year': 'yes' })
    expect([kept.asked, kept.of('file_number')]).toEqual([[], numbers.map((no) => `${no}/2024`)])
    expect(readLists('encounter', [list(numbers)], { 'rule:own-year': 'no' }).of('file_number')).toEqual(numbers)
  })
  it('are none where the row has no day', () => {
    const undated = list(['036', '037', '038']).replace('|11/06/2024', '|')
    expect(readLists('encounter', [undated], { 'rule:own-year': 'yes' }).of('file_number')).toEqual(['036/2024', '', '038/2024'])
  })
  it.each([
    [['2024-001', '2024-002', '2024-003']],
    [['K07/24', 'K09/24', 'K11/24']],
    [['4711', '0815', '1234']],
    [['10/23', '11/23', '12/23', '01/24']],
  ])('are no such numbers: %s', (numbers) => {
    const { asked, of } = readLists('encounter', [list(numbers)])
    expect([asked, of('file_number')]).toEqual([[], numbers])
  })
})

it.each(['Book no', 'លេខសៀវភៅ', 'Number in the register', 'លេខក្នុងបញ្ជី', 'Case'])(
  'a number under which rows were registered on different days is no case: %s',
  (heading) => {
    const days = ['12/02/2024', '12/03/2024', '13/04/2024', '13/05/2024']
    const rows = days.map((day, n) => `${n < 3 ? 3 : 4}|SAMPLE ${NAMES[n]}|M|34|10|${day}|15/08/2024|Guilty`)
    const { asked, of } = read([HEADS.replace('Case', heading), ...rows].join('\n'))
    expect([asked, of('case_number')]).toEqual([[`column:${heading.toLowerCase()}`], ['', '', '', '']])
  },
)

describe('a sentence', () => {
  it.each([
    ['Prison', ['life', 'life', 'life']],
    ['Prison', ['juvenile centre', 'community centre', 'centre for juveniles']],
    ['Sentence', ['juvenile centre', 'community work', 'juvenile centre']],
    ['Peine', ['perpétuité', 'réclusion à perpétuité', 'perpétuité']],
  ])('in words under %s is asked about, and not taken for a place', (heading, cells) => {
    const { asked, left, faults } = read(withColumn(heading, cells))
    expect(asked).toEqual([...new Set(cells)].map((cell) => `word:sentence_months:${cell}`))
    expect([left, faults]).toEqual([[], cells.map(() => 'sentence_months no-sentence')])
  })
  it('is not what is left of it', () => {
    const { of } = read(withColumn('ទោស', ['ទោសនៅសល់ ៦ ខែ', '៥ ឆ្នាំ', '៣ ឆ្នាំ អនុវត្តទោស ១ ឆ្នាំ ឯទោសនៅសល់ ២ ឆ្នាំ ត្រូវព្យួរ']))
    expect(of('sentence_months')).toEqual(['ទោសនៅសល់ ៦ ខែ', '60', '36'])
    expect(of('suspended_months')[2]).toBe('24')
  })
})

describe('the day of a paper', () => {
  const list = (cells: readonly string[]): string =>
    [
      'Case|Accused|Sex|Age|Art. TIP law|Registered|Result',
      ...cells.map((cell, n) => `${n + 1}/24|SAMPLE ${NAMES[n]}|M|34|10|12/02/2024|${cell}`),
    ].join('\n')
  it('is that of the decision behind a judgment, and asked about behind an order', () => {
    const { asked, of } = read(
      list([
        'order dated 12/03/2024, convicted 3 years',
        'judgment dated 12/03/2024, convicted 3 years',
        'judgment no 215 dated 12/03/2024, convicted 3 years',
      ]),
    )
    expect(of('decided_on')).toEqual(['', '2024-03-12', '2024-03-12'])
    expect(asked).toEqual(['word:decided_on+outcome:dated', 'word:decided_on+outcome:12/03/2024'])
  })
  it("is none of registration, where it is a judgment's", () => {
    const { of } = read(`
${HEADS}
1/24|SAMPLE Dara|M|34|10|Judgment no 215 of 20-11-2024|15/08/2024|Guilty
2/24|SAMPLE Srey|M|34|10|No 21 dated 20-01-2024|Judgment no 215 of 20-11-2024|Guilty`)
    expect(of('registered_on')).toEqual(['Judgment no 215 of 20-11-2024', '2024-01-20'])
    expect(of('decided_on')).toEqual(['2024-08-15', '2024-11-20'])
  })
})

it.each(['Code|Meaning\n1|guilty\n2|acquitted', 'Code|Meaning\n1|Kandal\n2|Takeo'])(
  'codes of one column make no yes of a figure in another: %s',
  (codes) => {
    const { asked, of } = readLists('court-return', [withColumn('Official?', ['2', '1', '1', '1']), codes])
    expect(asked).toEqual(['word:is_official:1', 'word:is_official:2'])
    expect(new Set(of('is_official'))).toEqual(new Set(['not_asked']))
  },
)

it.each([
  ['10 (women 7, boys 6)', 'part-beyond'],
  ['10 នាក់ (ស្រី ៧ បុរស ៦)', 'part-beyond'],
  ['10 (adults 7, children 6)', 'part-beyond'],
  ['10 (ខ្មែរ 7, វៀតណាម 6)', 'part-beyond'],
  ['10 (women 7, girls 6)', 'part-beyond'],
  ['10 (ស្រី ៧ កុមារ ៦)', 10],
  ['២ (ស្រី២ ក្មេង១)', 2],
  ['10 (women 4, boys 3)', 10],
  ['10 (men 4, women 6)', 10],
])('of %s there are %s', (cell, counted) => {
  expect(countPeople(cell, 'Victims')).toBe(counted)
})

describe('months over the rows of a list of one year', () => {
  const list = (months: readonly string[]): string =>
    [
      'Register of people met 2024',
      'No|Name|Sex|Day|Place',
      ...months.flatMap((month, n) => [month, `${n + 1}|SAMPLE ${NAMES[n]}|F|9|Kandal`]),
    ].join('\n')
  it('that go on into the next are of no known year', () => {
    for (const months of [
      ['October', 'December', 'January'],
      ['December', 'January'],
    ]) {
      const { asked, of } = readLists('encounter', [list(months)])
      expect(asked).toContain('column:day')
      expect(new Set(of('encountered_day'))).toEqual(new Set(['']))
    }
  })
  it('may go back from the last to the first', () => {
    expect(readLists('encounter', [list(['March', 'February', 'January'])]).of('encountered_day')).toEqual([
      '2024-03-09',
      '2024-02-09',
      '2024-01-09',
    ])
  })
})

describe('how days are written, as a heading says it', () => {
  const list = (heads: string, ...rows: readonly string[]): string =>
    [
      `Case|Accused|Sex|Age|Art. TIP law|${heads}|Verdict`,
      ...rows.map((days, n) => `${n + 1}/24|SAMPLE ${NAMES[n]}|M|34|10|${days}|Guilty`),
    ].join('\n')
  it('is asked where a cell says the contrary', () => {
    const days = list('Registered (dd/mm/yyyy)|Judgment date (dd/mm/yyyy)', '04/10/2024|11/05/2024', '07/25/2024|11/06/2024')
    expect(read(days).asked).toEqual(['rule:month-first'])
  })
  it('is asked where another column of days does not say it', () => {
    for (const rows of [
      ['04/10/2024|11/05/2024', '07/25/2024|11/06/2024'],
      ['04/10/2024|05/05/2024', '07/02/2024|11/06/2024'],
    ])
      expect(read(list('Registered (mm/dd/yyyy)|Judgment date', ...rows)).asked).toEqual(['rule:month-first'])
  })
  it('leaves open each day that may be turned, where cells of both kinds stand there', () => {
    const both = list('Registered (mm/dd/yyyy)|Judgment date', '04/10/2024|25/05/2024', '07/02/2024|11/06/2024')
    expect(read(both).asked).toContain('rule:mixed')
    const { faults, of } = read(both, { 'rule:mixed': 'unknown' })
    expect(faults).toEqual(['registered_on either-day', 'registered_on either-day', 'decided_on either-day'])
    expect(of('decided_on')).toEqual(['2024-05-25', '2024-06-11/2024-11-06'])
    expect(of('registered_on')[0]).toBe('2024-04-10/2024-10-04')
    expect(read(both, { 'rule:mixed': 'month-first' }).of('decided_on')).toEqual(['2024-05-25', '2024-11-06'])
    expect(read(both, { 'rule:mixed': 'day-first' }).of('decided_on')).toEqual(['2024-05-25', '2024-06-11'])
  })
})

describe('of several accused', () => {
  const list = (presence: string): string => `
${HEADS}|Presence
3/24|1. SAMPLE Dara⏎2. SAMPLE Bun|1. F⏎2. M|1. 34⏎2. 29|10|12/02/2024|15/08/2024|1. Guilty⏎2. Guilty|${presence}
4/24|SAMPLE Srey|F|29|12|12/02/2024|15/08/2024|Guilty|in person`
  it.each(['2nd hearing in absentia', '1st trial in person', 'ទី១ ចំពោះមុខ', 'the 2nd in absentia'])(
    'a number that no word says is of a person is of none: %s',
    (presence) => {
      expect(read(list(presence)).asked).toContain('rule:each')
    },
  )
  it.each(['accused 1 hearing in absentia', 'accused 1 2nd hearing in absentia', 'ជនជាប់ចោទទី១ សវនាការកំបាំងមុខ'])(
    'a hearing that one of them stayed away from is not the trial: %s',
    (presence) => {
      const { asked, of } = read(list(presence))
      expect(asked).not.toEqual([])
      expect([of('presence')[0], of('stage')[0]]).toEqual(['unknown', 'decided'])
    },
  )
  it.each(['the 2nd accused in absentia', 'accused 2 in absentia', 'ជនជាប់ចោទទី២ កំបាំងមុខ'])('%s is of the second', (presence) => {
    const { asked, of } = read(list(presence))
    expect([asked, of('presence')]).toEqual([[], ['unknown', 'in_absentia', 'in_person']])
  })
  it('"pending" beside a judgment may be the appeal of one', () => {
    expect(read(list('in person').replace('1. Guilty⏎2. Guilty', 'pending')).asked).toEqual(['rule:each'])
  })
})

describe('the one column of articles', () => {
  const list = (heading: string): string =>
    [
      'TIP law 2008',
      `Case|Accused|Sex|Age|${heading}|Registered|Judgment date|Verdict`,
      ...['art. 15', 'art. 10', 'art. 17'].map(
        (article, n) => `${n + 1}/24|SAMPLE ${NAMES[n]}|M|34|${article}|12/02/2024|15/08/2024|Guilty`,
      ),
    ].join('\n')
  it.each([
    'Held under',
    'Appeal under',
    'Not charged',
    'ឃុំតាម',
    'Acquitted of',
    'Prior conviction',
    'Confiscation',
    'Withdrawn',
    'Matter withdrawn',
  ])('is no charge under %s, and asked about', (heading) => {
    const { asked, of } = read(list(heading))
    expect([asked, of('offence')]).toEqual([[`column:${heading.toLowerCase()}`], ['', '', '']])
  })
  it('is offered as the charge where somebody is asked', () => {
    expect(read(list('Withdrawn')).offered).toContain('offence')
  })
  it('stands for the charge under the word for the article that applies', () => {
    expect(read(list('ត្រូវមាត្រា')).asked).toEqual([])
  })
  it('stands for the charge under the word for a matter, and that is told', () => {
    const { asked, of, notes } = read(list('Matter'))
    expect([asked, of('offence')]).toEqual([[], ['L2008-15', 'L2008-10', 'L2008-17']])
    expect(notes).toContainEqual({ code: 'charge-stands', sheet: 'List 1', heading: 'Matter' })
  })
})

it.each(['Number', 'លេខ'])('numbers of passports under %s are no cases', (heading) => {
  const rows = ['N1234567', 'N1234568', 'P0012345'].map((no, n) => `${no}|SAMPLE ${NAMES[n]}|M|34|10|12/02/2024|15/08/2024|Guilty`)
  const { asked, of } = read([HEADS.replace('Case', heading), ...rows].join('\n'))
  expect([asked, of('case_number')]).toEqual([[`column:${heading.toLowerCase()}`], ['', '', '']])
})

it.each([[['PP-2023-00014', 'PP-2023-00019', 'PP-2024-00026']], [['SR-0019-24', 'SR-0032-24', 'SR-0044-24']]])(
  'numbers of a register are cases, whatever letters they begin with: %s',
  (numbers) => {
    const rows = numbers.map((no, n) => `${no}|SAMPLE ${NAMES[n]}|M|34|10|12/02/2024|15/08/2024|Guilty`)
    const { asked, of } = read([HEADS, ...rows].join('\n'))
    expect([asked, of('case_number')]).toEqual([[], numbers])
  },
)

it('a remark of a sentence is asked about, though all of it is understood', () => {
  const list = (remark: string): string =>
    `${withColumn('Remarks', [remark, '']).replace('Verdict|', 'Sentence|').replaceAll('Guilty', '5 years')}`
  expect(read(list('suspended 2 years')).asked).toEqual(['rule:remarks'])
  expect(read(list('in absentia')).asked).toEqual([])
})

it.each(['Others', 'Other'])('what stands under %s may be of the other accused', (heading) => {
  expect(read(withColumn(heading, ['in absentia', '', ''])).of('presence')).toEqual(['unknown', 'unknown', 'unknown'])
})

it.each([[['5(3)', '5', '4', '2(1)']], [['5', '5', '4(2)', '2']]])(
  'numbers of which some have their part beside them are asked about: %s',
  (cells) => {
    const rows = cells.map((cell, n) => `${n + 1}/24|1${n}/06/2024|${cell}`)
    const { asked } = readLists('investigation-return', [['លេខសំណុំរឿង|ថ្ងៃបើក|ជ.រ.គ. (ស្រី)', ...rows].join('\n')])
    expect(asked).toContain('column:ជ.រ.គ. (ស្រី)')
  },
)

describe('how it was decided, in words that nobody knows', () => {
  const list = (results: readonly string[]): string =>
    [
      'File no|Name|Sex|Day decided|Result',
      ...results.map((result, n) => `K-0${n + 1}/24|SAMPLE ${NAMES[n]}|F|1${n}/06/2024|${result}`),
    ].join('\n')
  it('is asked about, where the form cannot do without it and no other column says it', () => {
    const { asked, offered } = readLists('identification', [list(['yes victim', 'not a victim', 'pending'])])
    expect(asked).toContain('column:result')
    expect(offered).toContain('status')
  })
  it('is asked about no further, where a column does', () => {
    const said = list(['yes victim', 'not a victim', 'pending'])
      .replace('Result', 'Result|Status')
      .replaceAll(/(victim|pending)$/gm, '$1|identified')
    expect(readLists('identification', [said]).asked).not.toContain('column:result')
  })
  it('is open where it says so, and is not told as empty', () => {
    const answers = { 'column:result': 'status', 'word:status:yes victim': 'identified', 'word:status:not a victim': 'not_victim' }
    const { open, silent } = readLists('identification', [list(['yes victim', 'not a victim', 'yes victim', 'pending'])], answers)
    expect([[...open.keys()], [...silent.keys()]]).toEqual([['status'], []])
    const { open: none, silent: empty } = readLists('identification', [list(['yes victim', 'not a victim', 'yes victim', ''])], answers)
    expect([[...none.keys()], [...empty.keys()]]).toEqual([[], ['status']])
  })
})

describe('a time before the sentence', () => {
  it.each([
    ['detained 30 months, sentenced to 2 years and 6 months suspended', ['word:sentence_months:detained'], ['sentence_months two-answers']],
    ['30 months in detention, prison 2 years and 6 months suspended', [], ['sentence_months two-answers']],
  ])('is not the sentence of which a part is suspended: %s', (cell, asked, faults) => {
    const found = read(withColumn('Sentence', [cell, '5 years']))
    expect([found.asked, found.of('suspended_months')[0]]).toEqual([asked, '6'])
    expect(found.faults.filter((fault) => fault.endsWith('two-answers'))).toEqual(faults)
  })
  it.each([
    ['sentenced to 2 years and 6 months suspended', '24', '6'],
    ['3 years, of which 2 years and 6 months suspended', '36', '30'],
    ['3 years imprisonment, of which 2 years and 6 months suspended', '36', '30'],
  ])('is the sentence where no other is: %s', (cell, sentence, suspended) => {
    const { asked, of } = read(withColumn('Sentence', [cell, '5 years']))
    expect([asked, of('sentence_months')[0], of('suspended_months')[0]]).toEqual([[], sentence, suspended])
  })
})

describe('a time in detention', () => {
  it.each([
    'sentenced to 2 years, 8 months in detention, 6 months suspended',
    'sentenced to 2 years and 8 months in detention',
    '10 months in detention, 10 months suspended',
    'ទោស ២ ឆ្នាំ, ៨ ខែ ស្មើរយៈពេលឃុំ, ព្យួរ ៦ ខែ',
    'ស្មើនឹងរយៈពេលឃុំ ១០ ខែ ព្យួរ ១០ ខែ',
  ])('is no part of a sentence, and none of which a part is suspended: %s', (cell) => {
    const { of, faults } = read(withColumn('Sentence', [cell, '5 years']))
    expect([of('sentence_months'), faults]).toEqual([[cell, '60'], ['sentence_months two-answers']])
  })
  it('is none in a cell of all that was decided either', () => {
    const sheet = withColumn('Note', ['', '']).replace('|Guilty|', '|Guilty, 2 years, 8 months in detention, 6 months suspended|')
    expect(read(sheet).faults).toContain('sentence_months two-answers')
  })
  it.each([
    ['10 months in detention', '10'],
    ['detention of 5 years', '60'],
    ['2 years 3 months detention', '27'],
    ['ពន្ធនាគារ ១០ ខែ ស្មើនឹងរយៈពេលឃុំ', '10'],
  ])('is the sentence where no other is: %s', (cell, months) => {
    const { of, faults, asked } = read(withColumn('Sentence', [cell, '5 years']))
    expect([of('sentence_months')[0], faults, asked]).toEqual([months, [], []])
  })
})

describe('a day on which nothing was decided', () => {
  it.each([
    '15/08/2024 (postponed)',
    'postponed 15/08/2024',
    '15/08/2024 (reserved)',
    '15/08/2024 (hearing)',
    '15/08/2024 (លើកពេល)',
    '១៥/០៨/២០២៤ លើកសវនាការ',
  ])('is named, and is no day of a judgment: %s', (cell) => {
    const sheet = withColumn('Note', ['', '', '', '']).replace('15/08/2024', cell)
    expect(read(sheet).of('decided_on')).toEqual([cell, '2024-08-15', '2024-08-15', '2024-08-15'])
    expect(read(sheet.replace('Judgment date', 'ថ្ងៃសាលក្រម')).of('decided_on')[0]).toBe(cell)
  })
})

describe('whoever came by video', () => {
  it.each(['present (by video)', 'present by video', 'by video', 'via video link', 'វត្តមានតាមវីដេអូ', 'តាមវីដេអូ'])(
    'is asked about, and is not in the room by guess: %s',
    (cell) => {
      expect(read(withColumn('Presence', [cell, 'present'])).asked).toEqual([`word:presence:${cell}`])
    },
  )
  it('is asked about beside a verdict as well', () => {
    const sheet = withColumn('Note', ['', '']).replace('|Guilty|', '|Guilty, by video|')
    expect(read(sheet).asked.filter((id) => id.startsWith('word:'))).not.toEqual([])
  })
})
