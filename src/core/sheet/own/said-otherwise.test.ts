/** What a court's list says in other words than the lists of words: beside a heading, in a line over a case, below the rows. All of it is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import { headingsOf } from './heading.ts'
import { readOwnSheets } from './read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** The rows of a table whose cells are parted by `|`, what is asked, and what cannot be read. */
const read = (...lines: readonly string[]) => {
  const rows = lines.map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim()) }))
  const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows) }], { form, country, words, answers: {}, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no list was found')
  return {
    rows: [...said.rows].map((r) => r.cells),
    asked: said.questions.map((q) => q.id),
    faults: said.faults.map((f) => `${f.field} ${f.fault}`),
  }
}

describe('a word beside a heading', () => {
  const headings = headingsOf(form, country, words)
  it.each([
    ['Provincial court', 'court'],
    ['តុលាការខេត្ត', 'court'],
    ['Legal provision', 'offence'],
    ['Principal penalty', 'sentence_months'],
    ['រយៈពេលដាក់ពន្ធនាគារ', 'sentence_months'],
    ['Stage of the proceedings', 'stage'],
    ['តើជាមន្ត្រីសាធារណៈឬទេ', 'is_official'],
  ])('that only narrows it changes nothing: %s', (heading, field) => {
    const said = headings.read(heading)
    expect([said.concepts[0]?.fields[0], said.unread]).toEqual([field, ''])
  })
  it.each(['Court of origin', 'Provincial prosecutor’s view', 'Principal of the school'])(
    'that names another thing is not known: %s',
    (heading) => {
      expect(headings.read(heading).unread).not.toBe('')
    },
  )
  it('narrows its own field and no other', () => {
    // A penal case is a case; a penal sentence is none of the words.
    expect(headings.read('Penal case no.').unread).toBe('')
    expect(headings.read('Penal presence').unread).toBe('penal')
  })
})

describe('columns of ticks', () => {
  it('end with the rows: a signature under one of them is no cell of it', () => {
    const { rows, asked } = read(
      'Case|Accused|Sex|Age|Art. TIP law|Registered|Under investigation|Trial finished|Judgment date|Result',
      '1/24|SAMPLE Dara|M|34|10|12/02/2024|x||||',
      '2/24|SAMPLE Srey|F|29|12|20/02/2024||x|15/08/2024|Guilty',
      '3/24|SAMPLE Rain|M|30|12|21/02/2024|x|||',
      '|||||||Siem Reap, 8 January 2026',
      '|||||||Chief clerk',
    )
    expect(asked).toEqual([])
    expect(rows.map((r) => r['stage'])).toEqual(['investigating_judge', 'decided', 'investigating_judge'])
  })
})

describe('a line over a case', () => {
  it('says its article without a word for charge, and with one says it once', () => {
    const heads = 'No|Accused|Sex|Age|Status|Judgment date|Result'
    const { rows, asked } = read(
      heads,
      'Case no. 25/24 registered 03/07/2024 article 33 of the law on human trafficking 2008',
      '1|SAMPLE Dara|M|34|closed|18/11/2024|guilty',
      'Case no. 26/24 registered 04/07/2024 charge article 12 of the law on human trafficking 2008',
      '1|SAMPLE Srey|F|29|closed|18/11/2024|guilty',
      '2|SAMPLE Rain|M|30|closed|18/11/2024|guilty',
    )
    expect(asked).toEqual([])
    expect(rows.map((r) => [r['case_number'], r['registered_on'], r['offence']])).toEqual([
      ['25/24', '2024-07-03', 'L2008-33'],
      ['26/24', '2024-07-04', 'L2008-12'],
      ['26/24', '2024-07-04', 'L2008-12'],
    ])
  })
})

describe('a heading that is a result', () => {
  const heads = 'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|ផ្តន្ទាទោស'
  it('over times is the sentence', () => {
    const { rows, asked } = read(
      heads,
      '1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|៨ឆ្នាំ',
      '2/24|SAMPLE Srey|F|29|12|20/02/2024|15/08/2024|៧ឆ្នាំ ៦ខែ',
    )
    expect([rows.map((r) => r['sentence_months']), asked]).toEqual([['96', '90'], []])
  })
  it('over bare numbers is asked about', () => {
    const { asked } = read(heads, '1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|8', '2/24|SAMPLE Srey|F|29|12|20/02/2024|15/08/2024|7')
    expect(asked.length).toBeGreaterThan(0)
  })
})
