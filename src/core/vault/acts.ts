/**
 * Grants, approvals, freezes, releases, closings, what a person stopped and the keys of people's own pages, as this vault was handed them with their proofs. Their order is the order of the
 * log, whenever they came: who hands over a grant late cannot make it outlive its revocation.
 */
import type { CredentialCard } from '../entry/credential-card.ts'
import type { GrantGiven, OversightAct, Purpose } from '../entry/oversight-acts.ts'
import { Closings } from '../entry/closings.ts'
import type { Approver, QuotaEvent } from './quota.ts'
import { OwnPages } from './own-pages.ts'
import { Sharing } from './sharing.ts'

export type Doer = Pick<CredentialCard, 'credential' | 'person' | 'agency'>
/** Somebody stands for an opening: for the asking and the purpose that he signed, and no other. */
export type Approval = Approver & Doer & { readonly purpose: Purpose; /** Hex: of the asking that was approved. */ readonly asked: string }
/** No act that a vault keeps: openings and searches are asked of it, and a plan's seal is its unsealers'. */
const ELSEWHERE = ['identity.opening', 'identity.search', 'plan.unsealing', 'plan.extension'] as const
type Elsewhere = Extract<OversightAct, { kind: (typeof ELSEWHERE)[number] }>
export const isElsewhere = (act: OversightAct): act is Elsewhere => ELSEWHERE.some((kind) => kind === act.kind)
export type KeptAct = {
  /** The row's entry. */
  readonly row: string
  readonly index: number
  /** POSIX seconds: when a quorum of witnesses had cosigned it. */
  readonly at: number
  readonly by: Doer
  readonly act: Exclude<OversightAct, Elsewhere>
  /** Of a grant: what whoever it was given to must show, and of what kind the record is. Absent in journals of earlier versions. */
  readonly slip?: { readonly signature: string; readonly kind: string; readonly form: string }
}

/** Records that are closed to somebody. `since`: POSIX seconds, of the oldest that stands. */
export type ClosingStands = { readonly person: string; readonly isDeclared: boolean; readonly records: number; readonly since: number }
type KeptGrant = KeptAct & { readonly act: GrantGiven }

const isGivenTo = (act: GrantGiven, to: Pick<Doer, 'credential' | 'agency'>): boolean => act.to === to.credential || act.to === to.agency

export class Acts {
  readonly #rows = new Set<string>()
  readonly #grants: KeptAct[] = []
  readonly #ended = new Map<string, Set<string>>()
  readonly #approvals = new Map<string, Approval[]>()
  /** Agency → index of the newest freeze or release, and which it was. */
  readonly #frozen = new Map<string, { readonly index: number; readonly isFrozen: boolean }>()

  readonly #closings = new Closings()
  /** Index of an act that closes records → when it was put on record, and by whom. */
  readonly #closed = new Map<number, { readonly at: number; readonly person: string }>()
  readonly #sharing = new Sharing()
  /** Keys of people's own pages. */
  readonly pages = new OwnPages()

  get count(): number {
    return this.#rows.size
  }

  has(row: string): boolean {
    return this.#rows.has(row)
  }

  /** @returns what the quotas must hear of it. */
  take(kept: KeptAct): QuotaEvent | undefined {
    if (this.#rows.has(kept.row)) return undefined
    this.#rows.add(kept.row)
    const { act, by, at, index } = kept
    switch (act.kind) {
      case 'grant.given':
        this.#grants.push(kept)
        return undefined
      case 'grant.revoked': {
        // Only the agency that gave it takes it back: another's revocation of the same number ends nothing.
        const agencies = this.#ended.get(act.grant) ?? new Set<string>()
        this.#ended.set(act.grant, agencies.add(by.agency))
        return undefined
      }
      case 'opening.approved':
        this.#approvals.set(act.opening, [
          ...(this.#approvals.get(act.opening) ?? []),
          { ...by, at, purpose: act.purpose, asked: act.asked },
        ])
        return undefined
      case 'opening.reviewed':
        return { is: 'reviewed', opening: act.opening, at }
      case 'agency.frozen':
      case 'agency.released': {
        const before = this.#frozen.get(act.of)
        if (!before || before.index < index) this.#frozen.set(act.of, { index, isFrozen: act.kind === 'agency.frozen' })
        return undefined
      }
      case 'person.released':
        return { is: 'released', person: act.person, at }
      case 'records.closed':
      case 'records.reopened':
        this.#closings.take(act, index)
        if (act.kind === 'records.closed') this.#closed.set(index, { at, person: by.person })
        return undefined
      case 'sharing.stopped':
      case 'sharing.resumed':
        this.#sharing.take(act, by, index)
        return undefined
      case 'page.keyed':
      case 'page.unkeyed':
        this.pages.take(act, by.agency)
        return undefined
      default:
        return act satisfies never
    }
  }

  /** Records that are closed to this person by an interest. */
  closedTo(person: string): readonly string[] {
    return this.#closings.closedTo(person)
  }

  /** What stands closed to whom, each person once for what he declared himself and once for what was ordered of him. */
  get closings(): readonly ClosingStands[] {
    return this.#closings.people.flatMap((person) => {
      const own = this.#closings.standing(person).flatMap(({ index }) => this.#closed.get(index) ?? [])
      return [true, false].flatMap((isDeclared) => {
        const of = own.filter((c) => (c.person === person) === isDeclared)
        return of.length === 0 ? [] : [{ person, isDeclared, records: of.length, since: Math.min(...of.map((c) => c.at)) }]
      })
    })
  }

  /** Agencies whose openings oversight has stopped. */
  get frozen(): readonly string[] {
    return [...this.#frozen].flatMap(([agency, { isFrozen }]) => (isFrozen ? [agency] : []))
  }

  isFrozen(agency: string): boolean {
    return this.#frozen.get(agency)?.isFrozen === true
  }

  /** Whether the record's own agency gave it to this device or its agency, for this purpose. @param day ISO, by the witnesses' time. */
  isGranted(record: { readonly agency: string; readonly record: string }, to: Doer, purpose: Purpose, day: string): boolean {
    return this.standingGrants(day).some(
      ({ act, by }) => act.record === record.record && act.purpose === purpose && by.agency === record.agency && isGivenTo(act, to),
    )
  }

  /** Those that hold: not over, not taken back, and of no record whose sharing the person has stopped. @param day ISO. */
  standingGrants(day: string): readonly KeptGrant[] {
    return this.#grants.flatMap(({ act, ...kept }) =>
      act.kind === 'grant.given' &&
      day < act.until &&
      this.#ended.get(act.grant)?.has(kept.by.agency) !== true &&
      this.#sharing.allows(kept.by, act.record, kept.index)
        ? [{ ...kept, act }]
        : [],
    )
  }

  /** Whether the grant of this row holds: given, not over, and not taken back. @param day ISO. */
  isStanding(row: string, day: string): boolean {
    return this.standingGrants(day).some((g) => g.row === row)
  }

  /** Whether this record of that agency is shared no more, as its person says last. */
  isStopped(agency: string, record: string): boolean {
    return this.#sharing.isStopped(agency, record)
  }

  approversOf(opening: string): readonly Approval[] {
    return this.#approvals.get(opening) ?? []
  }
}
