/** A key at the foot of a sheet that explains its headings, and the letters that its cells are put together of. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../test/helpers/read-lists.ts'

const HEADS = 'No|CN|RD|AC|S/A|NT|AR|CD|SG|JD|Result|PJ'
const ROWS = [
  '1|8/24|2024-01-04|SAMPLE Dei|m/31|K|12TL|2024-01-05|z|2024-06-10|p3y6m s1y f2ml|pp',
  '2|9/24|2024-02-05|SAMPLE p y|w/28|K|15TL,253CC|2024-02-06|z|2024-07-11|qt|ab',
  '3|10/24|2024-03-06|SAMPLE Tuek|m/40|K|12TL|2024-03-07|i|||',
]
const KEY = [
  'Key',
  'CN=case number  RD=date registered  AC=accused  S/A=sex/age (m=male w=female)  NT=nationality (K=Cambodian)',
  'AR=article  TL=law of 2008 on human trafficking; CC=Criminal Code',
  'CD=date charged  SG=stage (i=investigation z=decided)  JD=judgment date  PJ=presence (pp=in person ab=in absentia)',
  'p=prison  s=suspended  y=years  m=months  f=fine  ml=million riel  qt=acquitted',
]
const read = (key: readonly string[] = KEY, rows: readonly string[] = ROWS, heads = HEADS) =>
  readBook('court-return', { List: ['List of accused', heads, ...rows, '', ...key] })

describe('headings in letters that the sheet explains', () => {
  it('are what it says', () => {
    const { of, asked, faults } = read()
    expect(asked.filter((id) => id !== 'office')).toEqual([])
    expect(faults).toEqual([])
    expect(of('case_number')).toEqual(['8/24', '9/24', '10/24'])
    expect(of('decided_on').slice(0, 2)).toEqual(['2024-06-10', '2024-07-11'])
    expect(of('sex')).toEqual(['male', 'female', 'male'])
    expect(of('presence').slice(0, 2)).toEqual(['in_person', 'in_absentia'])
    expect(of('outcome').slice(0, 2)).toEqual(['convicted', 'acquitted'])
    expect([of('sentence_months')[0], of('suspended_months')[0], of('fine')[0]]).toEqual(['42', '12', '2000000'])
    expect(of('offence')[0]).toBe('L2008-12')
  })
  it('and a name is written as it stands, whatever letters it is of', () => expect(read().of('accused_name')[1]).toBe('SAMPLE p y'))
  it.each([
    ['two things are said of a heading', [...KEY, 'JD=date registered  PJ=presence']],
    ['more stands in the line than it explains', KEY.map((line) => (line.startsWith('CD') ? `${line}  and so on` : line))],
  ] as const)('is asked where %s', (_, key) => {
    const { asked, of } = read(key)
    expect(asked.some((id) => id.startsWith('column:'))).toBe(true)
    expect(of('decided_on')[0] ?? '').toBe('')
  })
  it('a cell of letters that are not all explained stays as it is', () => {
    const { of, faults, asked } = read(KEY, [ROWS[0]?.replace('s1y', 'x1y') ?? ''])
    expect(of('suspended_months')[0]).toBe('')
    expect([...faults, ...asked].length).toBeGreaterThan(0)
  })
})
