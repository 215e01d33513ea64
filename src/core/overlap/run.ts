/**
 * What the parties of a run say to each other, each word signed: what the run is (its unit), which keys (its trustees), what is to be evaluated and
 * what was (offices and trustees), what came out (the unit). A party believes a word by the keys in the run, and the run by its name, which
 * its keepers read to one another.
 */
import { fromBase64Url, toHex, utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { purposeHash, sha256 } from '../hash.ts'
import { openNote, parseVkey, signNote, type NoteKey, type Signer } from '../ledger/note.ts'
import {
  anyText,
  bytes,
  day,
  either,
  exactly,
  hasExactly,
  hash,
  isCount,
  isObject,
  isUnique,
  listOf,
  nullOr,
  oneOf,
  someOf,
  text,
  tuple,
  upTo,
  where,
  type Of,
  type Shape,
} from '../shape.ts'
import { RECIPE } from './recipe.ts'
import { WALL_SIDES, type WallSide } from './submission.ts'
import type { Told } from './tell.ts'
import { BATCH, SHARES, sharesOf, TRUSTEES, type Share, type Trustee } from './threshold.ts'

const FORMAT = 'saksi-overlap/1'
/** Twenty thousand records, and those of nobody, with all their tokens. */
const POINTS_MOST = 720_000
export const RECORDS_MOST = 20_000

const vkey = where(upTo(299), (v) => parseVkey(v)?.type === 'note')
const sealed = text(/^[A-Za-z0-9_-]*$/)
const points = listOf(bytes(32), 1, POINTS_MOST)
const trustee: Shape<Trustee> = (v): v is Trustee => TRUSTEES.some((t) => t === v)
const told: Shape<Told | null> = nullOr(either(exactly({ fewerThan: isCount }), exactly({ from: isCount, to: isCount })))
const office = exactly({
  id: text(/^[a-z0-9][a-z0-9_-]{0,39}$/),
  side: oneOf(...WALL_SIDES),
  key: vkey,
  /** Records that it hands in at most. */
  most: where(isCount, (n) => n <= RECORDS_MOST),
})
export type Office = Of<typeof office>
/** A verifier key, and the HPKE public key that is sealed to, base64url. */
const unit = exactly({ key: vkey, seal: bytes(32) })

/** Nobody is two parties of a run: neither by a key, whatever it is called, nor by what it is called. */
const areApart = (vkeys: readonly string[]): boolean => {
  const keys = vkeys.map(parseVkey)
  return isUnique(keys.map((k) => k?.name)) && isUnique(keys.map((k) => k && toHex(k.publicKey)))
}

/** What each word says; all but the run name theirs. */
const WORDS = {
  run: where(
    exactly({
      offices: where(listOf(office, 2, 20), (offices) => isUnique(offices.map(({ id }) => id))),
      /** Verifier keys of the three vaults. */
      trustees: tuple(vkey, vkey, vkey),
      unit,
      statistics: unit,
      recipe: oneOf(RECIPE),
      /** Whether two may be one person who share no token of the whole name. */
      siblings: oneOf('apart', 'together'),
      /** The first day on which nothing of it is done any more, YYYY-MM-DD. */
      until: day,
    }),
    (run) =>
      run.unit.seal !== run.statistics.seal &&
      areApart([...run.offices.map((o) => o.key), ...run.trustees, run.unit.key, run.statistics.key]),
  ),
  opening: exactly({ run: hash, point: bytes(32) }),
  /** Of all shares that one trustee holds. */
  keys: exactly({ run: hash, keys: where(someOf(SHARES, bytes(32)), (keys) => TRUSTEES.some((t) => hasExactly(keys, sharesOf(t)))) }),
  asked: exactly({ run: hash, office: anyText, points }),
  answered: exactly({
    run: hash,
    office: anyText,
    pair: where(tuple(trustee, trustee), isUnique),
    points,
    proofs: listOf(bytes(64), 1, POINTS_MOST / BATCH),
  }),
  sent: exactly({ run: hash, office: anyText, unit: sealed, statistics: sealed }),
  outcome: exactly({
    run: hash,
    /** People of the first side whom the second has too; null where the run has one side. */
    across: told,
    /** By how many the people of a side are fewer than its records, at least; null where it has not two offices. */
    within: exactly({ victims: told, accused: told } satisfies Record<WallSide, Shape<Told | null>>),
    /** Sealed to the statistics unit: pairs of one side, and of each office the SHA-256 of the word that was counted (hex). */
    pairs: sealed,
  }),
}
type Words = { readonly [W in keyof typeof WORDS]: Of<(typeof WORDS)[W]> }
export type Run = Words['run']
export type Answered = Words['answered']
export type Sent = Words['sent']
export type Outcome = Words['outcome']

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
  return WORDS[kind](v) ? v : undefined
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
