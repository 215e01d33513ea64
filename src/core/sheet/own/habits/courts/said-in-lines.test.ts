/** What a list says on lines: over a case, in a cell, in three columns of one day, in a sheet of codes. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../../questions/questions.ts'

const read = (sheet: string, answers: Answers = {}) => readLists('court-return', [sheet], answers)

describe('a line over a case', () => {
  const list = (first: string, second: string): string => `
ល.រ|ឈ្មោះ|ភេទ|អាយុ|ថ្ងៃសម្រេច|លទ្ធផល|ចំពោះមុខ|ទោស
${first}
1|គំរូ បឹង|ប្រុស|46|19/02/2025|ផ្តន្ទាទោស|ចំពោះមុខ|8 ឆ្នាំ
2|គំរូ ភ្នំ|ស្រី|31|19/02/2025|ផ្តន្ទាទោស|ចំពោះមុខ|7 ឆ្នាំ
${second}
1|គំរូ ថ្ម|ប្រុស|24|07/05/2025|លើកលែងចោទ|x|`
  const of = (label: string, day: string): string =>
    `រឿងលេខ ${day.slice(0, 2)}/2024   ចូលបញ្ជី៖ 01/06/2024   ${label}៖ ${day}   បទចោទ៖ មាត្រា 11 ច្បាប់ជួញដូរមនុស្ស ២០០៨   គោលបំណង៖ អាជីវកម្មផ្លូវភេទ`
  it.each(['ចោទប្រកាន់', 'ដាក់បន្ទុក', 'ថ្ងៃចោទប្រកាន់ផ្លូវការ', 'Date of charge', 'Indicted'])('says the day of the charge after %s', (label) => {
    const { asked, of: field } = read(list(of(label, '03/06/2024'), of(label, '04/06/2024')))
    expect(asked).toEqual([])
    expect(field('charged_on')).toEqual(['2024-06-03', '2024-06-03', '2024-06-04'])
    expect(field('registered_on')).toEqual(['2024-06-01', '2024-06-01', '2024-06-01'])
    expect(field('form_of_exploitation')).toEqual(['SEXUAL_EXPLOITATION', 'SEXUAL_EXPLOITATION', 'SEXUAL_EXPLOITATION'])
    expect(new Set(field('offence'))).toEqual(new Set(['L2008-11']))
  })
  it('with a label that nobody knows gives none of its days', () => {
    const { of: field } = read(list(of('ថ្ងៃក្រហម', '03/06/2024'), of('ថ្ងៃក្រហម', '04/06/2024')))
    expect(field('charged_on')).toEqual(['', '', ''])
    expect(field('registered_on').every((day) => day === '')).toBe(true)
  })
  it('and a cross under who came asks nothing of whoever the judge let go', () => {
    const { asked } = read(list(of('ចោទប្រកាន់', '03/06/2024'), of('ចោទប្រកាន់', '04/06/2024')))
    expect(asked).toEqual([])
    const { asked: doubted } = read(list(of('ចោទប្រកាន់', '03/06/2024'), of('ចោទប្រកាន់', '04/06/2024')).replace('លើកលែងចោទ', 'ផ្តន្ទាទោស'))
    expect(doubted).toEqual(['word:presence:x'])
  })
})

describe('several lines of a cell', () => {
  const list = (cell: (n: number) => string, person = 'ភេទ ប្រុស ពេញវ័យ⏎សញ្ជាតិខ្មែរ'): string =>
    [
      'ល.រ|ជនជាប់ចោទ|សំណុំរឿង និងបទចោទ|ដំណាក់កាល|ការសម្រេច',
      ...['ឈូក', 'ពីរ', 'ស្ទឹង'].map((name, n) => `${n + 1}|គំរូ ${name}⏎${person}|${cell(n)}|កាត់ទោសរួច|22.05.2025⏎ឱ្យជាប់ពន្ធនាគារ 2ឆ្នាំ`),
    ].join('\n')
  const whole = (n: number): string => `លេខ ${n + 1}/2024⏎មាត្រា10 ច្បាប់ជួញដូរមនុស្ស2008⏎ចូលបញ្ជី 31.05.2024⏎ចោទប្រកាន់ 03.06.2024`
  it('are read each by its own words', () => {
    const { asked, faults, rows } = read(list(whole))
    expect([asked, faults]).toEqual([[], []])
    expect(rows[1]).toMatchObject({
      case_number: '2/2024',
      offence: 'L2008-10',
      registered_on: '2024-05-31',
      charged_on: '2024-06-03',
      sex: 'male',
      age_band: '18+',
      citizenship: 'KHM',
      accused_name: 'គំរូ ពីរ',
      sentence_months: '24',
    })
  })
  it('stay together where a line is not understood, and no day becomes part of a number', () => {
    const { of, rows } = read(list((n) => whole(n).replace('ចោទប្រកាន់', 'ថ្ងៃក្រហម')))
    expect(of('charged_on')).toEqual(['', '', ''])
    expect(rows.every((r) => r['case_number'] === '' || /\D{3}/.test(r['case_number'] ?? ''))).toBe(true)
  })
})

describe.each(['15/2024 03.06.2024', '15/2024 (03/06/2024)'])('%s under the word for a case is a number and a day', (cell) => {
  const list = (registered: string): string => `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict
${cell}|SAMPLE Dara|M|34|10|${registered}|15/08/2024|Guilty
16/2024 04.06.2024|SAMPLE Srey|F|29|12|12/02/2024|15/08/2024|Guilty`

  it('and whose day that is is asked where another column leaves it open of somebody', () => {
    const { asked, of } = read(list(''))
    expect(asked).toEqual(['rule:case-day'])
    expect(of('case_number')).toEqual(['15/2024', '16/2024'])
  })

  it('which is not the day of registration where a column of its own says that of everybody', () => {
    const { asked, of } = read(list('11/02/2024'))
    expect(asked).toEqual([])
    expect(of('case_number')).toEqual(['15/2024', '16/2024'])
    expect(of('registered_on')).toEqual(['2024-02-11', '2024-02-12'])
  })
})

it.each([
  ['លេខ និងថ្ងៃចុះសំណុំរឿង', [], ['2024-06-03', '2024-06-04']],
  ['Case number and date', [], ['2024-06-03', '2024-06-04']],
])('under “%s” the day beside the number is read, with a word before it and without', (heading, questions, days) => {
  const { asked, of } = read(`
${heading}|Accused|Sex|Age|Art. TIP law|Judgment date|Verdict
លេខ 15 ចុះ 03/06/2024|SAMPLE Dara|M|34|10|15/08/2024|Guilty
លេខ 16 ចុះ 04/06/2024|SAMPLE Srey|F|29|12|15/08/2024|Guilty`)
  expect([asked, of('registered_on')]).toEqual([questions, days])
})

describe('a day', () => {
  it('in three columns under one heading has its month in words', () => {
    const { asked, of } = read(`
ឈ្មោះ|ភេទ|អាយុ|លេខរឿង|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចូលបញ្ជី / ថ្ងៃ|ថ្ងៃចូលបញ្ជី / ខែ|ថ្ងៃចូលបញ្ជី / ឆ្នាំ|ថ្ងៃសម្រេច / ថ្ងៃ|ថ្ងៃសម្រេច / ខែ|ថ្ងៃសម្រេច / ឆ្នាំ|លទ្ធផល
គំរូ កោះ|ប្រុស|41|19/2024|11|19|សីហា|2024|5|មីនា|2025|រួចផុតពីបទចោទ
គំរូ ភ្នំ|ប្រុស|33|24/2024|12|17|កញ្ញា|2024|10|កុម្ភៈ|2025|រួចផុតពីបទចោទ`)
    expect(asked).toEqual([])
    expect([of('registered_on'), of('decided_on')]).toEqual([
      ['2024-08-19', '2024-09-17'],
      ['2025-03-05', '2025-02-10'],
    ])
  })
  const list = (heading: string, other: string): string => `
លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ចុះបញ្ជី|${heading}|${other}|លទ្ធផល
1/2024|សុខ តេស្ត|ប|34|10|12/02/2024|13/02/2024|12/08/2024|រួចផុតពីបទចោទ
2/2024|ចាន់ តេស្ត|ប|29|12|12/02/2024|13/02/2024|12/08/2024|រួចផុតពីបទចោទ`
  it.each(['ដីកាចោទ', 'ដីកាចោទប្រកាន់', 'ថ្ងៃចេញដីកាចោទ', 'Charging order'])(
    'under %s, the paper by which somebody is charged, is that of the charge',
    (heading) => {
      const { asked, of } = read(list(heading, 'សាលក្រម'))
      expect([asked, of('charged_on'), of('decided_on')]).toEqual([[], ['2024-02-13', '2024-02-13'], ['2024-08-12', '2024-08-12']])
    },
  )
  it('under a heading that names two is the one that no other column is, or is asked about', () => {
    const both = 'ចុះបញ្ជី / ចោទ'
    expect(read(list(both, 'សាលក្រម')).of('charged_on')).toEqual(['2024-02-13', '2024-02-13'])
    const { asked, of } = read(list('ចោទ / សាលក្រម', 'ផ្សេងៗ'))
    expect(asked).toContain('column:ចោទ / សាលក្រម')
    expect([of('charged_on'), of('decided_on')]).toEqual([
      ['', ''],
      ['', ''],
    ])
  })
})

it('what is left to serve of a sentence and suspended is no second sentence', () => {
  const list = (inside: string): string => `
លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ចុះបញ្ជី|ថ្ងៃសម្រេច|សេចក្តីសម្រេច
1/2024|សុខ តេស្ត|ប|34|25|12/02/2024|12/08/2024|ផ្តន្ទាទោសដាក់ពន្ធនាគារ 3ឆ្នាំ 6ខែ (ឱ្យអនុវត្ត ${inside}) - សាលក្រមចំពោះមុខ`
  const { asked, of } = read(list('3ឆ្នាំ នៅសល់ 6ខែ ព្យួរ'))
  expect([asked, of('sentence_months'), of('suspended_months')]).toEqual([[], ['42'], ['6']])
  const { of: rest } = read(list('តែ 1ឆ្នាំ ឯ 2ឆ្នាំ 6ខែទៀតព្យួរ'))
  expect([rest('sentence_months'), rest('suspended_months')]).toEqual([['42'], ['30']])
  // Not the whole of it.
  expect(read(list('3ឆ្នាំ នៅសល់ 4ខែ ព្យួរ')).asked).not.toEqual([])
})

it('nought months beside two years of a suspended part are two years, and nought alone is none', () => {
  const { asked, faults, of } = read(`
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Prison: years|Prison: months|Suspended: years|Suspended: months
1/24|SAMPLE Dara|M|34|25|12/02/2024|15/08/2024|Guilty|4|6|2|0
2/24|SAMPLE Srey|F|29|25|12/02/2024|15/08/2024|Guilty|4|6|1|6
3/24|SAMPLE Bopha|F|29|25|12/02/2024|15/08/2024|Guilty|4|6|0|0`)
  expect([asked, faults, of('suspended_months')]).toEqual([[], [], ['24', '18', '0']])
})

describe('an export with a sheet of codes', () => {
  const book = (meaning: string) =>
    readBook('court-return', {
      RESULT: [
        'case_no|accused_name_kh|sex_cd|age|chg1_law|chg1_art|chg2_law|chg2_art|reg_dt|dec_dt|presence_cd|result_cd|fine_khr',
        '12/2024|គំរូ មួយ|1|34|TIP08|11|PC09|377|2024-02-01|2024-08-01|P|G|NULL',
        '13/2024|គំរូ ពីរ|2|31|TIP08|12|NULL|NULL|2024-02-01|2024-08-01|NULL|X|NULL',
      ],
      CODES: [
        'field|code|meaning',
        'sex_cd|1|Male',
        'sex_cd|2|Female',
        'law|TIP08|Law on Suppression of Human Trafficking and Sexual Exploitation 2008',
        'law|PC09|Criminal Code 2009',
        'presence_cd|P|Present',
        'result_cd|G|Guilty',
        `result_cd|X|${meaning}`,
      ],
    })
  it('is read by it, and NULL is a blank', () => {
    const { asked, faults, of } = book('Dismissal order of investigating judge')
    expect([asked, faults]).toEqual([[], []])
    expect([of('outcome'), of('sex'), of('offence'), of('other_offences')]).toEqual([
      ['convicted', 'dismissed'],
      ['male', 'female'],
      ['L2008-11', 'L2008-12'],
      ['CC-FRAUD', ''],
    ])
  })
  it('asks what a code means whose meaning nobody knows, though the same letter is a blank elsewhere', () => {
    const { asked, of } = book('Sent to the blue house')
    expect([asked, of('outcome')]).toEqual([['word:outcome:x'], ['convicted', '']])
  })
})

it.each([
  ['ដំណាក់កាល / ស៊ើបសួរ|ដំណាក់កាល / ជំនុំជម្រះ|ដំណាក់កាល / សម្រេច', ['decided', 'trial']],
  ['Stage / Investigation|Stage / Trial|Stage / Decided', ['decided', 'trial']],
])('a tick under %s is a stage as the ones beside it are', (stages, expected) => {
  const { asked, of } = read(`
រឿង|ឈ្មោះ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចូលបញ្ជី|${stages}|ថ្ងៃសម្រេច|លទ្ធផល
22-24|គំរូ ប្រាំ|ប្រុស|32|34|12/06/2024|||✓|19/03/2025|រួចផុតពីបទចោទ
23-24|គំរូ ព្រៃ|ប្រុស|42|34|12/06/2024||✓|||
24-24|គំរូ កោះ|ប្រុស|42|34|12/06/2024|✓||||`)
  expect([asked, of('stage').slice(0, 2), of('case_number')[0]]).toEqual([[], expected, '22-24'])
})

it('a time under a word for how much is no number of a case', () => {
  const { asked, of } = read(`
លរ|ឈ្មោះ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចូលបញ្ជី|ថ្ងៃកាត់|លទ្ធផល|ប៉ុន្មាន
1|គំរូ ដារា|ប្រុស|34|11|05/06/2024|12/01/2025|ផ្តន្ទាទោស|7ឆ្នាំ
2|គំរូ សុខា|ស្រី|29|11|05/06/2024|12/01/2025|ផ្តន្ទាទោស|8ឆ្នាំ`)
  expect([asked, of('case_number')]).toEqual([['column:ប៉ុន្មាន'], ['', '']])
})

it('years of prison beside its months are one sentence, and alone somebody is asked', () => {
  const list = (months: string, cells: readonly string[]): string => `
case_no|accused|sex|age|Art. TIP law|reg_date|judgment_date|verdict|prison_years${months}
1/24|SAMPLE Dara|M|34|11|12/02/2024|15/08/2024|Guilty|2${cells[0]}
2/24|SAMPLE Srey|F|29|11|12/02/2024|15/08/2024|Guilty|8${cells[1]}`
  const { asked, of } = read(list('|prison_months', ['|6', '|']))
  expect([asked, of('sentence_months')]).toEqual([[], ['30', '96']])
  expect(read(list('', ['', ''])).asked).toEqual(['column:prison years'])
})

it('a row whose cells have a day on their second line is no row of headings', () => {
  const row = (name: string, n: number): string =>
    `SAMPLE ${name}⏎Male, ${30 + n} years⏎Cambodian|12${n}/2024⏎Registered: 03/05/2024⏎Charged: 04/05/2024|Art. 12 TIP Law 2008⏎Forced labour|Judgment 05/02/2025⏎Guilty, in presence⏎8 years`
  const { asked, rows } = read(['Accused|Case|Charge|Decision', ...['Dara', 'Srey', 'Bopha'].map(row)].join('\n'))
  expect(asked).toEqual([])
  expect(rows[2]).toMatchObject({
    case_number: '122/2024',
    charged_on: '2024-05-04',
    registered_on: '2024-05-03',
    citizenship: 'KHM',
    sex: 'male',
    sentence_months: '96',
    decided_on: '2025-02-05',
  })
})

describe('a line of a cell that nobody understands', () => {
  const people = (...last: readonly string[]): string =>
    ['Accused|Case no|Verdict', ...['A', 'B', 'C', 'D'].map((name, i) => `SAMPLE ${name}⏎M, 3${i}|12${i}/2024|guilty`), ...last].join('\n')
  it('is no second person', () => {
    const { of, faults } = read(people('SAMPLE Kosal⏎no data|124/2024⏎released by prosecutor|guilty'))
    expect(of('accused_name')).toHaveLength(5)
    expect(faults).toContain('accused_name two-answers')
  })
  it('says nothing of whoever stands before it, nor does what stands behind', () => {
    const { asked } = read(people('SAMPLE E⏎Victim⏎F, 17|124/2024|guilty'))
    expect(asked).toEqual(['word:sex+age_band:victim'])
  })
  it('is asked about, where it is a number alone', () => {
    const cells = [15, 16, 17, 3].map((n, i) => `SAMPLE ${'ABCD'.charAt(i)}⏎${n}|12${i}/2024|guilty`)
    const { of, asked } = read(['Accused|Case no|Verdict', ...cells].join('\n'))
    expect(asked).toEqual(['column:below / ខាងក្រោម'])
    expect(new Set(of('age_band'))).toEqual(new Set(['unknown']))
  })
})

describe('labels over the accused of each case', () => {
  const block = (n: number, more: readonly string[] = []): readonly string[] => [
    `សំណុំរឿងព្រហ្មទណ្ឌលេខ|0${n}/23`,
    `ចុះបញ្ជីថ្ងៃទី|0${n}.11.2023`,
    `បទល្មើស|មាត្រា 12 ច្បាប់ជួញដូរមនុស្ស ២០០៨`,
    'ជនរងគ្រោះ|ឈ្មោះ គំរូ, ភេទស្រី, អាយុ ១៦ឆ្នាំ',
    ...more,
    `សាលក្រមថ្ងៃទី|2${n}.08.2024`,
    'ជនជាប់ចោទ',
    `១/ សាកល្បង ភ្លៀង${n}|ប្រុស ៤៩ឆ្នាំ|កំបាំងមុខ|ពន្ធនាគារ ០៨ឆ្នាំ; ពិន័យ ១០,០០០,០០០ រៀល`,
    `២/ ប្រឌិត ត្រី${n}|ស្រី ៣៨ឆ្នាំ|ចំពោះមុខ|រួចផុតពីបទចោទ`,
    'ចៅក្រមជំនុំជម្រះ|ប្រឌិត ភូមិ',
  ]
  it('say what is of the case, and a victim or a judge among them is nobody', () => {
    const { of, asked, rows } = read(['សាលាដំបូង', ...block(1), ...block(2), ...block(3)].join('\n'))
    expect([asked, rows.length]).toEqual([[], 6])
    expect(of('case_number')).toEqual(['01/23', '01/23', '02/23', '02/23', '03/23', '03/23'])
    expect(of('registered_on')[2]).toBe('2023-11-02')
    expect(of('decided_on')[4]).toBe('2024-08-23')
    expect(new Set(of('offence'))).toEqual(new Set(['L2008-12']))
    expect(of('outcome').slice(0, 2)).toEqual(['convicted', 'acquitted'])
    expect(of('presence').slice(0, 2)).toEqual(['in_absentia', 'in_person'])
    expect(of('sex').slice(0, 2)).toEqual(['male', 'female'])
  })
  const of = (n: number, more: readonly string[] = [], isOneCell = false): readonly string[] => [
    `Case file|0${n}/23`,
    `Registered|0${n}.11.2023`,
    'Offence|Article 12 TIP law 2008',
    ...more,
    'Accused',
    `1/ SAMPLE Dara${n}|male 49|in absentia|8 years prison`.replaceAll('|', isOneCell ? ', ' : '|'),
  ]
  /** What two cases and a third say of the third, if anybody takes them. */
  const taken = (...blocks: readonly (readonly string[])[]) => {
    try {
      return read(['Court', ...blocks.flat()].join('\n')).rows.map((r) => [r['case_number'], r['registered_on'], r['accused_name']])
    } catch (error) {
      if ((error as Error).message !== 'no list was found') throw error
      return 'no list'
    }
  }
  const dara = (n: number): readonly string[] => [`0${n}/23`, `2023-11-0${n}`, 'SAMPLE Dara']
  const without = (label: string, lines: readonly string[]): readonly string[] => lines.filter((line) => !line.startsWith(label))
  it('are read in small pieces as well', () => {
    expect(taken(of(1), of(2), of(3))).toEqual([dara(1), dara(2), dara(3)])
    expect(taken(of(1, [], true), of(2, [], true), of(3, [], true))).toEqual([dara(1), dara(2), dara(3)])
  })
  it.each([
    ['has a third cell', (line: string) => `${line}|new`],
    ['is mistyped', (line: string) => line.replace('file', 'fiel')],
    ['stands in one cell', (line: string) => line.replace('|', ' ')],
    ['has no number', (line: string) => line.replace(/\d.*/u, '')],
    ['is called otherwise', (line: string) => line.replace('Case file', 'Case number')],
    ['is not there', () => ''],
  ])('give nobody to the case above where the line of a case %s', (_, change) => {
    const third = of(3).map((line, i) => (i === 0 ? change(line) : line))
    expect(taken(of(1), of(2), third)).toBe('no list')
    // Nor where the case above has not said what this one says.
    expect(taken(of(1), without('Registered', of(2)), without('Offence', third))).toBe('no list')
  })
  it('give no case the day of the next, where the day stands above the number', () => {
    const turned = (n: number): readonly string[] => [of(n, [], true)[1] ?? '', of(n, [], true)[0] ?? '', ...of(n, [], true).slice(2)]
    expect(taken(turned(1), turned(2), turned(3))).toBe('no list')
    const judged = ['Judgment|29.08.2024']
    const { of: field, rows } = read(['Court', ...of(1, judged, true), ...of(2, [], true), ...judged, ...of(3, [], true)].join('\n'))
    expect([rows.length, field('decided_on')]).toEqual([3, ['2024-08-29', '', '']])
  })
  it('end at people who are numbered from one again, or headed again, without a case', () => {
    expect(taken(of(1), of(2), of(3).slice(-1))).toBe('no list')
    expect(taken(of(1), of(2), of(3).slice(-2))).toBe('no list')
  })
  it('make nobody of a label that stands once, or has another cell', () => {
    const more = ['Remarks|pending before the court', 'Judge|SAMPLE Keo', 'Victim|SAMPLE Mom, F, 16']
    const late = of(3).map((line) => (line.startsWith('Registered') ? `${line}|late` : line))
    expect(taken(of(1), [...of(2), ...more], late)).toEqual([dara(1), dara(2), ['03/23', '', 'SAMPLE Dara']])
  })
  it('say no day that two of them say', () => {
    const again = ['ថ្ងៃសាលក្រម|01.02.2025']
    expect(new Set(read(['សាលាដំបូង', ...block(1, again), ...block(2, again), ...block(3, again)].join('\n')).of('decided_on'))).toEqual(
      new Set(['']),
    )
  })
})
