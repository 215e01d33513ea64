/** What a list leaves open is asked once, and what somebody answers for a whole column holds only where it can. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'

const COURT = 'Case no|Accused|Sex|Age|Article|Registered|Judgment date|Verdict'
const accused = (n: number, article: string, registered: string, decided: string): string =>
  `${n}/24|SAMPLE ${'ABCDEFGH'[n]}|M|3${n}|${article}|${registered}|${decided}|Guilty`

describe('articles of which no law is named', () => {
  const list = [COURT, ...['10', '12 253', '16'].map((a, n) => accused(n, a, `1${n}/02/2024`, `1${n}/08/2024`))].join('\n')
  it('that stand before the first offence of the law that somebody answers are of none of it', () => {
    const { asked, of } = readLists('court-return', [list], { 'rule:law': 'CC' })
    expect(asked).toContain('rule:other-law')
    expect(of('offence')).toEqual(['', '', ''])
  })
  it('are of two laws where somebody says which the others are of', () => {
    const said = readLists('court-return', [list], { 'rule:law': 'L2008', 'rule:other-law': 'CC' })
    expect(said.of('offence')).toEqual(['L2008-10', 'L2008-12', 'L2008-16'])
    expect(said.of('other_offences')).toEqual(['', 'CC-DETENTION', ''])
    expect(readLists('court-return', [list], { 'rule:law': 'CC', 'rule:other-law': 'L2008' }).of('offence')).toEqual(said.of('offence'))
  })
  it('are of the law that the list itself names, wherever they stand in it', () => {
    const named = list.replace('Article', 'Article (Criminal Code)').replace('|10|', '|27|')
    expect(readLists('court-return', [named]).of('offence')[0]).toBe('CC-OTHER')
  })
})

describe('years of two digits', () => {
  const days = (...years: readonly string[]): string =>
    [COURT, ...years.map((y, n) => accused(n, '10', `1${n}/02/${y}`, `1${n}/08/${y}`))].join('\n')
  it('that can only be of the Buddhist era are asked about once', () => {
    const { asked } = readLists('court-return', [days('66', '67', '៦៧')])
    expect(asked.filter((id) => id === 'rule:era')).toHaveLength(1)
    const { of } = readLists('court-return', [days('66', '67', '៦៧')], { 'rule:era': '543' })
    expect(of('registered_on')).toEqual(['2023-02-10', '2024-02-11', '2024-02-12'])
  })
  it('are left as they stand where somebody says that they are of no such era', () => {
    expect(readLists('court-return', [days('66', '67', '67')], { 'rule:era': '' }).of('registered_on')[0]).toBe('10/02/66')
  })
  it('are a slip among those of this century, and so is a year to come', () => {
    for (const years of [
      ['24', '67', '24'],
      ['66', '67', '71'],
    ])
      expect(readLists('court-return', [days(...years)]).asked).not.toContain('rule:era')
  })
})

describe('a day that may stand either way round', () => {
  const list = (...born: readonly string[]): string =>
    [
      'Case no|Accused|Sex|Year of birth|Art. TIP law|Registered',
      ...['04/10/2024', '07/25/2024', '25/06/2024', '03/02/2024', '07/26/2024'].map(
        (day, n) => `${n}/24|SAMPLE ${'ABCDEFGH'[n]}|M|${born[n] ?? '1980'}|10|${day}`,
      ),
    ].join('\n')
  it('has the age band that both days give', () => {
    const answers = { 'rule:mixed': 'unknown', 'rule:age': 'registered_on' }
    const { of } = readLists('court-return', [list('1990', '1990', '1990', '2010')], answers)
    expect(of('registered_on').slice(0, 2)).toEqual(['2024-04-10/2024-10-04', '2024-07-25'])
    expect(of('age_band')).toEqual(['18+', '18+', '18+', '<18', '18+'])
  })
})

describe('amounts of two sizes without a currency', () => {
  const FUND = 'Application no|Date of application|Decision|Amount asked'
  const sums = ['1500', '6000000', '2500', '4000000', '3000', '12,000,000']
  const list = [FUND, ...sums.map((sum, n) => `F-0${n}|0${n + 1}/02/2024|Granted|${sum}`)].join('\n')
  it('are asked about once, and those that can only be riel are taken as that where somebody says what the others are', () => {
    expect(readLists('fund-application', [list]).asked).toContain('unit:amount asked')
    const dollars = readLists('fund-application', [list], { 'unit:amount asked': 'other_currency' })
    expect(dollars.of('asked')).toEqual(['', '6000000', '', '4000000', '', '12000000'])
  })
  it('are none of them taken where nobody knows', () => {
    const unknown = readLists('fund-application', [list], { 'unit:amount asked': '' })
    expect(unknown.of('asked')).toEqual(['', '', '', '', '', ''])
    expect(unknown.faults).toEqual(sums.map(() => 'asked no-currency'))
  })
})

describe('a hearing under the day of the judgment', () => {
  const list = (verdict: string): string =>
    [
      'Case no|Accused|Sex|Age|Art. TIP law|Registered|Hearing/judgment date|Verdict',
      `1/24|SAMPLE A|M|34|10|12/02/2024|hearing 15/08/2024|${verdict}`,
    ].join('\n')
  it('is the day of the decision where the row has one and somebody says so', () => {
    expect(readLists('court-return', [list('Guilty')]).asked).toEqual(['rule:hearing'])
    const { of, asked } = readLists('court-return', [list('Guilty')], { 'rule:hearing': 'yes' })
    expect([asked, of('decided_on'), of('outcome'), of('stage')]).toEqual([[], ['2024-08-15'], ['convicted'], ['decided']])
  })
  it('of which nobody knows whether it is, is told as not recorded', () => {
    const { of, asked, faults } = readLists('court-return', [list('Guilty')], { 'rule:hearing': 'no' })
    expect([asked, of('decided_on'), of('outcome'), of('stage')]).toEqual([[], [''], ['convicted'], ['decided']])
    expect(faults).toEqual(['decided_on left-unsaid'])
  })
  it('is not asked about where the result has a day of its own', () => {
    const { of, asked } = readLists('court-return', [list('Guilty 20/08/2024')])
    expect([asked, of('decided_on')]).toEqual([[], ['2024-08-20']])
  })
  it('is asked about once, and not where another column has the day', () => {
    const more = list('Guilty').replace('Verdict', 'Verdict|Judgment date') + '|20/08/2024'
    expect(readLists('court-return', [more]).of('decided_on')).toEqual(['2024-08-20'])
    const twice = [
      list('Guilty'),
      '2/24|SAMPLE B|F|29|12|12/02/2024|first hearing 16/08/2024|Guilty',
      '3/24|SAMPLE C|F|29|12|12/02/2024|hearing 17/08/2024|Acquitted',
    ]
    expect(readLists('court-return', [twice.join('\n')]).asked.filter((id) => id === 'rule:hearing')).toHaveLength(1)
  })
  it('is none while nothing is decided', () => {
    for (const verdict of ['', 'pending']) {
      const { of, asked } = readLists('court-return', [list(verdict)])
      expect([asked, of('decided_on')]).toEqual([[], ['']])
    }
  })
})

describe('titles of several sheets', () => {
  const house = (title: string): string =>
    [title, 'Client code|Date of entry|Age', ...[1, 2, 3, 4].map((n) => `${title.slice(-5, -3)}-0${n}|0${n}/02/2024|2${n}`)].join('\n')
  const sheets = [house('Shelter for women'), house('Shelter for men')]
  it('that say different things are asked about one by one', () => {
    expect(readLists('shelter-return', sheets).asked.filter((id) => id.startsWith('rule:title-all'))).toEqual([
      'rule:title-all:sex=female',
      'rule:title-all:sex=male',
    ])
    const { of } = readLists('shelter-return', sheets, { 'rule:title-all:sex=female': 'yes' })
    expect(of('sex')).toEqual(['female', 'female', 'female', 'female', '', '', '', ''])
  })
})
