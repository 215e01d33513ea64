import type { EntryBody } from '../../../core/entry/kinds.ts'
import { makeAct } from '../act.ts'
import type { Said } from '../account/api.ts'
import type { JourneyProps } from '../journey.ts'

export type Receipt = { readonly entry: string; readonly proof: string }

/** Signs one act of a plan and hands it in. Undefined where nobody signed. */
export async function sendPlanAct(
  { api, who }: Pick<JourneyProps, 'api' | 'who'>,
  act: EntryBody,
  sealed: Readonly<Record<string, string>> = {},
): Promise<Said<{ receipt: Receipt | null }> | undefined> {
  const entry = await makeAct(who, act, sealed)
  return entry && api.ask('POST', '/api/v1/plans', { agency: who.agency, entries: [entry] })
}
