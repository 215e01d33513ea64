/** Whom the policy asks: whether one party is too strong in it, how old its quorum is, and what each witness holds. */
import { MOST_TRIED, weighCoalitions } from '../../core/ledger/coalitions.ts'
import { judgeHeld, readHeld } from '../../core/ledger/held.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import type { Policy } from '../../core/ledger/policy.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import { hashPolicy } from '../../store/files/witnessed.ts'
import type { Installation } from '../installation/installation.ts'
import { askHeads, type SeenBy } from '../../outside/witness/heads.ts'
import { ageOf, fault, ok, warn, type Check } from './check.ts'

const WITNESSED_S = 3600
const OVERTAKEN = 'this is an older copy, or another machine goes on with the log: stop this server now (docs/operate/move.md)'

/** @param now milliseconds since 1970. */
export async function checkWitnesses(installation: Installation, now: number): Promise<Check[]> {
  const policy = installation.policy()
  const adopted = await installation.adoptedPolicy()
  if ((policy ? hashPolicy(policy) : null) !== adopted)
    return [
      fault(
        'log.policy',
        'the policy of witnesses is not the one that the log says was adopted',
        'find out who changed DIR/witness-policy; put it back, or adopt it openly: saksi witness policy DIR FILE',
      ),
    ]
  if (!policy || policy.quorum === null)
    return [
      warn(
        'log.witnesses',
        'nobody outside vouches for this log',
        'agree on witnesses and take their policy into use: saksi witness --help',
      ),
    ]
  const key = parseVkey(installation.vkey)
  const seen = key ? await askHeads(policy, key) : []
  return [checkPower(policy), await checkQuorum(installation, now), ...(await checkEach(installation, seen))]
}

function checkPower(policy: Policy): Check {
  if (policy.witnesses.length > MOST_TRIED)
    return warn('log.policy', `${policy.witnesses.length} witnesses: too many to try every coalition`, `take ${MOST_TRIED} at most`)
  const { classes, balanced } = weighCoalitions(policy)
  if (balanced) return ok('log.policy', `of ${classes.map((c) => c.name).join(', ')} none can decide or block alone`)
  const strong = classes.flatMap((c) => [...(c.decides ? [`${c.name} decides alone`] : []), ...(c.blocks ? [`${c.name} can block`] : [])])
  return fault('log.policy', strong.join(', '), 'agree on a policy in which no party can: docs/operate/witness.md')
}

async function checkQuorum(installation: Installation, now: number): Promise<Check> {
  const { size } = await installation.checkpoint()
  const state = installation.witnessed()
  if (!state)
    return fault(
      'log.witnesses',
      'the quorum has not cosigned yet',
      'see that the witnesses are reached and know this log: saksi witness --help',
    )
  const age = now / 1000 - state.cosignedAt
  const says = `a quorum cosigned ${state.size.toLocaleString('en')} of ${size.toLocaleString('en')} entries, ${ageOf(age)} ago`
  return age > WITNESSED_S
    ? fault('log.witnesses', says, 'see which witness does not answer, and call its keeper')
    : ok('log.witnesses', says)
}

/** The head is read after the asking: what the server cosigned meanwhile is ours. */
async function checkEach(installation: Installation, seen: readonly SeenBy[]): Promise<Check[]> {
  const { size } = await installation.checkpoint()
  const subtree = tileSubtree(installation.layout.tlog, size)
  return seen.map((s): Check => {
    const id = `witness.${s.witness}`
    if (s.is !== 'shown')
      return s.is === 'silent'
        ? warn(id, 'does not answer', 'see that its address in DIR/witness-policy holds, and call its keeper')
        : warn(id, 'answers, and shows nothing of this log', 'give its keeper DIR/tlog/vkey: saksi witness add-log')
    const held = readHeld(s.note, installation.vkey)
    const verdict = held && judgeHeld([held], size, subtree)
    if (verdict?.is === 'rewound') return fault(id, `saw ${s.size} entries of this log; here are ${size}`, OVERTAKEN)
    if (verdict?.is === 'another-history')
      return fault(
        id,
        `saw another history of this log at ${s.size} entries`,
        'two servers have signed under one key: stop both (docs/operate/move.md)',
      )
    return ok(id, `saw ${s.size.toLocaleString('en')} entries, and they are borne out`)
  })
}
