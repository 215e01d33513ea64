/** A heading that says `no` before a word counts what the word names, or denies it. Neither is what the word says alone. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, words } from '../../../../../../test/helpers/read-lists.ts'
import { codesOf } from '../../../../country/find.ts'
import { namesIn } from '../../../../text/languages.ts'
import { headingsOf } from '../../heading/heading.ts'
import { foldText } from '../../words/fold-text.ts'

const NUMBERED = { 'rule:numbered': 'yes' }

describe('a heading that begins with no', () => {
  const counted = ['children', 'victims', 'accused', 'days', 'visits', 'dependants', 'boys', 'sessions', 'suspects']
  const heads = [...counted.flatMap((of) => [`No of ${of}`, `No. of ${of}`, `N° of ${of}`]), 'No family', 'No debt']
  it.each(country.forms.map((form) => form.id))('is no answer to another question of %s', (id) => {
    knowIt()
    const form = country.forms.find((f) => f.id === id)
    const said = heads.flatMap((head) =>
      form
        ? headingsOf(form, country, words)
            .read(head)
            .codes.map((c) => `${head}: ${c.code}`)
        : [],
    )
    expect(said).toEqual([])
  })
  it.each(['screening', 'identification', 'court-return', 'service-return', 'detention'])('is no code of %s that it denies', (id) => {
    knowIt()
    const form = country.forms.find((f) => f.id === id)
    if (!form) throw new Error(id)
    const headings = headingsOf(form, country, words)
    const lists = form.fields.filter(
      (f) => f.type === 'code' && f.list && f.id !== form.slot.office && !['offences', 'citizenships'].includes(f.list),
    )
    const names = lists.flatMap((f) => codesOf(country, f.list ?? '').flatMap((c) => [...namesIn(c.words)]))
    const all = new Set(names.map(foldText))
    const denials = [...all].flatMap((name) => (/^[a-z]/.test(name) ? [`no ${name}`, `without ${name}`] : [`គ្មាន${name}`]))
    const wrong = denials.filter((name) => !all.has(name) && headings.read(name).codes.length > 0)
    expect(denials.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })
  it.each([
    ['screening', 'File no|Sex|Age|Date screened|Result|No of children', 'F|21|01/01/2024|victim|1', 'private'],
    ['shelter-return', 'File no|Sex|Age|Date admitted|No debt', 'F|21|01/01/2024|1', 'custody_order'],
    ['identification', 'File no|Name|Sex|Age|Date identified|No debt', 'A na|F|21|01/01/2024|1', 'form_of_exploitation'],
    ['identification', 'File no|Name|Sex|Age|Date identified|គ្មានបំណុល', 'A na|F|21|01/01/2024|✓', 'form_of_exploitation'],
  ])('over ticks fills nothing in %s: %s', (form, heads, cells, field) => {
    const { of } = readBook(form, { List: [heads, `1/24|${cells}`, `2/24|${cells}`] }, NUMBERED)
    const plain = readBook(form, { List: [heads.replace(/\|[^|]*$/, ''), `1/24|${cells.replace(/\|[^|]*$/, '')}`] }, NUMBERED)
    expect(new Set(of(field))).toEqual(new Set(plain.of(field)))
  })
  it('is a number where the form asks for one', () => {
    const { of } = readBook('inspection', {
      List: ['Date|Employer|No of children', '01/02/2024|A|3'],
    })
    expect(of('children_found')).toEqual(['3'])
  })
  it('answers the question above it', () => {
    const list = ['File no|Sex|Age|Date screened|Private|', '||||Yes|No', '1/24|F|21|01/01/2024|✓|', '2/24|F|22|02/01/2024||✓']
    expect(readBook('screening', { List: list }, NUMBERED).of('private')).toEqual(['yes', 'no'])
  })
  it.each(['Private / yes|Private / no', 'Private: yes|Private: no'])('behind its own question answers it: %s', (heads) => {
    const list = [`File no|Sex|Age|Date screened|${heads}`, '1/24|F|21|01/01/2024|✓|', '2/24|F|22|02/01/2024||✓']
    expect(readBook('screening', { List: list }, NUMBERED).of('private')).toEqual(['yes', 'no'])
  })
})

describe('what is headed by a number of somebody, or by an answer alone', () => {
  const asked = (heads: string, ...rows: readonly string[]) => readBook('identification', { List: [heads, ...rows] }, {}).asked
  it.each(['No of victim', 'No. of victim', 'Number of victim'])('%s, over numbers of each: somebody is asked', (head) =>
    expect(asked(`${head}|Name|Sex|Age|Date identified`, '1/24|A na|F|21|01/01/2024', '2/24|B na|F|22|01/01/2024')).toEqual([
      `column:${head.toLowerCase()}`,
    ]),
  )
  it('Yes, over ticks: somebody is asked', () =>
    expect(asked('File no|Name|Sex|Age|Date identified|Yes|No', '1/24|A na|F|21|01/01/2024|✓|', '2/24|B na|F|22|01/01/2024||✓')).toEqual([
      'column:yes',
    ]))
})

describe('how old somebody was when she came in', () => {
  const read = (form: string, heads: string) => readBook(form, { List: [heads, '1/24|A na|F|15|01/01/2024'] }, NUMBERED)
  it.each(['Age on entry', 'Age at arrival', 'Age at admission', 'Age when admitted'])(
    'is not how old she is when she is identified: %s',
    (age) => {
      const { of, asked } = read('identification', `File no|Name|Sex|${age}|Date identified`)
      expect(of('age_band')[0]).not.toBe('<18')
      expect(asked).toEqual([`column:${age.toLowerCase()}`])
    },
  )
  it.each(['Age on entry', 'Age at arrival', 'Age'])('is, in the book of those who enter: %s', (age) =>
    expect(read('shelter-return', `File no|Name|Sex|${age}|Date admitted`).of('age_band')).toEqual(['<18']),
  )
})
