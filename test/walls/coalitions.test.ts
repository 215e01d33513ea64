/** The table of coalitions against a model of the protocol: every set of parties is tried, and what it can do is worked out step by step. */
import { describe, expect, it } from 'vitest'
import { isQuorum, type Policy } from '../../src/core/ledger/policy.ts'
import { THREE_TRUSTEES } from '../../src/core/seal/sides.ts'
import { ABILITIES, COALITIONS, coalitionsOfThree, PARTIES, type Ability, type Party } from '../../src/core/vault/coalitions.ts'

const WITNESSES = ['witness-government', 'witness-civil', 'witness-foreign'] as const
const POLICY = {
  logs: [],
  witnesses: WITNESSES.map((name) => ({ name, key: {} as never, url: null })),
  groups: [{ name: 'two-classes', threshold: 2, members: WITNESSES }],
  quorum: 'two-classes',
} satisfies Policy

/** What a coalition has or can bring about. */
type Fact =
  | Ability
  | 'envelope-own'
  | 'envelope-other'
  | 'ghost'
  | 'row'
  | 'request-own'
  | 'request-other'
  | 'agency-part'
  | 'trustee-part'
  | 'agency-answer'
  | 'trustee-answer'
  | 'split-views'
  | 'no-quorum'
/** Honest parties do what the protocol says; so whoever brings about all of `from` has `gives`. */
type Step = { readonly gives: Fact; readonly from: readonly string[]; readonly because: string }

const stepsFor = (
  trustee: readonly (readonly string[])[],
  trusteeStops: readonly (readonly string[])[],
  watches: readonly string[],
): Step[] => [
  { gives: 'envelope-own', from: ['asker'], because: 'the server hands an envelope to whoever may read the record' },
  { gives: 'envelope-own', from: ['server'], because: 'it keeps them' },
  { gives: 'envelope-own', from: ['database'], because: 'they are rows' },
  { gives: 'envelope-other', from: ['server'], because: 'it keeps them' },
  { gives: 'envelope-other', from: ['database'], because: 'they are rows' },
  { gives: 'envelope-other', from: ['request-other'], because: 'one decision serves vault and server' },
  { gives: 'ghost', from: ['registrar-1', 'registrar-2'], because: 'an enrolment needs two registrars of two agencies, and no more' },
  // A row is in a witnessed checkpoint as soon as it is in the log: honest witnesses cosign whatever grows.
  ...(['asker', 'ghost', 'server', 'database'] as const).map((p): Step => ({
    gives: 'row',
    from: [p],
    because: 'rows are taken from anyone',
  })),
  { gives: 'request-own', from: ['asker', 'row'], because: 'a grant of the case’s owner' },
  { gives: 'request-other', from: ['ghost', 'row'], because: 'a ghost may be the case’s owner, and grant to another ghost' },
  { gives: 'request-other', from: ['asker', 'approver-1', 'approver-2', 'row'], because: 'broken glass needs no grant' },
  { gives: 'agency-part', from: ['agency-vault'], because: 'it keeps its share and the salts' },
  ...trustee.map((some): Step => ({ gives: 'trustee-part', from: some, because: 'it keeps its share and the salts' })),
  { gives: 'agency-answer', from: ['request-other'], because: 'an honest vault answers it, and writes it down' },
  { gives: 'trustee-answer', from: ['request-other'], because: 'an honest vault answers it, and writes it down' },
  ...(['agency-part', 'agency-answer'] as const).flatMap((a) =>
    (['trustee-part', 'trustee-answer'] as const).map((t): Step => ({
      gives: 'open',
      from: ['envelope-other', a, t],
      because: 'a key is made of two parts',
    })),
  ),
  {
    gives: 'unmarked',
    from: ['envelope-own', 'agency-part', 'trustee-part'],
    because: 'a part that an honest vault gives is in its own opening log',
  },
  { gives: 'unmarked', from: ['envelope-other', 'agency-part', 'trustee-part'], because: 'the same' },
  { gives: 'forge', from: ['ghost'], because: 'a signature is believed for the person of its credential' },
  { gives: 'fork', from: ['server', 'split-views'], because: 'the log’s key signs both' },
  { gives: 'stop', from: ['no-quorum'], because: 'a vault answers only what a quorum cosigned' },
  ...['server', 'database', 'agency-vault', 'oversight', 'registrar-1', 'registrar-2'].map((p): Step => ({
    gives: 'stop',
    from: [p],
    because: 'fail closed',
  })),
  ...trusteeStops.map((some): Step => ({ gives: 'stop', from: some, because: 'one part alone is nothing' })),
  ...['oversight', 'agency-vault', 'server', ...watches].map((p): Step => ({
    gives: 'watch',
    from: [p],
    because: 'it reads the request, or serves it',
  })),
]

/** Honest witnesses see one history each; dishonest ones cosign any. Two quorums that share no honest witness are two believed histories. */
function canSplit(dishonest: ReadonlySet<string>): boolean {
  const honest = WITNESSES.filter((w) => !dishonest.has(w))
  return Array.from({ length: 2 ** honest.length }, (_, mask) => honest.filter((__, i) => (mask & (1 << i)) !== 0)).some((one) => {
    const other = honest.filter((w) => !one.includes(w))
    return [one, other].every((seen) => isQuorum(POLICY, new Set([...seen, ...dishonest])))
  })
}

function abilitiesOf(some: ReadonlySet<string>, steps: readonly Step[]): Set<string> {
  const has = new Set<string>(some)
  const dishonest = new Set(WITNESSES.filter((w) => some.has(w)))
  if (canSplit(dishonest)) has.add('split-views')
  if (!isQuorum(POLICY, new Set(WITNESSES.filter((w) => !dishonest.has(w))))) has.add('no-quorum')
  for (let before = -1; before !== has.size;) {
    before = has.size
    for (const step of steps) if (step.from.every((f) => has.has(f))) has.add(step.gives)
  }
  return has
}

/** Every coalition is tried. @returns for each ability the smallest ones that have it, as sorted lines. */
function enumerate(parties: readonly string[], steps: readonly Step[]): Record<string, string[]> {
  const able = Array.from({ length: 2 ** parties.length }, (_, mask) =>
    abilitiesOf(new Set(parties.filter((__, i) => (mask & (1 << i)) !== 0)), steps),
  )
  return Object.fromEntries(
    Object.keys(ABILITIES).map((ability) => [
      ability,
      able
        .flatMap((has, mask) =>
          has.has(ability) && parties.every((_, i) => (mask & (1 << i)) === 0 || !able[mask ^ (1 << i)]?.has(ability))
            ? [
                parties
                  .filter((__, i) => (mask & (1 << i)) !== 0)
                  .toSorted()
                  .join(' + '),
              ]
            : [],
        )
        .toSorted(),
    ]),
  )
}

const ALL = Object.keys(PARTIES) as Party[]
const shipped = (linesOf: (ability: Ability) => readonly { readonly who: readonly string[] }[]): Record<string, string[]> =>
  Object.fromEntries(
    (Object.keys(COALITIONS) as Ability[]).map((a) => [
      a,
      linesOf(a)
        .map(({ who }) => who.toSorted().join(' + '))
        .toSorted(),
    ]),
  )
/** Of three, of whom two are needed: every pair is the trustee, each of them alone sees what is asked. */
const PAIRS = THREE_TRUSTEES.flatMap((a, i) => THREE_TRUSTEES.slice(i + 1).map((b) => [a, b]))
const OF_THREE = { parties: [...ALL.filter((p) => p !== 'trustee'), ...THREE_TRUSTEES], steps: stepsFor(PAIRS, PAIRS, THREE_TRUSTEES) }

describe('the table of coalitions', () => {
  it('is what all 8,192 coalitions can do, and nothing else', () => {
    const steps = stepsFor([['trustee']], [['trustee']], ['trustee'])
    expect(shipped((a) => COALITIONS[a])).toEqual(enumerate(ALL, steps))
  })
  it('is what all 32,768 can do where the trustee is three parties, of whom two are needed', () => {
    expect(shipped(coalitionsOfThree)).toEqual(enumerate(OF_THREE.parties, OF_THREE.steps))
  })
  it('lists no one of the three who could stop an opening, nor the agency’s vault and one of them who could read a name', () => {
    for (const one of THREE_TRUSTEES) {
      expect(abilitiesOf(new Set([one]), OF_THREE.steps).has('stop')).toBe(false)
      const has = abilitiesOf(new Set(['agency-vault', one, 'server', 'database', 'oversight', ...WITNESSES]), OF_THREE.steps)
      expect(['open', 'unmarked', 'forge'].filter((a) => has.has(a))).toEqual([])
    }
  })
  it('lists nobody alone who could learn a name or forge an act, nor any one vault with the whole of the server', () => {
    const steps = stepsFor([['trustee']], [['trustee']], ['trustee'])
    for (const vault of ['agency-vault', 'trustee']) {
      const has = abilitiesOf(new Set(['server', 'database', vault, 'oversight', ...WITNESSES]), steps)
      expect(['open', 'unmarked', 'forge'].filter((a) => has.has(a))).toEqual([])
    }
  })
})
