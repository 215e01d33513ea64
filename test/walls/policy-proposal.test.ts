/** A change of who may see whom, proposed by command and signed at the desk: of just these texts, by two people of two offices, one of oversight. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparePolicies } from '../../src/work/policies/access-policy.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { proposePolicies } from '../../src/work/policies/propose.ts'
import { hashPolicyTexts, type PolicyTexts } from '../../src/core/access/hash-policies.ts'
import { joinSignatures, makePolicyChange } from '../../src/core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../src/core/entry/make.ts'
import type { KeySignature } from '../../src/core/ledger/signature.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

type Waiting = {
  readonly adopted: string
  readonly proposal: { readonly texts: PolicyTexts; readonly half: { readonly entry: Parts; readonly first: KeySignature } | null } | null
  readonly seconds: readonly { readonly credential: string; readonly agency: string }[]
}
let s: ServedPeople
const GIFT = '@id("own.gift")\n@en("An office hands in what it likes.")\n@km("ការិយាល័យប្រគល់អ្វីដែលខ្លួនចង់។")\n'
const changed = (rule: string): Installation => ({
  ...s.installation,
  country: { ...s.installation.country, policies: [...s.installation.country.policies, { name: 'zz.cedar', text: GIFT + rule }] },
})
const WIDE = 'permit (principal, action == Action::"append", resource) when { principal.agency == resource.agency };\n'
const propose = (rule: string) => proposePolicies(changed(rule))
const look = async (who: string) => (await s.read<Waiting>(who, '/api/v1/policies')).body
const signed = (who: string, entry: Parts) => s.deviceOf(who).sign(hashOf(commitmentsOf(entry)))
const id = (who: string): string => s.deviceOf(who).credential
async function first(who: string, second: string, hash?: string) {
  const { proposal } = await look(who)
  const entry = makePolicyChange(hash ?? hashPolicyTexts(proposal!.texts), [id(who), id(second)], nodeRandom.bytes)
  return s.post(who, '/api/v1/policies/first', { entry, signature: await signed(who, entry) })
}
/** What was handed in as whole. */
let last: Parts
async function second(who: string) {
  const { entry, first: one } = (await look(who)).proposal!.half!
  last = { ...entry, signature: joinSignatures(one, await signed(who, entry)) }
  return s.post(who, '/api/v1/policies', { entry: last })
}

beforeAll(async () => {
  s = await servePeople([
    ['head', 'moj', ['head']],
    ['oversight', 'ncct', ['oversight']],
    ['other', 'mosavy', ['head']],
    ['absent', 'acu', ['oversight']],
    ['clerk', 'moj', ['clerk']],
  ])
}, 300_000)
afterAll(() => s?.remove())

describe('a change of policies', () => {
  it('is proposed from changed files alone, and only where they are sound', async () => {
    await expect(proposePolicies(s.installation)).rejects.toMatchObject({ code: 'policy.in-force' })
    await expect(propose('permit (principal, action, resource) when { principal.agancy == resource.agency };')).rejects.toThrow('agancy')
    expect((await look('head')).proposal).toBeNull()
  })
  it('is shown whole to those who can sign it, with whom they can; for others there is none', async () => {
    const { texts } = await propose(WIDE)
    expect((await look('head')).proposal?.texts).toEqual(texts)
    expect((await look('head')).seconds.map((x) => x.agency).sort()).toEqual(['acu', 'ncct'])
    expect((await look('oversight')).seconds.map((x) => x.agency).sort()).toEqual(['acu', 'moj', 'mosavy'])
    expect((await s.get('clerk', '/api/v1/policies')).status).toBe(404)
    expect((await fetch(`${s.api}/api/v1/policies`)).status).toBe(404)
  })
  it('takes no first signature over other policies, with nobody of oversight, or by another’s device', async () => {
    const other = { status: 422, body: { code: 'policy.other-proposal' } }
    expect(await first('head', 'oversight', 'a'.repeat(64))).toMatchObject(other)
    expect(await first('head', 'other')).toMatchObject(other)
    expect(await first('head', 'head')).toMatchObject(other)
    const entry = makePolicyChange(hashPolicyTexts((await look('head')).proposal!.texts), [id('oversight'), id('head')], nodeRandom.bytes)
    expect(await s.post('head', '/api/v1/policies/first', { entry, signature: await signed('head', entry) })).toMatchObject(other)
    expect((await look('head')).proposal?.half).toBeNull()
  })
  it('begins anew when it is proposed again: what was signed of the first is nobody’s word on the second', async () => {
    expect((await first('head', 'oversight')).status).toBe(200)
    const half = (await look('oversight')).proposal?.half
    expect(half?.first.credential).toBe(id('head'))
    await propose(WIDE.replace('resource)', 'resource )'))
    expect((await look('oversight')).proposal?.half).toBeNull()
  })
  it('is held up by nobody who signs first and names somebody who never will', async () => {
    expect((await first('other', 'absent')).status).toBe(200)
    expect((await look('absent')).proposal?.half?.first.credential).toBe(id('other'))
    // For those whom it does not name it waits as it did.
    for (const who of ['head', 'oversight']) expect((await look(who)).proposal?.half).toBeNull()
  })
  it('is adopted with the second signature, and waits for nobody any more', async () => {
    const { adopted, proposal } = await look('head')
    expect((await first('head', 'oversight')).status).toBe(200)
    expect(await second('other')).toMatchObject({ status: 422, body: { code: 'signature.approvers' } })
    expect((await comparePolicies(s.installation)).adopted).toBe(adopted)
    expect((await second('oversight')).status).toBe(200)
    expect((await comparePolicies(s.installation)).adopted).toBe(hashPolicyTexts(proposal!.texts))
    expect((await look('head')).proposal).toBeNull()
  })
  it('is not put aside by an entry of other policies: neither one in the log already, nor one that both signed and the second kept back', async () => {
    const inTheLog = last
    await propose(WIDE.replace('resource)', 'resource  )'))
    expect((await first('head', 'oversight')).status).toBe(200)
    const { entry, first: one } = (await look('oversight')).proposal!.half!
    const keptBack = { ...entry, signature: joinSignatures(one, await signed('oversight', entry)) }
    const { texts } = await propose(WIDE.replace('resource)', 'resource   )'))
    const { adopted } = await look('head')
    expect(await s.post('oversight', '/api/v1/policies', { entry: keptBack })).toMatchObject({ body: { code: 'policy.other-proposal' } })
    expect((await s.post('oversight', '/api/v1/policies', { entry: inTheLog })).status).toBe(200)
    const now = await look('head')
    expect([now.adopted, now.proposal?.texts]).toEqual([adopted, texts])
  })
})
