import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { reconcileDeposits, type DepositsQuestion, type KnownDeposit } from './deposits.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const made = (own: Partial<KnownDeposit> = {}): KnownDeposit => ({
  number: '7017-4396-5477-0459-9290',
  commitment: 'a',
  channel: 'ngo',
  office: 'POL-12',
  day: '2023-05-10',
  ...own,
})
const ask = (own: Partial<DepositsQuestion>) =>
  reconcileDeposits({
    country,
    deposits: [made()],
    entered: new Set(),
    vouched: new Set([made().number]),
    said: [],
    asOf: '2023-07-17',
    ...own,
  })
const rules = (own: Partial<DepositsQuestion>): string[] => ask(own).findings.map((f) => `${f.rule} ${f.office} ${f.period}`)

describe('a deposit', () => {
  it('that nobody entered is asked for when the return is overdue, and not before', () => {
    expect(rules({})).toEqual(['deposit.not-entered POL-12 2023-Q2'])
    expect(ask({}).findings[0]).toMatchObject({ number: made().number, deposited_on: '2023-05-10', days: 68 })
    expect(ask({ asOf: '2023-07-16' })).toEqual({ findings: [], given: 1, entered: 0, waiting: 1 })
  })
  it('that some office entered is not asked for, whichever it was', () => {
    expect(ask({ entered: new Set([made().number]) })).toEqual({ findings: [], given: 1, entered: 1, waiting: 0 })
  })
  it('of the last days of a quarter is owed with the next one', () => {
    expect(rules({ deposits: [made({ day: '2023-06-28' })] })).toEqual([])
    expect(rules({ deposits: [made({ day: '2023-06-28' })], asOf: '2023-10-17' })).toEqual(['deposit.not-entered POL-12 2023-Q3'])
  })
  it('contradicts a signed nil return of its quarter at once, and never one of another form, office or quarter', () => {
    const nil = { form: 'hotline', office: 'POL-12', period: '2023-Q2', is_nil: true }
    const early = '2023-07-05'
    expect(rules({ said: [nil], asOf: early })).toEqual(['nil.contradicted POL-12 2023-Q2', 'deposit.not-entered POL-12 2023-Q2'])
    for (const other of [{ form: 'complaint' }, { office: 'POL-1' }, { period: '2023-Q1' }, { is_nil: false }])
      expect(rules({ said: [{ ...nil, ...other }], asOf: early })).toEqual([])
  })
  it('that no depositor’s record vouches for is told as such, and disproves no signed nil return: anyone can leave one', () => {
    const nil = { form: 'hotline', office: 'POL-12', period: '2023-Q2', is_nil: true }
    const asked = ask({ said: [nil], vouched: new Set() })
    expect(asked.findings).toMatchObject([{ rule: 'deposit.not-entered', vouched: false }])
  })
  it('that lies with two witnesses is one', () => {
    expect(ask({ deposits: [made(), made({ day: '2023-05-11' })] }).given).toBe(1)
  })
  it('owed by a code that is no office which receives leads is said so, and not lost', () => {
    for (const office of ['police', 'CFI-12', 'NGO-X1'])
      expect(rules({ deposits: [made({ office })] })).toEqual([`deposit.unknown-office ${office} 2023-05`])
  })
  it('of a number that another deposit has is proved by no entry', () => {
    const two = [made(), made({ commitment: 'b', office: 'POL-1' })]
    expect(rules({ deposits: two, entered: new Set([made().number]) })).toEqual([
      'deposit.number-twice POL-12 2023-Q2',
      'deposit.number-twice POL-1 2023-Q2',
    ])
  })
})
