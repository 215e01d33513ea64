import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashPolicies } from '../../core/access/hash-policies.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { readPolicySet } from './policy-set.ts'

const COUNTRIES = `${import.meta.dirname}/../../../countries`
const toyland = await loadCountry(`${COUNTRIES}/toyland`)
const withText = (text: string) => ({ ...toyland, policies: [{ name: 'own.cedar', text }] })
const policy = (body: string, annotations = '@id("own.test") @en("Test.") @km("សាក។")'): string => `${annotations}\n${body};\n`
const faultsOf = (text: string): string => {
  try {
    readPolicySet(withText(text))
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}

it.each(readdirSync(COUNTRIES))('the policies of %s are sound, and none can be left out of what is common to all', async (id) => {
  const set = readPolicySet(await loadCountry(`${COUNTRIES}/${id}`))
  expect([...set.rules.keys()]).toEqual(expect.arrayContaining(['harm.punishment', 'harm.wall', 'harm.approver', 'harm.allegations']))
  // What no country can change only forbids: a permit there would be one that no country can take back.
  expect([...set.rules.values()].filter((r) => r.file === 'do-no-harm.cedar' && r.effect !== 'forbid')).toEqual([])
})

describe('a policy with a slip is refused when the country loads, and says what was meant', () => {
  it.each([
    ['an attribute', 'permit (principal, action, resource) when { resource.agancy == principal.agency }', 'did you mean `agency`'],
    ['an action', 'permit (principal, action == Action::"raed", resource)', 'did you mean `Action::"read"`'],
    ['a role', 'permit (principal, action, resource) when { principal.roles.contains(Role::"clark") }', '"clerk", "caseworker"'],
    ['a purpose', 'forbid (principal, action, resource) when { context.purpose == Purpose::"deportation" }', 'not declared as a valid eid'],
    ['a kind', 'permit (principal, action, resource) when { resource.kind == Kind::"episode" }', 'not declared as a valid eid'],
    ['an agency', 'permit (principal, action, resource) when { principal.agency == Agency::"bel" }', '"bell"'],
    [
      'a word that is no word of the vocabulary',
      'permit (principal, action, resource) when { context.purpose == "protection" }',
      'not compatible',
    ],
    ['a policy that is true of nobody', 'permit (principal, action, resource) when { false }', 'impossible'],
    ['a missing bracket', 'permit (principal, action, resource', 'unexpected'],
  ])('%s', (_, body, meant) => {
    const said = faultsOf(policy(body))
    expect(said).toMatch(/^refused: the policies of toyland have \d+ faults\n {2}own\.cedar:\d+: /)
    expect(said).toContain(meant)
  })
  it.each([
    ['no id', policy('permit (principal, action, resource)', '@en("Test.") @km("សាក។")'), 'has no @id'],
    ['no reason in words', policy('permit (principal, action, resource)', '@id("own.test") @km("សាក។")'), 'has no English words'],
    ['one id twice', policy('permit (principal, action, resource)').repeat(2), 'is there twice, first in own.cedar'],
    ['a template', policy('permit (principal == ?principal, action, resource)'), 'holds a template'],
  ])('%s', (_, text, fault) => expect(faultsOf(text)).toContain(fault))
  it('names every fault at once, each at its line', () => {
    const two = `// a comment\n${policy('permit (principal, action == Action::"raed", resource)')}\n${policy('permit (principal, action, resource) when { resource.agancy == principal.agency }', '@id("own.other") @en("Test.") @km("សាក។")')}`
    const said = faultsOf(two)
    expect(said).toContain('own.cedar:2: own.test')
    expect(said).toContain('own.cedar:5: own.other')
  })
})

describe('the hash that the log keeps', () => {
  const hash = (text: string): string => hashPolicies(withText(text))
  it('changes with a policy, with a comment that a lawyer reads, and with an agency', () => {
    const text = policy('permit (principal, action, resource)')
    const other = { ...withText(text), agencies: [] }
    expect(new Set([hash(text), hash(`${text}// A remark.\n`), hash(''), hashPolicies(other)]).size).toBe(4)
    expect(hash(text)).toBe(hash(text))
  })
})
