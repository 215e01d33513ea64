/** Lists of which a value could be taken that its clerk did not mean: each is asked about, named, or left unsaid. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { headingsOf } from '../../heading/heading.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** Cells are parted by `|`, lines of one cell by `⏎`; `^` is merged with what stands above. */
function read(sheet: string, answers: Answers = {}) {
  const lines = sheet
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')))
  const rows = lines.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => (cell === '^' ? '' : cell)) }))
  const merges = lines.flatMap((cells, i) =>
    cells.flatMap((cell, left) => {
      if (cell === '^' || lines[i + 1]?.[left] !== '^') return []
      const below = lines.findIndex((l, at) => at > i && l[left] !== '^')
      return [{ top: i + 1, bottom: below < 0 ? lines.length : below, left, right: left }]
    }),
  )
  const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows), merges }], {
    form,
    country,
    words: words!,
    answers,
    today: '2026-02-01',
  })
  if (!said || said === 'counts') throw new Error('no list was found')
  const list = [...said.rows].map((r) => r.cells)
  return {
    list,
    of: (field: string) => list.map((r) => r[field] ?? ''),
    asked: said.questions.map((q) => q.id),
    faults: said.faults.map((f) => `${f.field} ${f.fault}`),
    notes: said.notes,
  }
}

describe('somebody who is acquitted', () => {
  it.each(['1. 10 years⏎2. acquitted', '1. 10 years⏎2. រួចខ្លួន', '1. 10 years⏎2. none'])(
    'is not convicted by one result for all of a case: %s',
    (sentence) => {
      const sheet = `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Sentence
5/24|1. SAMPLE Du⏎2. SAMPLE Sry|M|34|10|12/02/2024|15/08/2024|Guilty|${sentence}
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|Guilty|3 years`
      expect(read(sheet).asked).toContain('rule:each')
      expect(read(sheet, { 'rule:each': 'no' }).of('outcome')[1]).not.toBe('convicted')
    },
  )
  it('in one of two columns is both, and named', () => {
    for (const [heads, cells] of [
      ['Verdict|Sentence', 'Guilty|acquitted'],
      ['Sentence|Verdict', 'acquitted|Guilty'],
    ]) {
      const { of, faults } = read(`
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|${heads}
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|${cells}
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|${heads === 'Verdict|Sentence' ? 'Guilty|3 years' : '3 years|Guilty'}`)
      expect(faults).toEqual(['outcome two-answers'])
      expect(of('outcome')).toEqual(['', 'convicted'])
    }
  })
})

it.each([
  ['LI', 'LINA', 'LI LINA'],
  ['LI', 'LIMEI', 'LI LIMEI'],
  ['Chan', 'Chanthy', 'Chan Chanthy'],
  ['គឹម', 'គឹមហុង', 'គឹម គឹមហុង'],
  ['Sok', 'SOK Dara', 'SOK Dara'],
  ['Sok', 'Dara', 'Sok Dara'],
])('a surname %s beside a name %s is not cut out of it', (surname, name, whole) => {
  const { of } = read(`
Case|Surname|Name|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict
5/24|${surname}|${name}|M|34|10|12/02/2024|15/08/2024|Guilty
6/24|TESTING|Bun|M|41|26|20/03/2024|16/09/2024|Guilty`)
  expect(of('accused_name')).toEqual([whole, 'TESTING Bun'])
})

it("a form's own word for a field is that field, in every form, in English and in Khmer", () => {
  const lost = country.forms.flatMap((f) => {
    if (f.counts) return []
    const headings = headingsOf(f, country, words)
    return f.fields.flatMap((field) =>
      [field.words.en, field.words['km'] ?? field.words.en].flatMap((name) => {
        const said = headings.read(name)
        return said.isNotAsked || said.concepts.length === 0 ? [`${f.id} ${field.id}: ${name}`] : []
      }),
    )
  })
  expect(lost).toEqual([])
})

describe('an age that is no age at the charge', () => {
  it.each(['Age now', 'Age at judgment', 'Current age', 'Age at trial'])('is asked about: %s', (head) => {
    const { asked, of } = read(`
Case|Accused|Sex|${head}|Art. TIP law|Registered|Judgment date|Verdict
12/2021|SAMPLE Dara|M|19|10|12/02/2021|15/08/2024|Guilty
13/2021|SAMPLE Srey|F|45|10|12/03/2021|15/08/2024|Guilty`)
    expect(asked.some((id) => id.startsWith('column:'))).toBe(true)
    expect(of('age_band')).toEqual(['unknown', 'unknown'])
  })
  const OTHER_TIMES = [
    'Age at marriage',
    'Age at decision',
    'Age at detention',
    'Age at time of sentence',
    'Age at exploitation',
    'Marriage age',
  ]
  it.each(OTHER_TIMES)('nor is that of another time: %s', (head) => {
    const { asked, of } = read(`
Case|Accused|Sex|${head}|Art. TIP law|Registered|Judgment date|Verdict
12/2021|SAMPLE Dara|M|15|10|12/02/2021|15/08/2024|Guilty
13/2021|SAMPLE Srey|F|16|10|12/03/2021|15/08/2024|Guilty`)
    expect([asked, of('age_band')]).toEqual([[`column:${head.toLowerCase()}`], ['unknown', 'unknown']])
  })
  it('is not made up from the day of the decision alone, but that of a child is', () => {
    const { of } = read(
      `
Case|Accused|Sex|Date of birth|Art. TIP law|Judgment date|Verdict
12/2019|SAMPLE Dara|M|01/06/2002|10|15/08/2024|Guilty
13/2019|SAMPLE Srey|F|01/06/2010|10|16/08/2024|Guilty`,
      { 'rule:registered': 'decided_on' },
    )
    expect(of('age_band').map((b) => b.toLowerCase())).toEqual(['unknown', '<18'])
  })
})

describe('a day of registration that the list does not have', () => {
  const heads = 'Case|Accused|Sex|Age|Art. TIP law|Charge date|Judgment date|Verdict'
  it.each([
    ['of a year that is not collected', ['1/19', '2/20'], ['', '']],
    ['of a year after the decision', ['1/25', '2/24'], ['', '']],
    ['of numbers that have no year', ['1', '2'], ['', '']],
  ])('is asked, and not made up: %s', (_, [one, two], [first, second]) => {
    const list = `
${heads}
${one}|SAMPLE Dara|M|34|10|${first}|15/08/2024|Guilty
${two}|SAMPLE Srey|F|29|12|${second}|16/08/2024|Guilty`
    const open = read(list)
    expect(open.asked).toContain('rule:registered')
    expect(open.of('registered_on')).toEqual(['', ''])
    expect(read(list, { 'rule:registered': 'decided_on' }).of('registered_on')).toEqual(['2024-08-15', '2024-08-16'])
  })
  it.each([
    ['decisions of another year', ['1/21', '2/24'], ['', ''], ['2021~', '2024~']],
    ['charges and decisions', ['1/23', '2/24'], ['03/02/2023', ''], ['2023-02-03', '2024~']],
    ['a charge of another year', ['1/23', '2/24'], ['03/02/2024', '05/02/2024'], ['2023~', '2024-02-05']],
  ])(
    'is some day of the year that the number says, where nothing else of that year is known, and that is told: %s',
    (_, [one, two], [first, second], days) => {
      const { asked, of, notes } = read(`
${heads}
${one}|SAMPLE Dara|M|34|10|${first}|15/08/2024|Guilty
${two}|SAMPLE Srey|F|29|12|${second}|16/08/2024|Guilty`)
      expect([asked, of('registered_on')]).toEqual([[], days])
      expect(notes.map((n) => n.code)).toContain('day-stands')
    },
  )
  it('is no day to come: of a number of this year it ends today', () => {
    const { of } = read(`
Case|Accused|Sex|Age|Art. TIP law|Judgment date|Verdict
1/26|SAMPLE Dara|M|34|10||
2/26|SAMPLE Srey|F|29|12||`)
    expect(of('registered_on')).toEqual(['2026-01-01/2026-02-01', '2026-01-01/2026-02-01'])
  })
  it('is the year that each number says where no charge is known, and not the decision', () => {
    const { asked, of } = read(`
Case|Accused|Sex|Age|Art. TIP law|Judgment date|Verdict
1/24|SAMPLE Dara|M|34|10|15/08/2024|Guilty
2/24|SAMPLE Srey|F|29|12|16/08/2024|Guilty`)
    expect(asked).toEqual([])
    expect(of('registered_on')).toEqual(['2024~', '2024~'])
  })
  it('is the charge of the year that each number says, and that is told', () => {
    const { asked, of, notes } = read(`
${heads}
1/24|SAMPLE Dara|M|34|10|03/02/2024|15/08/2024|Guilty
2/2024|SAMPLE Srey|F|29|12|05/02/2024|16/08/2024|Guilty`)
    expect(asked).toEqual([])
    expect(of('registered_on')).toEqual(['2024-02-03', '2024-02-05'])
    expect(notes).toContainEqual({ code: 'day-stands', sheet: 'List', field: 'registered_on', by: ['charged_on'] })
  })
})

describe('people below their case, without a table', () => {
  const FIRST = 'Case 12/24 - registered 12/02/2024 - judgment 15/08/2024 - Art. 10 TIP law'
  const SECOND = 'Case 13/24 - registered 20/02/2024 - judgment 16/08/2024 - Art. 12 TIP law'
  it('keep a person of whom only the name is written, the case behind that, and ages without a word', () => {
    const { list } = read(`
${FIRST}
1. SAMPLE Dara, male, 34, guilty
2. SAMPLE Srey
Seen by the registrar
3. SAMPLE Bo, female, 17, guilty
${SECOND}
1. TESTING Hua, female, 29, guilty`)
    const said = (r: Readonly<Record<string, string>>) =>
      ['case_number', 'accused_name', 'sex', 'age_band', 'offence', 'registered_on', 'outcome'].map((f) => r[f] ?? '').join(' ')
    expect(list.map(said)).toEqual([
      '12/24 SAMPLE Dara male 18+ L2008-10 2024-02-12 convicted',
      '12/24 SAMPLE Srey unknown unknown L2008-10 2024-02-12 ',
      '12/24 SAMPLE Bo female <18 L2008-10 2024-02-12 convicted',
      '13/24 TESTING Hua female 18+ L2008-12 2024-02-20 convicted',
    ])
  })
  it('are refused where a comma more moves what stands behind it', () => {
    expect(() =>
      read(`
${FIRST}
1. SAMPLE Dara, male, 34, guilty
${SECOND}
1. TESTING Hua, alias Mom, female, 29, guilty`),
    ).toThrow('no list was found')
  })
  it('have no age in the years of a sentence', () => {
    const { of } = read(`
${FIRST}
1. SAMPLE Dara, male, guilty, 10
${SECOND}
1. TESTING Hua, female, guilty, 12`)
    expect(of('age_band')).toEqual(['unknown', 'unknown'])
  })
})

describe('a column that may say something of what is asked', () => {
  const list = (head: string, one: string, two: string): string => `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Prison (years)|${head}
5/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|Guilty|3|${one}
6/24|SAMPLE Srey|F|29|12|20/02/2024|16/08/2024|Guilty|7|${two}`
  it('that a sentence is suspended: whether it is all of it', () => {
    const sheet = list('Suspended', 'Yes', 'No')
    expect(read(sheet).asked).toEqual(['rule:suspended'])
    expect(read(sheet, { 'rule:suspended': 'yes' }).of('suspended_months')).toEqual(['36', ''])
    expect(read(sheet, { 'rule:suspended': 'no' }).of('suspended_months')).toEqual(['', ''])
  })
  it('who else was accused, and has no row: what the column is', () => {
    expect(read(list('Co-accused', 'SAMPLE Bo', 'SAMPLE Hua')).asked).toContain('column:co accused')
  })
  it('what was done to the victims, under a word that nobody knows: what the column is', () => {
    expect(read(list('Shape', 'sold to brothel', 'fishing boat work')).asked).toContain('column:shape')
  })
})

describe('one cell over several people', () => {
  const sheet = (verdicts: readonly [string, string]) => `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Prison|Damages
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|${verdicts[0]}|7 years|20000000
^|SAMPLE Re|F|30|^|^|^|${verdicts[1]}|^|^
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|Guilty|3 years|1000000`
  it("is of each of them if somebody says so, and else nobody's", () => {
    expect(read(sheet(['Guilty', 'Guilty'])).asked).toEqual(['rule:each'])
    expect(read(sheet(['Guilty', 'Guilty']), { 'rule:each': 'yes' }).of('compensation')).toEqual(['20000000', '20000000', '1000000'])
    const { of, faults } = read(sheet(['Guilty', 'Guilty']), { 'rule:each': 'no' })
    expect([of('compensation'), of('sentence_months')]).toEqual([
      ['', '', '1000000'],
      ['', '', '36'],
    ])
    expect(faults.filter((f) => f.startsWith('compensation'))).toEqual(['compensation of-all', 'compensation of-all'])
  })
  it('is a sentence of each where the result is in one cell as well, and damages are asked about', () => {
    const { of, asked } = read(sheet(['Guilty', '^']))
    expect([of('sentence_months'), of('compensation'), asked]).toEqual([['84', '84', '36'], ['', '', '1000000'], ['rule:each']])
  })
})

it('sex, age and nationality behind the name of a victim may be either’s', () => {
  const people = (heads: string) => `
Case|${heads}|Art. TIP law|Registered|Judgment date|Verdict
5/24|SAMPLE Du|SAMPLE Li|F|16|Vietnamese|10|12/02/2024|15/08/2024|Guilty
6/24|TESTING Bun|TESTING La|F|15|Khmer|26|20/03/2024|16/09/2024|Guilty`
  expect(read(people('Accused|Victim|Sex|Age|Nationality')).asked).toEqual(
    expect.arrayContaining(['column:sex', 'column:age', 'column:nationality']),
  )
  expect(read(people('Victim|Accused|Sex|Age|Nationality')).of('sex')).toEqual(['female', 'female'])
  const both = read(`
Case|Accused|Sex|Age|Victim|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict
5/24|SAMPLE Du|M|34|SAMPLE Li|F|16|10|12/02/2024|15/08/2024|Guilty
6/24|TESTING Bun|M|41|3 persons|||26|20/03/2024|16/09/2024|Guilty
7/24|TESTING Ban|M|41|TESTING La|F|15|26|20/03/2024|16/09/2024|Guilty`)
  expect([both.of('sex'), both.of('age_band'), both.asked]).toEqual([['male', 'male', 'male'], ['18+', '18+', '18+'], []])
  expect(read(people('Accused|Victim|Sex of accused|Age of accused|Nationality of accused')).of('age_band')).toEqual(['<18', '<18'])
})

describe('a word that nobody knows', () => {
  const sheet = (heading: string, cell: string) => `
Case|Accused|Sex|Age|Charge|Registered|Judgment date|Verdict|${heading}
5/24|SAMPLE Du|M|34|TIP 10|12/02/2024|15/08/2024|${cell}
6/24|TESTING Bun|M|41|TIP 26|20/03/2024|16/09/2024|Guilty|3 years`
  it.each([
    ['Appeal rejected|', 'word:outcome:appeal rejected', 'stage', 'decided'],
    ['Appeal dismissed|', 'word:outcome:appeal dismissed', 'outcome', ''],
    ['Returned for re-investigation|', 'word:outcome:returned for re-investigation', 'stage', 'decided'],
  ])('turns the word beside it, and all of the cell is asked: %s', (cell, asked, field, value) => {
    const list = read(sheet('Prison', cell))
    expect([list.asked, list.of(field)[0]]).toEqual([[asked], value])
  })
  it.each(['10y/5m', '10y + 5m', '10y on appeal 8y'])('in a sentence that may be two is named, and says no more: %s', (cell) => {
    const { list, faults } = read(sheet('Prison', `Guilty|${cell}`))
    expect([list[0]?.['sentence_months'], list[0]?.['stage'], faults.length]).toEqual([cell, 'decided', 1])
  })
  it('before a number makes it nobody’s sentence', () => {
    const { list, asked } = read(sheet('Prison', 'Guilty|prosecutor asked 10 years'))
    expect([list[0]?.['sentence_months'], list[0]?.['stage'], asked]).toEqual(['prosecutor asked 10 years', 'decided', []])
  })
  it('is one answer where it stands in some cells of a column that nobody knows', () => {
    expect(read(sheet('Where', 'Guilty|fled')).asked).toContain('column:where')
  })
  it.each(['TIP art 10 or 12', 'TIP art 10 instead of 12'])('between two articles leaves open which of them counts: %s', (charge) => {
    const { faults } = read(sheet('Prison', 'Guilty|7 years').replace('TIP 10', charge))
    expect(faults).toEqual(['offence unread'])
  })
})

it('how long somebody was held is no word for where', () => {
  const { asked } = read(`
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Prison|Pre-trial detention
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|Guilty|84 months|6 months
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|Guilty|36 months|1 year 2 months`)
  expect(asked).toEqual([])
})

it.each([
  ['Chg', 'TIP 10', 'offence', 'L2008-10'],
  ['SuspM', '12', 'suspended_months', '12'],
  ['YoB', '1990', 'age_band', '18+'],
  ['Fn', '4000000', 'fine', '4000000'],
  ['Dmg', '4000000', 'compensation', '4000000'],
])('short headings are known: %s', (heading, cell, field, value) => {
  const { of, asked } = read(`
Case|Nm|Sx|Ag|${field === 'offence' ? '' : 'Art. TIP law|'}Reg|Judgment date|Out|Prison (months)|${heading}
5/24|SAMPLE Du|M|34|${field === 'offence' ? '' : '10|'}12/02/2024|15/08/2024|Guilty|36|${cell}
6/24|TESTING Bun|M|41|${field === 'offence' ? '' : '26|'}20/03/2024|16/09/2024|Guilty|36|${cell}`)
  expect([of(field)[0], of('accused_name')[0], asked]).toEqual([value, 'SAMPLE Du', []])
})

it('a judgment that stands says nothing of whoever has no sentence, and a sent back one is open', () => {
  const { of, asked } = read(`
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Decision|Prison
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|upheld|7 years
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|upheld|
7/24|TESTING Ban|M|41|26|20/03/2024|16/09/2024|quashed, sent back for retrial|`)
  expect([of('outcome'), asked]).toEqual([['convicted', '', ''], ['word:outcome:upheld']])
})

it('a word that somebody calls nothing that is asked is left out, and that is told', () => {
  const sheet = `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Prison|Suspended|Presence
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|Guilty|7 years|most of it|lawyer only
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|Guilty|3 years|-|yes`
  const { asked } = read(sheet)
  expect(asked).toEqual(['word:suspended_months:most of it', 'word:presence:lawyer only'])
  const { of, faults } = read(sheet, Object.fromEntries(asked.map((id) => [id, ''])))
  expect([of('suspended_months'), faults]).toEqual([
    ['', ''],
    ['suspended_months left-unsaid', 'presence left-unsaid'],
  ])
})

it('a result that courts use of a dropped charge and of an innocent is asked about', () => {
  expect(
    read(`
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|លើកលែងឱ្យរួចពីការចោទប្រកាន់
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|Guilty`).asked,
  ).toEqual(['word:outcome:លើកលែងឱ្យរួចពីការចោទប្រកាន់'])
})

it('what the court below said is left out of a list of the court above', () => {
  const { of, asked } = read(`
សាលាឧទ្ធរណ៍បាត់ដំបង
Case|Accused|Sex|Age|Art. TIP law|Registered|ទោសសាលាដំបូង|Judgment date|Verdict
5/24|SAMPLE Du|M|34|10|12/02/2024|៥ឆ្នាំ|15/08/2024|ពន្ធនាគារ ៣ឆ្នាំ ក្នុងនោះព្យួរទោស ១ឆ្នាំ ៦ខែ
6/24|TESTING Bun|M|41|26|20/03/2024|៤ឆ្នាំ|16/09/2024|Acquitted`)
  expect([of('sentence_months'), of('suspended_months'), asked]).toEqual([['36', ''], ['18', ''], []])
})

it.each(['Age of victim', 'Victim age', 'Sex of victim', 'Nationality of victim', 'អាយុជនរងគ្រោះ', 'ភេទជនរងគ្រោះ', 'Victim (minor)'])(
  'what is said of a victim is said of no accused: %s',
  (heading) => {
    const { of } = read(`
Case|Accused|Sex|Age|Nationality|Art. TIP law|Registered|Judgment date|Verdict|${heading}
5/24|SAMPLE Du|M|34|Khmer|10|12/02/2024|15/08/2024|Guilty|${/age|អាយុ/iu.test(heading) ? '16' : /sex|ភេទ/iu.test(heading) ? 'F' : /minor/iu.test(heading) ? 'yes' : 'Thai'}
6/24|TESTING Bun|M|41|Khmer|26|20/03/2024|16/09/2024|Guilty|${/age|អាយុ/iu.test(heading) ? '15' : /sex|ភេទ/iu.test(heading) ? 'F' : /minor/iu.test(heading) ? 'no' : 'Thai'}`)
    expect([of('sex'), of('age_band'), of('citizenship')]).toEqual([
      ['male', 'male'],
      ['18+', '18+'],
      ['KHM', 'KHM'],
    ])
  },
)

it.each(['Minor?', 'អនីតិជន?', 'Minor'])('a yes under “%s” is a child', (heading) => {
  const { of, asked } = read(`
Case|Accused|${heading}|Sex|Art. TIP law|Registered|Judgment date|Verdict
5/24|SAMPLE Du|no|M|10|12/02/2024|15/08/2024|Guilty
6/24|TESTING Bun|yes|M|26|20/03/2024|16/09/2024|Guilty`)
  expect([of('age_band'), asked]).toEqual([['18+', '<18'], []])
})

it.each([
  ['Prison', '7 months to 2 years', 'sentence_months'],
  ['Suspended', 'for 5 years', 'suspended_months'],
  ['Age', '16+', 'age_band'],
  ['Age', '18-', 'age_band'],
])('what is on one side of a number, or between two, is named: %s %s', (heading, cell, field) => {
  const heads = ['Case', 'Accused', 'Age', 'Art. TIP law', 'Registered', 'Judgment date', 'Verdict', 'Prison', 'Suspended']
  const row = ['5/24', 'SAMPLE Du', '34', '10', '12/02/2024', '15/08/2024', 'Guilty', '7 years', '']
  const { of, faults } = read(
    [heads, row.map((c, i) => (heads[i] === heading ? cell : c)), ['6/24', 'TESTING Bun', ...row.slice(2)]]
      .map((r) => r.join('|'))
      .join('\n'),
  )
  expect([/^\d+$|^<18$|^18\+$/.test(of(field)[0] ?? ''), faults.some((f) => f.startsWith(field))]).toEqual([false, true])
})

it('a case that was settled is no conviction because a sentence stands beside it', () => {
  const { asked } = read(`
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Prison
5/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|Settled|7 years
6/24|TESTING Bun|M|41|26|20/03/2024|16/09/2024|Guilty|3 years`)
  expect(asked).toEqual(['word:outcome:settled'])
})

it.each([
  ['Sex', ['nam', 'M']],
  ['Sex', ['1', '0']],
  ['Presence', ['1', '0']],
  ['Presence', ['មាន', 'មិនមាន']],
])('a figure, a denial or the letters of a country under another heading are asked about: %s %j', (heading, cells) => {
  const heads = ['Case', 'Accused', 'Sex', 'Age', 'Art. TIP law', 'Registered', 'Judgment date', 'Verdict', 'Presence']
  const row = ['M', '34', '10', '12/02/2024', '15/08/2024', 'Guilty', '']
  const { of, asked } = read(
    [
      heads,
      ...cells.map((cell, n) => [`${n + 5}/24`, `SAMPLE ${'Du'.repeat(n + 1)}`, ...row].map((c, i) => (heads[i] === heading ? cell : c))),
    ]
      .map((r) => r.join('|'))
      .join('\n'),
  )
  expect(asked.some((id) => id.startsWith(`word:${heading.toLowerCase()}`))).toBe(true)
  expect(of('citizenship')).toEqual(['UNK', 'UNK'])
})
