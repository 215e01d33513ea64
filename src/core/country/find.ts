import type { Country, Form } from './country.ts'
import type { Indicator } from './indicator.ts'
import type { Code, CodeList } from '../model/lists/define.ts'

export const findList = (country: Country, id: string): CodeList | undefined => country.lists.find((l) => l.id === id)
export const findForm = (country: Country, id: string): Form | undefined => country.forms.find((f) => f.id === id)
export const findIndicator = (country: Country, id: string): Indicator | undefined => country.indicators.find((i) => i.id === id)
export const codesOf = (country: Country, list: string): readonly Code[] => findList(country, list)?.codes ?? []
export const findCode = (country: Country, list: string, code: string): Code | undefined =>
  codesOf(country, list).find((c) => c.code === code)

/** The code under which a release counts another of its list. */
export const releasedCode = (country: Country, list: string, code: string): string =>
  findList(country, list)?.together?.find(({ of }) => of.includes(code))?.code ?? code
