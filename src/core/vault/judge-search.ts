/** Whether a search is lawful: judged like an opening, but of nobody's record yet. Its quotas are a count of searches (core/search/quota.ts). */
import { resourceOf } from '../access/resource.ts'
import { toHex } from '../bytes.ts'
import type { Purpose } from '../entry/oversight-acts.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import { isFindable } from '../search/of-record.ts'
import { digestOf } from '../search/elsewhere.ts'
import type { Doer } from './acts.ts'
import { judgeRow, principalOf, type ReadCheckpoint, type Refused, type VaultState } from './judge-row.ts'
import type { RowShown } from './request.ts'

export type SearchAsked = {
  readonly is: 'search'
  readonly row: string
  readonly by: Doer
  readonly agencyType: AgencyType
  readonly purpose: Purpose
  /** Kinds of record of the asker's own agency that he may look among. */
  readonly kinds: readonly string[]
  /** Hex: digest of the agency's own tokens. */
  readonly tokens: string
  readonly at: number
}

/** @param elsewhere the shared tokens, hex: those that the row was signed over, and no others. */
export function judgeSearch(
  row: RowShown,
  elsewhere: readonly string[],
  checkpoint: ReadCheckpoint,
  state: VaultState,
  isForOversight: boolean,
): SearchAsked | Refused {
  const said = judgeRow(row, checkpoint, state, isForOversight)
  if (typeof said === 'string') return { is: 'refused', why: said }
  const { act, card, agencyType } = said
  const no = (why: Refused['why']): Refused => ({ is: 'refused', why, person: card.person })
  if (act.kind !== 'identity.search') return no('act.other-kind')
  if (row.index < state.floor) return no('row.before-start')
  if (state.answered.has(row.parts.id)) return no('row.answered')
  if (toHex(digestOf(elsewhere)) !== act.elsewhere) return no('search.other-tokens')
  if (state.acts.isFrozen(card.agency)) return no('agency.frozen')
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  const agency = state.country.agencies.find((a) => a.id === card.agency)
  const forms = state.country.forms.filter((f) => agency?.sends.includes(f.id) === true && isFindable(state.country, card.agency, f))
  const kinds = [...new Set(forms.map((f) => f.kind))].filter(
    (kind) =>
      state.decide({
        principal: principalOf(card, agencyType),
        action: 'search',
        purpose: act.purpose,
        resource: resourceOf({ agency: card.agency, kind, record: '', fields: [] }),
        context,
      }).isAllowed,
  )
  if (kinds.length === 0) return no('policy.no')
  const by = { credential: card.credential, person: card.person, agency: card.agency }
  const tokens = toHex(digestOf(act.tokens))
  return { is: 'search', row: row.parts.id, by, agencyType, purpose: act.purpose, kinds: kinds.toSorted(), tokens, at: checkpoint.at }
}
