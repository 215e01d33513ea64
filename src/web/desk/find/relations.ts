/** What may be said of a record of one's own office and another one together, and by which reasons: as the record's own check has it. */
import type { Country } from '../../../core/country/index.ts'
import { LINK_RELATIONS, type LinkRelation } from '../../../core/country/indicator.ts'
import { LINK_BASES } from '../../../core/entry/kinds/link-asserted.ts'
import { isPlaceBasis, pairFault } from '../../../core/entry/linkable.ts'
import { listRecordKinds } from '../../../core/model/kinds.ts'

type LinkBasis = (typeof LINK_BASES)[number]
type Sayable = { readonly relation: LinkRelation; readonly bases: readonly LinkBasis[] }

/** What somebody at a desk knows; that a pair was reviewed is said where pairs are reviewed. */
const OF_PERSON: readonly LinkBasis[] = ['same-document', 'name-and-birth', 'person-says-so', 'officer-knows-both']
const OF_CASE: readonly LinkBasis[] = ['same-case-number', 'same-document', 'officer-knows-both']
const basesOf = (relation: LinkRelation): readonly LinkBasis[] =>
  relation === 'same_person' ? OF_PERSON : relation === 'same_case' ? OF_CASE : LINK_BASES.filter(isPlaceBasis)

/**
 * None where the two may not be said to be anything together. @param of whose the other is: that a person is in records of two offices is said where pairs are
 * reviewed, by people who see both.
 */
export function relationsBetween(country: Country, agency: string, a: string, b: string, of = agency): readonly Sayable[] {
  const known = { country, recordKinds: listRecordKinds() }
  const [one, other] = ['0'.repeat(32), '1'.repeat(32)]
  return LINK_RELATIONS.flatMap((relation): readonly Sayable[] =>
    (relation !== 'same_person' || of === agency) &&
    pairFault({ agency, relation, a: [agency, a, one], b: [of, b, other] }, known) === undefined
      ? [{ relation, bases: basesOf(relation) }]
      : [],
  )
}
