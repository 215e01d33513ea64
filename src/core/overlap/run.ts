/**
 * What the parties of a run say to each other, each word signed: what the run is (its unit), which keys (its trustees), what is to be evaluated and
 * what was (offices and trustees), what came out (the unit). A party believes a word by the keys in the run, and the run by its name, which
 * its keepers read to one another.
 */
import { fromBase64Url, toHex, utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { purposeHash, sha256 } from '../hash.ts'
import { openNote, parseVkey, signNote, type NoteKey, type Signer } from '../ledger/note.ts'
import { isDay } from '../model/dates.ts'
import { hasExactly, isObject, isCount } from '../shape.ts'
import type { Rule } from './link.ts'
import { RECIPE } from './recipe.ts'
import { WALL_SIDES, type WallSide } from './submission.ts'
import type { Told } from './tell.ts'
import { BATCH, SHARES, sharesOf, TRUSTEES, type Share, type Trustee } from './threshold.ts'

export type Office = {
  readonly id: string
  readonly side: WallSide
  readonly key: string
  /** Records that it hands in at most. */
  readonly most: number
}
export type Run = {
  readonly offices: readonly Office[]
  /** Verifier keys of the three vaults. */
  readonly trustees: readonly [string, string, string]
  /** HPKE public keys, base64url. */
  readonly unit: { readonly key: string; readonly seal: string }
  readonly statistics: { readonly key: string; readonly seal: string }
  readonly recipe: typeof RECIPE
  /** Whether two may be one person who share no token of the whole name. */
  readonly siblings: Rule['siblings']
  /** The first day on which nothing of it is done any more, YYYY-MM-DD. */
  readonly until: string
}
export type Named<T> = { readonly run: string } & T
export type Opening = Named<{ readonly point: string }>
export type Keys = Named<{ readonly keys: Readonly<Partial<Record<Share, string>>> }>
export type Asked = Named<{ readonly office: string; readonly points: readonly string[] }>
export type Answered = Named<{
  readonly office: string
  readonly pair: readonly [Trustee, Trustee]
  readonly points: readonly string[]
  readonly proofs: readonly string[]
}>
export type Sent = Named<{ readonly office: string; readonly unit: string; readonly statistics: string }>
export type Outcome = Named<{
  /** People of the first side whom the second has too; null where the run has one side. */
  readonly across: Told | null
  /** By how many the people of a side are fewer than its records, at least; null where it has not two offices. */
  readonly within: Readonly<Record<WallSide, Told | null>>
  /** Sealed to the statistics unit: pairs of one side, and of each office the SHA-256 of the word that was counted (hex). */
  readonly pairs: string
}>

type Words = {
  readonly run: Run
  readonly opening: Opening
  readonly keys: Keys
  readonly asked: Asked
  readonly answered: Answered
  readonly sent: Sent
  readonly outcome: Outcome
}
const FORMAT = 'saksi-overlap/1'

/** Days that a run may last from today: its keys, and what waits for them, are not to lie about. */
export const DAYS_MOST = 60
/** @param today YYYY-MM-DD. @returns whether nothing of it is done any more, or its end is further off than any run lasts. */
export function timeOf({ until }: Run, today: string): 'now' | 'over' | 'too-long' {
  if (today >= until) return 'over'
  return Date.parse(until) - Date.parse(today) > DAYS_MOST * 86_400_000 ? 'too-long' : 'now'
}

/** By this the statistics unit knows that it was sent what the unit was. */
export const hashSent = (sent: Sent): string => toHex(sha256(utf8(canonical(sent))))

/** What a run knows an office by: whoever makes one of them anew has the others still. */
export const marksOf = ({ id, key }: Office): readonly string[] => [key, `id ${id}`, `name ${parseVkey(key)?.name ?? ''}`]

/** A run's name: 64 hex digits, of everything it says. */
export const nameRun = (run: Run): string => toHex(purposeHash('saksi/overlap-run/1', utf8(canonical(run))))

export const signWord = <W extends keyof Words>(signer: Signer, kind: W, word: Words[W]): string =>
  signNote(signer, `${FORMAT} ${kind}\n${canonical(word)}\n`)

/** @returns undefined where none of these keys signed it, or it is no such word. */
export function readWord<W extends keyof Words>(
  note: string,
  kind: W,
  keys: readonly string[],
): { readonly word: Words[W]; readonly by: string } | undefined {
  const opened = openNote(
    note,
    keys.map(parseVkey).filter((k) => k !== undefined),
  )
  const [signature] = opened?.signatures ?? []
  const word = wordIn(opened?.text, kind)
  const by = keys.find((k) => signature && isSame(parseVkey(k), signature.key))
  return word !== undefined && by !== undefined ? { word: word as Words[W], by } : undefined
}
const isSame = (a: NoteKey | undefined, b: NoteKey): boolean => a?.name === b.name && toHex(a.publicKey) === toHex(b.publicKey)

/** The run is signed by the unit's key, which stands in it. */
export function readRun(note: string): { readonly run: Run; readonly name: string } | undefined {
  const key = unitKeyIn(note)
  const read = key === undefined ? undefined : readWord(note, 'run', [key])
  return read && { run: read.word, name: nameRun(read.word) }
}
function unitKeyIn(note: string): string | undefined {
  const v = parseJson(note.split('\n')[1] ?? '')
  return isObject(v) && isObject(v['unit']) && typeof v['unit']['key'] === 'string' ? v['unit']['key'] : undefined
}

function wordIn(text: string | undefined, kind: keyof Words): unknown {
  const [head, body = '', end] = (text ?? '').split('\n')
  if (head !== `${FORMAT} ${kind}` || end !== '') return undefined
  const v = parseJson(body)
  return CHECKS[kind](v) ? v : undefined
}

const OFFICE = /^[a-z0-9][a-z0-9_-]{0,39}$/
const isKey = (v: unknown): v is string => typeof v === 'string' && v.length < 300 && parseVkey(v)?.type === 'note'
const isBytes = (v: unknown, length: number): boolean => {
  try {
    return typeof v === 'string' && v.length <= 2 * length && fromBase64Url(v).length === length
  } catch {
    return false // no base64url
  }
}
const isSealed = (v: unknown): boolean => typeof v === 'string' && /^[A-Za-z0-9_-]*$/.test(v)
const areBytes = (v: unknown, length: number, most: number): boolean =>
  Array.isArray(v) && v.length > 0 && v.length <= most && v.every((b) => isBytes(b, length))
/** Twenty thousand records, and those of nobody, with all their tokens. */
const POINTS_MOST = 720_000
export const RECORDS_MOST = 20_000
const isName = (v: unknown): boolean => typeof v === 'string' && /^[0-9a-f]{64}$/.test(v)
const isOffice = (v: unknown): v is Office =>
  hasExactly(v, ['id', 'side', 'key', 'most']) &&
  OFFICE.test(String(v['id'])) &&
  WALL_SIDES.some((s) => s === v['side']) &&
  isKey(v['key']) &&
  isCount(v['most']) &&
  v['most'] <= RECORDS_MOST
const isParty = (v: unknown): v is Run['unit'] => hasExactly(v, ['key', 'seal']) && isKey(v['key']) && isBytes(v['seal'], 32)
const isUnique = (all: readonly unknown[]): boolean => new Set(all).size === all.length
/** Nobody is two parties of a run: neither by a key, whatever it is called, nor by what it is called. */
const areApart = (vkeys: readonly string[]): boolean => {
  const keys = vkeys.map(parseVkey)
  return isUnique(keys.map((k) => k?.name)) && isUnique(keys.map((k) => k && toHex(k.publicKey)))
}
const isPair = (v: unknown): boolean =>
  Array.isArray(v) && v.length === 2 && isUnique(v) && v.every((t) => TRUSTEES.some((one) => one === t))
const isTold = (v: unknown): boolean =>
  v === null ||
  (hasExactly(v, ['fewerThan']) && isCount(v['fewerThan'])) ||
  (hasExactly(v, ['from', 'to']) && isCount(v['from']) && isCount(v['to']))

const CHECKS: Readonly<Record<keyof Words, (v: unknown) => boolean>> = {
  run: (v) =>
    hasExactly(v, ['offices', 'trustees', 'unit', 'statistics', 'recipe', 'siblings', 'until']) &&
    Array.isArray(v['offices']) &&
    v['offices'].length >= 2 &&
    v['offices'].length <= 20 &&
    v['offices'].every(isOffice) &&
    isUnique(v['offices'].map((o: Office) => o.id)) &&
    Array.isArray(v['trustees']) &&
    v['trustees'].length === 3 &&
    v['trustees'].every(isKey) &&
    isParty(v['unit']) &&
    isParty(v['statistics']) &&
    v['unit'].seal !== v['statistics'].seal &&
    areApart([...v['offices'].map((o: Office) => o.key), ...v['trustees'], v['unit'].key, v['statistics'].key]) &&
    v['recipe'] === RECIPE &&
    (v['siblings'] === 'apart' || v['siblings'] === 'together') &&
    typeof v['until'] === 'string' &&
    isDay(v['until']),
  opening: (v) => hasExactly(v, ['run', 'point']) && isName(v['run']) && isBytes(v['point'], 32),
  keys: (v) =>
    hasExactly(v, ['run', 'keys']) &&
    isName(v['run']) &&
    isObject(v['keys']) &&
    TRUSTEES.some((t) => hasExactly(v['keys'], sharesOf(t))) &&
    Object.values(v['keys']).every((k) => isBytes(k, 32)),
  asked: (v) =>
    hasExactly(v, ['run', 'office', 'points']) &&
    isName(v['run']) &&
    typeof v['office'] === 'string' &&
    areBytes(v['points'], 32, POINTS_MOST),
  answered: (v) =>
    hasExactly(v, ['run', 'office', 'pair', 'points', 'proofs']) &&
    isName(v['run']) &&
    typeof v['office'] === 'string' &&
    isPair(v['pair']) &&
    areBytes(v['points'], 32, POINTS_MOST) &&
    areBytes(v['proofs'], 64, POINTS_MOST / BATCH),
  sent: (v) =>
    hasExactly(v, ['run', 'office', 'unit', 'statistics']) &&
    isName(v['run']) &&
    typeof v['office'] === 'string' &&
    isSealed(v['unit']) &&
    isSealed(v['statistics']),
  outcome: (v) =>
    hasExactly(v, ['run', 'across', 'within', 'pairs']) &&
    isName(v['run']) &&
    isTold(v['across']) &&
    hasExactly(v['within'], WALL_SIDES) &&
    WALL_SIDES.every((side) => isTold((v['within'] as Outcome['within'])[side])) &&
    isSealed(v['pairs']),
}

/** Two trustees that say different keys of the share they have in common; the run is over, and both are asked. */
export type KeysRead = { readonly keys: ReadonlyMap<Share, Uint8Array> } | { readonly differ: Share } | { readonly missing: Trustee }

/** @param notes what the three trustees signed, in any order. */
export function joinKeys(notes: readonly string[], { run, name }: { readonly run: Run; readonly name: string }): KeysRead {
  const keys = new Map<Share, string>()
  for (const trustee of TRUSTEES) {
    const said = notes.map((n) => readWord(n, 'keys', [run.trustees[trustee]])?.word).find((w) => w?.run === name)
    if (!said || !hasExactly(said.keys, sharesOf(trustee))) return { missing: trustee }
    for (const share of sharesOf(trustee)) {
      const key = said.keys[share] as string
      if ((keys.get(share) ?? key) !== key) return { differ: share }
      keys.set(share, key)
    }
  }
  return { keys: new Map(SHARES.map((s) => [s, fromBase64Url(keys.get(s) as string)])) }
}
