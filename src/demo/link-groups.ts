import type { Installation } from '../work/installation/installation.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import type { LinkRelation } from '../core/country/index.ts'
import type { LINK_BASES } from '../core/entry/kinds/link-asserted.ts'
import type { LinkedRecord } from '../core/entry/linkable.ts'
import { appendActs, makeUnsigned } from '../work/acts/append-acts.ts'

/** One submission of this many is one transaction. */
const PIECE = 500

/**
 * Says of each group of records that they are one person, or of one case: one after the other, as somebody does who has
 * reviewed them. Unsigned, and so marked. What is invented goes straight on record: behind a real link of people who are counted
 * stand two persons' words (work/links/assert-links.ts), and here nobody is.
 * @param by the agency that says so: it holds a record of each pair, or receives returns.
 * @returns how many links were asserted.
 */
export async function linkGroups(
  installation: Installation,
  groups: readonly (readonly LinkedRecord[])[],
  said: { readonly by: string; readonly relation: LinkRelation; readonly basis?: (typeof LINK_BASES)[number] },
): Promise<number> {
  const { by, relation, basis = 'match-reviewed' } = said
  const links = groups.flatMap((group) =>
    group.slice(1).map((b, i) => makeUnsigned(by, { kind: 'link.asserted', relation, a: group[i] as LinkedRecord, b, basis }, nodeRandom)),
  )
  const { country, store } = installation
  for (let i = 0; i < links.length; i += PIECE)
    await appendActs(links.slice(i, i + PIECE), ['link.asserted'], { agency: by, country, store })
  return links.length
}
