/** What sentences over a case, lines below somebody, cards side by side and a list's own key say. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import type { Form } from '../../../../country/country.ts'
import { findForm } from '../../../../country/find.ts'
import { Lines } from '../../../lines.ts'
import type { Merge } from '../../grid/grid.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const read = (sheet: string, answers: Answers = {}) => readLists('court-return', [sheet], answers)

describe('sentences in a line over a case', () => {
  const list = (first: string, second: string): string => `
 |ឈ្មោះ|ភេទ|អាយុ|ទោស|មុខ
រឿងលេខ ១៨/២៤ ចូលបញ្ជីថ្ងៃទី១២ មករា ២០២៤ មាត្រា ៣៤ ច្បាប់ជួញដូរមនុស្ស (អាជីវកម្មផ្លូវភេទ) ។ ${first} ។
ក.|គំរូ បឹង|ប្រុស|៤៦|៨ឆ្នាំ|ចំពោះមុខ
ខ.|គំរូ ភ្នំ|ស្រី|៣១|៧ឆ្នាំ|ចំពោះមុខ
រឿងលេខ ១៩/២៤ ចូលបញ្ជីថ្ងៃទី៤ មីនា ២០២៤ មាត្រា ១១ ច្បាប់ជួញដូរមនុស្ស (ពលកម្មដោយបង្ខំ) ។ ${second} ។
ក.|គំរូ ថ្ម|ប្រុស|២៤||`
  const judged = 'សាលក្រមថ្ងៃទី៦ មិថុនា ២០២៤'
  it.each([
    ['ដីកាលើកលែងឱ្យរួចពីបទចោទ ចុះថ្ងៃទី២៧ ឧសភា ២០២៤', '2024-05-27', 'dismissed'],
    ['រួចផុតពីបទចោទ ថ្ងៃទី២៧ ឧសភា ២០២៤', '2024-05-27', 'acquitted'],
    ['មិនទាន់សម្រេច', '', ''],
  ])('say each what it says: %s', (end, day, outcome) => {
    const { asked, of } = read(list(judged, end))
    expect(asked).toEqual([])
    expect(of('case_number')).toEqual(['១៨/២៤', '១៨/២៤', '១៩/២៤'])
    expect(of('registered_on')).toEqual(['2024-01-12', '2024-01-12', '2024-03-04'])
    expect(of('form_of_exploitation')).toEqual(['SEXUAL_EXPLOITATION', 'SEXUAL_EXPLOITATION', 'FORCED_LABOUR'])
    expect(of('decided_on')).toEqual(['2024-06-06', '2024-06-06', day])
    expect(of('outcome')).toEqual(['convicted', 'convicted', outcome])
  })
  it('give no case where one of them is not understood, and the line is said to be left out', () => {
    const { of, notes } = read(list(judged, 'ចៅក្រមចង់បានថ្ងៃទី២៧ ឧសភា ២០២៤'))
    expect(of('case_number')).toEqual(['១៨/២៤', '១៨/២៤', ''])
    expect(notes).toContainEqual({ code: 'lines-left-out', sheet: 'List 1', rows: [5] })
  })
})

describe('a line that holds a charge and nothing else, right below somebody', () => {
  const lines = `
Case|Registered|Accused|Sex|Age|Offence|Article|Law|Decided|Verdict|Prison
1/2024|24/01/2024|SAMPLE Dara|F|45|recruiting|12|TIP law 2008|24/06/2024|guilty|7 years
|||||detention|253|Criminal Code 2009
2/2024|19/02/2024|SAMPLE Srey|F|59|removal|10|TIP law 2008|17/02/2025|guilty|11 years
|||||receiving|19|TIP law 2008
|||||removal|10|TIP law 2008`
  it('is asked about once, and nothing of the charges goes in before', () => {
    const { asked, waiting, rows } = read(lines)
    expect([asked, waiting, rows.length]).toEqual([['rule:charge-below'], ['offence'], 2])
  })
  it.each([
    ['yes', ['CC-DETENTION', 'L2008-19']],
    ['no', ['', '']],
  ])('is of that person or is left out: %s', (answer, others) => {
    const { asked, rows, of } = read(lines, { 'rule:charge-below': answer })
    expect([asked, rows.length]).toEqual([[], 2])
    expect(of('offence')).toEqual(['L2008-12', 'L2008-10'])
    expect(of('other_offences')).toEqual(others)
  })
  it('is of that person without a question where the name is one cell over both lines', () => {
    knowIt()
    const rows = Lines.of(
      lines
        .trim()
        .split('\n')
        .map((line, i) => ({ row: i + 1, cells: line.split('|') })),
    )
    const merges = [2, 0].flatMap((column): Merge[] => [
      { top: 2, bottom: 3, left: column, right: column },
      { top: 4, bottom: 6, left: column, right: column },
    ])
    const form = findForm(country, 'court-return') as Form
    const said = readOwnSheets([{ sheet: 'List', rows, merges }], { form, country, words, answers: {}, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no list was found')
    expect(said.questions.map((q) => q.id)).toEqual([])
    expect([...said.rows].map((r) => r.cells['other_offences'])).toEqual(['CC-DETENTION', 'L2008-19'])
    expect(said.notes).toContainEqual({ code: 'charges-joined', sheet: 'List', rows: [3, 5, 6] })
  })
  it('is none where it says no article', () => {
    expect(read(lines.replace('|253|Criminal Code 2009', '||')).asked).toEqual(['rule:charge-below'])
    expect(read(lines.split('\n').slice(0, 3).join('\n') + '\n|||||see the file of 2023').asked).toEqual([])
  })
})

describe('cards side by side', () => {
  const card = (n: number, name: string): readonly (readonly [string, string])[] => [
    ['Card', String(n)],
    ['Accused', name],
    ['Sex', 'M'],
    ['Age', '40'],
    ['Case number', `0${n}/2024`],
    ['Registered on', '30/05/2024'],
    ['Charge', 'TIP law art. 12'],
    ['Judgment date', '19/08/2024'],
    ['Verdict', 'guilty'],
    ['Prison', `${n} years`],
  ]
  const abreast = (left: number, right: string): string =>
    card(left, `SAMPLE Left ${left}`)
      .map(([label, value], i) => {
        const beside = card(left + 1, right)[i] ?? ['', '']
        return [label, value.replace(/ \d$/, ''), '', ...(right === '' ? [beside[0], ''] : beside)].join('|')
      })
      .join('\n')
  it('are a row each, and an empty place is nobody', () => {
    const { asked, of, rows } = read(`Cards\n${[abreast(1, 'SAMPLE Two'), abreast(3, 'SAMPLE Four'), abreast(5, '')].join('\n')}`)
    expect([asked, rows.length]).toEqual([[], 5])
    expect(of('case_number')).toEqual(['01/2024', '02/2024', '03/2024', '04/2024', '05/2024'])
    expect(of('sentence_months')).toEqual(['12', '24', '36', '48', '60'])
  })
})

describe('two in one cell, in the order of the heading', () => {
  const list = (heading: string, cell: string): string => `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|${heading}
1/2024|SAMPLE Dara|M|34|10|12/02/2024|12/08/2024|guilty|${cell}
2/2024|SAMPLE Srey|F|29|12|12/02/2024|12/08/2024|guilty|-`
  it.each([
    ['prison months / of which suspended', '12/8', ['12', '8'], ['sentence_months', 'suspended_months']],
    ['prison (years) / suspended', '៣ / ១', ['36', '12'], ['sentence_months', 'suspended_months']],
    ['fine / compensation', '8 500 000 riel / 6 000 000 riel', ['8500000', '6000000'], ['fine', 'compensation']],
    ['fine / compensation', '- / 6,000,000 riel', ['', '6000000'], ['fine', 'compensation']],
    ['fine / compensation', '8,500,000 / -', ['8500000', ''], ['fine', 'compensation']],
  ])('%s: %s', (heading, cell, said, fields) => {
    const { asked, faults, of } = read(list(heading, cell))
    expect([asked, faults.filter((f) => !f.endsWith('no-sentence'))]).toEqual([[], []])
    expect(fields.map((f) => of(f)[0])).toEqual(said)
  })
  it('but figures that no unit and no size makes amounts are asked about', () => {
    expect(read(list('fine / compensation', '8 / 6')).asked).not.toEqual([])
  })
})

describe('a list that explains itself', () => {
  const list = (key: string, heads: string, row: string): string => `
${key}
CASE|SURNAME|GIVEN|NAME_KH|SEX|AGE|ART|REG|CHG|DECIDED|${heads}
2023-CR-1|SAMPLE|Dara|គំរូ ដារ៉ា|M|34|10|2023.01.06|2023.01.09|2023.07.28|${row}
2023-CR-2|SAMPLE|Srey||F|29|12|2023.01.06|2023.01.09|2023.07.28|`
  const LAW = 'articles without prefix: Law on Suppression of Human Trafficking and Sexual Exploitation 2008, CC: Criminal Code 2009'
  const CODES = 'RES: G convicted, N acquitted, P pending. PRES: P present, A absent, D deemed present'
  it('gives the codes of several columns in one line, each behind its heading', () => {
    const { asked, of } = read(list(`${LAW}\n${CODES}`, 'PRES|RES', 'D|N'))
    expect([asked, of('presence')[0], of('outcome')[0], of('offence')]).toEqual([
      [],
      'deemed_present',
      'acquitted',
      ['L2008-10', 'L2008-12'],
    ])
  })
  it('says what the amounts under several headings count', () => {
    const { asked, of } = read(list(`${LAW}\nFINE_KR, COMP_KR = thousand riel`, 'FINE_KR|COMP_KR', '5500|700'))
    expect([asked, of('fine')[0], of('compensation')[0]]).toEqual([[], '5500000', '700000'])
    expect(read(list(LAW, 'FINE_KR|COMP_KR', '5500|700')).asked).toContain('column:fine kr')
  })
  it('says what the short form for what is served leaves of a sentence', () => {
    const key = 'អនុ. = អនុវត្តទោសក្នុងពន្ធនាគារ ; នៅសល់ព្យួរ ។ ទឹកប្រាក់គិតជារៀល ។'
    const served = '៥ឆ្នាំ (អនុ. ៣ឆ្នាំ ៦ខែ)'
    const { of } = read(list(`${LAW}\n${key}`, 'PRISON', served))
    expect([of('sentence_months')[0], of('suspended_months')[0]]).toEqual(['60', '18'])
    // What becomes of the rest nobody has said.
    const { of: open } = read(list(`${LAW}\nអនុ. = អនុវត្តទោសក្នុងពន្ធនាគារ`, 'PRISON', served))
    expect([open('sentence_months')[0], open('suspended_months')[0]]).toEqual([served, ''])
  })
  it('and a surname beside a name in other letters is no part of that', () => {
    const lines = list(LAW, 'RES', 'acquitted')
    expect(read(lines).of('accused_name')).toEqual(['គំរូ ដារ៉ា', 'SAMPLE Srey'])
    expect(read(lines).of('accused_name_latin')[0]).toBe('SAMPLE Dara')
    expect(read(lines.replace('GIVEN', 'XY')).of('accused_name')[0]).toBe('គំរូ ដារ៉ា')
  })
})

it.each([
  ['ផ្ដន្ទាទោស តម្កល់សាលក្រម', 'convicted'],
  ['ផ្ដន្ទាទោស កែទោស', 'convicted'],
  ['មោឃភាពសាលក្រម ប្រកាសឱ្យរួចផុតពីបទចោទ', 'acquitted'],
  ['លើកលែងឱ្យរួចពីបទចោទ (ចៅក្រមស៊ើបសួរ)', 'dismissed'],
])('%s is one answer', (cell, outcome) => {
  const { asked, faults, of } = read(`
លេខរឿង|ឈ្មោះ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ចុះបញ្ជី|ថ្ងៃសម្រេច|លទ្ធផល
1/2024|គំរូ ភ្នំ|ប|34|10|12/02/2024|12/08/2024|${cell}
2/2024|គំរូ ទឹក|ប|34|10|12/02/2024|12/08/2024|រួចផុតពីបទចោទ`)
  expect([asked, faults, of('outcome')[0]]).toEqual([[], [], outcome])
})

it('a court above that keeps “at first instance” beside “at the court of appeal” is asked whose it hands in', () => {
  const { asked, of } = read(
    `
សាលាឧទ្ធរណ៍ភ្នំពេញ
នៅសាលាដំបូង / លេខរឿង|នៅសាលាដំបូង / ថ្ងៃសាលក្រម|ឈ្មោះ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|នៅសាលាឧទ្ធរណ៍ / លេខរឿង|នៅសាលាឧទ្ធរណ៍ / ថ្ងៃចូល|នៅសាលាឧទ្ធរណ៍ / ថ្ងៃសាលដីកា|នៅសាលាឧទ្ធរណ៍ / សាលដីកា
99/2023|27/11/2023|គំរូ ភ្នំ|ប|34|10|309/2024|05/01/2024|08/07/2024|រួចផុតពីបទចោទ
40/2023|15/02/2024|គំរូ ទឹក|ប|34|10|316/2024|21/03/2024|24/07/2024|រួចផុតពីបទចោទ`,
  )
  expect(asked).toEqual(['rule:level'])
  expect([of('case_number'), of('decided_on')]).toEqual([
    ['309/2024', '316/2024'],
    ['2024-07-08', '2024-07-24'],
  ])
})
