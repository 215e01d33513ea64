/**
 * Whether something left while figures were looked at, or waited. Nobody has attacked the two together, so whoever has both may
 * subtract. It goes by figures and not by manifests: the same figures under another manifest tell nothing new; and only by what a reader can put
 * beside them, so that a draft of one side of the wall says nothing of what the other side reads.
 */
import { isNoisy } from '../../core/release/noisy-release.ts'
import { readRelease, UnreadableRelease } from '../../core/release/read.ts'
import type { Release } from '../../core/disclosure.ts'
import { mayTellMore, type About } from '../../road/attack/beside.ts'
import { figuresOfCleared } from '../../road/release.ts'
import type { Cleared } from '../../road/stages.ts'
import { findEverReleased, isOfNoise, type EverReleased } from './ever-released.ts'
import { figuresOfDraft, isAltered, readDraftFiles, type ReleaseDraft } from './drafts.ts'
import { asksForNoise } from './noise.ts'
import { faultsOf, figuresAt, readReleaseFile } from './released-files.ts'
import type { Installation } from '../installation/installation.ts'

type At = Pick<Installation, 'layout' | 'pools' | 'country'>
type Found = EverReleased['found'][number]
type Looked = {
  readonly releases: () => readonly About[]
  /** Which figures are in them. */
  readonly figures: () => ReadonlySet<string>
  /** Manifests of what they were attacked beside. */
  readonly beside: readonly string[]
}

/** True where something left since this draft was attacked that a reader can put beside it. */
export const isOutrun = async (installation: At, draft: ReleaseDraft): Promise<boolean> => {
  // Nothing is attacked beside noise, and it beside nothing.
  if (asksForNoise(draft.asks)) return false
  return hasLeft(installation, {
    releases: () => [...readDraftFiles(installation, draft).values()].flatMap((files) => readUnlessNoisy((name) => files.get(name))),
    figures: () => figuresOfDraft(installation, draft),
    beside: draft.beside,
  })
}

/**
 * The same of what was just cleared.
 * @param beside manifests of what it was attacked beside. @param own figures that go out under the same approval.
 */
export const isOvertaken = (
  installation: At & Pick<Installation, 'settings'>,
  cleared: readonly Cleared[],
  beside: readonly string[],
  own: ReadonlySet<string> = new Set(),
): Promise<boolean> =>
  hasLeft(installation, {
    releases: () => cleared.map((c) => c.protected.tables.release),
    figures: () => new Set([...own, ...cleared.flatMap((c) => [...figuresOfCleared(c, installation.settings.demo).keys()])]),
    beside,
  })

export type HowOutrun = {
  readonly isOutrun: boolean
  /** It is shown to nobody. */
  readonly isShut: boolean
  /** Its files are not those that were attacked. */
  readonly isAltered: boolean
}
/** One that was read is shown again, also to whoever finds a fault in it: what left since was attacked beside it. One whose files somebody changed hides no other. */
export async function howOutrun(installation: At, draft: ReleaseDraft): Promise<HowOutrun> {
  if (isAltered(installation, draft)) return { isOutrun: false, isShut: true, isAltered: true }
  return { ...(await howLeft(installation, draft)), isAltered: false }
}
async function howLeft(installation: At, draft: ReleaseDraft): Promise<Omit<HowOutrun, 'isAltered'>> {
  if (!(await isOutrun(installation, draft))) return { isOutrun: false, isShut: false }
  const told = new Set((await findEverReleased(installation)).found.map(figuresOfFound))
  return { isOutrun: true, isShut: ![...figuresOfDraft(installation, draft)].every((figures) => told.has(figures)) }
}

const figuresOfFound = ({ at }: Found): string | undefined => figuresAt(at.folder, at.id)

async function hasLeft(installation: At, { releases, figures, beside }: Looked): Promise<boolean> {
  const { found, missing } = await findEverReleased(installation)
  const attacked = new Set(beside)
  if (missing.some((one) => !isOfNoise(one) && !attacked.has(one.manifest))) return true // nobody can tell what it is of
  const unlike = (known: ReadonlySet<string | undefined>) => (one: Found) => !known.has(figuresOfFound(one) ?? 'altered')
  const later = found.filter(({ manifest }) => !attacked.has(manifest))
  if (later.length === 0) return false
  const since = later.filter(unlike(figures()))
  if (!isBeside(installation, releases, since)) return false
  // A draft that was read and then published has another manifest, and the same figures.
  const known = new Set(found.filter(({ manifest }) => attacked.has(manifest)).map(figuresOfFound))
  return isBeside(installation, releases, since.filter(unlike(known)))
}

function isBeside({ country }: At, releases: Looked['releases'], since: readonly Found[]): boolean {
  if (since.length === 0) return false
  try {
    return mayTellMore(releases(), since.flatMap(readFound), country)
  } catch (error) {
    if (error instanceof UnreadableRelease) return true // altered: nobody can tell what it is of
    throw error
  }
}

const readFound = (one: Found): readonly Release[] =>
  isOfNoise(one) && faultsOf(one.at.folder, one.at.id).length > 0
    ? []
    : readUnlessNoisy((name) => readReleaseFile(one.at.folder, one.at.id, name))
/** Noise leaves every number possible: nobody subtracts it from anything. */
const readUnlessNoisy = (read: (name: string) => string | undefined): readonly Release[] => (isNoisy(read) ? [] : [readRelease(read)])
