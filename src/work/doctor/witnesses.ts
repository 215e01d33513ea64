/** Whom the policy asks: whether one party is too strong in it, how old its quorum is, and what each witness holds. */
import { MOST_TRIED, weighCoalitions } from '../../core/ledger/coalitions.ts'
import type { Policy } from '../../core/ledger/policy.ts'
import { hashPolicy } from '../../store/files/witnessed.ts'
import type { Installation } from '../installation/installation.ts'
import { askSeen, type Seen } from '../witnessing/judge-seen.ts'
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
  return [checkPower(policy), await checkQuorum(installation, now), ...checkEach(await askSeen(installation))]
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

function checkEach(seen: readonly Seen[]): Check[] {
  return seen.map((s): Check => {
    const id = `witness.${s.witness}`
    switch (s.is) {
      case 'silent':
        return warn(id, 'does not answer', 'see that its address in DIR/witness-policy holds, and call its keeper')
      case 'nothing':
        return warn(id, 'answers, and shows nothing of this log', 'give its keeper DIR/tlog/vkey: saksi witness add-log')
      case 'rewound':
        return fault(id, `saw ${s.size} entries of this log; here are ${s.here}`, OVERTAKEN)
      case 'another-history':
        return fault(
          id,
          `saw another history of this log at ${s.size} entries`,
          'two servers have signed under one key: stop both (docs/operate/move.md)',
        )
      case 'forgot':
        return fault(
          id,
          `holds ${s.size} entries of this log and had cosigned ${s.signed}: it was put back to an older memory`,
          'call its keeper: a witness is never put back; make a new one with a new key, and a new policy (docs/operate/witness.md)',
        )
      default:
        return ok(id, `saw ${s.size.toLocaleString('en')} entries, and they are borne out`)
    }
  })
}
