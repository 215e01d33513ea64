/** What is asked of a database that may lie is what the figures ask of it. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findIndicator } from '../../core/country/find.ts'
import type { Indicator } from '../../core/country/index.ts'
import type { CountStore } from '../../road/ports.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { partsOf } from './questions.ts'

it('the returns, and figures that count them, are asked with the nil returns that are over, as a figure asks', async () => {
  const country = await loadCountry(join(import.meta.dirname, '../../../countries/kh'))
  const indicator = findIndicator(country, 'police-returns-received') as Indicator
  const asked = new Map<string, readonly string[] | undefined>()
  const store = {
    ask(question: string, about: { readonly endedNils?: readonly string[] }) {
      asked.set(question, about.endedNils)
      return Promise.resolve(question === 'endedNils' ? [{ nil: 'ahtjp e X 2023-01' }] : [])
    },
  } as unknown as CountStore
  const interval = { from: '2023-01-01', to: '2024-01-01' }
  for (const part of partsOf({ country, indicator, interval, asOf: '2024-06-01', by: [], where: {} })) await part.ask(store)
  for (const question of ['received', 'cells', 'agencies']) expect(asked.get(question), question).toEqual(['ahtjp e X 2023-01'])
})
