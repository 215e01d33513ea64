/** What may mean two things in a court's list is asked, and nothing is stored for it. Every person, case and amount is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { headingsOf } from '../../heading/heading.ts'
import { columnId, type Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'
import { foldText } from '../../words/fold-text.ts'

knowIt()

const form = findForm(country, 'court-return') as Form

/** The first row of a table, what is asked, and what cannot be read. */
const readLines = (lines: readonly string[], answers: Answers) => {
  const said = readBook('court-return', { List: lines }, answers)
  return { ...said, cells: said.rows[0] ?? {} }
}
const read = (...lines: readonly string[]) => readLines(lines, {})
const PERSON = '1/24|SAMPLE Dara|M|34|10|12/02/2024'
const OTHER = '2/24|SAMPLE Srey|F|29|12|20/02/2024'
const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered'
const readStatus = (cell: string) => read(`${HEADS}|Status`, `${PERSON}|${cell}`, `${OTHER}|Guilty`)
const readResult = (cell: string) => read(`${HEADS}|Judgment date|Result`, `${PERSON}||${cell}`, `${OTHER}|15/08/2024|Guilty`)
const readSentence = (cell: string) =>
  read(`${HEADS}|Judgment date|Sentence`, `${PERSON}|15/08/2024|${cell}`, `${OTHER}|16/08/2024|7 years`)
/** Filled with the code for "nobody wrote it". */
const UNSAID = ['', 'unknown', 'not_written', undefined]

describe('a result', () => {
  it.each([
    'Prison',
    'prison, awaiting trial',
    'free',
    'free, awaiting trial',
    'Jailed, hearing postponed',
    'appeal withdrawn',
    'complaint withdrawn',
    'set free on bail',
    'ជាប់គុក',
    'ជាប់ពន្ធនាគារ',
    'ពន្ធនាគារ',
  ])('is not %s, under a result or a status', (cell) => {
    for (const said of [readResult(cell), readStatus(cell)]) expect(UNSAID).toContain(said.cells['outcome'])
  })
  it.each(['prison', 'free', 'free, awaiting trial', 'appeal withdrawn', 'set free on bail', 'ជាប់គុក'])(
    'that may be none is asked about: %s',
    (cell) => {
      expect(readResult(cell).asked.filter((id) => id.startsWith('word:outcome:'))).toHaveLength(1)
    },
  )
  it('of who awaits the trial is two answers', () => {
    expect(readStatus('guilty, awaiting trial').faults).toEqual(['outcome two-answers'])
  })
  it('is a conviction where the words of a prison stand beside a time', () => {
    for (const cell of ['Jailed 10 years', '10 years prison', 'ជាប់ពន្ធនាគារ ១០ឆ្នាំ']) {
      const { cells } = readResult(cell)
      expect([cells['outcome'], cells['sentence_months']]).toEqual(['convicted', '120'])
    }
  })
  it('is dismissed where a charge or a case is withdrawn', () => {
    for (const cell of ['charge withdrawn', 'case withdrawn', 'charges withdrawn'])
      expect(readResult(cell).cells['outcome']).toBe('dismissed')
  })
})

describe('a day in a cell', () => {
  it.each([
    'Convicted; fled 20/09/2024',
    'Trial opened 12/06/2024, convicted',
    'Guilty; with prosecutor 05/03/2024',
    'Judged, absent 20/09/2024',
    'Convicted, served until 12/02/2034',
    'sent to court 12/02/2024, convicted',
    'Guilty, appealed 20/09/2024',
    'Guilty, 20/09/2024 hearing',
    'Guilty, 20/09/2024, fled',
    'Convicted in absentia 20/09/2024',
  ])('is no day of decision where it may be of something else, and is asked about: %s', (cell) => {
    // Alone in its column it may be a result and a day under one heading.
    const alone = read(`${HEADS}|Result`, `${PERSON}|${cell}`)
    for (const { cells, asked } of [readStatus(cell), readResult(cell), alone]) {
      expect(cells['decided_on'] ?? '').toBe('')
      expect(asked.filter((id) => id.startsWith('word:'))).not.toEqual([])
    }
  })
  it.each([
    'Convicted 15/08/2024',
    'Guilty, 15/08/2024, in absentia',
    '15/08/2024 guilty',
    'Judged 15/08/24, guilty',
    'Guilty (15.08.2024)',
    'Convicted on 15/08/2024, appealed',
  ])('is that of the decision where it touches the word for it: %s', (cell) => {
    const { cells, asked } = readStatus(cell)
    expect([cells['decided_on'], asked]).toEqual(['2024-08-15', []])
  })
  it('is that of the judgment whose kind stands before it', () => {
    const { cells, asked } = readResult('សាលក្រមចំពោះមុខ ថ្ងៃទី១៥ ខែសីហា ឆ្នាំ២០២៤ ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ ០៧ឆ្នាំ')
    expect([cells['decided_on'], cells['presence'], cells['outcome'], asked]).toEqual(['2024-08-15', 'in_person', 'convicted', []])
  })
  it('that touches one word on either side is two answers', () => {
    expect(readStatus('15/08/2024 convicted 16/08/2024').faults).toEqual(['decided_on two-answers'])
  })
})

describe('a column of days', () => {
  it('that may be of a sentence is asked about', () => {
    const { cells, asked } = read(`${HEADS}|Result|Sentence|Start date|End date`, `${PERSON}|Guilty|10 years|15/08/2024|14/08/2034`)
    expect([cells['decided_on'] ?? '', cells['registered_on']]).toEqual(['', '2024-02-12'])
    expect(asked).toContain('column:end date')
  })
  it('on which a passport or a summons was issued is asked about', () => {
    const { cells, asked } = read(`${HEADS}|Passport date issued`, `${PERSON}|12/02/2019`, `${OTHER}|12/03/2018`)
    expect([cells['decided_on'] ?? '', asked]).toEqual(['', ['column:passport date issued']])
    const summons = read(`${HEADS}|Status|Date issued`, `${PERSON}|awaiting trial|12/03/2024`)
    expect([summons.cells['decided_on'] ?? '', summons.asked]).toEqual(['', ['column:date issued']])
  })
  it('under a bare word is asked about, and the one that says what it is is that', () => {
    const { cells, asked } = read(`${HEADS}|Result|Sentence|Date`, `${PERSON}|Guilty|10 years|20/12/2034`)
    expect([cells['decided_on'] ?? '', cells['registered_on'], asked]).toEqual(['', '2024-02-12', ['column:date']])
  })
})

describe('an amount', () => {
  it.each([
    ['10 years, 5 million riel, compensation 20 million riel', 'compensation', '20000000'],
    ['7 years, 5 million riel and fine 4 million riel', 'fine', '4000000'],
    ['7 years, ៥លានរៀល សំណង ២០លានរៀល', 'compensation', '20000000'],
    ['10 years, 5 million riel and compensation to the victims, fine 2 million riel', 'fine', '2000000'],
  ])('is of the word before it, and one without a word is asked about: %s', (cell, field, riel) => {
    const { cells, asked } = readSentence(cell)
    const other = field === 'fine' ? 'compensation' : 'fine'
    expect([cells[field], UNSAID.includes(cells[other]), asked]).toEqual([riel, true, ['word:sentence_months:amount']])
  })
  it.each(['7 years, 5 million riel, compensation ordered', '7 years, 5 million riel. Compensation to the victims'])(
    'is not of what comes next: %s',
    (cell) => {
      const { cells } = readSentence(cell)
      expect([UNSAID.includes(cells['compensation']), cells['sentence_months']]).toEqual([true, cell])
    },
  )
  it.each([
    ['7 years, 5 million riel fine, 20 million riel to the victim', '5000000', '20000000'],
    ['10 years, fine 5 million riel, 20 million riel to the victim', '5000000', '20000000'],
    ['10 years, ៥លានរៀល ដល់ជនរងគ្រោះ', undefined, '5000000'],
  ])('is of the word right behind it that can stand nowhere else: %s', (cell, fine, compensation) => {
    const { cells, asked } = readSentence(cell)
    expect([cells['fine'] || undefined, cells['compensation'], asked]).toEqual([fine, compensation, []])
  })
  it('in thousands is so much, and a number of an unsaid one is a fault', () => {
    const { cells } = read(`${HEADS}|Judgment date|Result|Sentence|Fine`, `${PERSON}|15/08/2024|Guilty|7 years|10 thousand riel`)
    expect(cells['fine']).toBe('10000')
    const strange = read(`${HEADS}|Judgment date|Result|Sentence|Fine`, `${PERSON}|15/08/2024|Guilty|7 years|10,000s`)
    expect(strange.faults).toEqual(['fine amount'])
  })
})

describe('a heading', () => {
  const headings = headingsOf(form, country, words)
  const fieldsOf = (text: string) => headings.read(text).concepts.flatMap((c) => c.fields)
  it('of an address is no custody', () => {
    for (const text of ['ឃុំ', 'ភូមិ ឃុំ', 'ឃុំ ស្រុក', 'ឃុំ/សង្កាត់']) expect(fieldsOf(text)).toEqual([])
  })
  it('of a country is asked about', () => {
    const { cells, asked } = read(`${HEADS}|ប្រទេស`, `${PERSON}|ថៃ`, `${OTHER}|ចិន`)
    expect([UNSAID.includes(cells['citizenship']) || cells['citizenship'] === 'UNK', asked]).toEqual([true, ['column:ប្រទេស']])
  })
  it('of a time to serve is asked about beside what is suspended', () => {
    const { cells, asked } = read(`${HEADS}|Judgment date|Result|Time to serve|Suspended`, `${PERSON}|15/08/2024|Guilty|3 years|2 years`)
    expect([cells['sentence_months'] ?? '', asked]).toEqual(['', ['column:time to serve']])
  })
  it('counts in the unit that it says, and not in the year of the list', () => {
    expect(headings.read('ទោសគិតជាខែក្នុងឆ្នាំ២០២៤').unit).toBe('month')
    expect(headings.read('ចំនួនឆ្នាំ').unit).toBe('year')
  })
  it('of somebody else, of a cell’s number or of the day of going to prison names no field of an accused', () => {
    for (const text of [
      'Lawyer present',
      'Presence of lawyer',
      'Judge present',
      'Presence of victim',
      'វត្តមានមេធាវី',
      'វត្តមានជនរងគ្រោះ',
      'Sex of victim',
    ])
      expect([
        text,
        headings
          .read(text)
          .concepts.flatMap((c) => c.fields)
          .filter((id) => /presence|sex/.test(id)),
      ]).toEqual([text, []])
    for (const text of ['Nationality of employer', 'Sex of child', 'Prison no.', 'ថ្ងៃចូលពន្ធនាគារ'])
      expect(headings.read(text).unread).toBe(text)
    for (const [text, field] of [
      ['Presence of accused', 'presence'],
      ['Age of defendant', 'age_band'],
      ['Number of months in prison', 'sentence_months'],
    ] as const)
      expect([headings.read(text).unread, fieldsOf(text)]).toEqual(['', expect.arrayContaining([field])])
  })
  it('cut to three letters may be anything', () => {
    for (const text of ['Exp.', 'Pen.', 'Det.', 'Ver.']) expect([fieldsOf(text), headings.read(text).unread]).not.toEqual([[], ''])
    for (const text of ['Exp.', 'Pen.', 'Det.', 'Ver.']) expect(fieldsOf(text)).toEqual([])
    // "Off" is an offence in one court's list and an officer in another's: it is asked with that first.
    expect(headings.read('Off').concepts).toEqual([{ kind: 'field', fields: ['offence'], part: 'title', isLikely: true }])
  })
})

describe('the words of cells', () => {
  it('that say nothing, as above, that nobody knows and that it is open are none of them two of these', () => {
    const lists = { none: words.none, ticks: words.ticks, ditto: words.ditto, unknown: words.unknown, open: words.open }
    const places = new Map<string, string[]>()
    for (const [list, phrases] of Object.entries(lists))
      for (const phrase of new Set(phrases.map(foldText))) places.set(phrase, [...(places.get(phrase) ?? []), list])
    // A cross is a tick, and a blank among words: by the column that it stands in.
    expect([...places].filter(([, of]) => of.length > 1)).toEqual([['x', ['none', 'ticks']]])
  })
  it('for a unit hold no number of their own', () => {
    const numbers = new Set(Object.keys(words.numbers).map(foldText))
    const scales = [...words.units.ten_thousand, ...words.units.hundred_thousand, ...words.units.million, ...words.units.riel]
    expect(
      scales.filter(
        (unit) =>
          /\d/.test(unit) ||
          foldText(unit)
            .split(' ')
            .some((word) => numbers.has(word)),
      ),
    ).toEqual([])
  })
  it('*', () => {
    const { cells } = read(
      `${HEADS}|Judgment date|Result|Sentence|In absentia`,
      `${PERSON}|15/08/2024|Guilty|3 years|*`,
      `${OTHER}|16/08/2024|Guilty|7 years|`,
    )
    expect(cells['presence']).toBe('in_absentia')
  })
})

describe('the number of a case is kept in clear', () => {
  const numbers = (heading: string, cells: readonly string[], answers = {}) => {
    const lines = cells.map((cell, i) => `SAMPLE ${['Dara', 'Srey', 'Bopha', 'Vuthy'][i] ?? ''}|M|34|12|12/0${i + 1}/2024|${cell}|Guilty`)
    return readLines([`Accused|Sex|Age|Art. TIP law|Registered|${heading}|Result`, ...lines], answers)
  }
  const PERSONS = [
    ['Passport no', ['N01234561', 'N0123457', 'N0123458', 'N0123459']],
    ['Passport number of the accused', ['N01234561', 'N0123457', 'N0123458', 'N0123459']],
    ['លេខលិខិតឆ្លងដែន', ['N01234561', 'N0123457', 'N0123458', 'N0123459']],
    ['Phone', ['012-345-678', '012-345-679', '012-345-670', '011-345-678']],
    ['Tel. (family)', ['012-345-678', '012-345-679', '012-345-670', '011-345-678']],
    ['ទូរស័ព្ទ', ['០១២-៣៤៥-៦៧៨', '០១២-៣៤៥-៦៧៩', '០១២-៣៤៥-៦៧០', '០១១-៣៤៥-៦៧៨']],
    ['ID card no', ['010.123.456(01)', '010.123.457(01)', '010.123.458(01)', '010.123.459(01)']],
    ['National ID', ['010.123.456', '010.123.457', '010.123.458', '010.123.459']],
    ['Number plate', ['2A-1234', '2A-1235', '2B-1236', '2C-1237']],
  ] as const
  it.each(PERSONS)('%s is never taken for it, nor offered as it, nor made it by an answer', (heading, cells) => {
    for (const answers of [{}, { [columnId(heading)]: 'case_number' }]) {
      const said = numbers(heading, cells, answers)
      expect(said.cells['case_number'] ?? '').toBe('')
      expect(said.offered).not.toContain('case_number')
    }
  })
  it.each(['Warrant no', 'Receipt no', 'id'])('%s is a number of nobody knows what, and is not offered as it', (heading) => {
    const said = numbers(heading, ['12/24', '13/24', '14/24', '17/24'])
    expect([said.cells['case_number'] ?? '', said.offered.includes('case_number')]).toEqual(['', false])
  })
  it.each(['Prosecutor no', 'លេខអយ្យការ', 'លេខ'])('%s, where a list has no other, stands for it', (heading) => {
    const said = numbers(heading, ['12/24', '13/24', '14/24', '17/24'])
    expect([said.cells['case_number'], said.offered]).toEqual(['12/24', []])
  })
  it.each(['Prosecutor no', 'លេខអយ្យការ'])(
    '%s over numbers without a year, where a list has no other, is asked about and not taken',
    (heading) => {
      const cells = ['38', '47', '108', '112']
      const said = numbers(heading, cells)
      expect([said.cells['case_number'] ?? '', said.offered.includes('case_number')]).toEqual(['', true])
      expect(numbers(heading, cells, { [columnId(heading)]: 'case_number' }).cells['case_number']).toBe('38/2024')
      expect(numbers(heading, ['1', '2', '1', '3']).offered).not.toContain('case_number')
    },
  )
  it.each(['Police report no', 'លេខពាក្យបណ្តឹង', 'Judgment no'])('%s, where a list has no other, is asked about and not taken', (heading) => {
    const cells = ['12/24', '13/24', '14/24', '17/24']
    const said = numbers(heading, cells)
    expect([said.cells['case_number'] ?? '', said.offered.includes('case_number')]).toEqual(['', true])
    expect(numbers(heading, cells, { [columnId(heading)]: 'case_number' }).cells['case_number']).toBe('12/24')
  })
})

describe('the number of who is in prison', () => {
  const inmates = findForm(country, 'inmate-list') as Form
  const columns = (heading: string) => {
    const lines = [
      `${heading}|Name|Sex|Age|Status`,
      '010123456|SAMPLE Dara|M|34|awaiting trial',
      '010123457|SAMPLE Srey|F|29|convicted',
      '010123459|SAMPLE Vuthy|M|41|convicted',
    ]
    const rows = lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))
    const context = { form: inmates, country, words, answers: {}, today: '2026-02-01' }
    const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows) }], context)
    if (!said || said === 'counts') throw new Error('no list was found')
    const [first] = said.rows
    return [
      first?.cells['inmate_number'] ?? '',
      said.questions.some((q) => q.kind === 'column' && q.likely.some((c) => c.value === 'inmate_number')),
    ]
  }
  it.each(['Prisoner id', 'លេខអត្តសញ្ញាណទណ្ឌិត'])('is the prison’s own: %s', (heading) => {
    expect(columns(heading)).toEqual(['010123456', false])
  })
  it.each(['លេខអត្តសញ្ញាណ', 'National ID', 'Passport no'])('is none that the person has everywhere: %s', (heading) => {
    expect(columns(heading)).toEqual(['', false])
  })
})

describe('a short word for something else', () => {
  const readPresence = (cell: string) =>
    read(`${HEADS}|Judgment date|Presence`, `${PERSON}|15/08/2024|${cell}`, `${OTHER}|16/08/2024|present`)
  it.each(['គិតមុខ', 'ទុកមុខ', 'រាប់វត្តមាន', 'គិតវត្តមាន'])('that counts who came says of nobody that they are deemed to have: %s', (cell) => {
    const { cells, asked } = readPresence(cell)
    expect(cells['presence']).not.toBe('deemed_present')
    expect(asked).toEqual([`word:presence:${foldText(cell)}`])
  })
  it.each(['ចាត់ទុកមុខ', 'ទុកជាវត្តមាន', 'គិតថាមុខ'])('of whom it is said that they count as present is: %s', (cell) =>
    expect(readPresence(cell).cells['presence']).toBe('deemed_present'),
  )
  it.each(['ករណី', 'Dossier', 'Case'])('over numbers below ten finds no case: %s', (heading) => {
    const rows = ['2|SAMPLE A|M|30|guilty', '1|SAMPLE B|M|31|guilty', '1|SAMPLE C|M|32|guilty', '3|SAMPLE D|M|33|guilty']
    const said = readBook('court-return', { List: [`${heading}|Accused|Sex|Age|Verdict`, ...rows] })
    expect(said.of('case_number').join('')).toBe('')
    expect(said.asked).toContain(columnId(heading))
  })
  it('for prison convicts nobody who waits for the trial', () => {
    const list = (stage: string) =>
      read(`${HEADS}|Stage|Verdict|Prison (months)`, `${PERSON}|${stage}|prison|4`, `${OTHER}|trial|guilty|12`)
    expect(list('investigation').cells['outcome']).toBe('')
    expect(list('investigation').asked).toContain('word:outcome:prison')
    expect(list('trial').cells['outcome']).toBe('convicted')
  })
})
