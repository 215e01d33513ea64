import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Finding } from './finding.ts'
import { tellFinding } from './words.ts'

const COUNTRIES = await Promise.all(['gb', 'kh', 'toyland'].map((id) => loadCountry(`${import.meta.dirname}/../../../countries/${id}`)))
const AT = { office: 'X-1', period: '2024-01' }
const deposit = { ...AT, number: '12', channel: 'letter', deposited_on: '2024-01-02', days: 3, vouched: true } as const

it.each(COUNTRIES.map((country) => [country.id, country] as const))(
  'whatever is found is told in languages of %s alone, with its own names',
  (_, country) => {
    const [form = 'none', office = 'X-1'] = [
      country.forms[0]?.id,
      country.lists.find((l) => l.id === country.forms[0]?.slot.office)?.codes[0]?.code,
    ]
    const findings: Finding[] = [
      { ...deposit, rule: 'deposit.not-entered' },
      { ...deposit, rule: 'deposit.not-entered', vouched: false },
      { ...deposit, rule: 'deposit.unknown-office' },
      { ...deposit, rule: 'deposit.number-twice' },
      { ...AT, rule: 'nil.contradicted', form, by: country.forms[0]?.kind ?? '', look_at: [office], records: 2 },
      { ...AT, rule: 'flow.differs', flow: 'none', look_at: [office], sent: 2, received: 1 },
      { ...AT, rule: 'number.missing', kind: country.forms[0]?.kind ?? '', missing: 1, of: 2, numbers: '2' },
      { ...AT, rule: 'return.unsigned', form, since: '2024-01-02' },
    ]
    for (const { what, where } of findings.map((f) => tellFinding(f, country)))
      for (const words of [what, where]) {
        expect(Object.values(words).join('\n')).not.toContain('undefined')
        expect(Object.keys(words).filter((lang) => !country.languages.includes(lang))).toEqual([])
      }
  },
)
