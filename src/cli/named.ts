/** What somebody named by its id, or the sentence that says what is nearly it. */
import { findUnknownCode } from '../core/count/dimensions.ts'
import { codesOf, findForm, findIndicator } from '../core/country/find.ts'
import type { Country, Form, Indicator } from '../core/country/index.ts'
import { Usage } from './command.ts'
import { guess } from './guess.ts'

/** @throws Usage */
export function getIndicator(country: Country, id: string): Indicator {
  const found = findIndicator(country, id)
  if (found) return found
  const near = guess(
    id,
    country.indicators.map((i) => i.id),
  )
  throw new Usage(`there is no indicator "${id}"${near}; saksi indicators lists all ${country.indicators.length}`)
}

/** @throws Usage */
export function getForm(country: Country, id: string | boolean | undefined): Form {
  if (typeof id !== 'string') throw new Usage('--form is missing; saksi forms lists them')
  const found = findForm(country, id)
  if (found) return found
  const near = guess(
    id,
    country.forms.map((f) => f.id),
  )
  throw new Usage(`there is no form "${id}"${near}; saksi forms lists all ${country.forms.length}`)
}

/** That each code asked for is one that its dimension can have. @throws Usage, UnknownDimension */
export function checkCodes(country: Country, indicator: Indicator, where: Readonly<Record<string, string>>): void {
  const id = findUnknownCode(country, indicator, where)
  if (id === undefined) return
  const list = indicator.dimensions[id]?.list ?? ''
  const known = list === 'agencies' ? country.agencies.map((a) => a.id) : codesOf(country, list).map((c) => c.code)
  const code = where[id] ?? ''
  throw new Usage(`${id} has no code "${code}"${guess(code, known)}`)
}
