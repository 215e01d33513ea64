/** Invented papers of every form of every country: the form takes each without a word, and the score says what was read otherwise. */
import { beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../../../test/helpers/everything.ts'
import { teachKinds } from '../../../core/model/kinds.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { makeRecordReader } from '../../../road/validate.ts'
import { OWN_LANGUAGES } from '../../../core/text/languages.ts'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'
import { asWritten } from './papers-card.tsx'
import { hasPapers, makePapers, PAPERS } from './papers.ts'
import { scoreOf } from './score.ts'

// One after the other: a process knows the kinds of one country, and of another it is taught them again.
const countries: Awaited<ReturnType<typeof loadCountry>>[] = []
for (const id of ['kh', 'toyland', 'gb']) countries.push(await loadCountry(`${import.meta.dirname}/../../../../countries/${id}`))
const FORMS = countries.flatMap((country) => {
  teachKinds(country.kinds)
  return country.forms.filter(hasPapers).map((form) => [`${country.id} ${form.id}`, country, form] as const)
})
const MONTHS_KNOWN = new Set(OWN_LANGUAGES.map((language) => language.tag))
const papersOf = (country: (typeof countries)[number], form: (typeof FORMS)[number][2], turn = 0) => {
  teachKinds(country.kinds)
  const read = makeRecordReader(form, country)
  return { read, papers: makePapers({ form, country, year: 2025, turn, read }) }
}

describe.each(FORMS)('%s', (_, country, form) => {
  beforeAll(() => teachKinds(country.kinds))
  // Other turns by night: they say other things of the same fields.
  it.each(EVERYTHING ? [0, 1, 2, 3] : [0])(
    'turn %i: nothing stands against a paper, each is another, and what is required is on it',
    (turn) => {
      const { read, papers } = papersOf(country, form, turn)
      expect(papers).toHaveLength(PAPERS)
      expect(papers.flatMap((paper) => read(paper).problems)).toEqual([])
      expect(new Set(papers.map((paper) => JSON.stringify(paper))).size).toBe(PAPERS)
      for (const field of form.fields.filter((f) => f.required))
        expect(
          papers.every((paper) => paper[field.id]),
          field.id,
        ).toBe(true)
    },
  )

  it('can be read off: what a paper says in each language is what the form takes it to say', () => {
    const { read, papers } = papersOf(country, form)
    for (const lang of country.languages) {
      const rows = papers.map((paper) =>
        Object.fromEntries(
          form.fields.map((f) => {
            const cell = paper[f.id] ?? ''
            // A day is typed into boxes by its number; a month's name in a language that nobody speaks is in no sheet.
            return [f.id, f.type === 'date' && !MONTHS_KNOWN.has(lang) ? cell : stripBreaks(asWritten(f, cell, country, lang))]
          }),
        ),
      )
      const score = scoreOf(form, papers, rows, read)
      expect(
        score.papers.flatMap((p) => p.otherwise),
        lang,
      ).toEqual([])
    }
  })
})

it('accuses nobody who serves a real body', () => {
  const said = FORMS.flatMap(([, country, form]) => papersOf(country, form).papers.map((paper) => paper['is_official']))
  expect(said.filter((answer) => answer === 'no').length).toBeGreaterThan(0)
  expect(said).not.toContain('yes')
  expect(FORMS.map(([, , form]) => form.id)).not.toContain('allegation')
})

describe('the score', () => {
  const [country] = countries
  const form = country?.forms.find((f) => f.id === 'court-return')
  if (!country || !form) throw new Error('no form')
  const { read, papers } = papersOf(country, form)
  const [first = {}, second = {}, third = {}] = papers

  it('is full where everything was read, in whatever order the rows stand', () => {
    const { same, of, strange } = scoreOf(form, papers, [third, first, second], read)
    expect([same, strange]).toEqual([of, 0])
  })

  it('names each field that was read otherwise, left empty, or written though the paper does not say it', () => {
    const blank = form.fields.find((f) => f.type === 'integer' && f.id !== form.ordinal && !first[f.id])?.id ?? ''
    const wrong = { ...first, case_number: '99/2025', accused_name: '', [blank]: '2' }
    const { same, of, papers: judged } = scoreOf(form, papers, [wrong, second, third], read)
    expect(of - same).toBe(3)
    expect(judged[0]?.otherwise.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual(
      [
        { field: 'case_number', paper: first['case_number'], read: '99/2025' },
        { field: 'accused_name', paper: first['accused_name'], read: '' },
        { field: blank, paper: '', read: '2' },
      ].toSorted((a, b) => a.field.localeCompare(b.field)),
    )
  })

  it('says which paper was not handed in, and how many rows are of none', () => {
    const { papers: judged, strange } = scoreOf(form, papers, [first, second, first], read)
    expect([judged.map((p) => p.isMissing), strange]).toEqual([[false, false, false], 0])
    // A row copied twice is taken for the paper that nothing else is of, and differs from it.
    expect(judged[2]?.otherwise.length).toBeGreaterThan(0)
    expect(scoreOf(form, papers, [first, second], read).papers.map((p) => p.isMissing)).toEqual([false, false, true])
    expect(scoreOf(form, papers, [first, second, third, first], read).strange).toBe(1)
  })
})
