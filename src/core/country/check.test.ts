import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Country, Field, Form } from './country.ts'
import { checkCountry } from './check.ts'
import type { Cut, Indicator, Measure } from './indicator.ts'
import type { Together } from '../model/lists/define.ts'
import { checkCuts, withDimensions } from './with-dimensions.ts'

const folder = (id: string): string => `${import.meta.dirname}/../../../countries/${id}`
const toyland = await loadCountry(folder('toyland'))
const form = toyland.forms[0] as Form
const withForm = (change: Partial<Form>): Country => ({
  ...toyland,
  forms: toyland.forms.map((f) => (f === form ? { ...form, ...change } : f)),
})
const withField = (id: string, change: Partial<Field>): Country =>
  withForm({ fields: form.fields.map((f) => (f.id === id ? { ...f, ...change } : f)) })
const withTogether = (...joined: readonly Pick<Together, 'of' | 'validFrom' | 'validTo'>[]): Country => ({
  ...toyland,
  lists: toyland.lists.map((l) =>
    l.id === 'hats' ? { ...l, together: joined.map((t, i) => ({ ...t, code: i === 0 ? 'joined' : `joined-${i}`, words: l.words })) } : l,
  ),
})
/** A grouping each, of one group under one name. */
const withGroupings = (...groups: readonly Pick<Together, 'of'>[]): Country => ({
  ...toyland,
  lists: toyland.lists.map((l) =>
    l.id === 'hats' ? { ...l, groupings: groups.map(({ of }) => [{ of, code: 'group', words: l.words }]) } : l,
  ),
})
/** One way to count codes as one after the other, where a number is small. */
const withOrder = (...order: readonly Pick<Together, 'of'>[]): Country => ({
  ...toyland,
  lists: toyland.lists.map((l) =>
    l.id === 'hats' ? { ...l, whole: { order: order.map((t, i) => ({ ...t, code: `step-${i}`, words: l.words })) } } : l,
  ),
})
const [indicator] = toyland.indicators
if (!indicator) throw new Error('impossible: toyland counts nothing')

describe('a rate', () => {
  const kh = loadCountry(folder('kh'))
  const faultsOf = async (change: Partial<Extract<Measure, { type: 'rate' }>>): Promise<readonly string[]> => {
    const country = await kh
    const rate = country.indicators.find((i) => i.id === 'operations-for-residents') as Indicator
    const entries: Indicator = { ...rate, id: 'entries-of-nobody', kind: '', date: '', form: '', measure: { type: 'entries', kinds: [] } }
    const changed = { ...rate, id: 'rate', measure: { ...rate.measure, ...change } as Measure }
    const faults = checkCountry({ ...country, indicators: [...country.indicators, entries, changed] })
    return faults.flatMap((f) => (f.startsWith('indicators/rate.measure: ') ? [f.slice('indicators/rate.measure: '.length)] : []))
  }
  it.each([
    ['victims-identified', 'counts somebody'],
    ['entries-of-nobody', 'is of no records'],
    ['ngo-access-requests', 'is of another side'],
  ])('is for so many of what anybody may know, and not of %s, which %s', async (per, why) =>
    expect(await faultsOf({ per })).toEqual([`"${per}" ${why}: a rate would tell of it`]),
  )
  it('is for some number of the other, and of the places by which it is cut', async () => {
    expect(await faultsOf({})).toEqual([])
    expect(await faultsOf({ times: 0 })).toEqual(['is for a whole number of the other'])
    expect(await faultsOf({ places: 'town' })).toEqual(['no dimension "town"'])
  })
})

it('what is left of a sum is lessened by another sum, and by nothing else', async () => {
  const kh = await loadCountry(folder('kh'))
  const faultsOf = (id: string, lessenedBy: string): readonly string[] =>
    checkCountry({ ...kh, indicators: kh.indicators.map((i) => (i.id === id ? { ...i, lessenedBy } : i)) })
  expect(faultsOf('restitution-outstanding', 'restitution-paid')).toEqual([])
  for (const [id, by] of [
    ['restitution-outstanding', 'restitution-paid-ratio'],
    ['restitution-ordered', 'restitution-paid'],
  ] as const)
    expect(faultsOf(id, by)).toEqual([`indicators/${id}.lessenedBy: is no sum, or of none of what is left`])
})

describe('a country is checked when it loads', () => {
  it('a code may be counted as one with others in the place of those before', () => {
    const two = withTogether({ of: ['red', 'blue'], validTo: '2026-07-01' }, { of: ['red', 'unknown'], validFrom: '2026-07-01' })
    expect(checkCountry(two)).toEqual([])
  })
  it.each(['kh', 'gb', 'toyland'])('%s has no fault', async (id) => {
    expect(checkCountry(await loadCountry(folder(id)))).toEqual([])
  })
  it.each<[string, Country, string]>([
    [
      'a later version of a definition that does not say what it counts otherwise',
      { ...toyland, indicators: toyland.indicators.map((i) => (i === indicator ? { ...i, version: 2 } : i)) },
      `indicators/${indicator.id}.changed: says what a later version counts otherwise: there is one, or there is nothing to say`,
    ],
    [
      'a clock of no zone that is known',
      { ...toyland, time: { zone: 'UTC+7 or so', words: { en: 'Toyland time', 'qaa-Arab': 'x' } } },
      'country.time: zone is of the IANA list, Asia/Phnom_Penh',
    ],
    [
      'codes that a release counts as one, of which one is none',
      withTogether({ of: ['red', 'mail'] }),
      'lists/hats.together.joined: "mail" is no code of the list, or stands under another',
    ],
    [
      'one code, counted as one with two others on one day',
      withTogether({ of: ['red', 'blue'], validTo: '2026-07-02' }, { of: ['red', 'unknown'], validFrom: '2026-07-01' }),
      'lists/hats.together: "red" is there twice',
    ],
    [
      'codes that are counted as one until before that begins',
      withTogether({ of: ['red', 'blue'], validFrom: '2026-07-02', validTo: '2026-07-01' }),
      'lists/hats.together.joined: ends before it begins',
    ],
    ['one code, counted as one', withTogether({ of: ['red'] }), 'lists/hats.together.joined: joins fewer than two codes'],
    [
      'an order in which one has a part of another',
      withOrder({ of: ['red', 'blue'] }, { of: ['red', 'unknown'] }),
      'lists/hats.whole.step-1: has a part of one that stands before it',
    ],
    [
      'an order in which one stands after what holds it',
      withOrder({ of: ['red', 'blue', 'unknown'] }, { of: ['red', 'blue'] }),
      'lists/hats.whole.step-1: has a part of one that stands before it',
    ],
    [
      'an order of codes of which one is none',
      withOrder({ of: ['red', 'mail'] }),
      'lists/hats.whole.step-0: "mail" is no code of the list, or stands under another',
    ],
    [
      'a group of codes of which one is none',
      withGroupings({ of: ['red', 'mail'] }),
      'lists/hats.groupings.group: "mail" is no code of the list',
    ],
    [
      'a group that holds other codes in another grouping',
      withGroupings({ of: ['red', 'blue'] }, { of: ['red', 'unknown'] }),
      'lists/hats.groupings.group: holds other codes in another grouping',
    ],
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
    ['a form twice', { ...toyland, forms: [...toyland.forms, form] }, 'forms: "town-return" is there twice'],
    ['two fields under one heading', withField('offence', { headings: ['town'] }), 'forms/town-return, headings: "town" is there twice'],
    [
      'an agency that sends no form',
      { ...toyland, agencies: toyland.agencies.map((a) => (a.id === 'bell' ? { ...a, sends: ['town-retrun'] } : a)) },
      'agencies/bell: no form "town-retrun"; did you mean "town-return"?',
    ],
    [
      'an indicator of a column that is not',
      { ...toyland, indicators: [{ ...indicator, date: 'registred_on' }] },
      'indicators/people-rung.date: no column in accused_episode "registred_on"; did you mean "registered_on"?',
    ],
    [
      'an indicator under whose name lists are told, which nobody protects',
      { ...toyland, indicators: [{ ...indicator, id: 'reconcile' }] },
      'indicators/reconcile: has the name of what is told exactly, and is never protected',
    ],
    [
      'an indicator that asks for a code that is not',
      { ...toyland, indicators: [{ ...indicator, where: { sex: ['green'] } }] },
      'indicators/people-rung.where: no code in hats "green"',
    ],
    [
      'an indicator that takes a silence for a no',
      { ...toyland, indicators: [{ ...indicator, where: { is_official: { not: ['yes'] } } }] },
      'indicators/people-rung.where: asks that is_official is not yes: whoever said neither would be counted; name the answer itself',
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
    expect(checkCountry({ ...withField('offence', { list: 'x', purpose: '' }), agencies: [] }).length).toBe(3)
  })
  it('a folder without a country is said plainly', async () => {
    await expect(loadCountry(folder('nowhere'))).rejects.toThrow('country.ts')
  })
})

describe('what an indicator can be cut by', () => {
  const cutBy = (...dimensions: readonly Cut[]): Country => ({
    ...toyland,
    indicators: withDimensions([{ ...indicator, dimensions }], toyland.forms),
  })
  it('is of the list that the forms name for the column, and a period is of the figure’s own date', () => {
    expect(cutBy('sex', { id: 'town', column: 'court' }, 'year').indicators[0]?.dimensions).toEqual({
      sex: { column: 'sex', list: 'hats' },
      town: { column: 'court', list: 'towns' },
      year: { column: 'registered_on', list: '', period: 'year' },
    })
  })
  it('is of the model’s list where no form asks for the column', () => {
    expect(cutBy('citizenship').indicators[0]?.dimensions).toEqual({ citizenship: { column: 'citizenship', list: 'citizenships' } })
  })
  it.each<[string, Cut, readonly string[]]>([
    ['a column that is not', 'sexe', ['indicators/people-rung.sexe: no column in accused_episode "sexe"; did you mean "sex"?']],
    ['a sealed one', 'accused_name', ['reads a sealed field, accused_episode.accused_name']],
    ['a number without bands', 'sentence_months', ['"sentence_months" is of type integer; code or codes is needed']],
    ['a list that is not', { column: 'sex', list: 'hatz' }, ['indicators/people-rung.sex: no list "hatz"; did you mean "hats"?']],
  ])('%s is named', (_, cut, faults) => {
    const found = checkCountry(cutBy(cut))
    expect(found).toHaveLength(faults.length)
    faults.forEach((fault, i) => expect(found[i]).toContain(fault))
  })
  it('two of one name are no one', () => {
    const found: string[] = []
    checkCuts([{ ...indicator, dimensions: ['sex', { id: 'sex', column: 'court' }] }], (path, fault) => found.push(`${path}: ${fault}`))
    expect(found).toEqual(['indicators/people-rung.dimensions: "sex" is there twice'])
  })
})

describe('a country’s languages', () => {
  /** Toyland with a list where it has a rule: of its own words this one is missing. */
  const sentences = (...missing: readonly string[]): Country => {
    const [pack] = toyland.packs
    if (!pack) throw new Error('impossible: Toyland brings no language')
    const words = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, english) => `~${String(english)}`,
        getOwnPropertyDescriptor: (_, english) =>
          missing.includes(String(english)) ? undefined : { value: '', enumerable: true, configurable: true },
      },
    )
    return { ...toyland, packs: [{ ...pack, words }] }
  }
  const [pack] = toyland.packs
  if (!pack) throw new Error('impossible: Toyland brings no language')

  it('a word that one of them lacks is named with its place and the language, all of them at once', () => {
    expect(checkCountry(sentences('Deed', 'No hat'))).toEqual([
      `lists/hats.none: has no words in qaa-Arab (${pack.name})`,
      `forms/town-return.offence: has no words in qaa-Arab (${pack.name})`,
    ])
  })
  it('English is there for everybody, whatever the country speaks', () => {
    expect(checkCountry(withField('offence', { words: { en: ' ', 'qaa-Arab': 'x' } }))).toEqual([
      'forms/town-return.offence: has no English words',
    ])
  })
  it('Khmer words are in Khmer', async () => {
    const kh = await loadCountry(folder('kh'))
    expect(checkCountry({ ...kh, words: { en: 'Cambodia', km: 'Cambodia' } })).toEqual([
      'country: Khmer words are not in Khmer: "Cambodia"',
    ])
  })
  it.each<[string, Partial<Country>, readonly string[]]>([
    ['none', { languages: [], packs: [] }, ['country.languages: names none']],
    ['two with one code', { languages: ['en', 'qaa-Arab', 'en'] }, ['country.languages: "en" is there twice']],
    [
      'two that differ by a capital letter',
      { languages: ['en', 'qaa-Arab', 'EN'] },
      ['country.languages: "en" is there twice', 'country.languages: "EN" is no tag of a language, as km, pt-BR or sr-Latn are'],
    ],
    ['two packs of one code', { packs: [pack, pack] }, ['words: "qaa-arab" is there twice']],
    [
      'one that nobody wrote',
      { languages: ['en', 'qaa-Arab', 'fr'] },
      ['country.languages: nobody has written "fr"; put it in words/fr.ts'],
    ],
    ['one that nobody asked for', { languages: ['en'] }, ['words/qaa-Arab: is none of the country’s languages']],
    ['a guest that is at home', { guestLanguages: ['en'] }, ['country.languages: "en" is there twice']],
    ['nine digits', { packs: [{ ...pack, digits: '012345678' }] }, ['words/qaa-Arab: has not ten digits']],
    ['eleven months', { packs: [{ ...pack, months: pack.months.slice(1) }] }, ['words/qaa-Arab: has not twelve months']],
  ])('%s: refused', (_, change, faults) => {
    expect(checkCountry({ ...toyland, ...change })).toEqual(faults)
  })
  it('a sentence with other places than the English one is refused: a number would be missing where it is read', () => {
    const faults = checkCountry({ ...toyland, packs: [{ ...pack, words: { '{n} rows': 'rows', 'Row {n}': '{n} row' } }] })
    expect(faults).toContain('words/qaa-Arab: has other places in braces than "{n} rows"')
    expect(faults.some((fault) => fault.includes('Row {n}'))).toBe(false)
  })
})
