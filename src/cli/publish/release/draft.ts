/** What a draft asks for, cleared: counted, protected and attacked anew at each step, beside everything that is out by then. */
import { findDraft, type ReleaseDraft } from '../../../work/releases/drafts.ts'
import { isPublished } from '../../../work/releases/released-files.ts'
import type { Installation } from '../../../work/installation/installation.ts'
import { gateOf, type DraftPart, type OwnGate, type WantedDraft } from '../../../work/releases/keep-draft.ts'
import type { Country } from '../../../core/country/index.ts'
import { getIndicator } from '../../named.ts'
import type { NotCleared } from '../../../road/attack.ts'
import { clear } from '../../../work/releases/clear-tables.ts'
import type { TooDeep } from '../../../road/protect.ts'
import { contentOfCleared } from '../../../road/release.ts'
import { makeYearly } from '../../../work/releases/yearly.ts'
import { partsOf } from '../../../work/releases/yearly/parts.ts'
import { Usage } from '../../command.ts'

export function readDraft(installation: Installation, id: string): ReleaseDraft {
  const draft = findDraft(installation, id)
  if (!draft) throw new Usage(`there is no draft ${id}`)
  return draft
}

/** What a release is called where it is out: the figure's own name and its days, and of a year the id that is signed. Nobody writes it, so nothing goes out in it that nobody signed. */
export const titleOf = ({ id, asks }: Pick<WantedDraft, 'id' | 'asks'>, country: Country): string =>
  'year' in asks ? id : `${getIndicator(country, asks.indicator).words.en}, ${asks.from} to ${asks.to}`

/**
 * Those who read the draft as it lies there keep what they read. Where it comes out the same they learn nothing new when it goes out; where it
 * comes out otherwise, it is held against what they read too.
 * @returns what would go out, in parts; or why not. What is out already of a year that was cut off is not made again.
 */
export async function clearDraft(installation: Installation, wanted: WantedDraft): Promise<readonly DraftPart[] | NotCleared | TooDeep> {
  const lying: Readonly<Record<string, string>> = findDraft(installation, wanted.id)?.releases ?? {}
  const own = await clearBeside(installation, wanted, await gateOf(installation, new Set(Object.values(lying))))
  const isAsShown = 'refused' in own || own.every(({ id, cleared }) => contentOfCleared(cleared, installation.settings.demo) === lying[id])
  if (Object.keys(lying).length === 0 || isAsShown) return own
  return clearBeside(installation, wanted, await gateOf(installation))
}

async function clearBeside(
  installation: Installation,
  { asks, asOf, id }: WantedDraft,
  gate: OwnGate,
): Promise<readonly DraftPart[] | NotCleared | TooDeep> {
  const title = titleOf({ id, asks }, installation.country)
  const beside = gate.earlier.map(({ manifest }) => manifest)
  if (!('year' in asks)) {
    const indicator = getIndicator(installation.country, asks.indicator)
    const cleared = await clear({ ...asks, asOf, indicator, interval: asks }, gate)
    return 'protected' in cleared ? [{ id, title, cleared, beside }] : cleared
  }
  const yearly = await makeYearly({ from: `${asks.year}-01-01`, to: `${asks.year + 1}-01-01` }, asOf, gate)
  const parts: DraftPart[] = []
  for (const part of partsOf(yearly, { id, title })) if (!(await isPublished(installation, part.id))) parts.push({ ...part, beside })
  return parts.length > 0 ? parts : { refused: 'nothing of this year can be published that is not out', coarser: [] }
}
