/** What a draft asks for, cleared: counted, protected and attacked anew at each step, beside everything that is out by then. */
import { findDraft, findSoundFiles, type ReleaseDraft } from '../drafts.ts'
import { isPublished } from '../released-files.ts'
import type { Installation } from '../../installation/installation.ts'
import { gateOf, type DraftPart, type OwnGate, type WantedDraft } from '../keep-draft.ts'
import type { Country, Indicator } from '../../../core/country/index.ts'
import { findIndicator } from '../../../core/country/find.ts'
import { Failure } from '../../../errors.ts'
import type { NotCleared } from '../../../road/attack.ts'
import { clear, type ClearingStep } from '../clear-tables.ts'
import type { TooDeep } from '../../../road/protect.ts'
import { figuresIn } from '../../../core/release/approval.ts'
import { figuresOfCleared } from '../../../road/release.ts'
import { makeYearly, type Yearly } from '../yearly.ts'
import { partsOf } from '../yearly/parts.ts'

/** What a release is called where it is out: the figure's own name and its days, and of a year the id that is signed. Nobody writes it, so nothing goes out in it that nobody signed. */
export const titleOf = ({ id, asks }: Pick<WantedDraft, 'id' | 'asks'>, country: Country): string =>
  'year' in asks ? id : `${indicatorOf(country, asks.indicator).words.en}, ${asks.from} to ${asks.to}`

/** @throws Failure where the country no longer has it. */
function indicatorOf(country: Country, id: string): Indicator {
  const found = findIndicator(country, id)
  if (!found) throw new Failure('not-found')
  return found
}

/** Who follows it while it is made. */
export type Told = {
  readonly step?: (step: ClearingStep) => void
  /** Of a year: how many sets of linked tables are done. */
  readonly families?: (done: number, of: number) => void
  /** Of a year: what became of each table that is asked for. */
  readonly yearly?: (yearly: Yearly) => void
}

/**
 * Those who read the draft as it lies there keep what they read. Where it comes out the same they learn nothing new when it goes out; where it
 * comes out otherwise, it is held against what they read too.
 * @returns what would go out, in parts; or why not. What is out already of a year that was cut off is not made again.
 */
export async function clearDraft(
  installation: Installation,
  wanted: WantedDraft,
  told: Told = {},
): Promise<readonly DraftPart[] | NotCleared | TooDeep> {
  const lying = figuresLying(installation, findDraft(installation, wanted.id))
  const own = await clearBeside(installation, wanted, await gateOf(installation, new Set(lying.values())), told)
  if (lying.size === 0 || 'refused' in own) return own
  if (own.every(({ id, cleared }) => figuresOfCleared(cleared, installation.settings.demo).has(lying.get(id) ?? ''))) return own
  return clearBeside(installation, wanted, await gateOf(installation), told)
}

/** Release → which figures lie there. None where somebody altered them: what is made then is held against all that was read. */
const figuresLying = (at: Installation, draft: ReleaseDraft | undefined): ReadonlyMap<string, string> =>
  new Map([...(findSoundFiles(at, draft) ?? [])].map(([id, files]) => [id, figuresIn(files)]))

async function clearBeside(
  installation: Installation,
  { asks, asOf, id }: WantedDraft,
  gate: OwnGate,
  told: Told,
): Promise<readonly DraftPart[] | NotCleared | TooDeep> {
  const title = titleOf({ id, asks }, installation.country)
  const beside = gate.earlier.map(({ manifest }) => manifest)
  if (!('year' in asks)) {
    const indicator = indicatorOf(installation.country, asks.indicator)
    const cleared = await clear({ ...asks, asOf, indicator, interval: asks }, { ...gate, ...(told.step ? { tell: told.step } : {}) })
    return 'protected' in cleared ? [{ id, title, cleared, beside }] : cleared
  }
  const yearly = await makeYearly({ from: `${asks.year}-01-01`, to: `${asks.year + 1}-01-01` }, asOf, gate, told.families)
  told.yearly?.(yearly)
  const parts: DraftPart[] = []
  for (const part of partsOf(yearly, { id, title })) if (!(await isPublished(installation, part.id))) parts.push({ ...part, beside })
  return parts.length > 0 ? parts : { refused: 'nothing of this year can be published that is not out', why: 'nothing_left', coarser: [] }
}
