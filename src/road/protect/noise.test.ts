/** Of which counts no noise is drawn: those of which somebody would take the range for all that is not known. */
import { expect, it } from 'vitest'
import { whyNotWhole } from './noise.ts'
import { stamp, type Counted, type CountedData } from '../stages.ts'

const whole: CountedData = {
  indicator: 'convicted',
  unit: 'people',
  from: '2025-01-01',
  to: '2026-01-01',
  as_of: '2026-03-01',
  as_of_by: 'recorded',
  definition: 1,
  value: 3,
  qualifier: 'exact',
  why: [],
  state: 'reported',
  coverage: { received: 4, due: 4 },
  by: ['sex'],
  cells: [{ by: { sex: 'female' }, value: 3, qualifier: 'exact', why: [], state: 'reported' }],
  lineage: { entries: 3, kinds: { 'record.version': 3 }, agencies: { moj: 3 }, deduplicated: false },
}
const why = (more: Partial<CountedData>): string | undefined => whyNotWhole(stamp<Counted>({ ...whole, ...more }))

it('draws of what is whole', () => {
  expect(why({})).toBeUndefined()
  expect(why({ state: 'reported_zero', value: 0, cells: [] })).toBeUndefined()
})

it.each<[string, Partial<CountedData>, string]>([
  ['a return is late', { state: 'partial', coverage: { received: 3, due: 4 } }, '3 of 4 returns'],
  ['a return is still to come', { coverage: { received: 4, due: 4, awaited: 2 } }, '4 of 6 returns'],
  ['nothing was collected', { state: 'not_collected', value: null, qualifier: null }, 'not_collected'],
  ['a nil return is contradicted', { state: 'nil_contradicted' }, 'nil_contradicted'],
  ['it is at least what was counted', { qualifier: 'at_least' }, 'at_least'],
  ['one cell is', { cells: [{ ...whole.cells[0]!, qualifier: 'at_least' }] }, 'not sure'],
  ['one cell has no number', { cells: [{ ...whole.cells[0]!, value: null, qualifier: null }] }, 'not sure'],
  ['an office stated a total', { state: 'aggregate', lineage: { ...whole.lineage, kinds: { 'aggregate.return': 1 } } }, 'stated'],
])('draws none where %s', (_, more, said) => {
  expect(why(more)).toContain(said)
})
