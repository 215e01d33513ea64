import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Country, Field, Form } from './index.ts'
import { checkCountry } from './index.ts'

const folder = (id: string): string => `${import.meta.dirname}/../../../countries/${id}`
const toyland = await loadCountry(folder('toyland'))
const form = toyland.forms[0] as Form
const withForm = (change: Partial<Form>): Country => ({ ...toyland, forms: [{ ...form, ...change }] })
const withField = (id: string, change: Partial<Field>): Country =>
  withForm({ fields: form.fields.map((f) => (f.id === id ? { ...f, ...change } : f)) })
const [indicator] = toyland.indicators
if (!indicator) throw new Error('impossible: toyland counts nothing')

describe('a country is checked when it loads', () => {
  it.each(['kh', 'gb', 'toyland'])('%s has no fault', async (id) => {
    expect(checkCountry(await loadCountry(folder(id)))).toEqual([])
  })
  it.each<[string, Country, string]>([
    ['a dangling list', withField('offence', { list: 'deed' }), 'forms/town-return.offence: no list "deed"; did you mean "deeds"?'],
    [
      'an unknown record kind',
      withForm({ kind: 'accused_episod' }),
      'forms/town-return: no record kind "accused_episod"; did you mean "accused_episode"?',
    ],
    [
      'a column that the kind has not',
      withField('sex', { id: 'sexe' }),
      'forms/town-return.sexe: no column in accused_episode "sexe"; did you mean "sex"?',
    ],
    [
      'a sealed field that is also a column',
      withField('sex', { privacy: 'intimate' }),
      'forms/town-return.sex: is sealed (intimate), and also a clear column of accused_episode',
    ],
    [
      'free text in clear',
      withField('accused_name', { privacy: 'public' }),
      'forms/town-return.accused_name: is free text in clear; free text is sealed',
    ],
    ['a field without its risk', withField('offence', { risk: ' ' }), 'forms/town-return.offence: has no risk'],
    [
      'words without Khmer',
      withField('offence', { words: { en: 'Deed', km: 'Deed' } }),
      'forms/town-return.offence: Khmer words are not in Khmer: "Deed"',
    ],
    ['a form twice', { ...toyland, forms: [form, form] }, 'forms: "town-return" is there twice'],
    ['two fields under one heading', withField('offence', { headings: ['town'] }), 'forms/town-return, headings: "town" is there twice'],
    [
      'an agency that sends no form',
      { ...toyland, agencies: toyland.agencies.map((a) => ({ ...a, sends: ['town-retrun'] })) },
      'agencies/bell: no form "town-retrun"; did you mean "town-return"?',
    ],
    [
      'an indicator of a column that is not',
      { ...toyland, indicators: [{ ...indicator, date: 'registred_on' }] },
      'indicators/people-rung.date: no column in accused_episode "registred_on"; did you mean "registered_on"?',
    ],
    [
      'an indicator that asks for a code that is not',
      { ...toyland, indicators: [{ ...indicator, where: { sex: ['green'] } }] },
      'indicators/people-rung.where: no code in hats "green"',
    ],
    [
      'a slot whose day may change under a lock',
      withForm({ slot: { ...form.slot, afterwards: [form.slot.date] } }),
      `forms/town-return.slot.afterwards: "${form.slot.date}" says in whose slot the row is`,
    ],
    [
      'what goes on in a slot on no day',
      withForm({ slot: { ...form.slot, afterwards: [] } }),
      'forms/town-return.slot.afterwards: none of these says a day',
    ],
    [
      'a slot that begins on no day',
      withForm({ slot: { ...form.slot, from: '2023-02-30' } }),
      'forms/town-return.slot.from: "2023-02-30" is no day',
    ],
    [
      'a threshold of nothing',
      { ...toyland, thresholds: { victim: 0, perpetrator: 5 } },
      'country: threshold for a victim must be a whole number from 1',
    ],
  ])('%s is named', (_, country, fault) => {
    expect(checkCountry(country)).toEqual([fault])
  })
  it('all faults are listed at once', () => {
    expect(checkCountry({ ...withField('offence', { list: 'x', purpose: '' }), agencies: [] }).length).toBe(2)
  })
  it('a folder without a country is said plainly', async () => {
    await expect(loadCountry(folder('nowhere'))).rejects.toThrow('country.ts')
  })
})
