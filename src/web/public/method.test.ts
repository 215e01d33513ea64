import { expect, test } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { printed } from '../../../countries/kh/printed.ts'
import { besideDefinition, methodDefinitions } from '../../server/public/method-model.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { sayWhyAbout } from '../words/about-so-many.ts'
import { renderDefinition, renderMethod } from './method.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const definitions = methodDefinitions(kh)

const frame = { country: kh.words, languages: kh.languages, demo: true }

test('every definition is found on the list by what it is about, and has a page of its own', () => {
  for (const lang of ['en', 'km'] as const) {
    const list = renderMethod({ ...frame, isSearch: false, definitions }, lang)
    expect(definitions.filter((d) => !list.includes(`id="${d.id}"`) || !list.includes(`href="/method/${d.id}?`)).map((d) => d.id)).toEqual(
      [],
    )
    expect(list).toMatch(/<title>\S+ · saksi<\/title>/)
    expect(list).toContain('<details class="explain">')
  }
})

test('what a range of people means, and why none goes out, is said in plain words in each language', () => {
  const page = (lang: 'en' | 'km') => stripBreaks(renderMethod({ ...frame, isSearch: false, definitions }, lang))
  expect(page('en')).toMatch(/of a hundred ranges made so, about 95 hold the true number/)
  expect(page('en')).toMatch(/No such range goes out. Its width may tell a small number/)
  expect(page('km')).toMatch(/៩៥ មានចំនួនពិត/)
  expect(sayWhyAbout(['undecided'], false, 'en')).toMatch(/By how much it may be off is not printed/)
  expect(sayWhyAbout(['day_unsure'], false, 'en')).not.toMatch(/By how much/)
})

test('three printed numbers of people that do not fit are drawn by their days, each with what it counts, and why they are not added', () => {
  const pageOf = (id: string, lang: 'en' | 'km'): string => {
    const definition = definitions.find((d) => d.id === id)
    if (!definition) throw new Error(`no ${id}`)
    return stripBreaks(renderDefinition({ ...frame, definition, figure: '/data/x', beside: besideDefinition(kh, printed, id) }, lang))
  }
  for (const id of ['victims-identified', 'referred-to-ngo-services', 'referred-to-ngo-shelters']) {
    const page = pageOf(id, 'en')
    for (const number of ['142', '356', '436']) expect(page).toContain(`<b>${number}</b>`)
    // January 2023 to March 2024 is the whole width: the year of the first begins at its left, that of the last ends at its right.
    expect(page).toMatch(/<rect x="0" width="256"[\s\S]*<rect x="0" width="192"[\s\S]*<rect x="63" width="257"/)
    expect(page).toMatch(/different acts[\s\S]*its own part[\s\S]*different days[\s\S]*its own year was taken[\s\S]*do not say/)
    expect(/<section class="card" [\s\S]*?<\/section>/.exec(pageOf(id, 'km'))?.[0].replace(/<[^>]*>/g, ' ')).not.toMatch(/[A-Za-z]{2,}/)
  }
  expect(besideDefinition(kh, printed, 'persons-convicted')).toBeNull()
  expect(besideDefinition(kh, undefined, 'victims-identified')).toBeNull()
})

test('a name says by itself what it is of: in a list, a search and a citation nothing stands before it', () => {
  const names = kh.indicators.flatMap(({ words }) => [words.en, stripBreaks(words['km'] ?? '')])
  expect(names.filter((name) => /^(?:Of (?:these|those|them)|These|They|It)\b|^ក្នុងនោះ/.test(name))).toEqual([])
})

test('in Khmer no definition’s page is English but the codes of the states', () => {
  const texts = definitions.map((definition) => {
    const page = stripBreaks(renderDefinition({ ...frame, definition, figure: '/data/x' }, 'km'))
    return (/<section class="card method"[\s\S]*?<\/section>/.exec(page)?.[0] ?? 'none').replace(/<[^>]*>/g, ' ')
  })
  expect(texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])).toEqual([])
})

test('a definition says which records, which of them, by which day, and what counts once: to the code', () => {
  const linesOf = (id: string, lang: 'en' | 'km') => definitions.find((d) => d.id === id)?.lines.map((l) => stripBreaks(l[lang] ?? ''))
  expect(linesOf('persons-convicted', 'en')).toEqual([
    'Records: Accused person in a court case',
    'Outcome: Convicted',
    'Counted in the year, or the months, in which this lies: Decided on',
    'Each person counts once, where it was said that several records are of one person.',
  ])
  // Every indicator over records is said; no line has an id or an unfilled place in it.
  const lines = definitions.flatMap((d) => d.lines.map((line) => `${d.id}: ${line.en} ${line['km']}`))
  expect(lines.filter((line) => /_|\{|undefined/.test(line))).toEqual([])
  const silent = definitions.filter((d) => d.lines.length === 0).map((d) => kh.indicators.find((i) => i.id === d.id)?.measure?.type)
  expect(new Set(silent)).toEqual(new Set(['returns', 'entries']))
})

test('a later version says what it counts otherwise, and a first one says nothing', () => {
  const page = (id: string): string => {
    const definition = definitions.find((d) => d.id === id)
    return definition ? stripBreaks(renderDefinition({ ...frame, definition, figure: '/data/x' }, 'en')) : ''
  }
  expect(page('cases-prosecuted-tip-law')).toMatch(/Counted otherwise since version 2<\/dt><dd>A case is of this law where all its records/)
  expect(page('persons-convicted')).not.toContain('Counted otherwise')
})

test('what is not found is said, and the list is not empty for it', () => {
  const page = renderMethod({ ...frame, isSearch: true, definitions: [] }, 'en')
  expect(page).toContain('No definition has this word in its name')
})
