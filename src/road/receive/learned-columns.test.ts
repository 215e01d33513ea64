import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../../core/country/index.ts'
import type { Form } from '../../core/country/index.ts'
import { receive } from '../receive.ts'
import { forget, learn, readLearned, type Learned } from '../../core/sheet/learned-columns.ts'
import type { Draft } from '../stages.ts'
import { validate } from '../validate.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(kh, 'court-return') as Form

const OWN = ['តុលាការ', 'លេខសំណុំរឿង', 'អ្នកណា', 'ថ្ងៃចូល', 'ខកច្បាប់', 'របៀប', 'ដល់ណា', 'ចប់នៅ', 'មុខ', 'ភេទ', 'អាយុ', 'ជាតិ', 'មន្ត្រី']
const row = (i: number, decided = '15-08-2023'): string =>
  `Sample Court,${120 + i}/2023,${'Wobbelise,Snorkella,Kettleby'.split(',')[i % 3]} Moonpocket,0${(i % 9) + 1}-03-2023,"2008 law, article 10",Forced labour,Trial,${decided},Not applicable,Male,18+,Cambodian,No`
const HEADINGS = [
  'Court',
  'Case number',
  'Accused name',
  'Date registered',
  'Offence',
  'Exploitation',
  'Stage of the case',
  'ចប់នៅ',
  'Presence',
  'Sex',
  'Age band',
  'Nationality',
  'Official',
]

async function read(lines: readonly string[], learned?: Learned, isSure = false): Promise<Draft> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const draft = await receive(bytes, { form, country: kh, fileName: 'f.csv', isSure, ...(learned ? { learned } : {}) })
  if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
  return draft
}
const rows = (n: number, decided?: string): string[] => Array.from({ length: n }, (_, i) => row(i, decided))

describe('a heading that nobody knows', () => {
  it('is guessed by what stands under it, with how much of it fits, and not read before it is confirmed', async () => {
    const draft = await read([HEADINGS.join(','), ...rows(38), row(38, 'soon'), row(39, 'later')])
    expect(draft.columns.guesses).toHaveLength(1)
    expect(draft.columns.guesses[0]).toMatchObject({ column: 7, heading: 'ចប់នៅ', of: 40, samples: ['15-08-2023', 'soon', 'later'] })
    expect(draft.columns.guesses[0]?.fields[0]).toEqual({ id: 'decided_on', fits: 38 })
    expect([...draft.rows][0]?.cells['decided_on']).toBeUndefined()
    expect(draft.problems.find((p) => p.code === 'file.column-looks-like')?.message.en).toContain('"Decided on": 38 of 40 values fit')
  })
  it('is read the next month as it was confirmed, and what was confirmed is named', async () => {
    const learned = learn({}, [{ heading: 'ចប់នៅ', field: 'decided_on' }])
    const draft = await read([HEADINGS.join(','), ...rows(3)], learned)
    expect([...draft.rows][0]?.cells['decided_on']).toBe('15-08-2023')
    expect(draft.columns).toMatchObject({ learned: [{ column: 7, heading: 'ចប់នៅ', field: 'decided_on' }], guesses: [] })
    // Beside all other columns, each with what it is taken for and by what.
    expect(draft.columns.tables[0]?.columns.slice(6, 8)).toMatchObject([
      { by: 'form' },
      { heading: 'ចប់នៅ', fields: ['decided_on'], by: 'answer' },
    ])
  })
  it('is guessed as a spelling in Latin letters too, which no sheet has to have, and only where the letters are Latin and the heading is near', async () => {
    const under = (heading: string, text: string): string[] => [[...HEADINGS, heading].join(','), ...rows(3).map((r) => `${r},${text}`)]
    const guessed = async (lines: string[]) => (await read(lines)).columns.guesses.find((g) => g.column === HEADINGS.length)
    expect((await guessed(under('Name in Latin letters', 'Wobbelise Moonpocket')))?.fields[0]?.id).toBe('accused_name_latin')
    for (const [heading, text] of [
      ['Name in two letters', 'គំរូ'],
      ['Colour', 'Blue'],
    ] as const)
      expect((await guessed(under(heading, text)))?.fields.map((f) => f.id) ?? [], heading).not.toContain('accused_name_latin')
  })
  it('is asked about again in a month in which its content no longer fits', async () => {
    const draft = await read([HEADINGS.join(','), ...rows(3, 'Male')], { ចប់នៅ: 'decided_on' })
    expect([...draft.rows][0]?.cells['decided_on']).toBeUndefined()
    expect(draft.columns.learned).toEqual([])
    expect(draft.columns.guesses).toMatchObject([{ heading: 'ចប់នៅ', was: 'decided_on', of: 3 }])
  })
  it('is no more asked about once somebody insists, nor is any other: its cells are mended', async () => {
    const lines = [[...HEADINGS, 'ពណ៌ក្រប'].join(','), ...rows(5, 'soon').map((r) => `${r},blue`)]
    const ended = { ចប់នៅ: 'decided_on' }
    expect((await read(lines, ended)).columns.guesses).toMatchObject([{ heading: 'ចប់នៅ', was: 'decided_on' }])
    const draft = await read(lines, ended, true)
    expect([draft.columns.guesses, draft.questions ?? []]).toEqual([[], []])
    const judged = validate(draft, form, kh)
    const said = ('refused' in judged ? judged.refused : []).filter((p) => p.severity === 'error')
    expect(said.map((p) => `${p.code} ${p.field}`)).toEqual(Array.from({ length: 5 }, () => 'cell.not-a-date decided_on'))
  })
  it('of which nobody has said anything is asked about beside one that somebody insists on', async () => {
    const lines = [[...HEADINGS, 'ចូលនៅ'].join(','), ...rows(5, 'soon').map((r) => `${r},04-03-2023`)]
    expect((await read(lines, { ចប់នៅ: 'decided_on' }, true)).columns.guesses.map((g) => g.heading)).toEqual(['ចូលនៅ'])
  })
  it('that is confirmed is read as the office writes it', async () => {
    const lines = [[...HEADINGS, 'ទោសគុក', 'ពណ៌ក្រប'].join(','), ...rows(5).map((r) => `${r},10 years,blue`)]
    const draft = await read(lines, { ចប់នៅ: 'decided_on', ទោសគុក: 'sentence_months' }, true)
    expect([draft.columns.guesses, [...draft.rows][0]?.cells['sentence_months']]).toEqual([[], '120'])
  })
  it('that is no part of the form is passed over in silence once that was said', async () => {
    const lines = [[...HEADINGS, 'ពណ៌'].join(','), ...rows(2).map((r) => `${r},No`)]
    expect((await read(lines)).columns.guesses.map((g) => g.heading)).toContain('ពណ៌')
    const draft = await read(lines, learn({}, [{ heading: 'ពណ៌', field: '' }]))
    expect(draft.columns.guesses.map((g) => g.heading)).not.toContain('ពណ៌')
    expect(draft.problems.filter((p) => p.column === 'ពណ៌')).toEqual([])
  })
  it('never takes the place of a heading of the form’s own', async () => {
    const draft = await read([HEADINGS.join(','), ...rows(2)], { ចប់នៅ: 'registered_on', sex: 'is_official' })
    expect([...draft.rows][0]?.cells).toMatchObject({ registered_on: '01-03-2023', sex: 'Male', is_official: 'No' })
  })
  it('over a column of other things, or of running numbers, is guessed as nothing', async () => {
    const lines = [[...HEADINGS, 'Colour', 'Nth'].join(','), ...rows(3).map((r, i) => `${r},blue ${i},${i + 1}`)]
    expect((await read(lines)).columns.guesses.map((g) => g.heading)).toEqual(['ចប់នៅ'])
  })
})

describe('a sheet none of whose headings is known', () => {
  it('is read where its cells are words of one list, asked about where they may be more; confirmed, it is read whole', async () => {
    const lines = ['តារាង', '', OWN.map((h) => `${h} ក`).join(','), ...rows(5)]
    const draft = await read(lines)
    const likely = Object.fromEntries(draft.columns.guesses.map((g) => [g.column, g.fields[0]?.id]))
    expect(likely).toMatchObject({ 1: 'case_number', 2: 'accused_name' })
    expect(Object.keys(draft.headings)).toEqual(expect.arrayContaining(['court', 'sex']))
    // A country may be where somebody was sent to, and an article what somebody was acquitted of.
    for (const field of ['citizenship', 'offence']) expect(Object.keys(draft.headings)).not.toContain(field)
    expect(Object.values(likely)).toContain('offence')
    const confirmed = draft.columns.guesses.map((g) => ({ heading: g.heading, field: likely[g.column] ?? '' }))
    const names = confirmed.filter((c, i) => confirmed.findIndex((o) => o.field === c.field) === i)
    const again = await read(lines, learn({}, names))
    expect(again.rows).toHaveLength(5)
    expect([...again.rows][0]).toMatchObject({
      row: 4,
      cells: { court: 'CFI-X1', case_number: '120/2023', accused_name: 'Wobbelise Moonpocket' },
    })
  })
  it('of something else is still no return', async () => {
    await expect(read(['Apples,Pears,Plums', 'red,green,blue', '1,2,3'])).rejects.toThrow('file.no-header')
  })
})

describe('what was learned', () => {
  it('holds one heading for a field, and can be taken back', () => {
    const first = learn({}, [{ heading: 'Day *', field: 'decided_on' }])
    expect(learn(first, [{ heading: 'Verdict day', field: 'decided_on' }])).toEqual({ 'verdict day': 'decided_on' })
    expect(forget(first, ['DAY'])).toEqual({})
  })
  it('out of a file or a store is taken only where it is what it should be', () => {
    expect(readLearned({ Day: 'decided_on', X: 'no_such_field', Y: '' }, form)).toEqual({ day: 'decided_on', y: '' })
    for (const wrong of [null, [], 'x', { Day: 7 }]) expect(readLearned(wrong, form)).toBeUndefined()
  })
})
