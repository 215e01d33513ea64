/**
 * Who looked at names, as an office may know it of its own records: which agencies, in which month, after 30 days. The vault tells it
 * out of its own journal, because it answered; neither the record's server nor the log could. What is told depends on nothing
 * beyond the wall: not on whether somebody there looked, how often or when. Oversight's looks are told to nobody, and of what two
 * keepers gave by telephone nobody's side is known, so that is oversight's alone.
 */
import type { Decide } from '../access/decision.ts'
import { resourceOf } from '../access/resource.ts'
import { SEEN_BY, sideOf, type AgencySide } from '../access/side-of.ts'
import { parseJson } from '../canonical.ts'
import type { Country } from '../country/country.ts'
import { helps } from '../entry/bodies.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import { PURPOSES } from '../entry/oversight-acts.ts'
import { anything, anyText, exactly, isCount, isFlag, listOf, oneOf, text, token, type Of } from '../shape.ts'
import { findRecordKind } from '../model/kinds.ts'
import { principalOf, typeOf } from './judge-row.ts'

export const LOOK_DAYS = 30
/** Records that one asking names. */
export const MOST_RECORDS = 100

type Look = {
  /** Whose person looked, and for which purpose. */
  readonly agency: string
  readonly purpose: string
  /** POSIX seconds, by the witnesses. */
  readonly at: number
  /** Kind of the record; undefined in journals of earlier versions: such a look is told to nobody. */
  readonly type: string | undefined
}
type LookEvent = Pick<Look, 'agency' | 'purpose' | 'at'> & { readonly of: string; readonly record: string; readonly type?: string }

export class Looks {
  /** By the record's agency and token. */
  readonly #looks = new Map<string, Look[]>()

  take({ of, record, agency, purpose, at, type }: LookEvent): void {
    const key = `${of} ${record}`
    this.#looks.set(key, [...(this.#looks.get(key) ?? []), { agency, purpose, at, type }])
  }

  /** @param of the record's agency. */
  at(of: string, record: string): readonly Look[] {
    return this.#looks.get(`${of} ${record}`) ?? []
  }
}

const isOneTold = exactly({
  record: token,
  agency: text(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/),
  /** 2026-10. */
  month: text(/^\d{4}-(?:0[1-9]|1[0-2])$/),
})
export type LookTold = Of<typeof isOneTold>
/** What a vault says to the person herself. `stopped`: of so many of the records that she asked of the sharing has ended there. */
export type OwnTold = { readonly looks: readonly LookTold[]; readonly stopped: number }
/** The same on its way. `isKnown`: that there is a page of this key; what else there is of the answer is as long without. `filled` says nothing. */
export type OwnSaid = OwnTold & { readonly isKnown: boolean; readonly filled: string }
type State = { readonly looks: Looks; readonly country: Country; readonly decide: Decide; /** POSIX seconds. */ readonly now: number }

/** What somebody of an office is told of the office's own records: each agency once a month, in their order. */
export function looksTold(card: CredentialCard, records: readonly string[], { looks, country, decide, now }: State): readonly LookTold[] {
  const [side, agencyType] = [sideOf(country, card.agency), typeOf(country, card.agency)]
  if (!side || !agencyType) return []
  const principal = principalOf(card, agencyType)
  const readable = new Map<string, boolean>()
  /** For some purpose. No policy of reading looks at which record it is. */
  const mayRead = (kind: string, record: string): boolean => {
    const before = readable.get(kind)
    if (before !== undefined) return before
    const known = findRecordKind(kind)
    const asks = (): boolean => {
      const resource = resourceOf({ agency: card.agency, kind, record, fields: [] })
      return PURPOSES.some((purpose) => decide({ principal, action: 'read', purpose, resource, context: CONTEXT }).isAllowed)
    }
    const may = known !== undefined && SEEN_BY[known.side].includes(side) && asks()
    readable.set(kind, may)
    return may
  }
  return inOrder(
    records.flatMap((record) =>
      looks
        .at(card.agency, record)
        .filter((look) => isTold(look, side, country, now) && look.type !== undefined && mayRead(look.type, record))
        .map((look) => toldOf(record, look)),
    ),
  )
}

/**
 * The same for the person herself, of records of hers that one office has: of every kind, because they are about her. What beyond the wall looked is
 * told to nobody here either: who holds her telephone would learn that a court or the police know her. Nor is an embassy, legal aid or whoever else does not
 * help her every day: that they looked says that she goes home, or to court (docs/decisions/0043).
 */
export function looksToldHer(
  agency: string,
  records: readonly string[],
  { looks, country, now }: Omit<State, 'decide'>,
): readonly LookTold[] {
  const side = sideOf(country, agency)
  if (side !== 'protection') return []
  return inOrder(
    records.flatMap((record) =>
      looks
        .at(agency, record)
        .filter((look) => isTold(look, side, country, now) && helps(country, look.agency))
        .map((look) => toldOf(record, look)),
    ),
  )
}

const toldOf = (record: string, { agency, at }: Look): LookTold => ({
  record,
  agency,
  month: new Date(at * 1000).toISOString().slice(0, 7),
})
const inOrder = (told: readonly LookTold[]): readonly LookTold[] =>
  [...new Map(told.map((t) => [`${t.record} ${t.month} ${t.agency}`, t])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, t]) => t)

const CONTEXT = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false } as const

const isTold = ({ agency, purpose, at }: Look, side: AgencySide, country: Country, now: number): boolean =>
  at <= now - LOOK_DAYS * 86_400 &&
  purpose !== 'oversight' &&
  // The committees and the trustee are of the type "oversight" too: what they look at is theirs.
  typeOf(country, agency) !== 'oversight' &&
  sideOf(country, agency) === side

export const isRecords = listOf(token, 1, MOST_RECORDS)
const isAsked = exactly({ format: oneOf('saksi-looks/1'), pass: anyText, records: isRecords })

/** What is asked, with the pass of a look (approvals.ts); undefined for anything else. */
export function readLooksAsked(text: string): Pick<Of<typeof isAsked>, 'pass' | 'records'> | undefined {
  const v = parseJson(text)
  return isAsked(v) ? { pass: v.pass, records: v.records } : undefined
}

const isList = exactly({ looks: listOf(isOneTold, 0, Infinity) })
/** Undefined for anything that is no such list. */
export const readLooksTold = (v: unknown): readonly LookTold[] | undefined => (isList(v) ? v.looks : undefined)

const isOwn = exactly({ isKnown: isFlag, looks: listOf(isOneTold, 0, Infinity), stopped: isCount, filled: anything })
/** Undefined for anything that is no such answer, and for that of a key that is no page’s. */
export const readOwnTold = (v: unknown): OwnTold | undefined => (isOwn(v) && v.isKnown ? { looks: v.looks, stopped: v.stopped } : undefined)
