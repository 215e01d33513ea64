/**
 * An entry kind, whole: what its stub may hold, who may send and sign it, what it names of its country and whether that is there, and the
 * rows it becomes. A kind that leaves one of these out does not compile. How to add one: docs/how-to/add-an-entry-kind.md.
 */
import type { Country } from '../country/country.ts'
import type { RecordKind } from '../model/kinds.ts'
import type { Members, OfMembers } from '../shape.ts'
import type { CredentialRole } from './credential-card.ts'
import type { TableRow } from './rows.ts'
import type { Stated } from './stated-total.ts'

/**
 * `return`: inside a sealed return, by the agency that sends the form · `act`: one act of an agency, signed by a
 * device · `oversight`: a sealed row, by whoever asks · `installation`: nobody may send it; the program writes it.
 */
export type Door = 'return' | 'act' | 'oversight' | 'installation'

/** What a kind demands of its signature. `optional`: of the author, if it has one. */
export type Demand =
  | { readonly is: 'optional' | 'none' }
  /** `unlessWaiting`: by nobody as long as the stub says that it waits. */
  | { readonly is: 'one'; readonly roles: readonly CredentialRole[]; readonly unlessWaiting?: true }
  /** Of two agencies. `withOversight`: one of the two is of it · `ofOwnAgency`: one is of the agency whose entry it is. */
  | { readonly is: 'two'; readonly roles: readonly CredentialRole[]; readonly withOversight?: true; readonly ofOwnAgency?: true }

type Head = { readonly v: 1; readonly id: string; readonly agency: string; readonly author: string }
export type StubOf<Body> = Body & Head

/** What a kind says. */
type Said<K extends string, M extends Members, D extends Door, S extends Demand, F extends boolean> = {
  readonly kind: K
  readonly door: D
  /** Codes, counts, days and random ids only: no rule may let a sentence through. */
  readonly members: M
  readonly signed: S
  /** Its leaf is opened to every auditor (class 1): it says how the record is run, never whom it is about. */
  readonly isPolicy: boolean
  /** It writes rows that a figure is counted from, or may: what is kept of a sheet no longer stands after it. Where in doubt, true: that costs time, and makes no figure wrong. */
  readonly movesFigures: boolean
  /** It changes who may sign from then on, or what may be signed for: the fold of signers.ts then names it, or does not compile. */
  readonly movesSigners: F
  /** Two agencies stand behind it, so it is neither's: among the installation's entries. */
  readonly isInstallations?: true
}
/**
 * What a rule may ask. Given and not imported: a desk prints and signs entries and asks none of this, and the model is no part of what it
 * fetches first.
 */
export type Known = {
  readonly country: Country
  readonly recordKinds: readonly RecordKind[]
  /** Where a stated total is none that this country's indicators can have (check-stated.ts). */
  readonly totalFault: (stated: Stated, agency: string, country: Country) => string | undefined
}
/** What is asked of it, and what becomes of it. */
type Done<Stub> = {
  /** @returns where the act names something that its country has not, or its agency may not say (`stub.<member>`); undefined when it holds. */
  refers(stub: Stub, known: Known, isSigned: boolean): string | undefined
  /** Whether its sealed part is what belongs to it. Without this rule it has none. */
  holds?(sealed: string, stub: Stub): boolean
  /** @param nth of its agency's entries of this kind at this instant, in the order of the log: from 0. */
  rows(stub: Stub, recordedAt: string, nth: number): readonly TableRow[]
}
export type EntryKind<
  K extends string = string,
  M extends Members = Members,
  D extends Door = Door,
  S extends Demand = Demand,
  F extends boolean = boolean,
> = Said<K, M, D, S, F> & Done<StubOf<{ readonly kind: K } & OfMembers<M>>>

/** What the stub of a kind says, but for its head. */
export type BodyOf<D> = D extends { readonly kind: infer K; readonly members: infer M extends Members }
  ? { readonly kind: K } & OfMembers<M>
  : never

export const entryKind = <
  const K extends string,
  const M extends Members,
  const D extends Door,
  const S extends Demand,
  const F extends boolean,
>(
  said: Said<K, M, D, S, F>,
  done: Done<NoInfer<StubOf<{ readonly kind: K } & OfMembers<M>>>>,
): EntryKind<K, M, D, S, F> => ({ ...said, ...done })

/** What the program writes in its own name: nobody may send it, so nothing is asked of it but its shape. */
export const ownWord = <const K extends string, const M extends Members, const F extends boolean>(
  kind: K,
  moves: Pick<Said<K, M, 'installation', { readonly is: 'none' }, F>, 'isPolicy' | 'movesFigures' | 'movesSigners'>,
  members: M,
): EntryKind<K, M, 'installation', { readonly is: 'none' }, F> => {
  const said = { kind, door: 'installation', members, signed: { is: 'none' }, ...moves } as const
  return { ...said, refers: refersToNothing, rows: noRows }
}

/** It names nothing that a country's folder would know. */
export const refersToNothing = (): undefined => undefined
/** Asked of the form, whose checker is made once and used for thousands of rows (check.ts). */
export const refersByForm = (): undefined => undefined

export const noRows = (): readonly TableRow[] => []
/** What it does to the tables depends on what stands there: fold.ts. */
export const rowsByFold = (): readonly TableRow[] => []
