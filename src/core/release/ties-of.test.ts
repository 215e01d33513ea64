/** Which parts of a family are what the family holds of some codes. */
import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Indicator, Where } from '../country/indicator.ts'
import type { Definition } from './asked.ts'
import { placeMembers } from './members.ts'
import { tiesOf } from './ties-of.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const convicted = kh.indicators.find((i) => i.id === 'persons-convicted') as Indicator
const of = (id: string, where: Where): Definition => ({ id, indicator: convicted, where: [{ outcome: ['convicted'] }, where] })
const root: Definition = { id: 'root', indicator: convicted, where: [{ outcome: ['convicted'] }] }
const labour = of('labour', { form_of_exploitation: ['FORCED_LABOUR'] })
const tip = of('tip', { law_basis: ['TIP_LAW'] })
const both = of('both', { law_basis: ['TIP_LAW'], form_of_exploitation: ['FORCED_LABOUR'] })

const cell = (isIn: readonly boolean[], form: string, law: string) => ({
  isIn,
  codeAt: (level: string) => (level === 'law_basis' ? law : form),
})
const tiesFor = (subsets: readonly Definition[], cells: ReturnType<typeof cell>[]) =>
  tiesOf(
    root,
    subsets,
    placeMembers(
      subsets,
      cells.map((c) => c.isIn),
    ),
    ['form_of_exploitation', 'law_basis'],
    cells,
  )
const at = { level: 'labour', value: 'labour' }

it('one that is narrower by a code of one column is what stands under it', () => {
  const cells = [cell([true], 'FORCED_LABOUR', 'TIP_LAW'), cell([false], 'DEBT_BONDAGE', 'TIP_LAW')]
  expect(tiesFor([labour], cells)).toEqual([{ at, level: 'form_of_exploitation', codes: ['FORCED_LABOUR'] }])
})

it('not where somebody of it is counted under several', () => {
  const cells = [cell([true], 'FORCED_LABOUR', 'TIP_LAW'), cell([true], 'several', 'TIP_LAW')]
  expect(tiesFor([labour], cells)).toEqual([{ at, level: 'form_of_exploitation' }])
})

it('one that is narrower by two columns is no sum of the widest, whoever was counted, and is one of each that it lies in', () => {
  const cells = [
    cell([true, true, true], 'FORCED_LABOUR', 'TIP_LAW'),
    cell([true, false, false], 'FORCED_LABOUR', 'OTHER'),
    cell([false, true, false], 'SEXUAL', 'TIP_LAW'),
  ]
  const own = tiesFor([labour, tip, both], cells).filter((t) => t.at.value === 'both')
  expect(own).toEqual(
    expect.arrayContaining([
      { at: own[0]!.at, level: 'form_of_exploitation' },
      { at: own[0]!.at, level: 'law_basis' },
      { at: own[0]!.at, within: { level: 'tip', value: 'tip' }, level: 'form_of_exploitation', codes: ['FORCED_LABOUR'] },
      { at: own[0]!.at, within: { level: 'labour', value: 'labour' }, level: 'law_basis', codes: ['TIP_LAW'] },
    ]),
  )
})
