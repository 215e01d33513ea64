/**
 * What a vault tells the oversight body after an action, out of its own journal: who opened the sealed fields of the records of a place that the body names, within
 * a time. The body asks with a file, a keeper's vault answers with another; both are carried by hand. The answer is the vault's own signed word on that one asking, so
 * whoever carries it can neither add an opener, nor leave one out, nor give an older answer or another place's.
 */
import { fromHex, toHex, utf8 } from '../bytes.ts'
import { canonical, parseJson, type Json } from '../canonical.ts'
import { PLACE_KINDS } from '../entry/linkable.ts'
import { purposeHash } from '../hash.ts'
import { numberFrom, printNumber, readNumber } from '../letter/number.ts'
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'
import { SEALED_CLASSES } from '../model/fields.ts'
import { SIDES, type Side } from '../seal/sides.ts'
import { code, exactly, hash, isCount, isFlag, listOf, nullOr, oneOf, text, token, unique, uuid, where, type Of } from '../shape.ts'
import type { JournalEvent } from './journal.ts'

/** Records that one asking names, and days that it reaches over. */
const MOST_RECORDS = 100
const MOST_DAYS = 400
/** Openings that one answer tells of: who asks for more asks for a shorter time. */
const MOST_TOLD = 20_000

/** Of which plan it is asked stands nowhere in it: it is carried. */
export const isOpeningsAsked = where(
  exactly({
    format: oneOf('saksi-openings-asked/1'),
    /** Chance: two askings of the same are two. */
    nonce: token,
    records: unique(listOf(token, 1, MOST_RECORDS)),
    /** POSIX seconds: from the first, and before the second. */
    from: isCount,
    until: isCount,
  }),
  ({ from, until }) => from < until && until - from <= MOST_DAYS * 86_400,
)
export type OpeningsAsked = Of<typeof isOpeningsAsked>

/** Undefined for a text that is no asking. */
export function readOpeningsAsked(written: string): OpeningsAsked | undefined {
  const v = parseJson(written)
  return isOpeningsAsked(v) ? v : undefined
}

/** Hex: an answer names the asking by it. */
export const askedHash = (asked: OpeningsAsked): string =>
  toHex(purposeHash('saksi/openings-asked/1', utf8(canonical({ ...asked, records: [...asked.records] }))))

/** A hundred bits: whoever carries the file chooses its nonce, and finds no other asking of the same code by trying. */
const SIGNS = 20
/** What the body reads to each keeper: so he answers what it asked, and not what somebody on the way did. */
export const askedCode = (asked: OpeningsAsked): string => numberFrom(fromHex(askedHash(asked)), SIGNS)
/** In groups, as it is read out. */
export const printAskedCode = (asked: OpeningsAsked): string => printNumber(askedCode(asked))
/** @param typed as a keeper heard it: small letters, blanks and dashes. */
export const isAskedCode = (typed: string, asked: OpeningsAsked): boolean => readNumber(typed, SIGNS) === askedCode(asked)

const opening = exactly({
  /** POSIX seconds, by the witnesses. */
  at: isCount,
  /** The row by which it was asked. */
  row: uuid,
  /** Whose record, and which one. */
  of: code,
  record: token,
  kind: oneOf(...PLACE_KINDS),
  /** Which sort of sealed fields; never what is in them. */
  classes: listOf(oneOf(...SEALED_CLASSES)),
  agency: code,
  person: token,
  credential: token,
  purpose: code,
})
const byTelephone = exactly({
  /** POSIX seconds, by the vault's own clock. */
  at: isCount,
  id: uuid,
  of: code,
  record: token,
  kind: oneOf(...PLACE_KINDS),
  fields: listOf(code),
  keepers: listOf(text(/^[A-Za-z0-9][A-Za-z0-9._-]{1,60}$/)),
})
/** Why a vault answers nobody at the time of its word; null where it does. */
const CLOSED = ['peer', 'journal-behind', 'mark-behind', 'log-hides'] as const
const isTold = exactly({
  format: oneOf('saksi-vault-openings/1'),
  asked: hash,
  side: oneOf(...SIDES),
  /** POSIX seconds, by the vault's own clock, as the next. */
  at: isCount,
  /** Since when its journal is; null where nothing is in it. */
  began: nullOr(isCount),
  /** Of its journal, and of the others' as far as they told it: one that is shorter than another vault knows of was cut. */
  lines: isCount,
  held: listOf(exactly({ vault: text(/^[^\s]{1,110}$/), lines: isCount })),
  closed: nullOr(oneOf(...CLOSED)),
  /** Something of this time stands in its journal whose kind it does not know: that is told to nobody, and of which record it was neither. */
  leftOut: isFlag,
  openings: listOf(opening, 0, MOST_TOLD),
  /** Given by hand while the log was down: who asked is in no journal, and the keepers know. */
  byTelephone: listOf(byTelephone, 0, MOST_TOLD),
})
export type OpeningsTold = Of<typeof isTold>
export type OpeningTold = Of<typeof opening>
export type TelephoneTold = Of<typeof byTelephone>

type OfVault = Pick<OpeningsTold, 'side' | 'at' | 'held' | 'closed'>

/**
 * Of the kinds that may be about a place, and of nothing else, whatever is asked for: a vault of an earlier version did not write each kind down, and what no other line of
 * the journal says of such a record is left out. Undefined where that is more than one answer holds.
 * @param events the whole journal, in its order.
 */
export function toldOf(events: readonly JournalEvent[], asked: OpeningsAsked, vault: OfVault): OpeningsTold | undefined {
  const records = new Set(asked.records)
  const kindOf = kindsOf(events)
  const isIn = ({ at }: { readonly at: number }): boolean => at >= asked.from && at < asked.until
  const ofPlace = (e: Doing): string | undefined => {
    const kind = isIn(e) && records.has(e.record) ? kindOf(e) : undefined
    return kind !== undefined && PLACE_KINDS.includes(kind) ? kind : undefined
  }
  const openings = events.flatMap((e): readonly OpeningTold[] => {
    const kind = e.is === 'opened' ? ofPlace(e) : undefined
    if (e.is !== 'opened' || kind === undefined) return []
    const { at, row, of, record, classes, agency, person, credential, purpose } = e
    return [{ at, row, of, record, kind, classes, agency, person, credential, purpose }]
  })
  const given = events.flatMap((e): readonly TelephoneTold[] => {
    const kind = e.is === 'emergency' ? ofPlace(e) : undefined
    if (e.is !== 'emergency' || kind === undefined) return []
    const { at, id, agency, record, fields, keepers } = e
    return [{ at, id, of: agency, record, kind, fields, keepers }]
  })
  const leftOut = events.some((e) => (e.is === 'opened' || e.is === 'emergency') && isIn(e) && kindOf(e) === undefined)
  if (openings.length > MOST_TOLD || given.length > MOST_TOLD) return undefined
  const began = events.flatMap((e) => (e.is === 'started' ? [e.at] : []))[0] ?? null
  const { side, at, held, closed } = vault
  const lines = events.length
  return {
    format: 'saksi-vault-openings/1',
    asked: askedHash(asked),
    side,
    at,
    began,
    lines,
    held,
    closed,
    leftOut,
    openings,
    byTelephone: given,
  }
}

type Doing = Extract<JournalEvent, { readonly is: 'opened' | 'emergency' }>
/** What an opening proved of a record goes before what somebody said on the telephone. */
function kindsOf(events: readonly JournalEvent[]): (of: Doing) => string | undefined {
  const proved = new Map(
    events.flatMap((e) => (e.is === 'opened' && e.type !== undefined ? [[`${e.of} ${e.record}`, e.type] as const] : [])),
  )
  return (e) => proved.get(`${e.is === 'opened' ? e.of : e.agency} ${e.record}`) ?? e.type
}

const FIRST = 'saksi-vault-openings@v1\n'
export const printTold = (signer: Signer, told: OpeningsTold): string =>
  signNote(signer, `${FIRST}${canonical(JSON.parse(JSON.stringify(told)) as Json)}\n`)

/** @param key the vault's. Undefined where this key did not sign it, or it is no such word. */
export function readTold(note: string, key: NoteKey, side: Side): OpeningsTold | undefined {
  const said = openNote(note, [key])?.text
  if (said?.startsWith(FIRST) !== true) return undefined
  const v = parseJson(said.slice(FIRST.length))
  return isTold(v) && v.side === side ? v : undefined
}
