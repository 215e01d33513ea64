import { expect, it } from 'vitest'
import type { AccessRequest } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { decideBy, openDecide } from './decide.ts'
import { readPolicySet } from './policy-set.ts'

const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
const [A, B] = ['a'.repeat(32), 'b'.repeat(32)]
const kind = 'investigation'
const ask = (
  who: Partial<AccessRequest['principal']> = {},
  context: Partial<AccessRequest['context']> = {},
  record = A,
): AccessRequest => ({
  principal: { credential: A, person: A, agency: 'bell', agencyType: 'police', roles: ['caseworker'], signedInBy: 'device', ...who },
  action: 'read',
  purpose: 'prosecution',
  resource: resourceOf({ agency: 'bell', kind, record, fields: [] }),
  context: { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false, ...context },
})
const agencyType = toyland.agencies.find((a) => a.id === 'bell')!.type
const policy = (id: string, body: string): string => `@id("own.${id}") @en("Test.") @km("សាក។")\n${body};\n`
const withOnly = (...texts: string[]) => ({ ...toyland, policies: [{ name: 'own.cedar', text: texts.join('') }] })
const decideOf = (country: typeof toyland, day: () => string = () => '2026-01-01') => {
  const decide = openDecide(country, day)
  return (...asked: Parameters<typeof ask>): boolean => decide(ask({ agencyType, ...asked[0] }, asked[1], asked[2])).isAllowed
}

it('remembers no yes for whom it is no longer one: role, freeze, grant and day are asked each time', () => {
  let day = '2026-01-01'
  const may = decideOf(
    withOnly(
      policy('test', 'permit (principal, action, resource) when { principal.roles.contains(Role::"caseworker") && context.isGranted }'),
      policy('frozen', 'forbid (principal, action, resource) when { context.isFrozen }'),
      policy('past', 'forbid (principal, action, resource) when { context.today > datetime("2026-01-31") }'),
    ),
    () => day,
  )
  const granted = { isGranted: true }
  for (let time = 0; time < 3; time++) {
    day = '2026-01-01'
    expect(may({}, granted)).toBe(true)
    expect(may({}, {})).toBe(false)
    expect(may({ roles: ['clerk'] }, granted)).toBe(false)
    expect(may({ roles: [] }, granted)).toBe(false)
    expect(may({}, { ...granted, isFrozen: true })).toBe(false)
    day = '2026-02-01'
    expect(may({}, granted)).toBe(false)
  }
})

it('tells two people and two records apart where a policy names one of them', () => {
  const person = decideOf(withOnly(policy('test', `permit (principal == Person::"${A}", action, resource)`)))
  expect([person(), person({ credential: B }), person()]).toEqual([true, false, true])
  const record = decideOf(withOnly(policy('test', `permit (principal, action, resource) unless { resource == Record::"${B}" }`)))
  expect([record({}, {}, A), record({}, {}, B), record({}, {}, A)]).toEqual([true, false, true])
})

it('tells two kinds and two agencies apart where a policy names one of them, and whether two agencies are one', () => {
  const ofKind = decideOf(withOnly(policy('test', 'permit (principal, action, resource) when { resource.kind == Kind::"lead" }')))
  expect(ofKind()).toBe(false)
  const one = toyland.agencies.find((a) => a.id !== 'bell')
  const other = { id: toyland.trustee.id, type: 'oversight' as const }
  const approvers = (...agencies: (typeof one | typeof other)[]) => ({
    approvers: agencies.map((a) => ({ agency: a!.id, agencyType: a!.type })),
  })
  const named = decideOf(
    withOnly(policy('test', `permit (principal, action, resource) when { context.approverAgencies.contains(Agency::"${one!.id}") }`)),
  )
  expect([named({}, approvers(other)), named({}, approvers(one)), named({}, approvers(other, one)), named()]).toEqual([
    false,
    true,
    true,
    false,
  ])
  const own = decideOf(
    withOnly(policy('test', 'permit (principal, action, resource) when { context.approverAgencies.contains(principal.agency) }')),
  )
  const bell = toyland.agencies.find((a) => a.id === 'bell')
  expect([own({}, approvers(one)), own({}, approvers(bell)), own({}, approvers(other)), own({}, approvers(one, bell))]).toEqual([
    false,
    true,
    false,
    true,
  ])
  const two = decideOf(withOnly(policy('test', 'permit (principal, action, resource) when { context.approvals == 2 }')))
  expect([two({}, approvers(one, one)), two({}, approvers(one, other)), two({}, approvers(other, one))]).toEqual([false, true, true])
})

it('answers as before when it has forgotten', () => {
  const set = readPolicySet(withOnly(policy('test', 'permit (principal, action, resource) when { context.peopleIn30Days < 3 }')))
  const decide = decideBy(set, () => '2026-01-01', 2)
  const may = (peopleIn30Days: number): boolean => decide(ask({ agencyType }, { peopleIn30Days })).isAllowed
  expect([0, 1, 2, 3, 4, 2, 3, 0].map(may)).toEqual([true, true, true, false, false, true, false, true])
})
