/** What was done to a person is guarded in an installation's own tables, as the model says of the field; nobody types it into a draft. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { Indicator } from '../../core/country/index.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import { askedTables, define, familiesOf, indicatorOf as asIndicator } from '../../core/release/asked.ts'
import { tableSetOf } from '../protect.ts'
import { attributesOf, OPEN } from './attributes.ts'
import type { Counted } from '../stages.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const indicatorOf = (id: string): Indicator => {
  const found = findIndicator(kh, id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}
const guardOf = (id: string, by: readonly string[], subset?: string): ReturnType<typeof attributesOf> => {
  const cells = [{ by: Object.fromEntries(by.map((d) => [d, 'unknown'])), value: 9 }]
  const counted = { by, cells, from: '2023-01-01', to: '2024-01-01', unit: 'people' } as unknown as Counted
  const subsets = subset === undefined ? [] : [define(indicatorOf(subset), {})?.of].filter((d) => d !== undefined)
  const { attributes, silent, open } = tableSetOf(counted, [], kh, indicatorOf(id), subsets).set
  return { ...(attributes ? { attributes } : {}), ...(silent ? { silent } : {}), ...(open ? { open } : {}) }
}
const guarded = (...asked: Parameters<typeof guardOf>): readonly string[] | undefined => guardOf(...asked).attributes
const whyOpen = (...asked: Parameters<typeof guardOf>): string | undefined => guardOf(...asked).open?.[0]?.why

describe('attributes of whole groups', () => {
  it('are the cuts of victims by their exploitation', () => {
    expect(guarded('referred-to-services', ['sex', 'form_of_exploitation'])).toEqual(['form_of_exploitation'])
    expect(guardOf('referred-to-services', ['sex', 'age_band'])).toEqual({})
  })
  it('say nothing where no answer stands, or several do', () => {
    const { silent } = guardOf('referred-to-services', ['form_of_exploitation'])
    expect(silent).toEqual(expect.arrayContaining(['UNSPECIFIED', 'several', 'unknown']))
    expect(silent).not.toContain('OTHER')
  })
  it('are guarded where a definition only leaves a code out: its name tells of nobody which', () => {
    expect(guarded('victims-identified', ['form_of_exploitation'])).toEqual(['form_of_exploitation'])
  })
  it('are those of victims whose number is added up, too', () => {
    expect(guarded('campaign-victims-identified', ['form_of_exploitation'])).toEqual(['form_of_exploitation'])
  })
  it('are none of cases and of those accused in them: nothing was done to whom is counted, and the release says so', () => {
    expect(guarded('cases-prosecuted', ['form_of_exploitation', 'court'])).toBeUndefined()
    expect(whyOpen('cases-prosecuted', ['form_of_exploitation', 'court'])).toBe(OPEN.accused)
    expect(whyOpen('cooperation-requests', ['form_of_exploitation'])).toBe(OPEN.nobody)
  })
  it('are none where a name tells the code, of the whole or of a part; the release says so', () => {
    for (const [id, part] of [
      ['forced-marriage-victims', undefined],
      ['victims-identified', 'forced-marriage-victims'],
      ['referred-to-services', 'forced-marriage-victims'],
    ] as const)
      expect([guarded(id, ['form_of_exploitation'], part), whyOpen(id, ['form_of_exploitation'], part)]).toEqual([
        undefined,
        OPEN.definition,
      ])
  })
  it('are guarded or explained in every family of the yearly set', () => {
    const families = familiesOf(askedTables(kh).asked)
    let [held, explained] = [0, 0]
    const silent: string[] = []
    for (const { root, subsets, asked } of families) {
      const indicator = asIndicator(root)
      const source = sourceOf(indicator)
      const by = [...new Set(asked.map((a) => a.by))]
      const fields = source?.type === 'records' ? source.kind.fields.filter((f) => f.isAttribute).map((f) => f.id) : []
      const { attributes = [], open = [] } = attributesOf(kh, indicator, subsets, by)
      for (const level of by.filter((d) => fields.includes(indicator.dimensions[d]?.column ?? ''))) {
        const isExplained = open.some((o) => o.level === level)
        if (attributes.includes(level)) held++
        else if (isExplained) explained++
        else silent.push(`${root.id} ${level}`)
      }
    }
    expect(silent).toEqual([])
    expect([held > 2, explained > 2]).toEqual([true, true])
  })
})

describe('codes that the country’s list counts as one in every release', () => {
  it('are one code with a name and a list, whether they are many or few, and everybody is still there', () => {
    const cells = [
      { by: { sex: 'female' }, value: 20 },
      { by: { sex: 'male' }, value: 9 },
      { by: { sex: 'unknown' }, value: 2 },
    ]
    const counted = { by: ['sex'], cells, from: '2023-01-01', to: '2024-01-01', unit: 'people' } as unknown as Counted
    const { set } = tableSetOf(counted, [], kh, indicatorOf('persons-convicted'))
    const codes = set.dimensions[0]!.leaves.map(([code]) => code)
    expect(codes).toEqual(['female', 'male_or_unknown'])
    expect(set.merged).toMatchObject([{ level: 'sex', code: 'male_or_unknown', of: ['male', 'unknown', 'several'] }])
    expect(Object.keys(set.merged?.[0]?.names ?? {})).toEqual(['en', 'km'])
    const sum = (leaf: number): number => set.rows.filter((r) => r.leaves[0] === leaf).reduce((n, r) => n + r.count, 0)
    expect([sum(0), sum(1)]).toEqual([20, 11])
  })
})
