/**
 * Whether outside witnesses stand behind a log: their cosignatures under a state of it, against a policy that the reader
 * chose. That the log grew out of that state is checkLog's to say (`since`).
 */
import { parseVkey, printVkey } from '../src/core/ledger/note.ts'
import { parsePolicy, readWitnessed, type Policy, type Witnessed } from '../src/core/ledger/policy.ts'
import type { Report } from './fault.ts'

/**
 * @param note the cosigned state; undefined when there is none.
 * @param policy text of a C2SP tlog-policy, or one that was read.
 * @returns what was cosigned, when the log signed it and every known line holds; a quorum that is not reached is reported.
 */
export function checkWitnessed(note: string | undefined, policy: string | Policy, vkey: string, report: Report): Witnessed | undefined {
  const read = typeof policy === 'string' ? parsePolicy(policy) : policy
  const key = parseVkey(vkey)
  if ('why' in read || !key) {
    report({ what: 'policy.unreadable', where: 'why' in read ? `line ${read.line}: ${read.why.en}` : 'the log’s key' })
    return undefined
  }
  if (note === undefined) {
    report({ what: 'witnessed.missing', where: 'witnessed', path: 'witnessed' })
    return undefined
  }
  const witnessed = readWitnessed(note, read)
  if (!witnessed || printVkey(witnessed.signed.key) !== printVkey(key)) {
    report({ what: 'witnessed.does-not-hold', where: 'witnessed', path: 'witnessed' })
    return undefined
  }
  if (!witnessed.quorum)
    report({
      what: 'witnessed.no-quorum',
      where: `size ${witnessed.checkpoint.size}, cosigned by ${witnessed.cosigned.map((c) => c.witness).join(', ') || 'nobody'}`,
      path: 'witnessed',
    })
  return witnessed
}
