import { expect, it } from 'vitest'
import { listPlaceholders } from '../../../core/country/name-bodies.ts'
import { whichCountries } from '../../which-country.ts'
import { judge } from './judge.ts'

const country = (await whichCountries('kh'))[0]!
const places = listPlaceholders(country).map((p) => p.id)
const langs = Object.fromEntries(country.languages.map((lang) => [lang, 'Body']))
const answers = (en: string) => ({
  country: country.id,
  names: Object.fromEntries(places.map((id, i) => [id, { ...langs, en: i === 0 ? en : `Body ${'abcdefgh'[i]}${'abcdefgh'[i]}` }])),
  keepers: { agency: 'a', 'trustee-1': 'b', 'trustee-2': 'c', 'trustee-3': 'd' },
  witnesses: { government: 'a', civil: 'b', foreign: 'c' },
})

it('a name that a record had before Latin letters were asked for is taken again, and another like it is not', async () => {
  const [first = ''] = places
  const stood = { [first]: { en: 'សាលា' } }
  const { setup } = await judge(answers('សាលា'), false, 'apart', stood)
  expect(setup.names[first]?.en).toBe('សាលា')
  await expect(judge(answers('កក'), false, 'apart', stood)).rejects.toThrow('is not in Latin letters')
  await expect(judge(answers('សាលា'), true)).rejects.toThrow('is not in Latin letters')
})
