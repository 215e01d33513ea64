/** A sheet of one row, for any form of a country: every question answered by what no rule of any form stands against. */
import { isOwnOffice } from '../../src/core/country/whose-office.ts'
import type { Country, Field, Form } from '../../src/core/country/index.ts'

/** The first code that is real, of offices the sender's own; days in the order of the questions. @param agency who hands it in */
export function cellOf(field: Field, place: number, country: Country, agency?: string): string {
  const sender = country.agencies.find((a) => a.id === agency)
  switch (field.type) {
    case 'code':
    case 'codes': {
      const codes = country.lists.find((l) => l.id === field.list)?.codes.filter((c) => !c.validFrom) ?? []
      // Every day of a decision is written here too: a stage at which nobody has been tried would contradict it.
      const own = sender && codes.find((c) => isOwnOffice(sender, c.code, country))
      return (own ?? codes.find((c) => field.id === 'stage' && c.code === 'decided') ?? codes[0])?.code ?? ''
    }
    case 'date':
      return field.id === 'birth_date' ? '1990-01-01' : `2023-05-${String(Math.min(28, place + 1)).padStart(2, '0')}`
    case 'integer':
    case 'amount':
      return field.id === 'age_years' ? '12' : '1'
    case 'case-number':
      return '7/2023'
    case 'deposit-number':
      return '7017-4396-5477-0459-9290'
    case 'text':
      return field.spells === undefined ? 'គំរូ' : 'Kumru'
  }
}

/** CSV with the form's own headings. */
export function sheetOf(form: Form, ...rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (texts: readonly string[]): string => texts.map((t) => `"${t}"`).join(',')
  return new TextEncoder().encode([quoted(form.fields.map((f) => f.words.en)), ...rows.map(quoted), ''].join('\n'))
}
