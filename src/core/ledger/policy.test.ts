import { describe, expect, it } from 'vitest'
import { madeLog, madeSigner } from '../../../test/helpers/made-ledger.ts'
import { weighCoalitions } from './coalitions.ts'
import { cosign, printNote, printVkey, splitNote, type Signer } from './note.ts'
import { canBeApart, isQuorum, parsePolicy, printPolicy, readWitnessed, type Policy } from './policy.ts'

const log = madeSigner('saksi.local/toyland/test', 1)
const names = ['NCCT', 'NAA', 'NGO1', 'NGO2', 'NGO3', 'EMB1', 'EMB2']
const signers = new Map<string, Signer>(names.map((n, i) => [n, madeSigner(`${n.toLowerCase()}.example/w`, 10 + i, 'cosignature')]))
const signer = (name: string): Signer => signers.get(name) as Signer
const vkey = (name: string): string => printVkey(signer(name).key)

const HEAD = [`log ${printVkey(log.key)}`, ...names.map((n) => `witness ${n} ${vkey(n)} http://${n.toLowerCase()}.example/`)].join('\n')
const policyOf = (rest: string, head = HEAD): Policy => {
  const parsed = parsePolicy(`${head}\n${rest}\n`)
  if ('why' in parsed) throw new Error(`${parsed.line}: ${parsed.why.en}`)
  return parsed
}
const faultOf = (rest: string, head = HEAD): string => {
  const parsed = parsePolicy(`${head}\n${rest}\n`)
  return 'why' in parsed ? parsed.why.en : 'no fault'
}
const CLASSES = 'group government any NCCT NAA\ngroup civil 2 NGO1 NGO2 NGO3\ngroup foreign any EMB1 EMB2'
const quorumOf = (policy: Policy, ...some: string[]): boolean => isQuorum(policy, new Set(some))

describe('a policy', () => {
  const policy = policyOf(`${CLASSES}\n  # with a comment\n\ngroup all3 \t all government civil foreign \nquorum all3`)
  it('needs what its groups say, however they are nested', () => {
    expect(quorumOf(policy, 'NAA', 'NGO1', 'NGO3', 'EMB1')).toBe(true)
    expect(quorumOf(policy, 'NAA', 'NGO1', 'EMB1')).toBe(false)
    expect(quorumOf(policy, 'NAA', 'NCCT', 'NGO1', 'NGO2', 'NGO3')).toBe(false)
    expect(quorumOf(policy, ...names)).toBe(true)
    expect(quorumOf(policy)).toBe(false)
    expect(quorumOf(policyOf('quorum none'))).toBe(true)
    expect(quorumOf(policyOf('quorum NGO2'), 'NGO2')).toBe(true)
    expect(quorumOf(policyOf('quorum NGO2'), 'NGO1', 'stranger')).toBe(false)
  })
  it('has quorums that always share a witness, or has not', () => {
    expect(canBeApart(policy)).toBe(false) // two of three NGOs are in each
    expect(canBeApart(policyOf('group two 2 NCCT NAA NGO1\nquorum two'))).toBe(false)
    expect(canBeApart(policyOf('group two 2 NCCT NAA NGO1 NGO2\nquorum two'))).toBe(true)
    expect(canBeApart(policyOf('group gov any NCCT NAA\ngroup civil any NGO1 NGO2\ngroup both 2 gov civil\nquorum both'))).toBe(true)
    // One of three groups can be met twice over: two of the three with it alone on either side.
    expect(canBeApart(policyOf('group gov any NCCT NAA\ngroup some 2 gov NGO1 NGO2\nquorum some'))).toBe(true)
    expect(canBeApart(policyOf('quorum NGO2'))).toBe(false)
    expect(canBeApart(policyOf('quorum none'))).toBe(true)
  })
  it('is read back as it was printed, with and without addresses', () => {
    expect(parsePolicy(printPolicy(policy))).toEqual(policy)
    const bare = printPolicy(policy, false)
    expect(bare).not.toContain('http')
    expect(printPolicy(parsePolicy(bare) as Policy)).toBe(bare)
  })
  it('of thirty-two logs, witnesses and groups is read', () => {
    const n = Array.from({ length: 32 }, (_, i) => i)
    const lines = [
      ...n.map((i) => `log ${printVkey(madeSigner(`l${i}`, 100 + i).key)}`),
      ...n.map((i) => `witness w${i} ${printVkey(madeSigner(`w${i}`, 150 + i, 'cosignature').key)}`),
      ...n.map((i) => `group g${i} any w${i}`),
    ]
    expect(policyOf('quorum g7', lines.join('\n')).groups).toHaveLength(32)
  })
  it.each([
    ['no quorum', CLASSES, 'no quorum'],
    ['two quorums', 'quorum NAA\nquorum NAA', 'second quorum'],
    ['a quorum of nobody known', 'quorum them', 'not defined'],
    ['a group of nobody known', 'group a any b\nquorum a', 'b is not defined'],
    ['a group before its members', 'group a any b\ngroup b any NAA\nquorum a', 'b is not defined'],
    ['a witness in two groups', 'group a any NAA\ngroup b any NAA\nquorum a', 'NAA is a member already'],
    ['a witness twice in a group', 'group a 2 NAA NAA\nquorum a', 'NAA is a member already'],
    ['a group without members', 'group a any\nquorum a', 'group <name>'],
    ['a threshold of none', 'group a 0 NAA\nquorum a', 'no threshold'],
    ['a threshold above its members', 'group a 3 NAA NGO1\nquorum a', 'no threshold'],
    ['a threshold with a sign', 'group a +1 NAA\nquorum a', 'no threshold'],
    ['a name that is taken', 'group NAA any NGO1\nquorum NAA', 'is taken'],
    ['the name none', 'group none any NGO1\nquorum none', 'is taken'],
    ['none as a member', 'group a any none\nquorum a', 'none is not defined'],
    ['a word it does not know', 'trust NAA\nquorum NAA', 'no word of a policy'],
    ['a comment behind a line', 'quorum NAA # yes', 'quorum <name>'],
    ['a witness’s key twice', `witness again ${vkey('NAA')}\nquorum NAA`, 'stands here twice'],
    ['a log’s key as a witness', `witness again ${printVkey(log.key)}\nquorum NAA`, 'cosigner’s key'],
    ['a control character', 'quorum NAA\u001b', 'control character'],
  ])('with %s is refused, and says why', (_, rest, why) => {
    expect(faultOf(rest)).toContain(why)
  })
})

describe('a note against a policy', () => {
  const made = madeLog(log, 8)
  const policy = policyOf('group two 2 NAA NGO1 EMB1\nquorum two')
  const text = made.text(8)
  const own = `${splitNote(made.note(8))?.lines[0]}\n`
  const noteOf = (...lines: string[]): string => printNote(text, [own, ...lines])
  const by = (name: string, time: number): string => cosign(signer(name), text, time)

  it('is witnessed when the quorum cosigned, as early as a quorum had', () => {
    const read = readWitnessed(noteOf(by('NAA', 300), by('NGO1', 100), by('EMB1', 200)), policy)
    expect(read).toMatchObject({ quorum: true, at: 200, checkpoint: { size: 8 } })
    expect(read?.cosigned.map((c) => c.witness)).toEqual(['NAA', 'NGO1', 'EMB1'])
  })
  it('is not by one witness, though it sign five times, nor by strangers', () => {
    const five = [1, 2, 3, 4, 5].map((t) => by('NAA', t))
    expect(readWitnessed(noteOf(...five), policy)).toMatchObject({ quorum: false, at: null, cosigned: [{ witness: 'NAA', time: 5 }] })
    const stranger = madeSigner('stranger.example', 99, 'cosignature')
    expect(readWitnessed(noteOf(by('NAA', 1), cosign(stranger, text, 1)), policy)?.quorum).toBe(false)
    // Known, and not in the quorum's group.
    expect(readWitnessed(noteOf(by('NAA', 1), by('NGO3', 1)), policy)?.quorum).toBe(false)
  })
  it('one witness that dates itself back does not move the time that a quorum stands behind', () => {
    expect(readWitnessed(noteOf(by('NAA', 1), by('NGO1', 500)), policy)?.at).toBe(500)
  })
  it('is refused whole when one known line fails, or no log of the policy signed it', () => {
    const wrong = cosign(signer('EMB1'), made.text(7), 1)
    expect(readWitnessed(noteOf(by('NAA', 1), by('NGO1', 1), wrong), policy)).toBeUndefined()
    expect(readWitnessed(printNote(text, [by('NAA', 1), by('NGO1', 1)]), policy)).toBeUndefined()
    const foreign = madeLog(madeSigner('saksi.local/toyland/other', 2), 8)
    expect(readWitnessed(foreign.note(8), policy)).toBeUndefined()
  })
})

describe('coalitions', () => {
  it('two of three classes: none decides alone, none blocks, and any two make it', () => {
    const weighed = weighCoalitions(
      policyOf('group government any NCCT\ngroup civil any NGO1\ngroup foreign any EMB1\ngroup two 2 government civil foreign\nquorum two'),
    )
    expect(weighed.balanced).toBe(true)
    expect(weighed.deciding).toEqual([
      ['NCCT', 'NGO1'],
      ['NCCT', 'EMB1'],
      ['NGO1', 'EMB1'],
    ])
    expect(weighed.blocking).toEqual([
      ['NCCT', 'NGO1'],
      ['NCCT', 'EMB1'],
      ['NGO1', 'EMB1'],
    ])
  })
  it('what two quorums have in common can show two histories: one witness of two in three, two of three in four', () => {
    const three =
      'group government any NCCT\ngroup civil any NGO1\ngroup foreign any EMB1\ngroup two 2 government civil foreign\nquorum two'
    expect(weighCoalitions(policyOf(three)).splitting.filter((s) => s.length === 1)).toEqual([['NCCT'], ['NGO1'], ['EMB1']])
    const four =
      'group government any NCCT\ngroup civil any NGO1\ngroup foreign any EMB1\ngroup most 3 government civil foreign NAA\nquorum most'
    const weighed = weighCoalitions(policyOf(four))
    expect(weighed.balanced).toBe(true)
    expect(Math.min(...weighed.splitting.map((s) => s.length))).toBe(2)
    expect(weighCoalitions(policyOf('quorum none')).splitting).toEqual([[]])
    expect(weighCoalitions(policyOf('quorum NAA')).splitting).toContainEqual(['NAA'])
  })
  it('all of three classes: each can block', () => {
    const weighed = weighCoalitions(policyOf(`${CLASSES}\ngroup all3 all government civil foreign\nquorum all3`))
    expect(weighed.balanced).toBe(false)
    expect(weighed.classes.map((c) => [c.name, c.decides, c.blocks])).toEqual([
      ['government', false, true],
      ['civil', false, true],
      ['foreign', false, true],
    ])
    expect(weighed.blocking).toHaveLength(5)
    expect(weighed.blocking).toContainEqual(['EMB1', 'EMB2'])
  })
  it('three of five with two from the government: the government neither decides nor blocks', () => {
    const head = [`log ${printVkey(log.key)}`, ...['NCCT', 'NAA', 'NGO1', 'NGO2', 'EMB1'].map((n) => `witness ${n} ${vkey(n)}`)].join('\n')
    const weighed = weighCoalitions(policyOf('group five 3 NCCT NAA NGO1 NGO2 EMB1\nquorum five', head))
    expect(weighed.deciding).toHaveLength(10)
    expect(weighed.balanced).toBe(true) // without classes each stands alone
    const classed =
      'group government 2 NCCT NAA\ngroup civil 2 NGO1 NGO2\ngroup foreign any EMB1\ngroup two 2 government civil foreign\nquorum two'
    expect(weighCoalitions(policyOf(classed, head)).balanced).toBe(true)
  })
  it('one witness, and nobody at all, are not balanced', () => {
    expect(weighCoalitions(policyOf('quorum NAA')).balanced).toBe(false)
    expect(weighCoalitions(policyOf('quorum none')).balanced).toBe(false)
    expect(weighCoalitions(policyOf('quorum none')).deciding).toEqual([[]])
  })
  it('the enumeration is of every coalition: it agrees with asking each of the 128', () => {
    const policy = policyOf(`${CLASSES}\ngroup two 2 government civil foreign\nquorum two`)
    const { deciding } = weighCoalitions(policy)
    for (let mask = 0; mask < 128; mask++) {
      const some = names.filter((_, i) => (mask & (1 << i)) !== 0)
      expect(isQuorum(policy, new Set(some))).toBe(deciding.some((d) => d.every((w) => some.includes(w))))
    }
  })
})
