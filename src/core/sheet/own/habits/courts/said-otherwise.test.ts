/** What a court's list says in other words than the lists of words: beside a heading, in a line over a case, below the rows. All of it is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { headingsOf } from '../../heading/heading.ts'
import { isOfOthers } from '../../not-taken/of-others.ts'

knowIt()

const form = findForm(country, 'court-return') as Form
const read = (...lines: readonly string[]) => {
  const said = readBook('court-return', { List: lines })
  return { ...said, notes: said.notes.map((n) => n.code) }
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

const PERSON = '1/24|SAMPLE Dara|M|34|10|12/02/2024'
const OTHER = '2/24|SAMPLE Srey|F|29|12|20/02/2024'
const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered'

describe('a judgment written out in one cell', () => {
  const decision = (cell: string) => read(`${HEADS}|សេចក្តីសម្រេចរបស់តុលាការ`, `${PERSON}|${cell}`, `${OTHER}|ផ្តន្ទាទោសដាក់ពន្ធនាគារ ៧ ឆ្នាំ`)
  it('is read with its day and all that it orders; its own number counts nothing', () => {
    const { rows, asked, faults } = decision(
      'សាលក្រមលេខ ៤២ ចុះថ្ងៃទី២៥ ខែវិច្ឆិកា ឆ្នាំ២០២៤ (ចំពោះមុខ) ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ ២ (ពីរ) ឆ្នាំ និង ៦ (ប្រាំមួយ) ខែ ដោយព្យួរទោសចំនួន ១ (មួយ) ឆ្នាំ ពិន័យជាប្រាក់ចំនួន ៦.០០០.០០០ រៀល សងជំងឺចិត្តដើមបណ្តឹងរដ្ឋប្បវេណី ៣.០០០.០០០ រៀល',
    )
    expect([asked, faults]).toEqual([[], []])
    expect(rows[0]).toMatchObject({
      decided_on: '2024-11-25',
      presence: 'in_person',
      outcome: 'convicted',
      sentence_months: '30',
      suspended_months: '12',
      fine: '6000000',
      compensation: '3000000',
    })
  })
  it('of an investigating judge who dismisses has its day, and of one who sends the case to trial none', () => {
    const dismissed = decision('ដីកាដំណោះស្រាយរបស់ចៅក្រមស៊ើបសួរ ចុះថ្ងៃទី០៤ ខែកញ្ញា ឆ្នាំ២០២៥ សម្រេចលើកលែងចោទ')
    expect(dismissed.rows[0]).toMatchObject({ decided_on: '2025-09-04', outcome: 'dismissed' })
    const sent = decision('ដីកាដំណោះស្រាយរបស់ចៅក្រមស៊ើបសួរ ចុះថ្ងៃទី០៤ ខែកញ្ញា ឆ្នាំ២០២៥ បញ្ជូនទៅជំនុំជម្រះ')
    expect([sent.rows[0]?.['decided_on'] ?? '', sent.rows[0]?.['stage']]).toEqual(['', 'awaiting_trial'])
  })
  it('of which nobody knows a word is asked about, and the number of an article stays one', () => {
    expect(decision('សាលក្រមលេខ ៤២ អំពើចម្លែក').asked.length).toBeGreaterThan(0)
  })
})

describe('a time in prison', () => {
  const prison = (cell: string) =>
    read(`${HEADS}|Judgment date|Result|Sentence`, `${PERSON}|15/08/2024|Guilty|${cell}`, `${OTHER}|16/08/2024|Guilty|7 years`)
  it('of which is said what is served and what is suspended is their sum, or is asked about', () => {
    expect(prison('5 years (to serve 1 year, 4 years suspended)').rows[0]).toMatchObject({ sentence_months: '60', suspended_months: '48' })
    const wrong = prison('5 years (to serve 1 year, 3 years suspended)')
    expect(wrong.asked.length + wrong.faults.length).toBeGreaterThan(0)
  })
  it('with a time behind the word “suspended” is whole before it', () => {
    expect(prison('2 years and 6 months, suspended 1 year').rows[0]).toMatchObject({ sentence_months: '30', suspended_months: '12' })
    expect(prison('2 years and 6 months suspended').rows[0]).toMatchObject({ sentence_months: '24', suspended_months: '6' })
  })
  it('in years with a point is halves where each of several is one, and that is said; one alone is asked about', () => {
    const years = (...cells: readonly string[]) =>
      read(
        `${HEADS}|Judgment date|Result|Sentence (years)`,
        ...cells.map((c, i) => `${i + 1}/24|SAMPLE Rain|M|3${i}|10|12/02/2024|15/08/2024|Guilty|${c}`),
      )
    const halves = years('2.5', '8.5', '7')
    expect([halves.rows.map((r) => r['sentence_months']), halves.asked, halves.notes.includes('half-years')]).toEqual([
      ['30', '102', '84'],
      [],
      true,
    ])
    expect(years('2.5', '8', '7').asked).toEqual(['rule:decimal-years'])
    expect(years('2.5', '8.5', '7.11').asked).toEqual(['rule:decimal-years'])
  })
})

describe('where a case stands', () => {
  it('is decided by the court that judged, also where somebody has appealed', () => {
    const { rows, faults } = read(`${HEADS}|Status`, `${PERSON}|judgment of 19/12/24 guilty 8 years, appealed`, `${OTHER}|on appeal`)
    expect([rows.map((r) => r['stage']), rows[0]?.['sentence_months'], faults]).toEqual([['decided', 'appeal'], '96', []])
  })
  it.each(['for judgment', 'listed for verdict', 'រង់ចាំសាលក្រម'])('is open before the judgment: %s', (cell) => {
    const { rows } = read(`${HEADS}|Status`, `${PERSON}|${cell}`, `${OTHER}|judgment`)
    expect([(rows[0]?.['stage'] ?? '') === 'decided', rows[1]?.['stage']]).toEqual([false, 'decided'])
  })
  it('is no result where it is the appeal that was dismissed', () => {
    const { rows, asked } = read(`${HEADS}|Status`, `${PERSON}|judgment of 19/12/24, appeal dismissed`, `${OTHER}|on appeal`)
    expect([rows[0]?.['outcome'] ?? '', asked.length > 0]).toEqual(['', true])
  })
  it('has no decision in the order that sends it to trial, and that is said', () => {
    const { rows, notes } = read(
      `${HEADS}|Status|Date of order`,
      `${PERSON}|sent for trial|15/08/2024`,
      `${OTHER}|charges dropped by the investigating judge|16/08/2024`,
    )
    expect(rows.map((r) => r['decided_on'] ?? '')).toEqual(['', '2024-08-16'])
    expect(notes).toContain('orders-left-out')
    const judged = read(`${HEADS}|Status|Date of judgment or order`, `${PERSON}|sent for trial|15/08/2024`, `${OTHER}|guilty|16/08/2024`)
    expect(judged.rows[0]?.['decided_on']).toBe('2024-08-15')
  })
})

describe('the day beside the number of a case', () => {
  it('stands for the registration where no column says that, and it is said', () => {
    const heads = 'Case|Accused|Sex|Age|Art. TIP law|Judgment date|Result'
    const { rows, asked, notes } = read(
      heads,
      '1/24 of 12/02/2024|SAMPLE Dara|M|34|10|15/08/2024|Guilty',
      '2/24 of 20/02/2024|SAMPLE Srey|F|29|12|15/08/2024|Guilty',
    )
    expect([rows.map((r) => r['registered_on']), asked, notes.includes('day-stands')]).toEqual([['2024-02-12', '2024-02-20'], [], true])
  })
})

describe('a list of other people', () => {
  const isOthers = (...lines: readonly string[]) => {
    const rows = lines.map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim()) }))
    return isOfOthers([{ sheet: 'List', rows: Lines.of(rows) }], form, country, words, {})
  }
  const ROWS = ['1/24|SAMPLE Dara|M|17|15/08/2024', '2/24|SAMPLE Srey|F|15|16/08/2024', '3/24|SAMPLE Rain|F|16|17/08/2024']
  it('names no accused: it is none of the accused', () => {
    expect(isOthers('Case|Name of victim|Sex|Age|Handed over', ...ROWS)).toBe(true)
    expect(isOthers('សំណុំរឿង|ឈ្មោះជនរងគ្រោះ|ភេទ|អាយុ|ថ្ងៃប្រគល់', ...ROWS)).toBe(true)
  })
  it('is one of the accused where a column may name them, under whatever word', () => {
    expect(isOthers('Case|Accused|Sex|Age|Judgment date', ...ROWS)).toBe(false)
    const both = ROWS.map((row, i) => `${row}|TESTING ${['Leaf', 'Moon', 'Tree'][i]}`)
    expect(isOthers('Case|Name of victim|Sex|Age|Judgment date|Grumblers', ...both)).toBe(false)
    expect(isOthers('Case|Name of victim|Sex|Age|Judgment date|Accused', ...both)).toBe(false)
  })
})

describe('numbers that count up', () => {
  const people = (n: number): readonly string[] =>
    Array.from({ length: n }, (_, i) => `${i + 1}/2024;SAMPLE ${'ABCDEFGHIJ'[i]};M;12;CONVICTED;8;0`)
  const list = (lines: readonly string[]) =>
    readLists('court-return', [lines.map((line) => line.replaceAll(';', '|')).join('\n')], { 'rule:law': 'L2008' })
  const HEADS = 'CASE_NO;ACCUSED;SEX;ARTICLE;RESULT;PRISON_Y;PRISON_M;SUSPENDED_Y;SUSPENDED_M'
  it('in two rows of ten are years, and number no row', () => {
    const { of } = list([HEADS, ...people(10).map((line, i) => `${line};${i === 3 ? '1;0' : i === 6 ? '2;4' : ';'}`)])
    expect([of('suspended_months')[3], of('suspended_months')[6]]).toEqual(['12', '28'])
  })
  it('are the years of two people', () => {
    const { of } = list([HEADS, ...people(2).map((line, i) => `${line};${i + 1};0`)])
    expect(of('suspended_months')).toEqual(['12', '24'])
  })
  it('in each of five rows are years as well, and so are those of prison', () => {
    const suspended = list([HEADS, ...people(5).map((line, i) => `${line};${i + 1};0`)])
    expect(suspended.of('suspended_months')).toEqual(['12', '24', '36', '48', '60'])
    const prison = people(5).map((line, i) => line.replace(';8;0', `;${i + 1}`))
    const held = list([HEADS.replace(/;PRISON_M.*/, ''), ...prison])
    expect(held.of('sentence_months')).toEqual(['12', '24', '36', '48', '60'])
  })
})

describe('a sentence of which a part is served', () => {
  const list = (result: string) => {
    const lines = [
      'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Decision',
      `1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|${result}`,
    ]
    const { of, asked } = readLists('court-return', [lines.join('\n')])
    return [...of('sentence_months'), ...of('suspended_months'), ...asked]
  }
  it('and the rest, in years and months, suspended', () => {
    expect(list('ដាក់ពន្ធនាគារ ០៣ (បី) ឆ្នាំ ដោយអនុវត្តទោស ០៦ ខែ ទោសនៅសល់ ០២ ឆ្នាំ និង ០៦ ខែ ត្រូវព្យួរ')).toEqual(['36', '30'])
    expect(list('ដាក់ពន្ធនាគារ ០២ ឆ្នាំ និង ០៦ ខែ ដោយអនុវត្តទោស ០៦ ខែ ទោសនៅសល់ ០២ ឆ្នាំ ត្រូវព្យួរ')).toEqual(['30', '24'])
  })
  it('or of which one part is suspended: the first time is the whole', () =>
    expect(list('ដាក់ពន្ធនាគារ ០២ ឆ្នាំ និង ០៦ ខែ ត្រូវព្យួរ').slice(0, 2)).toEqual(['24', '6']))
  it('names no other law in the word for a judgment', () => {
    const title = 'សៀវភៅសាលក្រមព្រហ្មទណ្ឌ (ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ)'
    const { of, asked } = readLists('court-return', [
      [title, 'Case|Accused|Sex|Age|Article|Registered|Decision', '1/24|SAMPLE Dara|M|34|10|12/02/2024|Not guilty - released'].join('\n'),
    ])
    expect([asked, of('offence'), of('outcome')]).toEqual([[], ['L2008-10'], ['acquitted']])
  })
})

describe('fines in thousands', () => {
  const list = (fine: string, heading = 'Fine (thousand riel)', next = '') => {
    const { of, asked, faults } = readLists('court-return', [
      [
        `Case|Accused|Sex|Age|Art. TIP law|Registered|Result|${heading}`,
        `1/24|SAMPLE Dara|M|34|10|12/02/2024|Guilty|${fine}`,
        ...(next === '' ? [] : [`2/24|SAMPLE Srey|F|34|10|12/02/2024|Guilty|${next}`]),
      ].join('\n'),
    ])
    return [...of('fine'), ...of('compensation').filter((sum) => sum !== ''), ...asked, ...faults]
  }
  it.each([
    ['4.000', '4000000'],
    ['៦.៥០០', '6500000'],
    ['500', '500000'],
  ])('%s', (cell, riel) => expect(list(cell).slice(0, 1)).toEqual([riel]))
  it('stay open beside a part of a thousand, and so do awards', () => {
    expect(list('4.000', 'Fine (thousand riel)', '4,5')).toEqual(['4.000', '4500', 'fine amount'])
    expect(list('1.500', 'Compensation (thousand riel)')).toContain('compensation amount')
  })
  it.each(['25.000', '250.000'])('of %s may be written out, and stay open', (cell) => expect(list(cell)).toContain('fine amount'))
})

describe('an amount in thousands of another currency', () => {
  it.each(['thousand USD', 'thousands of dollars', 'thousand $', 'USD, thousands', 'ពាន់ដុល្លារ', 'million baht'])(
    'is none of riel: %s',
    (unit) => {
      for (const cell of ['3000', '1.500', '4,5']) {
        const { of, faults } = readLists('court-return', [
          `Case|Accused|Sex|Age|Art. TIP law|Registered|Result|Compensation (${unit})\n1/24|SAMPLE Dara|M|34|10|12/02/2024|Guilty|${cell}`,
        ])
        expect([of('compensation'), faults]).toEqual([[''], ['compensation other-currency']])
      }
    },
  )
})

describe('ticks for what is still open, beside those for how cases ended', () => {
  it('are nobody’s question, though the word is broken in its narrow column', () => {
    const { asked, of } = readLists('court-return', [
      [
        'Case|Accused|Sex|Age|Art. TIP law|Registered|លទ្ធផល / ផ្តន្ទាទោស|លទ្ធផល / រួចផុត|លទ្ធផល / មិនទាន់⏎សម្រេច',
        '1/24|SAMPLE Dara|M|34|10|12/02/2024|✓||',
        '2/24|SAMPLE Srey|F|34|10|12/02/2024||✓|',
        '3/24|SAMPLE Bopha|F|34|10|12/02/2024|||✓',
      ].join('\n'),
    ])
    expect([asked, of('outcome')]).toEqual([[], ['convicted', 'acquitted', '']])
  })
})
