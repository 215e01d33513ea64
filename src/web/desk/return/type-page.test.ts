/** Every form of Cambodia is drawn from its definition: each question with its label, and what is not told apart from what is not known. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { loadCountry } from '../../../adapters/files/load-country.ts'
import { findList } from '../../../core/country/find.ts'
import { LangContext } from '../lang.tsx'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'
import { TypePage } from './type-page.tsx'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')
const draw = (form: (typeof kh.forms)[number], lang: 'en' | 'km'): string =>
  stripBreaks(
    renderToStaticMarkup(
      createElement(
        LangContext,
        { value: lang },
        createElement(TypePage, {
          office: 'O',
          form,
          lists: kh.lists,
          onTyped: () => undefined,
          onKeep: () => undefined,
          onLeave: () => undefined,
        }),
      ),
    ),
  )

it.each(kh.forms.map((f) => [f.id, f] as const))(
  '%s: every question in both languages, each with its own label and its list',
  (_, form) => {
    for (const lang of ['en', 'km'] as const) {
      const page = draw(form, lang)
      expect(form.fields.filter((f) => !page.includes(escaped(stripBreaks(f.words[lang]))))).toEqual([])
      // No control without a label: each `for` has its element.
      const labels = [...page.matchAll(/<label for="([^"]+)"/g)].map((m) => m[1] ?? '')
      expect(labels.filter((id) => !page.includes(` id="${id}"`))).toEqual([])
      expect(labels).toHaveLength(form.fields.length)
      const codes = form.fields.flatMap((f) => (f.list ? (findList(kh, f.list)?.codes ?? []) : []))
      expect(codes.filter((c) => !page.includes(escaped(stripBreaks(c.words[lang]))))).toEqual([])
    }
  },
)

it('a yes-or-no question tells a refusal from not asked and from not known', () => {
  const codes = findList(kh, 'five-states')?.codes.map((c) => c.code) ?? []
  expect(codes).toEqual(expect.arrayContaining(['yes', 'no', 'unknown', 'not_asked', 'refused']))
  expect(kh.forms.flatMap((f) => f.fields).filter((f) => f.list === 'five-states').length).toBeGreaterThan(100)
})
