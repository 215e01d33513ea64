import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { silenceOf } from './silence.ts'

const { lists } = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)

it('knows every code of every list that stands for no answer, and takes no answer for one', () => {
  const says =
    /^(unknown|not known|not said|not stated|none stated|not recorded|not written|said not to be known|not asked|not assessed|prefer not to say|form not recorded|law not stated|cannot be said)/i
  const wrong = lists.flatMap((list) =>
    list.codes.filter((c) => says.test(c.words.en) !== (silenceOf(list, c.code) !== undefined)).map((c) => `${list.id} ${c.code}`),
  )
  expect(wrong).toEqual([])
})

it('tells a court that refused from a person who would rather not say', () => {
  const of = (id: string) => {
    const list = lists.find((l) => l.id === id)
    return list && silenceOf(list, 'refused')
  }
  expect([of('five-states'), of('permission-decisions'), of('coop-outcomes')]).toEqual(['refused', undefined, undefined])
})
