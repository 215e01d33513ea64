/** What the file of one place says. A place is called by a code; where it is and what it is called stays in the vaults. */
import type { PlaceBasis } from '../entry/linkable.ts'
import type { StoryRef } from '../story/record.ts'

/** `record`: the one that an entry of the file rests on, by its code. */
type From = { readonly agency: string; readonly record: string }

/** Two records are about one place, as somebody asserted. `isBefore` and `isAfter` of `reopened-as`: in that order. */
export type PlaceTie = { readonly a: From; readonly b: From; readonly basis: PlaceBasis; readonly by: string; readonly entry: string }

export const PLACE_EVENTS = [
  'registered',
  'leads',
  'asked',
  'outcome',
  'permission_asked',
  'permission_decided',
  'plan_sealed',
  'operation',
  'plan_opened',
  'plan_taken_back',
  'state',
  'reopened',
  'inspection',
  'licence',
  'licence_ended',
] as const
export type PlaceEvent = {
  /** ISO day; the first of a month where only the month is clear. */
  readonly on: string
  readonly isMonth: boolean
  readonly event: (typeof PLACE_EVENTS)[number]
  readonly from: From
  /** Columns and counts that are said beside it: codes, numbers. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** An operation whose team had sealed a plan of it, and opened that plan after its hour. */
export type PlannedOperation = Pick<StoryRef, 'agency' | 'record'> & {
  /** ISO days: since when the log holds the seal, and when it was opened. */
  readonly sealedOn: string
  readonly openedOn: string
  /** ISO day and why, where the same body has taken back that the plan was of this operation. */
  readonly takenBack: { readonly on: string; readonly reason: string } | null
}

/** A number by code. */
export type ByCode = Readonly<Record<string, number>>

/**
 * A sum, and over how many it is said. Null where none says it: that is not that there was none. `said`: where some say it roughly, the sum as it is then
 * (`120~`, `72..`, `46..58`, core/text/count-said.ts), of which `n` is the least.
 */
export type Said = { readonly n: number; readonly of: number; readonly said?: string } | null

/** One request that names persons, and what became of each, by number. */
export type NamedRequest = {
  readonly from: From
  /** In the register of whoever asked. */
  readonly number: string
  readonly office: string
  /** Another request asked the same before. Of those whom it says it names nobody is counted for it but who is followed under it. */
  readonly isDuplicate: boolean
  /** ISO month, first day. */
  readonly asked: string | null
  /** As the request says; null where it does not. */
  readonly named: number | null
  /** Persons who are followed one by one. */
  readonly followed: number
  /** As the request says, or as are followed, whichever are more. */
  readonly persons: number
  /** Where the request says so roughly: as it says it, and `persons` is the least. */
  readonly said?: string
  /** Of those who are followed and whose age is said. */
  readonly children: Said
  readonly answers: ByCode
  readonly outcomes: ByCode
  /** Named, and nobody has said what became of them. */
  readonly unsaid: number
  /** Of those: the answer was that it is done. */
  readonly doneUnsaid: number
  /** Whole days until the body asked decided; null where it did not, or no day says so. */
  readonly days: number | null
  /** As its state says, or a day on which it was decided; null where neither does. */
  readonly isDecided: boolean | null
}

export type PlaceFile = {
  readonly code: string
  /** Whoever asked: its own records in the file, by their tokens; the one that was asked by is the first. */
  readonly own: readonly { readonly kind: string; readonly record: string }[]
  /** Codes of the kinds of place on record. */
  readonly kinds: readonly string[]
  /** Codes of provinces; none of a private home. */
  readonly provinces: readonly string[]
  /** A private home: only one's own records are in its file. */
  readonly isHome: boolean
  /** Codes of the records of sites: other names, buildings, what it was before. */
  readonly sites: readonly From[]
  readonly ties: readonly PlaceTie[]
  /** Whose records are in it. */
  readonly of: readonly string[]
  readonly counts: {
    readonly leads: { readonly all: number; readonly duplicates: number; readonly byChannel: Readonly<Record<string, ByCode>> }
    /** Each naming: somebody whom two requests name is in it for each, as no record says that the two are one. */
    readonly named: {
      readonly requests: number
      readonly persons: number
      readonly said?: string
      readonly children: Said
      readonly outcomes: ByCode
      readonly unsaid: number
    }
    readonly permissions: { readonly asked: number; readonly decisions: ByCode; readonly days: readonly number[] }
    readonly operations: {
      readonly all: number
      readonly outcomes: ByCode
      /** People, each of the operations that say how many. */
      readonly present: Said
      readonly removed: Said
      readonly screened: Said
      readonly identified: Said
      /** Of the people who were there, by operations that say how many were and how many stayed. */
      readonly left: Said
      /** Operations: emptied before anybody came, of those that went and of which it is said. */
      readonly emptied: Said
      /** Of those emptied, how many after permission to enter had been asked for, in that month or the month before; null where none was, on record. */
      readonly emptiedAfterAsking: number | null
      /** Of whose plan it is on record that it was sealed before, and was not taken back. Whose was not, and which is sealed now, nothing says. */
      readonly planned: number
    }
    readonly licences: { readonly all: number; readonly states: ByCode }
    readonly inspections: { readonly all: number; readonly announced: Said; readonly results: ByCode }
    readonly states: ByCode
    readonly reopened: number
  }
  readonly requests: readonly NamedRequest[]
  /** The oldest first. */
  readonly events: readonly PlaceEvent[]
}
