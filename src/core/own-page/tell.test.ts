import { describe, expect, it } from 'vitest'
import type { PersonRecord } from '../person/record.ts'
import type { PersonFile } from '../person/tell.ts'
import { tellHerself } from './tell.ts'

const record = (kind: string, values: Readonly<Record<string, string | number>> = {}, on = '2026-03-01'): PersonRecord => ({
  agency: 'mosavy',
  kind,
  record: 'a'.repeat(32),
  version: 1,
  recordedOn: on,
  on,
  values,
})
const NOTHING: PersonFile = {
  records: [],
  asked: [],
  owed: [],
  told: [],
  tellings: [],
  agreed: [],
  responsible: [],
  status: null,
  clock: null,
  undecided: [],
  care: { worker: null, offered: null, answers: [], calls: [], stops: [], plans: [], isTwo: false },
  over: null,
  assessed: { risk: null, needs: null },
}
const owed = (what: PersonFile['owed'][number]['owed'], more: Partial<PersonFile['owed'][number]> = {}): PersonFile['owed'][number] => ({
  owed: what,
  by: null,
  since: null,
  isLate: false,
  source: { agency: 'mosavy', kind: 'need', record: 'b'.repeat(32) },
  office: null,
  what: null,
  amount: null,
  offer: null,
  ...more,
})

describe('what a person reads of her own matter', () => {
  it('goes on as help goes on, and a decision that she is no victim ends none of it', () => {
    const is = (file: Partial<PersonFile>): string =>
      tellHerself({ ...NOTHING, ...file })
        .steps.map((s) => s.is)
        .join(' ')
    expect(is({})).toBe('done open open later')
    expect(is({ status: { is: 'suspected', on: null, by: null } })).toBe('done done open later')
    // Settled and promised at once would read as a trick.
    expect(is({ status: { is: 'suspected', on: null, by: null }, owed: [owed('decision')] })).toBe('done part open later')
    expect(is({ status: { is: 'not_victim', on: null, by: null }, records: [record('shelter_stay')] })).toBe('done done done later')
    expect(is({ records: [record('service_episode'), record('reintegration', { stage: 'monitoring' })] })).toBe('done open done open')
    expect(is({ records: [record('reintegration', { stage: 'closed' })] })).toBe('done open open done')
  })
  it('says yes of what holds alone: taken back, unclear or taken by the police is no', () => {
    const agreed = (is: PersonFile['agreed'][number]['is']) => [{ purpose: 'referral', on: null, office: null, record: '', is }]
    const said = (['given', 'guardian', 'withdrawn', 'unclear', 'void'] as const).map(
      (is) => tellHerself({ ...NOTHING, agreed: agreed(is) }).agreed[0]?.isYes,
    )
    expect(said).toEqual([true, true, false, false, false])
    expect(tellHerself({ ...NOTHING, agreed: agreed('of_age') }).agreed).toEqual([])
  })
  it('counts what is promised by its kind, and whether it is late', () => {
    const { promised } = tellHerself({ ...NOTHING, owed: [owed('allowance', { isLate: true }), owed('need'), owed('follow_up')] })
    expect(promised).toEqual([
      { what: 'support', n: 2, isLate: true },
      { what: 'asked-after', n: 1, isLate: false },
    ])
  })
  it('is the same, byte for byte, wherever she is, whoever helps, whatever it costs, and whether a court or a journey is in it or not', () => {
    const plain: PersonFile = { ...NOTHING, records: [record('service_episode')], owed: [owed('need')] }
    const telling: PersonFile = {
      ...plain,
      records: [
        record('service_episode', { service_type: 'shelter', province: 'KH-12', provider_type: 'ngo' }),
        record('shelter_stay', { stay_band: 'still_there' }),
        record('victim_participation', { has_counsel: 'no', role: 'witness' }),
        record('repatriation', { country: 'VN' }),
        record('protection_measure', { decision: 'pending' }),
      ],
      owed: [
        owed('need', { office: 'NGO-X1', what: 'shelter', by: '2026-12-24', since: '2026-01-01', amount: 120_000 }),
        ...(
          [
            'safe_place',
            'screening',
            'stay_permit',
            'custody',
            'own_consent',
            'other_guardian',
            'counsel',
            'protection',
            'fear_question',
            'plan_word',
            'plan_again',
            'hand_over',
          ] as const
        ).map((what) => owed(what, { isLate: true, office: 'NGO-X1' })),
      ],
      agreed: [
        { purpose: 'justice', on: null, office: 'NGO-X1', record: '', is: 'given' },
        { purpose: 'repatriation_partner', on: null, office: 'NGO-X1', record: '', is: 'given' },
      ],
      asked: [{ offer: 'o', record: 'r', to: 'ngo-coalition', office: 'NGO-X1', state: 'accepted', since: '2026-01-01' }],
      responsible: [{ by: 'stay', office: 'NGO-X1', since: null }],
    }
    expect(JSON.stringify(tellHerself(telling))).toBe(JSON.stringify(tellHerself(plain)))
  })
})
