/** What programs and people turn round: days, sizes of amounts, spelling, marks. Every person, case and amount is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { parseDay } from '../../../../text/dates.ts'
import { areExchanged, readDay } from '../../values/day.ts'
import { headingsOf } from '../../heading/heading.ts'
import { areUneven } from '../../values/money.ts'
import type { Answers } from '../../questions/questions.ts'
import { foldText } from '../../words/fold-text.ts'

knowIt()

const headings = headingsOf(findForm(country, 'court-return') as Form, country, words)
const readWith = (answers: Answers, lines: readonly string[], beside: readonly string[] = []) =>
  readBook('court-return', { List: lines, ...(beside.length > 0 ? { Summary: beside } : {}) }, answers)
const read = (...lines: readonly string[]) => readWith({}, lines)
const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered'

describe('days that a spreadsheet has turned round', () => {
  const list = [
    HEADS,
    '1/24|SAMPLE Dara|M|34|10|2024-11-09',
    '2/24|SAMPLE Srey|F|29|12|17/09/2024',
    '3/24|SAMPLE Bopha|F|31|12|2024-03-02',
    '4/24|SAMPLE Mony|M|33|12|20/01/2025',
    '5/24|SAMPLE Keo|M|36|12|2025-05-03',
    '6/24|SAMPLE Phka|F|38|12|27/02/2025',
    '7/24|SAMPLE Tonle|M|41|12|28/02/2025',
  ]
  it('are asked about, and turned back where somebody says so', () => {
    expect(readWith({}, list).asked).toContain('rule:exchanged')
    expect(readWith({ 'rule:exchanged': 'yes' }, list).rows[0]?.['registered_on']).toBe('2024-09-11')
    expect(readWith({ 'rule:exchanged': 'no' }, list).rows[0]?.['registered_on']).toBe('2024-11-09')
    expect(readWith({ 'rule:exchanged': 'unknown' }, list).faults).toContain('registered_on either-day')
  })
  it('are none where one of either kind shows the contrary', () => {
    const some = ['2024-11-09', '2024-03-02', '2025-05-03', '17/09/2024', '20/01/2025', '27/02/2025', '28/02/2025']
    expect(areExchanged(some)).toBe(true)
    expect(areExchanged([...some, '2024-11-19'])).toBe(false)
    expect(areExchanged([...some, '7/9/2024'])).toBe(false)
    expect(areExchanged(some.slice(0, 5))).toBe(false)
  })
  it('stay as they are on which both are one', () =>
    expect(readDay('2025-09-09', { today: '2026-02-01', exchanged: 'open' })).toEqual({ day: '2025-09-09' }))
})

describe('amounts', () => {
  const list = [
    `${HEADS}|Compensation`,
    '1/24|SAMPLE Dara|M|34|10|12/02/2024|2500',
    '2/24|SAMPLE Srey|F|29|12|20/02/2024|8000000',
    '3/24|SAMPLE Mony|M|29|12|20/02/2024|10000000',
  ]
  it('of thousands beside millions are asked about, and what is then said is of the small ones', () => {
    expect(readWith({}, list).asked).toEqual(['unit:compensation'])
    const { rows } = readWith({ 'unit:compensation': 'thousand' }, list)
    expect(rows.map((r) => r['compensation'])).toEqual(['2500000', '8000000', '10000000'])
    const dollars = readWith({ 'unit:compensation': 'other_currency' }, list)
    expect(dollars.faults).toEqual(['compensation other-currency'])
    expect(dollars.rows[1]?.['compensation']).toBe('8000000')
  })
  it('between the two are taken only where the small ones are riel: as dollars they would be as likely', () => {
    const between = [...list, '4/24|SAMPLE Vuth|M|29|12|20/02/2024|25000', '5/24|SAMPLE Rith|M|29|12|20/02/2024|400000']
    expect(readWith({}, between).asked).toEqual(['unit:compensation'])
    const dollars = readWith({ 'unit:compensation': 'other_currency' }, between)
    expect(dollars.rows.map((r) => r['compensation'] ?? '')).toEqual(['', '8000000', '10000000', '', ''])
    expect(dollars.faults).toEqual(['compensation other-currency', 'compensation no-currency', 'compensation no-currency'])
    const riel = readWith({ 'unit:compensation': 'riel' }, between)
    expect(riel.rows.map((r) => r['compensation'])).toEqual(['2500', '8000000', '10000000', '25000', '400000'])
  })
  it('of one size are not', () => expect([areUneven(['300000', '500000']), areUneven(['2500', '3000'])]).toEqual([false, false]))
})

describe('marks under the name and the case', () => {
  it('are whoever stands above, with one charge more, and nobody is asked', () => {
    const said = read(HEADS, '1/24|SAMPLE Dara|M|34|18|12/02/2024', '" "|" "||| 12|', '2/24|SAMPLE Srey|F|29|12|20/02/2024')
    expect(said.asked).toEqual([])
    expect(said.rows.map((r) => [r['case_number'], r['offence'], r['other_offences']])).toEqual([
      ['1/24', expect.stringMatching(/^L2008-/), expect.stringMatching(/^L2008-/)],
      ['2/24', 'L2008-12', ''],
    ])
  })
})

describe('figures behind words', () => {
  const list = [`${HEADS}|Prison (years)`, '1/24|SAMPLE Dara|M|34|27|12/02/2024|7', '2/24|SAMPLE Srey|F|29|12|20/02/2024|10']
  it('that somebody has counted explain no codes', () =>
    expect(readWith({}, list, ['Investigation|2', 'Trial|7', 'Decided|27', 'Total|36']).rows[0]).toMatchObject({
      offence: 'L2008-27',
      sentence_months: '84',
    }))
})

describe('Khmer as it is heard', () => {
  it.each(['លេខសំនុំរឿង', 'លេខសំណុំរឿង'])('is one heading: %s', (heading) => {
    expect(headings.read(heading)).toMatchObject({ unread: '', concepts: [{ fields: ['case_number'] }] })
  })
  it.each([
    ['អយុ', 'age_band'],
    ['ពន័យ', 'fine'],
  ])('is known with a slip in it: %s', (heading, field) => expect(headings.read(heading).concepts[0]?.fields).toContain(field))
  it.each([
    ['០១ ធ្នូរ ២០២២', '2022-12-01'],
    ['១២ មិថុណា ២០២៣', '2023-06-12'],
    ['5 Febuary 2024', '2024-02-05'],
  ])('is a month with a slip in it: %s', (text, day) => expect(parseDay(text)).toEqual({ ok: true, day }))
  it('is no month where it may be two', () => expect(parseDay('12 មេនា 2024').ok).toBe(false))
})

describe('an article before another law', () => {
  const list = (cell: string): readonly string[] => [
    'Case|Accused|Sex|Age|Charge|Registered',
    `1/24|SAMPLE Dara|M|34|${cell}|12/02/2024`,
    '2/24|SAMPLE Srey|F|29|art. 12 TIP law|20/02/2024',
  ]
  it('may be of either where both have an article of that number that a charge names', () => {
    const { rows, faults } = readWith({}, list('27 and 377 of the Criminal Code'))
    expect(faults).toEqual(['offence two-laws'])
    expect(rows).toHaveLength(2)
  })
  it.each(['10, 19 of the Criminal Code', '10; Criminal Code art. 19'])(
    'may be of either where it can be no charge under that one alone: %s',
    (cell) => {
      const ofLaw = [
        'Case|Accused|Sex|Age|Art. TIP law|Registered',
        `1/24|SAMPLE Dara|M|34|${cell}|12/02/2024`,
        '2/24|SAMPLE Srey|F|29|12|20/02/2024',
      ]
      const { faults, rows } = readWith({}, ofLaw)
      expect([faults, rows[1]?.['offence']]).toEqual([['offence two-laws'], 'L2008-12'])
    },
  )
  it.each([
    ['19 and 377 of the Criminal Code', 'L2008-19', 'CC-FRAUD'],
    ['Art. 15 (art. 27 Criminal Code)', 'L2008-15', 'CC-OTHER'],
    ['មាត្រា១១ និងម៣៧៧ ក្រមព្រហ្មទណ្ឌ', 'L2008-11', 'CC-FRAUD'],
  ])('is of none of that law where it can be no charge under it, and of which is asked: %s', (cell, principal, other) => {
    expect(readWith({}, list(cell)).asked).toContain('rule:law')
    const [row] = readWith({ 'rule:law': 'L2008' }, list(cell)).rows
    expect([row?.['offence'], row?.['other_offences']]).toEqual([principal, other])
  })
})

describe('Khmer that is typed otherwise', () => {
  it.each([
    ['a vowel before the letter that stands below its own', 'ខែ្មរ', 'ខ្មែរ'],
    ['the same of a sign below two letters', 'សិ្រ្ត', 'ស្រ្តិ'],
  ])('has %s, and is the same word', (_, typed, word) => expect(foldText(typed)).toBe(foldText(word)))
  it('is read as what it is', () => {
    const list = [
      'Case|Accused|Sex|Age|Nationality|Art. TIP law|Registered',
      ...['ខែ្មរ', 'ខ្មែរ'].map((c, i) => `${i + 1}/24|SAMPLE Dara|M|34|${c}|10|12/02/2024`),
    ]
    expect(read(...list).of('citizenship')).toEqual(['KHM', 'KHM'])
  })
  it('with one of two letters for the other that sounds like it at the end of a word is the heading it is meant for', () =>
    expect(['ចោតប្រកាន់', 'ថ្ងៃចោតប្រកាន់', 'ចោទប្រកាន់'].map((h) => headings.read(h).concepts[0]?.fields[0])).toEqual([
      'charged_on',
      'charged_on',
      'charged_on',
    ]))
})

describe('a case number with the year behind it', () => {
  const list = (number: string, heads = HEADS) => [heads, ...[1, 2].map((n) => `${n}${number}|SAMPLE Dara|M|34|10|12/0${n}/2024`)]
  it('is kept as it is written where it is a number of a register', () =>
    expect(read(...list(' of 2024')).of('case_number')).toEqual(['1 of 2024', '2 of 2024']))
  it.each([' «TT» ចុះឆ្នាំ ២០២៤', ' registered in 2024', ' dated 2024'])('%s keeps it, and asks for no day', (number) => {
    const { of, asked } = read(...list(number))
    expect(asked).toEqual([])
    for (const said of of('case_number')) expect(said).toMatch(/^[12].*2024$/)
  })
  it('is not asked for its day where a column of its own has that, and is where none has', () => {
    const [own, other] = [HEADS, HEADS.replace('Registered', 'Charged')].map((heads) => read(...list('/2024 ចុះ 03/02/2024', heads)))
    expect([own?.asked, own?.of('registered_on')]).toEqual([[], ['2024-02-12', '2024-02-12'].map((_, i) => `2024-0${i + 1}-12`)])
    expect(other?.of('registered_on')).toEqual(['2024-02-03', '2024-02-03'])
  })
})

it('halves of years are counted over all columns of years', () => {
  const list = (...suspended: readonly string[]) => [
    `${HEADS}|Judgment|Verdict|Prison (years)|of which suspended (years)`,
    ...['3.5', '4', '2.5', '7'].map((y, i) => `${i + 1}/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|Guilty|${y}|${suspended[i] ?? ''}`),
  ]
  expect(read(...list('1.5')).of('suspended_months')[0]).toBe('18')
  expect(read(...list('1.5')).asked).toEqual([])
  expect(read(...list('1.3')).asked).toEqual(['rule:decimal-years'])
})

describe('a time of years, months and days', () => {
  it.each([
    ['1-0-18', '12', '18'],
    ['2-6-0', '30', ''],
    ['0-9-9', '9', '9'],
    ['៣-០-២០', '36', '20'],
  ])('%s has no month where there is a nought', (cell, months, days) => {
    const { rows } = read(`${HEADS}|Judgment date|ទោស (ឆ្នាំ-ខែ-ថ្ងៃ)`, `1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|${cell}`)
    expect([rows[0]?.['sentence_months'], rows[0]?.['sentence_days'], rows[0]?.['outcome']]).toEqual([months, days, 'convicted'])
  })
  it('is the same written out', () => {
    const { rows } = read(`${HEADS}|Judgment date|Prison`, '1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|1 year 0 months 18 days')
    expect([rows[0]?.['sentence_months'], rows[0]?.['sentence_days']]).toEqual(['12', '18'])
  })
})

describe('thousands of riel', () => {
  const list = (fine: string) =>
    read(`${HEADS}|Judgment date|Verdict|Fine (thousand riel)`, `1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|Guilty|${fine}`)
  it.each(['4000', '11000', '41000'])('may be %s', (fine) => expect(list(fine).of('fine')).toEqual([`${fine}000`]))
  it.each(['4000000', '100000'])('are not %s, which was written out', (fine) => expect(list(fine).faults).toContain('fine amount'))
})
