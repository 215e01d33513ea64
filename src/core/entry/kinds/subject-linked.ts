/**
 * An account at the installation's OpenID provider says who this person is, and no more: it neither opens nor signs. In no
 * auditor's leaf: a subject is often a mail address, and its hash would be guessed.
 */
import { code, token, twoOf } from '../../shape.ts'
import { isBody } from '../bodies.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

export const subjectLinked = entryKind(
  {
    kind: 'subject.linked',
    door: 'act',
    members: {
      /** A device that still stands. When a person's last one goes, the link is dead. */
      person: token,
      /** The person's agency. */
      of: code,
      /** 32 hex digits, of issuer and subject (subjectToken). */
      subject: token,
      approvedBy: twoOf(token),
    },
    signed: { is: 'two', roles: ['registrar'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
    isInstallations: true,
  },
  {
    refers: (stub, { country }) => (isBody(country, stub.of) ? undefined : 'stub.of'),
    rows: noRows,
  },
)
export type SubjectLinked = BodyOf<typeof subjectLinked>
