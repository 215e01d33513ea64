/** What was done to a person is guarded in an installation's own tables, as the model says of the field; nobody types it into a draft. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../adapters/files/load-country.ts'
import { findIndicator } from '../core/country/find.ts'
import type { Indicator } from '../core/country/index.ts'
import { define } from '../core/release/asked.ts'
import { tableSetOf } from './protect.ts'
import type { Counted } from './stages.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const indicatorOf = (id: string): Indicator => {
  const found = findIndicator(kh, id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}
const attributesOf = (id: string, by: readonly string[], subset?: string): readonly string[] | undefined => {
  const cells = [{ by: Object.fromEntries(by.map((d) => [d, 'unknown'])), value: 9 }]
  const counted = { by, cells, from: '2023-01-01', to: '2024-01-01', unit: 'people' } as unknown as Counted
  const subsets = subset === undefined ? [] : [define(indicatorOf(subset), {})?.of].filter((d) => d !== undefined)
  return tableSetOf(counted, [], kh, indicatorOf(id), subsets).set.attributes
}

describe('attributes of whole groups', () => {
  it('are the cuts of victims by their exploitation', () => {
    expect(attributesOf('referred-to-services', ['sex', 'form_of_exploitation'])).toEqual(['form_of_exploitation'])
    expect(attributesOf('referred-to-services', ['sex', 'age_band'])).toBeUndefined()
  })
  it('are none of accused persons: what they are charged with is public', () => {
    expect(attributesOf('persons-convicted', ['form_of_exploitation', 'sex'])).toBeUndefined()
  })
  it('are none where a definition has a condition on the field: its name tells of it', () => {
    expect(attributesOf('victims-identified', ['form_of_exploitation'], 'forced-marriage-victims')).toBeUndefined()
    expect(attributesOf('referred-to-services', ['form_of_exploitation'], 'forced-marriage-victims')).toBeUndefined()
  })
})
