/**
 * Who opened the sealed name or place of where an action went, its operation or its lead, laid beside who knew by the plan itself. The vaults tell it on the body's
 * asking (core/vault/told-openings.ts). Whoever opened something did his work, and whoever told may have opened nothing: it is a question to ask as well.
 *
 * What cannot be known is named: a vault whose word is not here, one whose journal does not reach over the time or was cut, records that nobody asked about.
 */
import { isEnough, type Side } from '../seal/sides.ts'
import { placeCodeOf } from '../place/place-code.ts'
import { askedHash, type OpeningsAsked, type OpeningsTold, type OpeningTold, type TelephoneTold } from '../vault/told-openings.ts'
import type { Emptied, Reviewed } from './review.ts'

type Vault = { readonly name: string; readonly side: Side }
/** A vault's word, whose signature holds. */
export type VaultWord<T = object> = T & { readonly vault: Vault; readonly told: OpeningsTold }

/** By the hours that the reviews of its plan say: `between` where they differ and it lies between them; null where no review of the plan is here. */
export type When = 'before' | 'after' | 'between' | null
export type Opener = OpeningTold & {
  /** The record's, as its place is called by. */
  readonly code: string
  readonly when: When
  /** In whose journals it is. */
  readonly vaults: readonly string[]
  /** The vaults in whose journals it is open nothing alone, and others that answered have it not: half an opening, or a line was left out. */
  readonly isHalf: boolean
}
export type Telephoned = TelephoneTold & { readonly code: string; readonly when: When; readonly vaults: readonly string[] }
/**
 * `began`: the journal is of a later time than the asking is from, so of before `since` it knows nothing; null where it is empty. `cut`: another vault was told of more
 * lines than it has. `closed`: it was put back to an older copy, or another has answered in its name, and opens nothing any more.
 */
export type Gap =
  | { readonly vault: string; readonly is: 'began'; readonly since: number | null }
  | { readonly vault: string; readonly is: 'cut'; readonly lines: number; readonly known: number }
  | { readonly vault: string; readonly is: 'closed'; readonly why: string }
export type Openers = {
  readonly plan: string
  readonly asked: OpeningsAsked
  /** `known`: each vault has answered, for all of the time. `some`: not each, but enough that whatever was opened is in one that has. `not_known`: fewer. */
  readonly is: 'known' | 'some' | 'not_known'
  /** The first first. */
  readonly openings: readonly Opener[]
  readonly byTelephone: readonly Telephoned[]
  /** Vaults whose word is not here. */
  readonly silent: readonly string[]
  readonly gaps: readonly Gap[]
}

/** @param vaults all of the record, as their keepers' doors name them. @param words of these, in any order; of one vault the newest counts. */
export function layOpeners(
  asked: OpeningsAsked,
  words: readonly VaultWord[],
  vaults: readonly Vault[],
  reviews: readonly Pick<Reviewed, 'plan' | 'action'>[],
): Openers {
  const hash = askedHash(asked)
  const newest = new Map(
    words
      .filter((w) => w.told.asked === hash)
      .toSorted((a, b) => a.told.at - b.told.at)
      .map((w) => [w.vault.name, w]),
  )
  const here = [...newest.values()]
  const hours = reviews.filter((r) => r.plan === asked.plan).map((r) => r.action)
  const when = (at: number): When =>
    hours.length === 0 ? null : at < Math.min(...hours) ? 'before' : at >= Math.max(...hours) ? 'after' : 'between'
  const gaps = gapsOf(here, asked)
  const whole = here.filter((w) => !gaps.some((g) => g.vault === w.vault.name))
  /** Who may have it in their journals, for all that is known. */
  const mayHave = (names: readonly string[]): Side[] =>
    vaults.filter((v) => names.includes(v.name) || !whole.some((w) => w.vault.name === v.name)).map((v) => v.side)
  const openings = together(
    here,
    (t) => t.openings,
    ({ row, person, credential, record }) => `${row} ${person} ${credential} ${record}`,
  )
  return {
    plan: asked.plan,
    asked,
    is: whole.length === vaults.length ? 'known' : isSeenBy(whole.map((w) => w.vault.side)) ? 'some' : 'not_known',
    openings: openings.map(({ one, names }) => ({
      ...one,
      code: placeCodeOf(one.record),
      when: when(one.at),
      vaults: names,
      isHalf: !isEnough(mayHave(names)),
    })),
    byTelephone: together(
      here,
      (t) => t.byTelephone,
      ({ id, record }) => `${id} ${record}`,
    ).map(({ one, names }) => ({
      ...one,
      code: placeCodeOf(one.record),
      when: when(one.at),
      vaults: names,
    })),
    silent: vaults.map((v) => v.name).filter((name) => !newest.has(name)),
    gaps,
  }
}

/** Whether nobody opens anything without one of these: the agency's vault, the trustee's, or two of its three. */
const isSeenBy = (sides: readonly Side[]): boolean => sides.includes('agency') || isEnough(['agency', ...sides])

function gapsOf(here: readonly VaultWord[], { from }: OpeningsAsked): readonly Gap[] {
  return here.flatMap(({ vault: { name }, told }): readonly Gap[] => {
    const known = Math.max(0, ...here.flatMap((w) => w.told.held.filter((h) => h.vault === name).map((h) => h.lines)))
    return [
      ...(told.began === null || told.began > from ? [{ vault: name, is: 'began', since: told.began } as const] : []),
      ...(known > told.lines ? [{ vault: name, is: 'cut', lines: told.lines, known } as const] : []),
      // One that waits for its peer is as it was, and answers soon.
      ...(told.closed === null || told.closed === 'peer' ? [] : [{ vault: name, is: 'closed', why: told.closed } as const]),
    ]
  })
}

/** What several journals have of one thing is one thing, at the earliest that one of them says. */
function together<T extends { readonly at: number }>(
  here: readonly VaultWord[],
  of: (told: OpeningsTold) => readonly T[],
  keyOf: (one: T) => string,
): readonly { readonly one: T; readonly names: readonly string[] }[] {
  const all = here.flatMap(({ vault, told }) => of(told).map((one) => ({ one, name: vault.name })))
  return [...Map.groupBy(all, ({ one }) => keyOf(one)).values()]
    .map((same) => {
      const [first] = same.toSorted((a, b) => a.one.at - b.one.at)
      return { one: (first as (typeof same)[number]).one, names: [...new Set(same.map((s) => s.name))].toSorted() }
    })
    .toSorted((a, b) => a.one.at - b.one.at)
}

/** Of the actions before whose hour somebody opened something: how many, and how many of these found an empty place. */
export type OpenedBefore = Emptied & { readonly person: string; readonly agencies: readonly string[]; readonly opened: number }

/** In the order of persons, which ranks nobody. @param reviews all that are here. */
export function weighOpeners(all: readonly Openers[], reviews: readonly Pick<Reviewed, 'plan' | 'found'>[]): readonly OpenedBefore[] {
  const before = all.flatMap(({ plan, openings }) => openings.filter((o) => o.when === 'before').map((o) => ({ ...o, plan })))
  return [...Map.groupBy(before, (o) => o.person)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, own]) => {
      const plans = [...new Set(own.map((o) => o.plan))]
      const found = plans.map((plan) => new Set(reviews.filter((r) => r.plan === plan && r.found !== 'not_said').map((r) => r.found)))
      return {
        person,
        agencies: [...new Set(own.map((o) => o.agency))].toSorted(),
        opened: plans.length,
        empty: found.filter((f) => f.has('empty')).length,
        of: found.filter((f) => f.size > 0).length,
        differing: found.filter((f) => f.size > 1).length,
      }
    })
}
