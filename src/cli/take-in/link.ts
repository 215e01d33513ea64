import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { LINK_BASES } from '../../core/entry/kinds/link-asserted.ts'
import { LINK_RELATIONS, type LinkRelation } from '../../core/country/indicator.ts'
import { PLACE_BASES, type LinkedRecord } from '../../core/entry/linkable.ts'
import { LINK_REVOCATIONS } from '../../core/entry/kinds/link-revoked.ts'
import type { LinkAct } from '../../core/entry/kinds.ts'
import { AppendRefused } from '../../errors.ts'
import { makeUnsigned } from '../../work/acts/append-acts.ts'
import { assertLinks } from '../../work/links/assert-links.ts'
import { listDiffering } from '../../work/links/list-differing.ts'
import { day } from '../ask/count.ts'
import { findLinked, type Found } from '../../work/links/find-record.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { folder, readArguments, oneOf, required } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'

type Named = Pick<Installation, 'country' | 'pools'>
type Values = Readonly<Record<string, string | boolean | undefined>>

export const command: Command = {
  name: 'link',
  usage: `saksi link assert DIR A B --by AGENCY --relation same_person|same_case|same_place --basis BASIS
saksi link revoke DIR ENTRY --by AGENCY --of AGENCY --reason REASON
saksi link differ DIR [--as-of DAY]
saksi link SPEC.json --out DIR     tables of anybody's, and nothing put on record: the same as saksi match, whose --help says all of it

A record is written AGENCY:KIND:RECORD, with the 32 digits of its receipt, or AGENCY:KIND:NUMBER, with the number in its office's own
book (NUMBER@OFFICE where several offices number alike). Of several records under one number the digits are printed, to choose by; for one case any
of them will do. Nothing is merged: persons and cases are counted by the links that stood on the day asked for. A link that no device signed is on record as unsigned, until a head or reviewer signs it at the desk.
One person of two records, where people are counted from either or from what it is linked to, it is only after two persons of the agency have said so at the desk.

differ lists the people of whom two linked records say different things (sex, child or adult, citizenship), and the cases of which two records that are
linked, or have one number, do (legal basis, form of exploitation, kind of site): figures have them in a cell of their own until a record is mended or a
link taken back. It names records and what they differ in, not what they say; it ends with 1 where there are any.

Of one place are leads, sites, operations, permissions and inspections, by a basis of its own: about-this-place, two-names-one-place,
building-of-place, and reopened-as, of the record from before and then the one after. What they make is read with saksi place.

  bases    ${LINK_BASES.join(', ')}
  reasons  ${LINK_REVOCATIONS.join(', ')}

  saksi link assert ./record moj:accused_episode:0f…a1 moj:accused_episode:77…02 --by moj --relation same_case --basis same-case-number
  saksi link assert ./record "ahtjp:investigation:114/2023" "courts:accused_episode:12/24 បជ" --by courts --relation same_case --basis officer-knows-both`,
  async run(argv, io) {
    const [action, ...rest] = argv
    // No folder of a record is called so, and a specification asserts nothing.
    if (action?.endsWith('.json')) return (await import('./match.ts')).command.run(argv, io)
    if (action === 'differ') return sayDiffering(rest, io)
    if (action !== 'assert' && action !== 'revoke')
      throw new Usage(`first say what to do: assert, revoke or differ${action ? `, not "${action}"` : ''}`)
    const names = action === 'assert' ? ['by', 'relation', 'basis'] : ['by', 'of', 'reason']
    const { values, positionals } = readArguments(
      rest,
      Object.fromEntries(names.map((n) => [n, { type: 'string' as const }])),
      action === 'assert' ? ['DIR', 'A', 'B'] : ['DIR', 'ENTRY'],
    )
    const [dir, ...others] = positionals
    const by = required(values, 'by')
    const revoked = action === 'revoke' ? revocationOf(others, values) : undefined
    const installation = await openInstallation(folder(dir as string))
    try {
      const act = revoked ?? (await assertionOf(others, values, installation))
      const done = await assertLinks(
        [makeUnsigned(by, act, nodeRandom)],
        { agency: by },
        { ...installation, db: installation.pools.saksi_reader },
      )
      say(io, action, done)
      return 0
    } catch (error) {
      if (!(error instanceof AppendRefused)) throw error
      if (error.code === 'review.second-reader') throw new Usage(SECOND)
      throw new Usage(WHY[error.where] ?? 'there is no such link, or it is not that agency’s')
    } finally {
      await installation.close()
    }
  },
}

async function sayDiffering(argv: string[], io: Io): Promise<0 | 1> {
  const { values, positionals } = readArguments(argv, { 'as-of': { type: 'string' } }, ['DIR'])
  const asOf = values['as-of'] === undefined ? new Date().toISOString().slice(0, 10) : day(values['as-of'], '--as-of')
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const all = await listDiffering(asOf, installation.country, installation.pools.saksi_reader)
    const of = (one: LinkRelation) => all.flatMap(({ relation, ...differing }) => (relation === one ? [differing] : []))
    if (io.json) io.out(JSON.stringify({ as_of: asOf, people: of('same_person'), cases: of('same_case') }))
    else for (const { column, records } of all) io.out(`${column}: ${records.join(', ')}`)
    if (!io.json && all.length === 0) io.out('records say the same of who each person is, and of what each case is about')
    return all.length > 0 ? 1 : 0
  } finally {
    await installation.close()
  }
}

const SECOND =
  'people are counted from one of these two: two persons of the agency have to have said at the desk that they are one, and nobody that they are two'
const WHY: Readonly<Record<string, string>> = {
  stub: 'there is no such agency',
  'stub.a': 'the first record is of no agency or kind that can be linked',
  'stub.b': 'the second record is of no agency or kind that can be linked, or is the first one',
  'stub.relation':
    'these two kinds cannot be one: a victim is never linked to an accused, no link leads across the wall between protection and enforcement, and no record of a person is about a place',
  'stub.basis': `a place has bases of its own, and nothing else has them: ${PLACE_BASES.join(', ')}`,
  'stub.agency': 'an agency links records of which one is its own; only the body that receives returns links others',
}

function say(io: Io, action: string, done: Awaited<ReturnType<typeof assertLinks>>): void {
  if (io.json) io.out(JSON.stringify({ entries: done.entries, receipt: done.receipt }))
  else io.out(`${action === 'assert' ? 'linked' : 'taken back'}; unsigned, entry ${done.receipt?.entry ?? ''}`)
}

async function recordOf(text: string, isCase: boolean, { country, pools }: Named): Promise<LinkedRecord> {
  const found = await findLinked(text, country, openDeskStore(pools.saksi_desk))
  const [one, ...others] = found
  if (one === undefined)
    throw new Usage(
      `"${text}" is no record; write AGENCY:KIND:RECORD, the record as 32 digits of 0–9 and a–f, or the number in its office's book`,
    )
  // Records of one number in one office's book are of one case already.
  const isOne = others.length === 0 || (isCase && others.every((o) => o.office === one.office))
  if (!isOne) throw new Usage(`"${text}" may be ${found.map(sayFound).join(', ')}; write which of them`)
  return one.record
}

const sayFound = ({ record, office }: Found): string => `${record.join(':')}${office === undefined ? '' : ` (${office})`}`

async function assertionOf(records: readonly string[], values: Values, named: Named): Promise<LinkAct> {
  const relation = oneOf(required(values, 'relation'), LINK_RELATIONS, 'relation')
  const basis = oneOf(required(values, 'basis'), LINK_BASES, 'basis')
  const [a, b] = [records[0] ?? '', records[1] ?? '']
  const isCase = relation === 'same_case'
  return { kind: 'link.asserted', relation, a: await recordOf(a, isCase, named), b: await recordOf(b, isCase, named), basis }
}

const revocationOf = ([link]: readonly string[], values: Values): LinkAct => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(link ?? '')) throw new Usage(`"${link ?? ''}" is no entry; its receipt names it`)
  return {
    kind: 'link.revoked',
    of: required(values, 'of'),
    link: link ?? '',
    reason: oneOf(required(values, 'reason'), LINK_REVOCATIONS, 'reason'),
  }
}
