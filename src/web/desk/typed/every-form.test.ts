/** Every form of Cambodia is drawn from its definition, both ways: each question with its name, and what is not told apart from what is not known. Takes seconds, so it is not in `test:fast`. */
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findList } from '../../../core/country/find.ts'
import type { Form } from '../../../core/country/index.ts'
import { silenceOf } from '../../../core/model/lists/silence.ts'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'
import { loadReasons, NO_REASONS, type Reasons } from '../../words/why/reasons.ts'
import { Speaking } from '../lang.tsx'
import { DensePage } from './dense-page.tsx'
import { questionsOf } from './outline.ts'
import { QuestionPage } from './question-page.tsx'
import type { Lang } from '../../words/khmer.ts'
import { sayIn } from '../../../core/text/languages.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const nothing = () => undefined
const escaped = (text: string): string =>
  stripBreaks(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
const draw = (lang: Lang, page: ReactElement): string => stripBreaks(renderToStaticMarkup(createElement(Speaking, { lang }, page)))

const shared = { office: 'O', country: kh, valueOf: () => '', onChange: nothing, faults: [], asked: 0, onStop: nothing, onOther: nothing }
const dense = (form: Form) => createElement(DensePage, { ...shared, form, count: 0, onCheck: nothing, onMore: nothing })
const asked = (form: Form, n: number, reasons: Reasons = NO_REASONS) =>
  createElement(QuestionPage, {
    ...shared,
    form,
    questions: questionsOf(form),
    n,
    reasons,
    isChange: false,
    onNext: nothing,
    onBack: nothing,
  })

/** Controls whose name is not on the page. */
function nameless(page: string): string[] {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
  const controls = [...page.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map((m) => m[0])
  return controls.filter((control) => {
    if (/type="(?:radio|checkbox)"/.test(control)) return false // inside its label
    const names = /aria-labelledby="([^"]+)"/.exec(control)?.[1]?.split(' ')
    return !names || names.some((id) => !ids.has(id))
  })
}

describe.each(kh.forms.map((f) => [f.id, f] as const))('%s', (_, form) => {
  it.each(['en', 'km'] as const)('on one page, in %s: every question named, every code of its list', (lang) => {
    const page = draw(lang, dense(form))
    expect(form.fields.filter((f) => !page.includes(escaped(sayIn(f.words, lang))))).toEqual([])
    expect(nameless(page)).toEqual([])
    const codes = form.fields.flatMap((f) => (f.list ? (findList(kh, f.list)?.codes ?? []) : []))
    expect(codes.filter((c) => !page.includes(escaped(sayIn(c.words, lang))))).toEqual([])
  })

  it('one question at a time: each asked once, with why and by whom it is seen, and nothing compelled that need not be', async () => {
    const reasons = await loadReasons(form.kind)
    const questions = questionsOf(form)
    expect(questions.flatMap((q) => q.fields.map((f) => f.id)).toSorted()).toEqual(form.fields.map((f) => f.id).toSorted())
    for (const [n, { fields }] of questions.entries()) {
      const page = draw('en', asked(form, n))
      expect(page).toContain(escaped(fields[0].words.en))
      expect(page).toContain(escaped(fields[0].purpose))
      expect(page).toContain(escaped(fields[0].recipients))
      expect(nameless(page), fields[0].id).toEqual([])
      expect(page.includes('It may stay empty'), fields[0].id).toBe(fields[0].required !== true)
      const khmer = draw('km', asked(form, n, reasons))
      expect(khmer).toContain(escaped(sayIn(fields[0].words, 'km')))
      // In Khmer a clerk reads why in Khmer: nothing of the definition's own English is left on the page.
      expect(khmer, fields[0].id).not.toContain('<span lang="en">')
    }
  })
})

it('sets apart from the answers, both ways, what stands where there is none', () => {
  const form = kh.forms.find((f) => f.id === 'screening')
  if (!form) throw new Error('no form')
  const list = findList(kh, 'five-states')
  if (!list) throw new Error('no list')
  const n = questionsOf(form).findIndex((q) => q.fields[0].id === 'violence')
  const page = draw('en', asked(form, n))
  const [answers = '', silent = ''] = page.split('class="apart"')
  for (const { code, words } of list.codes) {
    const isSilent = silenceOf(list, code) !== undefined
    expect([answers.includes(`value="${code}"`), silent.includes(`value="${code}"`)], words.en).toEqual([!isSilent, isSilent])
  }
  expect(list.codes.filter((c) => silenceOf(list, c.code)).map((c) => c.code)).toEqual(['unknown', 'not_asked', 'refused'])
  expect(silent).toContain('Prefer not to say')
  expect(draw('en', dense(form))).toMatch(/<optgroup label="Where there is no answer"><option value="unknown"/)
})

it('asks hard questions last, and says now and then that a pause is all right', () => {
  const form = kh.forms.find((f) => f.id === 'screening')
  if (!form) throw new Error('no form')
  const questions = questionsOf(form)
  const sections = questions.map((q) => q.section)
  expect(
    sections.toSorted((a, b) => ['which', 'work', 'people', 'sealed'].indexOf(a) - ['which', 'work', 'people', 'sealed'].indexOf(b)),
  ).toEqual(sections)
  const pauses = questions.filter((_, n) => draw('en', asked(form, n)).includes('A pause is all right'))
  expect(pauses.length).toBeGreaterThanOrEqual(2)
})

it('asks a name in both scripts on one page, in one box each, and neither is compelled to be two names', () => {
  const form = kh.forms.find((f) => f.id === 'identification')
  if (!form) throw new Error('no form')
  const n = questionsOf(form).findIndex((q) => q.fields[0].id === 'person_name')
  const page = draw('en', asked(form, n))
  expect([...page.matchAll(/<input /g)]).toHaveLength(2)
  expect(page).toContain('One name is enough')
  expect(page).not.toMatch(/first name|last name|family name<|given name</i)
})

it('reads a reason in English, and says so, where its Khmer could not be fetched', () => {
  const form = kh.forms.find((f) => f.id === 'screening')
  if (!form) throw new Error('no form')
  const [first] = questionsOf(form)
  expect(draw('km', asked(form, 0))).toContain(`<span lang="en">${escaped(first?.fields[0].purpose ?? '')}</span>`)
})

it('says what the law gives for an article once it is chosen, and nothing before', () => {
  const form = kh.forms.find((f) => f.id === 'charge-return')
  if (!form) throw new Error('no form')
  const page = (offence: string): string =>
    draw(
      'en',
      createElement(DensePage, {
        ...shared,
        form,
        count: 0,
        onCheck: nothing,
        onMore: nothing,
        valueOf: (f: string) => (f === 'offence' ? offence : ''),
      }),
    )
  expect(page('L2008-10')).toContain('Prison: 7 to 15 years')
  expect(page('')).not.toContain('Prison:')
})
