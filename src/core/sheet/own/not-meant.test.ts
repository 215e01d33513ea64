/** Lists of which a value could be taken that its clerk did not mean: each is asked about, named, or left unsaid. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import { headingsOf } from './heading.ts'
import type { Answers } from './questions.ts'
import { readOwnSheets } from './read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** Cells are parted by `|`, lines of one cell by `⏎`. */
function read(sheet: string, answers: Answers = {}) {
  const rows = sheet
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')) }))
  const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows) }], { form, country, words: words!, answers, today: '2026-02-01' })
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
    ['of another year than the number', ['1/19', '2/20'], ['', '']],
    ['of charges and of decisions', ['1/23', '2/24'], ['03/02/2023', '']],
    ['of numbers that have no year', ['1', '2'], ['', '']],
    ['of a charge of another year', ['1/23', '2/24'], ['03/02/2024', '05/02/2024']],
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
  it('is the decision where no charge is known, only of the year that each number says', () => {
    const { asked, of } = read(`
Case|Accused|Sex|Age|Art. TIP law|Judgment date|Verdict
1/24|SAMPLE Dara|M|34|10|15/08/2024|Guilty
2/24|SAMPLE Srey|F|29|12|16/08/2024|Guilty`)
    expect(asked).toEqual([])
    expect(of('registered_on')).toEqual(['2024-08-15', '2024-08-16'])
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
