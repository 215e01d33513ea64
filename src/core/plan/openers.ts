/**
 * Who opened the sealed name or place of where an action went, its operation or its lead, laid beside who knew by the plan itself. The vaults tell it on the body's
 * asking (core/vault/told-openings.ts). Whoever opened something did his work, and whoever told may have opened nothing: it is a question to ask as well.
 *
 * No vault opens alone, so no vault's word alone is taken for an opening: it stands there, marked, and counts for nothing; and where journals differ each says what it says.
 *
 * What cannot be known is named: a vault whose word is not here, one whose journal does not reach over the time or was cut, records that nobody asked about.
 */
import { isEnough, type Side } from '../seal/sides.ts'
import { placeCodeOf } from '../place/place-code.ts'
import { askedHash, type OpeningsAsked, type OpeningsTold, type OpeningTold, type TelephoneTold } from '../vault/told-openings.ts'
import type { Asking } from './asking.ts'
import type { Emptied, Reviewed } from './review.ts'

type Vault = { readonly name: string; readonly side: Side }
/** A vault's word, whose signature holds. */
export type VaultWord<T = object> = T & { readonly vault: Vault; readonly told: OpeningsTold }

/**
 * By the hours that the reviews of its plan say: `between` where they differ and it lies between them; `differs` where it is before one by one journal and not by another; null
 * where no review of the plan is here.
 */
export type When = 'before' | 'after' | 'between' | 'differs' | null
/**
 * How far a reading is borne out. `enough`: by journals of vaults that open together. `half`: by fewer, and all others answered without it. `alone`: by fewer, and whoever could
 * bear it out has not answered, or not for all of the time. `differs`: journals say different things of it, and no reading of them is that of enough.
 */
export type Borne = 'enough' | 'half' | 'alone' | 'differs'
type Read<T> = T & {
  /** The record's, as its place is called by. */
  readonly code: string
  readonly when: When
  /** In whose journals it is so. */
  readonly vaults: readonly string[]
  readonly borne: Borne
  /** What other journals say of the same. One keeper alone makes nobody an opener, and moves no opening before its hour. */
  readonly otherwise: readonly { readonly vault: string; readonly reading: T }[]
}
export type Opener = Read<OpeningTold>
export type Telephoned = Read<TelephoneTold>
/**
 * `began`: the journal is of a later time than the asking is from, so of before `since` it knows nothing; null where it is empty. `cut`: another vault was told of more
 * lines than it has, and answered before it. `earlier`: another answered after it, and was told of more since, as is usual; asked anew, it would have them. `kinds`: something
 * that it opened in this time, of whichever record, it left out, since its journal does not say of which kind that is. `twice`: it answered twice, and what it had said first it says no more, or
 * otherwise, or it says what it would have known then; the two moments are its own. `closed`: it was put back to an older copy, or another has answered in its name, and opens nothing any more.
 */
export type Gap =
  | { readonly vault: string; readonly is: 'began'; readonly since: number | null }
  | { readonly vault: string; readonly is: 'cut' | 'earlier'; readonly lines: number; readonly known: number; readonly by: string }
  | { readonly vault: string; readonly is: 'kinds' }
  | { readonly vault: string; readonly is: 'twice'; readonly first: number; readonly later: number }
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
  { plan, asked }: Pick<Asking, 'plan' | 'asked'>,
  words: readonly VaultWord[],
  vaults: readonly Vault[],
  reviews: readonly Pick<Reviewed, 'plan' | 'action'>[],
): Openers {
  const hash = askedHash(asked)
  const given = words.filter((w) => w.told.asked === hash).toSorted((a, b) => a.told.at - b.told.at)
  const newest = new Map(given.map((w) => [w.vault.name, w]))
  const here = [...newest.values()]
  const hours = reviews.filter((r) => r.plan === plan).map((r) => r.action)
  const when = (at: number): When =>
    hours.length === 0 ? null : at < Math.min(...hours) ? 'before' : at >= Math.max(...hours) ? 'after' : 'between'
  const gaps = [...gapsOf(here, asked), ...twiceOf(given)]
  const whole = here.filter((w) => !gaps.some((g) => g.vault === w.vault.name && g.is !== 'earlier'))
  const by = { here, vaults, whole, when }
  return {
    plan,
    asked,
    is: whole.length === vaults.length ? 'known' : isSeenBy(whole.map((w) => w.vault.side)) ? 'some' : 'not_known',
    openings: readTogether(
      by,
      (t) => t.openings,
      ({ row, record }) => `${row} ${record}`,
    ),
    byTelephone: readTogether(
      by,
      (t) => t.byTelephone,
      ({ id, record }) => `${id} ${record}`,
    ),
    silent: vaults.map((v) => v.name).filter((name) => !newest.has(name)),
    gaps,
  }
}

/** Whether nobody opens anything without one of these: the agency's vault, the trustee's, or two of its three. */
const isSeenBy = (sides: readonly Side[]): boolean => sides.includes('agency') || isEnough(['agency', ...sides])

/** Seconds that two vaults' clocks, and the moments by which two of them opened one thing, may be apart. */
const SLACK = 600

function gapsOf(here: readonly VaultWord[], { from }: OpeningsAsked): readonly Gap[] {
  return here.flatMap(({ vault: { name }, told }): readonly Gap[] => {
    // Keepers answer on days of their own, and a journal grows: who answered later knows of more without any fault.
    const claims = here.flatMap((w) =>
      w.told.held.flatMap(({ vault, lines }) =>
        vault === name && lines > told.lines
          ? [{ is: w.told.at + SLACK <= told.at ? ('cut' as const) : ('earlier' as const), known: lines, by: w.vault.name }]
          : [],
      ),
    )
    return [
      ...(told.began === null || told.began > from ? [{ vault: name, is: 'began', since: told.began } as const] : []),
      ...(told.leftOut ? [{ vault: name, is: 'kinds' } as const] : []),
      ...claims.map((claim) => ({ vault: name, lines: told.lines, ...claim })),
      // One that waits for its peer is as it was, and answers soon.
      ...(told.closed === null || told.closed === 'peer' ? [] : [{ vault: name, is: 'closed', why: told.closed } as const]),
    ]
  })
}

/** Of one journal and one asking, whose time was over: what was true at first is true for ever, and lines are added at the end alone. */
function twiceOf(given: readonly VaultWord[]): readonly Gap[] {
  return given.flatMap(({ vault: { name }, told }, i): readonly Gap[] => {
    const before = given.slice(0, i).findLast((w) => w.vault.name === name)?.told
    return before && isOtherwise(before, told) ? [{ vault: name, is: 'twice', first: before.at, later: told.at }] : []
  })
}
function isOtherwise(before: OpeningsTold, told: OpeningsTold): boolean {
  const said = ({ openings, byTelephone }: OpeningsTold): ReadonlyMap<string, Thing> =>
    new Map([...openings, ...byTelephone].map((one) => [JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))), one]))
  const [first, later] = [said(before), said(told)]
  const isDropped = [...first.keys()].some((one) => !later.has(one))
  // An opening has the witnesses' time, minutes behind; and what was left out at first may have come to be of a known kind.
  const isAdded = !before.leftOut && [...later].some(([one, { at }]) => !first.has(one) && at < before.at - SLACK)
  const isBegunAnew = before.began !== null && before.began !== told.began
  return isDropped || isAdded || isBegunAnew || told.lines < before.lines
}

type By = {
  readonly here: readonly VaultWord[]
  readonly vaults: readonly Vault[]
  /** Of these, those that answered for all of the time. */
  readonly whole: readonly VaultWord[]
  readonly when: (at: number) => When
}
type Thing = { readonly at: number; readonly record: string }
type One<T> = { readonly reading: T; readonly vault: Vault }

/** What several journals have of one thing is one thing, as enough of them say together; whatever another says stands beside it. */
function readTogether<T extends Thing>(by: By, of: (told: OpeningsTold) => readonly T[], keyOf: (one: T) => string): readonly Read<T>[] {
  const all = by.here.flatMap(({ vault, told }) => of(told).map((reading): One<T> => ({ reading, vault })))
  return [...Map.groupBy(all, ({ reading }) => keyOf(reading)).values()].map((same) => readingOf(same, by)).toSorted((a, b) => a.at - b.at)
}

function readingOf<T extends Thing>(same: readonly One<T>[], { vaults, whole, when }: By): Read<T> {
  const classes = classesOf(same)
  const enough = classes.filter((c) => isEnough(c.map((o) => o.vault.side)))
  // Where no reading is that of enough, the latest moment stands first: nobody is put before an hour by one keeper.
  const [taken] = enough.length === 1 ? enough : classes.toSorted((a, b) => latestOf(b).at - latestOf(a).at)
  const own = taken ?? same
  const vaultsOf = own.map((o) => o.vault.name)
  const one = latestOf(own)
  /** Who may have it in their journals, for all that is known. */
  const mayHave = vaults.filter((v) => vaultsOf.includes(v.name) || !whole.some((w) => w.vault.name === v.name)).map((v) => v.side)
  const whens = new Set(own.map((o) => when(o.reading.at)))
  return {
    ...one,
    code: placeCodeOf(one.record),
    when: whens.size === 1 ? when(one.at) : 'differs',
    vaults: [...new Set(vaultsOf)].toSorted(),
    borne: enough.length === 1 ? 'enough' : classes.length > 1 ? 'differs' : isEnough(mayHave) ? 'alone' : 'half',
    otherwise: same.filter((o) => !own.includes(o)).map((o) => ({ vault: o.vault.name, reading: o.reading })),
  }
}

const latestOf = <T extends Thing>(own: readonly One<T>[]): T => own.map((o) => o.reading).reduce((a, b) => (b.at > a.at ? b : a))

/** Readings that say the same, at nearly the same moment. */
function classesOf<T extends Thing>(same: readonly One<T>[]): readonly (readonly One<T>[])[] {
  const said = ({ reading }: One<T>): string =>
    JSON.stringify(
      Object.entries({ ...reading, at: 0 })
        .map(([name, value]) => [name, Array.isArray(value) ? (value as string[]).toSorted() : value] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return [...Map.groupBy(same, said).values()].flatMap((alike) => {
    const moments = alike.map((o) => o.reading.at)
    return Math.max(...moments) - Math.min(...moments) <= SLACK ? [alike] : [...Map.groupBy(alike, (o) => o.reading.at).values()]
  })
}

/** Of the actions before whose hour somebody opened something, as enough journals say: how many, and how many of these found an empty place. */
export type OpenedBefore = Emptied & { readonly person: string; readonly agencies: readonly string[]; readonly opened: number }

/** In the order of persons, which ranks nobody. What one keeper alone says counts against nobody. @param reviews all that are here. */
export function weighOpeners(all: readonly Openers[], reviews: readonly Pick<Reviewed, 'plan' | 'found'>[]): readonly OpenedBefore[] {
  const before = all.flatMap(({ plan, openings }) =>
    openings.filter((o) => o.when === 'before' && o.borne === 'enough').map((o) => ({ ...o, plan })),
  )
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
