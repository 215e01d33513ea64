/**
 * Two records are one person, or of one case. Nothing is merged: the records stay as they are, and a figure counts by the assertions that
 * stood on its day.
 */
import type { RecordKind } from '../../model/kinds.ts'
import { code, oneOf, token, tuple } from '../../shape.ts'
import { isReviewer } from '../bodies.ts'
import { type BodyOf, entryKind, rowsByFold } from '../define.ts'

export const LINK_BASES = [
  'same-document',
  'same-case-number',
  'name-and-birth',
  'person-says-so',
  'officer-knows-both',
  'match-reviewed',
] as const
/** Whose record, of which kind, which one. */
const linked = tuple(code, code, token)

export const linkAsserted = entryKind(
  {
    kind: 'link.asserted',
    door: 'act',
    members: {
      relation: oneOf('same_person', 'same_case'),
      a: linked,
      b: linked,
      /** Why somebody holds two records to be one. */ basis: oneOf(...LINK_BASES),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
  },
  {
    /**
     * Of kinds that can be one, on one side of the wall. A victim is never linked to an accused, and no link leads from a protection record to
     * a court's: who could read it would know who is protected. What its own body alone may read is linked to nothing: a link is read by two.
     */
    refers: (stub, { country, recordKinds }) => {
      const kinds = [stub.a, stub.b].map(([, kind]) => recordKinds.find((k) => k.id === kind))
      for (const [i, [agency]] of [stub.a, stub.b].entries()) {
        const at = i === 0 ? 'stub.a' : 'stub.b'
        if (!kinds[i] || kinds[i].side === 'oversight' || !country.agencies.some((x) => x.id === agency)) return at
      }
      const [a, b] = kinds as [RecordKind, RecordKind]
      if (stub.a[0] === stub.b[0] && stub.a[2] === stub.b[2]) return 'stub.b'
      const isOneSide = a.side === b.side || a.side === 'shared' || b.side === 'shared'
      const isOnePerson = a.concerns === b.concerns && a.concerns !== 'nobody'
      if (a.isOwnAlone || b.isOwnAlone || !isOneSide || (stub.relation === 'same_person' && !isOnePerson)) return 'stub.relation'
      const isConcerned = stub.a[0] === stub.agency || stub.b[0] === stub.agency || isReviewer(country, stub.agency)
      return isConcerned ? undefined : 'stub.agency'
    },
    rows: rowsByFold,
  },
)
export type LinkAsserted = BodyOf<typeof linkAsserted>
export type LinkedRecord = LinkAsserted['a']
