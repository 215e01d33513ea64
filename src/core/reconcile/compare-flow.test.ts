import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { getRecordKind } from '../model/kinds.ts'
import { compareFlow, type FlowQuestion, type OnDay } from './compare-flow.ts'
import { FLOWS } from './flows.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const flow = (id: string) => FLOWS.find((f) => f.id === id) as FlowQuestion['flow']
const days = (office: string, day: string, n: number, last = day): OnDay => ({ office, day, last, n })
const PRO = { form: 'dossier-return', office: 'PRO-12', period: '2023-Q2', is_nil: false }
const POL = { form: 'investigation-return', office: 'POL-12', period: '2023-Q2', is_nil: false }
const ask = (own: Partial<FlowQuestion>): string[] =>
  compareFlow({
    country,
    flow: flow('dossiers'),
    sent: [],
    received: [],
    said: [PRO, POL],
    interval: { from: '2023-01-01', to: '2024-01-01' },
    asOf: '2023-12-01',
    ...own,
  }).map((f) => `${f.rule} ${f.office} ${f.period} ${'sent' in f ? `${f.sent}/${f.received}` : f.by} ${f.look_at.join(' ')}`)

describe('two sides of a flow', () => {
  it('read nothing of the protection side or of oversight', () => {
    const kinds = FLOWS.flatMap((f) => [f.sent.kind, f.received.kind]).map(getRecordKind)
    expect(kinds.filter((k) => k.side !== 'enforcement' && k.side !== 'shared')).toEqual([])
  })
  it.each(FLOWS.map((f) => [f.id, f] as const))('%s names columns that its kinds have, and offices with an area', (_, f) => {
    for (const side of [f.sent, f.received]) {
      const columns = getRecordKind(side.kind).columns.map((c) => c.id)
      expect(columns).toEqual(expect.arrayContaining([side.office, side.date, ...Object.keys(side.where ?? {})]))
    }
    const said = ['dossier-return PRO', 'proceeding-return CFI', 'hotline POL'].map((s) => {
      const [form = '', body = ''] = s.split(' ')
      return { form, office: `${body}-12`, period: '2023-Q2', is_nil: true }
    })
    const body = { investigation: 'POL-12', dossier: 'PRO-12', criminal_referral: 'LAB-12' }[f.sent.kind] ?? ''
    expect(ask({ flow: f, said, sent: [days(body, '2023-05-02', 1)] })).toHaveLength(1)
  })
  it('that differ by more than registers do are named, with both offices', () => {
    expect(ask({ sent: [days('POL-12', '2023-05-02', 9)], received: [days('PRO-12', '2023-05-04', 4)] })).toEqual([
      'flow.differs PRO-12 2023-Q2 9/4 PRO-12 POL-12',
    ])
    expect(ask({ sent: [days('POL-12', '2023-05-02', 1)], received: [days('PRO-12', '2023-05-04', 9)] })).toHaveLength(1)
    // What gendarmes sent counts on their side, and nobody waits for them.
    expect(
      ask({ sent: [days('POL-12', '2023-05-02', 1), days('GDM-12', '2023-05-02', 8)], received: [days('PRO-12', '2023-05-04', 9)] }),
    ).toEqual([])
    expect(ask({ sent: [days('POL-12', '2023-05-02', 9)], received: [days('PRO-12', '2023-05-04', 7)] })).toEqual([])
    expect(ask({ sent: [days('POL-1', '2023-05-02', 9)], received: [] })).toEqual([])
  })
  it('what was on its way at the end of a period is not lost', () => {
    expect(ask({ sent: [days('POL-12', '2023-06-28', 9)] })).toEqual([])
    expect(ask({ received: [days('PRO-12', '2023-04-03', 9)] })).toEqual([])
  })
  it('a nil return is contradicted by one record of the other side', () => {
    const said = [{ ...PRO, is_nil: true }, POL]
    expect(ask({ said, sent: [days('POL-12', '2023-05-02', 1)] })).toEqual(['nil.contradicted PRO-12 2023-Q2 investigation POL-12'])
    expect(ask({ said, sent: [days('POL-12', '2023-06-28', 1)] })).toEqual([])
    expect(ask({ said })).toEqual([])
  })
  it('a nil return is contradicted by no record that may be of another period, and one that may have come in is not missing', () => {
    const said = [{ ...PRO, is_nil: true }, POL]
    expect(ask({ said, sent: [days('POL-12', '2023-04-20', 1, '2023-07-10')] })).toEqual([])
    expect(ask({ said, sent: [days('POL-12', '2023-02-01', 1, '2023-05-02')] })).toEqual([])
    expect(ask({ said, sent: [days('POL-12', '2023-05-01', 1, '2023-05-31')] })).toHaveLength(1)
    const sent = [days('POL-12', '2023-05-02', 9)]
    expect(ask({ sent, received: [days('PRO-12', '2023-05-01', 7, '2023-07-31')] })).toEqual([])
  })
  it('silence is not compared: it is a return that is missing', () => {
    const sent = [days('POL-12', '2023-05-02', 9)]
    expect(ask({ said: [POL], sent })).toEqual([])
    expect(ask({ said: [PRO], sent })).toEqual([])
    expect(ask({ sent, asOf: '2023-07-20' })).toEqual([])
  })
})
