/** A country's own record kinds and fields are judged when it loads: what would name somebody, lacks a ground or leaves its side of the wall is refused. */
import { beforeEach, describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { isSealedClass } from '../model/fields.ts'
import { findRecordKind, listRecordKinds, RECORD_KINDS, teachKinds, type RecordKind } from '../model/kinds.ts'
import type { OwnField } from '../model/kinds/define.ts'
import { checkCountry } from './check.ts'
import type { Country } from './country.ts'
import type { Words } from '../model/fields.ts'
import { defineRecordKind, extendRecordKind, ownFieldsOf } from './own-kinds.ts'

const folder = (id: string): string => `${import.meta.dirname}/../../../countries/${id}`
const toyland = await loadCountry(folder('toyland'))
const song = toyland.kinds.find((k) => k.id === 'toyland_song') as RecordKind
const accused = toyland.kinds.find((k) => k.id === 'accused_episode') as RecordKind

const lawful = { basis: 'The Big Book', recipients: 'The Nest', retention: 'Until the moon is full' }
const asked = { purpose: 'To know it', risk: 'None' }
const field = (own: Partial<OwnField>): OwnField => ({
  id: 'toyland_flag',
  words: { en: 'Flag' },
  type: 'code',
  list: 'hats',
  privacy: 'quasi',
  ...asked,
  ...own,
})
const withKind = (kind: RecordKind): Country => ({ ...toyland, kinds: [...toyland.kinds.filter((k) => k.id !== kind.id), kind] })
const extended = (own: Partial<OwnField>): Country => withKind(extendRecordKind('service_need', { ...lawful, fields: [field(own)] }))
const ofSong = (change: Partial<RecordKind>): Country => withKind({ ...song, ...change })
const faultsOf = (country: Country): readonly string[] => checkCountry(country).filter((f) => f.startsWith('kinds'))

beforeEach(() => teachKinds(toyland.kinds))

describe('a country’s own kinds', () => {
  it('have no fault in Toyland, which has a kind and an extension', () => expect(faultsOf(toyland)).toEqual([]))

  it.each<[string, Country, string]>([
    ...(['purpose', 'basis', 'recipients', 'retention', 'risk'] as const).map((ground): [string, Country, string] => [
      `a kind without a ground: no ${ground}`,
      ofSong({ fields: song.fields.map((f) => (f.id === 'hat' ? { ...f, [ground]: ' ' } : f)) }),
      `kinds/toyland_song.hat: has no ${ground}`,
    ]),
    ['free text in clear', extended({ type: 'text', privacy: 'quasi' }), 'free text in clear; free text is sealed'],
    ['a spelling in clear', extended({ spells: 'name' }), 'spells a name, and is in clear'],
    ['a number that a telephone’s fits in', extended({ type: 'integer', privacy: 'quasi', max: 999_999_999 }), 'a telephone would fit'],
    ['a number without a bound', extended({ type: 'integer', privacy: 'quasi' }), 'a telephone would fit'],
    ['a day of a victim’s life', extended({ type: 'date', privacy: 'operational' }), 'keep its month or quarter'],
    ['a case’s number beside whom one protects', extended({ type: 'case-number', privacy: 'operational' }), 'seal it'],
    ['a class that is none', extended({ privacy: 'secret' as OwnField['privacy'] }), 'no class "secret"'],
    ['codes of no list', extended({ list: 'hatz' }), 'no list "hatz"; did you mean "hats"?'],
    ['a field that could be the model’s one day', extended({ id: 'flag' }), 'its name begins with "toyland_"'],
    ['a name that is SQL', extended({ id: 'toyland_x"; drop' }), 'small Latin letters'],
    ['a kind that could be the model’s one day', withKind({ ...song, id: 'song', table: 'song' }), 'its name begins with "toyland_"'],
    ['the model’s kind on the other side', withKind({ ...accused, side: 'protection' }), 'says side "protection"'],
    ['the model’s kind that concerns nobody now', withKind({ ...accused, concerns: 'nobody' }), 'says concerns "nobody"'],
    ['the table of another kind', ofSong({ table: 'victim_episodes' }), 'has the table "victim_episodes", which is not its own'],
    ['a side that is none', ofSong({ side: 'both' as RecordKind['side'] }), 'no side of the wall "both"'],
    ['a kind of the side that its sender does not stand on', ofSong({ side: 'enforcement' }), 'lies on the side of enforcement'],
    [
      'the model’s field, altered',
      withKind({ ...accused, fields: accused.fields.map((f) => (f.id === 'accused_name' ? { ...f, privacy: 'public' } : f)) }),
      'alters the model’s field "accused_name"',
    ],
    ['the model’s field, left out', withKind({ ...accused, fields: accused.fields.slice(1) }), 'alters the model’s field'],
    ['an extension of nothing', withKind({ ...accused, fields: RECORD_KINDS.find((k) => k.id === accused.id)!.fields }), 'adds no field'],
    ['one kind in two files', { ...toyland, kinds: [...toyland.kinds, song] }, '"toyland_song" is there twice'],
    ['a kind of no fields', ofSong({ fields: [] }), 'has no fields'],
    [
      'a kind without a word in the country’s language',
      { ...ofSong({ words: { km: 'ចម្រៀង' } as unknown as Words }) },
      'kinds/toyland_song',
    ],
  ])('%s', (_, country, fault) => expect(faultsOf(country).join('\n')).toContain(fault))

  it('a language of the country in which a kind has no word stops it', () => {
    const real = { ...toyland.packs[0]!, words: {} }
    expect(faultsOf({ ...toyland, packs: [real] }).join('\n')).toContain('kinds/toyland_song')
  })
  it('cannot add to a kind that the model has not', () =>
    expect(() => extendRecordKind('sleeper', { ...lawful, fields: [] })).toThrow('no record kind "sleeper"'))
})

describe('a process', () => {
  it('knows the kinds of the country it has loaded, in the model’s order, and of no other', async () => {
    expect(listRecordKinds().map((k) => k.id)).toEqual([...RECORD_KINDS.map((k) => k.id), 'toyland_song'])
    expect(findRecordKind('accused_episode')?.columns.map((c) => c.id)).toContain('toyland_bells')
    await loadCountry(folder('gb'))
    expect(listRecordKinds()).toEqual(RECORD_KINDS)
    expect(findRecordKind('toyland_song')).toBeUndefined()
  })
})

describe('what follows from the declaration', () => {
  it('a clear field is a column, a sealed one and free text are none', () => {
    const kind = defineRecordKind({
      ...lawful,
      id: 'toyland_sea',
      words: { en: 'Sea' },
      unit: 'event',
      concerns: 'nobody',
      side: 'shared',
      fields: [
        field({ id: 'flag' }),
        field({ id: 'name', type: 'text', privacy: 'identity' }),
        field({ id: 'note', type: 'text', privacy: 'public' }),
      ],
    })
    expect(kind.columns.map((c) => c.id)).toEqual(['flag'])
    expect(kind.fields.every((f) => f.basis === lawful.basis)).toBe(true)
    expect(ownFieldsOf(accused).map((f) => f.id)).toEqual(['toyland_bells', 'toyland_bells_most', 'toyland_excuse'])
  })
  it('no free text of the model is in clear', () =>
    expect(RECORD_KINDS.flatMap((k) => k.fields.filter((f) => f.type === 'text' && !isSealedClass(f.privacy)))).toEqual([]))
})
