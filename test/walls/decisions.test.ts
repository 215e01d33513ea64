/** The decision of Cambodia's pack, against the plain-text oracle over random questions, and case by case where a life hangs on it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { readPolicySet } from '../../src/outside/cedar/policy-set.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { ACTIONS, type AccessRequest } from '../../src/core/access/decision.ts'
import { resourceOf } from '../../src/core/access/resource.ts'
import { CREDENTIAL_ROLES } from '../../src/core/entry/credential-card.ts'
import { PURPOSES } from '../../src/core/entry/oversight-acts.ts'
import { SEALED_CLASSES } from '../../src/core/model/fields.ts'
import { listRecordKinds, RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { personKinds } from '../../src/core/person/kinds.ts'
import type { AgencyType } from '../../src/core/model/lifecycles.ts'
import { EVERYTHING, ONE_IN } from '../helpers/everything.ts'
import { mayBeDone } from './decision-oracle.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const TYPES = new Map(kh.agencies.map((a) => [a.id, a.type]))
const DAY = '2026-11-25'
const decide = openDecide(kh, () => DAY)
const RULES = readPolicySet(kh).rules
/** The country's own among them. */
const KINDS = listRecordKinds()
const AGENCIES = kh.agencies.map(({ id, type }) => ({ agency: id, agencyType: type }))

const from = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list)
const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: other })
const LAWFUL = PURPOSES.slice(0, 9)

/** Half are an agency's about its own, and most are asked by a device, so that enough of them may be answered yes. */
const ANYTHING: fc.Arbitrary<AccessRequest> = fc
  .record({
    who: from(AGENCIES),
    roles: fc.uniqueArray(mostly(from(['clerk', 'caseworker', 'head', 'reviewer', 'oversight'] as const), from(CREDENTIAL_ROLES)), {
      minLength: 1,
      maxLength: 2,
    }),
    signedInBy: mostly(from(['device', 'software'] as const), from(['password', 'oidc', 'token'] as const)),
    action: mostly(from(['open', 'read', 'list', 'search', 'approve', 'grant'] as const), from(ACTIONS)),
    purpose: mostly(from(LAWFUL), from(PURPOSES)),
    other: from(AGENCIES),
    isOwn: fc.boolean(),
    kind: from(KINDS),
    fields: fc.array(fc.nat(), { maxLength: 3 }),
    record: mostly(fc.constant('c'.repeat(32)), fc.constant('')),
    approvers: fc.array(from(AGENCIES), { maxLength: 3 }),
    flags: fc.record({ isGranted: fc.boolean(), isFrozen: mostly(fc.constant(false), fc.boolean()), isEmergency: fc.boolean() }),
    people: from([0, 0, 1, 19, 20, 21, 400]),
    closed: mostly(fc.constant<readonly string[]>([]), fc.constant<readonly string[]>(['c'.repeat(32)])),
  })
  .map(({ who, roles, signedInBy, action, purpose, other, isOwn, kind, fields, record, approvers, flags, people, closed }) => ({
    principal: { credential: 'a'.repeat(32), person: 'b'.repeat(32), ...who, roles, signedInBy, closed },
    action,
    purpose,
    resource: resourceOf({
      agency: isOwn ? who.agency : other.agency,
      kind: kind.id,
      record,
      fields: fields.map((n) => kind.fields[n % kind.fields.length]!.id),
    }),
    context: { ...flags, approvers, peopleIn30Days: people },
  }))

type Usual = readonly [who: string, owner: string, kind: string, action: AccessRequest['action'], purpose: AccessRequest['purpose']]
/** What chance rarely meets: each protocol, broken glass, oversight, embassies, leads, the intimate. One or two things of each are then changed. */
const USUAL: readonly Usual[] = [
  // One that opens no name shows clear values: by chance alone it would be met less than once in 10,000.
  ...kh.protocols.flatMap((p) =>
    p.kinds.map((kind): Usual => [p.to, p.from, kind, p.classes.length > 0 ? 'open' : 'read', p.purposes[0]!]),
  ),
  ['mosavy', 'mosavy', 'screening', 'open', 'protection'],
  ['ngo-coalition', 'mosavy', 'screening', 'open', 'protection'],
  ['molvt', 'ngo-coalition', 'shelter_stay', 'open', 'protection'],
  ['ahtjp', 'ahtjp', 'lead', 'open', 'protection'],
  ['ahtjp', 'ahtjp', 'accused_episode', 'search', 'prosecution'],
  ['courts', 'courts', 'accused_episode', 'append', 'recording'],
  ['courts', 'courts', 'accused_episode', 'sign', 'correction'],
  ['courts', 'courts', 'accused_episode', 'open', 'correction'],
  ['prosecution', 'prosecution', 'accused_episode', 'open', 'prosecution'],
  ['prosecution', 'prosecution', 'accused_episode', 'grant', 'prosecution'],
  ['oversight-body', 'ahtjp', 'accused_episode', 'oversee', 'oversight'],
  ['oversight-body', 'oversight-body', 'integrity_allegation', 'open', 'oversight'],
  ['oversight-body', 'mosavy', 'screening', 'approve', 'erasure'],
  ['mfaic', 'mosavy', 'repatriation', 'approve', 'family-tracing'],
]
const NEARLY: fc.Arbitrary<AccessRequest> = fc
  .record({
    usual: from(USUAL),
    other: ANYTHING,
    changed: fc.uniqueArray(
      from(['who', 'roles', 'signIn', 'action', 'purpose', 'record', 'kind', 'classes', 'approvers', 'flags', 'people'] as const),
      {
        maxLength: 2,
      },
    ),
    granted: mostly(fc.constant(true), fc.constant(false)),
    classes: fc.uniqueArray(from(SEALED_CLASSES), { maxLength: 2 }),
    emergency: fc.boolean(),
  })
  .map(({ usual: [agency, owner, kind, action, purpose], other, changed, granted, classes, emergency }): AccessRequest => {
    const is = (part: (typeof changed)[number]): boolean => changed.includes(part)
    const resource = is('kind') ? other.resource : resourceOf({ agency: owner, kind, record: 'c'.repeat(32), fields: [] })
    const who = { agency, agencyType: TYPES.get(agency)! }
    return {
      principal: {
        ...(is('who') ? other.principal : { ...other.principal, ...who }),
        roles: is('roles') ? other.principal.roles : ['caseworker', 'oversight'],
        signedInBy: is('signIn') ? other.principal.signedInBy : 'device',
        closed: is('flags') ? (other.principal.closed ?? []) : [],
      },
      action: is('action') ? other.action : action,
      purpose: is('purpose') ? other.purpose : purpose,
      resource: {
        ...resource,
        agency: is('record') ? other.resource.agency : owner,
        record: is('record') ? other.resource.record : 'c'.repeat(32),
        classes: is('classes') ? classes : action === 'read' ? [] : ['identity'],
      },
      context: {
        isGranted: granted,
        isFrozen: is('flags') && other.context.isFrozen,
        isEmergency: is('flags') ? other.context.isEmergency : emergency,
        approvers: is('approvers')
          ? other.context.approvers
          : [
              { agency: 'mosavy', agencyType: 'social' },
              { agency: 'moj', agencyType: 'ministry' },
            ],
        peopleIn30Days: is('people') ? other.context.peopleIn30Days : 0,
      },
    }
  })
const QUESTION = fc.oneof(ANYTHING, NEARLY)

/** By day a quarter of the questions, and the same ones each time, among which each rule is met: of chance alone one in two such quarters lacks one. */
const MANY = 10_000 / ONE_IN(4)
const CHANCE = EVERYTHING ? {} : { seed: 1 }

it('agrees with the oracle on thousands of random questions', { timeout: 300_000 }, () => {
  const seen = { yes: 0, no: 0, reasons: new Set<string>(), kinds: new Map<string, number>() }
  fc.assert(
    fc.property(QUESTION, (question) => {
      const { isAllowed, because } = decide(question)
      expect(isAllowed, JSON.stringify({ because, question })).toBe(mayBeDone(question, DAY, TYPES))
      seen[isAllowed ? 'yes' : 'no']++
      for (const id of because) seen.reasons.add(id)
      seen.kinds.set(question.resource.kind, (seen.kinds.get(question.resource.kind) ?? 0) + 1)
    }),
    { numRuns: MANY, ...CHANCE },
  )
  // A test of refusals alone would pass with no policy at all.
  expect(seen.yes).toBeGreaterThan(MANY / 20)
  expect(seen.no).toBeGreaterThan(MANY / 20)
  // Each kind of record is among them, those of a person's file with the rest: one that is added is asked about from its first day.
  expect([...KINDS, ...personKinds()].filter(({ id }) => (seen.kinds.get(id) ?? 0) < 10 / ONE_IN(5)).map((k) => k.id)).toEqual([])
  // And one that never meets a rule would not notice its loss. Those left out forbid what another rule forbids or nothing permits.
  const second = ['harm.punishment', 'harm.lists', 'harm.plans', 'harm.allegations', 'protocol.inspectors-to-police']
  expect([...RULES.keys()].filter((id) => !seen.reasons.has(id) && !second.includes(id))).toEqual([])
})

type Part = {
  who?: Partial<AccessRequest['principal']>
  record?: Partial<AccessRequest['resource']>
  context?: Partial<AccessRequest['context']>
}
const as = (agency: string): Pick<AccessRequest['principal'], 'agency' | 'agencyType'> => ({
  agency,
  agencyType: TYPES.get(agency) as AgencyType,
})
/** A caseworker of the social ministry opens the name in a referral of the ministry, to help, with a shelter's approval. */
const ask = (
  { who, record, context }: Part = {},
  { action = 'open', purpose = 'protection' }: Partial<Pick<AccessRequest, 'action' | 'purpose'>> = {},
): AccessRequest => ({
  principal: { credential: 'a'.repeat(32), person: 'b'.repeat(32), ...as('mosavy'), roles: ['caseworker'], signedInBy: 'device', ...who },
  action,
  purpose,
  resource: {
    ...resourceOf({ agency: 'mosavy', kind: 'referral', record: 'c'.repeat(32), fields: [] }),
    classes: ['identity'],
    ...record,
  },
  context: { isGranted: false, approvers: [as('ngo-coalition')], isFrozen: false, peopleIn30Days: 0, isEmergency: false, ...context },
})
let day = DAY
const decideOn = openDecide(kh, () => day)
const why = (request: AccessRequest, on = DAY): string => {
  day = on
  const { isAllowed, because } = decideOn(request)
  return `${isAllowed ? 'yes' : 'no'}: ${because.join(' ')}`.trim()
}
const kindOf = (kind: string, agency = 'mosavy') => ({
  ...resourceOf({ agency, kind, record: 'c'.repeat(32), fields: [] }),
  classes: ['identity' as const],
})

describe('a name on the protection side', () => {
  it('opens to who helps, with an approver of the protection side', () => {
    expect(why(ask())).toBe('yes: open.help')
    expect(why(ask({ context: { approvers: [as('mosavy')] } }))).toBe('yes: open.help')
  })
  it.each([
    ['nobody', []],
    ['police', [as('ahtjp')]],
    ['an invented agency', [{ agency: 'shelter-of-nowhere', agencyType: 'ngo' as const }]],
    ['a police office that says that it is a shelter', [{ agency: 'ahtjp', agencyType: 'ngo' as const }]],
  ])('not with %s as its approver', (_, approvers) => {
    expect(why(ask({ context: { approvers } }))).toBe('no: harm.approver')
  })
  it.each(PURPOSES.slice(9))('never to punish, whoever asks and whoever approves: %s', (purpose) => {
    const everything = {
      isGranted: true,
      isEmergency: true,
      approvers: [as('mosavy'), as('ngo-coalition'), as('moj')],
    }
    for (const { agency } of AGENCIES) {
      for (const kind of RECORD_KINDS.filter((k) => k.side === 'protection' || k.concerns === 'victim')) {
        const question = ask(
          { who: { ...as(agency), roles: ['caseworker', 'head', 'oversight'] }, record: kindOf(kind.id, agency), context: everything },
          { purpose },
        )
        const { isAllowed, because } = decide(question)
        expect({ agency, kind: kind.id, isAllowed }).toEqual({ agency, kind: kind.id, isAllowed: false })
        expect(because).toContain('harm.punishment')
      }
    }
  })
  it.each(
    AGENCIES.filter((a) => ['police', 'prosecution', 'court'].includes(a.agencyType) || ['moi', 'gdp'].includes(a.agency)).map(
      (a) => a.agency,
    ),
  )(
    'is nowhere for %s, not even its own',
    (agency) => {
      for (const kind of RECORD_KINDS.filter((k) => k.side === 'protection'))
        for (const owner of [agency, 'mosavy'])
          for (const action of ['open', 'read', 'list', 'search', 'grant', 'approve'] as const)
            for (const purpose of ['protection', 'recording'] as const) {
              const context = { isGranted: true, isEmergency: true, approvers: [as('mosavy'), as('ngo-coalition')] }
              const question = ask(
                { who: { ...as(agency), roles: ['caseworker', 'head', 'reviewer'] }, record: kindOf(kind.id, owner), context },
                { action, purpose },
              )
              expect(decide(question).isAllowed).toBe(false)
            }
    },
    120_000,
  )
  it('police hand in what they saw of a person, and cannot read it back', () => {
    const own = { who: { ...as('ahtjp'), roles: ['clerk' as const] }, record: kindOf('screening', 'ahtjp') }
    expect(why(ask(own, { action: 'append', purpose: 'recording' }))).toBe('yes: own.hand-in')
    expect(why(ask(own, { action: 'list', purpose: 'recording' }))).toBe('no: harm.wall')
    expect(why(ask(own, { purpose: 'correction' }))).toMatch(/^no: harm\.wall/)
  })
})

describe('between agencies', () => {
  const shelter = { ...as('ngo-coalition') }
  it('a protocol and a grant together', () => {
    expect(why(ask({ who: shelter, context: { isGranted: true } }))).toBe('yes: protocol.mosavy-to-shelters')
    expect(why(ask({ who: shelter }))).toBe('no:')
    expect(why(ask({ who: shelter, context: { isGranted: true } }, { purpose: 'family-tracing' }))).toBe('no:')
  })
  it('a grant alone is nothing: no protocol, no flow', () => {
    expect(why(ask({ who: as('molvt'), context: { isGranted: true } }))).toBe('no:')
    expect(why(ask({ who: shelter, record: kindOf('statement'), context: { isGranted: true } }))).toBe('no:')
    expect(why(ask({ who: shelter, record: { classes: ['identity', 'intimate'] }, context: { isGranted: true } }))).toBe('no:')
  })
  it('not before its first day, nor on the day when it ends', () => {
    const asked = ask({ who: shelter, context: { isGranted: true } })
    expect(['2025-12-31', '2026-01-01', '2028-12-31', '2029-01-01'].map((day) => why(asked, day).slice(0, 3))).toEqual([
      'no:',
      'yes',
      'yes',
      'no:',
    ])
  })
  it('one that has expired allows nothing', () => {
    const asked = ask(
      { who: as('ahtjp'), record: { ...kindOf('criminal_referral', 'molvt'), classes: ['sensitive'] }, context: { isGranted: true } },
      { purpose: 'prosecution' },
    )
    expect(why(asked, '2025-06-01')).toBe('yes: protocol.inspectors-to-police')
    expect(why(asked)).toBe('no:')
  })
  it('an embassy sees one person, under a grant, and no list', () => {
    const national = { who: as('embassies'), record: kindOf('repatriation') }
    expect(why(ask({ ...national, context: { isGranted: true } }, { purpose: 'family-tracing' }))).toBe('yes: protocol.mosavy-to-embassies')
    expect(why(ask(national, { purpose: 'family-tracing' }))).toBe('no: harm.embassy')
    expect(
      why(
        ask(
          { ...national, record: { ...kindOf('repatriation'), record: '' }, context: { isGranted: true } },
          { action: 'list', purpose: 'referral' },
        ),
      ),
    ).toMatch(/^no: harm\.embassy/)
  })
  it('behind broken glass with two agencies, and not with two people of one', () => {
    const tonight = (approvers: AccessRequest['context']['approvers']) =>
      why(ask({ who: shelter, context: { isEmergency: true, approvers } }))
    expect(tonight([as('mosavy'), as('molvt')])).toBe('yes: open.emergency')
    expect(tonight([as('mosavy'), as('mosavy')])).toBe('no: harm.emergency')
    expect(tonight([as('molvt'), as('ncct')])).toBe('no: harm.approver')
  })
})

describe('who is not a person with a device', () => {
  it.each(['password', 'oidc', 'token'] as const)('opens nothing: %s', (signedInBy) => {
    expect(why(ask({ who: { signedInBy } }))).toMatch(/^no: harm\.device/)
  })
  it('a program hands in and reads nothing', () => {
    const program = { who: { signedInBy: 'token' as const, roles: [] } }
    expect(why(ask(program, { action: 'append', purpose: 'recording' }))).toBe('yes: own.hand-in')
    expect(why(ask(program, { action: 'list', purpose: 'recording' }))).toBe('no: harm.program')
  })
  it('a registrar, who could enrol one that does not exist, sees nothing', () => {
    expect(why(ask({ who: { roles: ['registrar', 'caseworker'] } }))).toBe('no: harm.registrar')
  })
})

describe('oversight', () => {
  const body = { ...as('oversight-body'), roles: ['oversight' as const] }
  it('sees who looked and stops them, and opens no name', () => {
    expect(why(ask({ who: body }, { action: 'oversee', purpose: 'oversight' }))).toBe('yes: oversight.powers')
    expect(why(ask({ who: body }, { purpose: 'oversight' }))).toMatch(/^no: wall\.oversight/)
  })
  it('is one body: neither the committee nor the anti-corruption unit', () => {
    for (const agency of ['ncct', 'pcct', 'acu'])
      expect(
        why(
          ask(
            { who: { ...as(agency), roles: ['oversight'] }, record: kindOf('integrity_allegation', agency) },
            { action: 'list', purpose: 'oversight' },
          ),
        ),
      ).toBe('no: oversight.alone')
  })
  it('is not whoever has the role in another agency, nor the trustee', () => {
    for (const who of [as('ahtjp'), as('ncct'), { agency: kh.trustee.id, agencyType: 'oversight' as const }])
      expect(why(ask({ who: { ...who, roles: ['oversight'] } }, { action: 'oversee', purpose: 'oversight' }))).toBe('no:')
  })
  it('a frozen agency opens nothing and goes on handing in', () => {
    expect(why(ask({ context: { isFrozen: true } }))).toBe('no: harm.frozen')
    expect(why(ask({ who: { roles: ['clerk'] }, context: { isFrozen: true } }, { action: 'append', purpose: 'recording' }))).toBe(
      'yes: own.hand-in',
    )
  })
})

describe('the twenty-first person in thirty days', () => {
  const own = { record: kindOf('accused_episode', 'prosecution'), who: as('prosecution') }
  it.each([
    [19, [], 'yes: open.case'],
    [20, [], 'no: harm.alone'],
    [20, [as('ahtjp')], 'yes: open.case'],
  ])('after %i, approved by %j', (peopleIn30Days, approvers, answer) => {
    expect(why(ask({ ...own, context: { peopleIn30Days, approvers } }, { purpose: 'prosecution' }))).toBe(answer)
  })
})

describe('a question that was made up', () => {
  const wrong = {
    'another type of agency': ask({ who: { agencyType: 'ngo' } }),
    'an agency that is nowhere': ask({ who: { agency: 'kgb' } }),
    'a record of no agency': ask({ record: { agency: 'kgb' } }),
    'the other side of the wall': ask({ record: { side: 'shared' } }),
    'a kind that is nowhere': ask({ record: { kind: 'episode' } }),
    'a purpose that is none': ask({}, { purpose: 'curiosity' as never }),
    'an act that is none': ask({}, { action: 'peek' as never }),
    'a role that is none': ask({ who: { roles: ['caseworker', 'minister' as never] } }),
    'fewer people than none': ask({ context: { peopleIn30Days: -1 } }),
    'half a person': ask({ context: { peopleIn30Days: 0.5 } }),
    'a class that is none': ask({ record: { classes: ['name' as never] } }),
    'not a yes and not a no': ask({ context: { isFrozen: undefined as never } }),
  }
  it.each(Object.entries(wrong))('is refused, and gives no reason away: %s', (_, question) => {
    expect(decide(question)).toEqual({ isAllowed: false, because: [] })
  })
  it('and on a day that is none', () => {
    expect(openDecide(kh, () => 'yesterday')(ask())).toEqual({ isAllowed: false, because: [] })
  })
})
