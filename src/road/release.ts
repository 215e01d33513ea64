/**
 * Cleared → Released. Two people of different agencies approve by their signatures; the files are made, and nothing in them
 * was not in what was cleared and approved. Writing and logging are the caller's (work/releases/released-files.ts).
 */
import type { Signers } from '../core/entry/signers.ts'
import { approvalFault, contentOf, figuresIn, printApprovals, type Approvals } from '../core/release/approval.ts'
import type { Release } from '../core/disclosure.ts'
import { placesKey } from '../core/protect/table.ts'
import { readRelease } from '../core/release/read.ts'
import { writeRelease } from '../core/release/write.ts'
import { RELEASE_FORMATS, type ReleaseFormat } from '../core/release/columns.ts'
import type { ReleaseInfo } from '../core/release/release-info.ts'
import { Failure } from '../errors.ts'
import { stamp, type Cleared, type Released } from './stages.ts'

/** Which figures these are (`figuresIn`), in each format that there is: a draft of an earlier one is still told by what it was. */
export const figuresOfCleared = ({ protected: { tables }, report }: Cleared, isDemo: boolean): ReadonlyMap<string, ReleaseFormat> =>
  new Map(
    RELEASE_FORMATS.map((format) => {
      const info = { format, title: '', input: '', tool: '', ...(isDemo ? { isDemo: true as const } : {}) }
      return [figuresIn(writeRelease(tables, report, info)), format]
    }),
  )

/** What its approvers look at and sign, before there is a release. */
export const contentOfCleared = ({ protected: { tables }, report }: Cleared, info: ReleaseInfo): string =>
  contentOf(writeRelease(tables, report, info))

/** True where both print the same in every cell. */
function isSame(a: Release, b: Release): boolean {
  const printed = ({ cells }: Release): Map<string, number | null> => new Map(cells.map((c) => [placesKey(c.at), c.value]))
  const [mine, other] = [printed(a), printed(b)]
  return a.cells.every((c) => other.get(placesKey(c.at)) === c.value) && [...other].every(([key, value]) => mine.get(key) === value)
}

/** In each format; and without a licence, of what was drafted and signed before the country's folder had one: it goes out as it was read. */
function waysToWrite({ license, ...info }: ReleaseInfo): readonly ReleaseInfo[] {
  const licensed = license === undefined ? [] : [{ ...info, license }]
  return [...licensed, info].flatMap((way) => RELEASE_FORMATS.map((format) => ({ ...way, format })))
}

/** @throws Failure unless two people of two agencies signed just this. */
export function release(cleared: Cleared, id: string, approvals: Approvals, info: ReleaseInfo, signers: Signers): Released {
  const fault = approvalFault(approvals, signers)
  if (fault) throw new Failure(fault)
  // Also where a word of the country's folder is another one since: nobody has signed that.
  const signed = waysToWrite(info).find((way) => contentOfCleared(cleared, way) === approvals.releases[id])
  if (signed === undefined) throw new Failure('approval.of-other-figures')
  const files = writeRelease(cleared.protected.tables, cleared.report, { ...signed, approvals: printApprovals(approvals, signers) })
  if (
    !isSame(
      readRelease((name) => files.get(name)),
      cleared.protected.tables.release,
    )
  )
    throw new Error(`impossible: ${id} would not be read as it was cleared`)
  const approvedBy = approvals.signed
    .flatMap(({ credential }) => signers.cardOf(credential) ?? [])
    .map(({ person, agency }) => ({ person, agency }))
  return stamp<Released>({ id, files, approvedBy })
}
