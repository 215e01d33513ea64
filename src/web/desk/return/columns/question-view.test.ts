/** Of a question about an office's own sheet: who may see it, what may be answered, and what was. */
import { describe, expect, it } from 'vitest'
import type { Country, Form } from '../../../../core/country/index.ts'
import { onlyOf, type Question } from '../../../../core/sheet/own/questions/questions.ts'
import { listMissing, startWith, viewOf } from './question-view.ts'

const words = (en: string) => ({ en, km: `${en} (km)` })
const form = {
  fields: [
    { id: 'name', words: words('Name'), type: 'text', privacy: 'identity' },
    { id: 'sex', words: words('Sex'), type: 'code', list: 'sex', privacy: 'quasi' },
    { id: 'age', words: words('Age'), type: 'code', list: 'ages', privacy: 'quasi' },
  ],
} as unknown as Form
const country = {
  lists: [{ id: 'sex', codes: ['f', 'm', 'x'].map((code) => ({ code, words: words(code) })) }],
} as unknown as Country
const question = (change: Partial<Question>): Question => ({
  id: 'word:sex:ladylike',
  kind: 'word',
  words: words('What does “ladylike” mean?'),
  about: { text: 'ladylike', heading: 'S', field: 'sex', rows: [4] },
  cells: 23,
  likely: [
    { value: 'sex=f', words: words('f') },
    { value: '', words: words('Nothing') },
  ],
  others: { list: 'sex' },
  ...change,
})
const view = (change: Partial<Question> = {}) => viewOf(question(change), form, country)
const values = (all: readonly { readonly value: string }[]) => all.map((c) => c.value)

describe('what may be answered', () => {
  it('of a word: its likely codes, the rest of the list as `FIELD=CODE`, and apart from them that it says nothing', () => {
    const { likely, more, nothing } = view()
    expect([values(likely), values(more), nothing?.value]).toEqual([['sex=f'], ['sex=m', 'sex=x'], ''])
  })
  it('of a word in a column of several fields: the field of that list, and each choice says whose it is', () => {
    const id = 'word:age+sex:ladylike'
    const both = [
      { value: 'age=x', words: words('x') },
      { value: 'sex=x', words: words('x') },
    ]
    const { likely, more } = view({ id, about: { text: 'ladylike', field: 'age' }, likely: both })
    // And in whatever other language this process speaks.
    expect(likely.map((c) => c.words)).toMatchObject([
      { en: 'Age: x', km: 'Age (km)៖ x (km)' },
      { en: 'Sex: x', km: 'Sex (km)៖ x (km)' },
    ])
    expect(values(more)).toEqual(['sex=f', 'sex=m'])
  })
  it('of an office: a code and no more; of a rule: what is likely alone, where an empty answer is a plain no', () => {
    expect(values(view({ id: 'office', kind: 'office', likely: [], others: { list: 'sex' } }).more)).toEqual(['f', 'm', 'x'])
    const rule = viewOf(
      { id: 'rule:case-day', kind: 'rule', words: words('?'), about: {}, cells: 1, likely: [{ value: '', words: words('No') }] },
      form,
      country,
    )
    expect([values(rule.likely), rule.more, rule.nothing]).toEqual([[''], [], undefined])
  })
})

describe('a word from a column that may hold names', () => {
  it.each([
    ['of names', 'word:name:ladylike', undefined, true],
    ['of names beside another field', 'word:sex+name:ladylike', 'sex', true],
    ['of names by its field alone', 'word::ladylike', 'name', true],
    ['of no names', 'word:sex:ladylike', 'sex', false],
  ])('%s', (_, id, field, isClosed) => {
    expect(view({ id, about: { text: 'ladylike', ...(field ? { field } : {}) } }).isClosed).toBe(isClosed)
  })
})

describe('answers', () => {
  const views = [view(), view({ id: 'word:sex:gent' })]
  it('of before are chosen already, an empty one too, and one that is an answer no more is not', () => {
    expect(startWith(views, { 'word:sex:ladylike': '', 'word:sex:gent': 'sex=gone', 'rule:law': 'L' })).toEqual({ 'word:sex:ladylike': '' })
    expect(startWith(views, {})).toEqual({})
  })
  it('of words and units serve the next file; of rules and offices none but their own', () => {
    const all = { 'word:sex:word': 'sex=f', 'unit:prison': 'month', 'rule:month-first': 'yes', office: 'CFI-2', 'wordy:x': '' }
    expect(onlyOf(all, 'word', 'unit')).toEqual({ 'word:sex:word': 'sex=f', 'unit:prison': 'month' })
    expect(onlyOf(all, 'office')).toEqual({ office: 'CFI-2' })
  })
  it('are missing until each is given; an empty one is one', () => {
    expect(listMissing(views, {})).toEqual(['word:sex:ladylike', 'word:sex:gent'])
    expect(listMissing(views, { 'word:sex:ladylike': '' })).toEqual(['word:sex:gent'])
  })
})
