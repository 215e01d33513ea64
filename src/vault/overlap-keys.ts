/**
 * A trustee's part in a run that counts how many people offices have in common. Its keys live for one run, in a file of the vault's folder,
 * and are destroyed with it: afterwards no token of it means anything, to the trustees neither. What it answered, and of whom, stays.
 *
 *   overlap/RUN.json   the secret of this run, the keys that were agreed, and what each office asked
 *   overlap/runs.json  runs that it took part in: offices, by all they are known by, and day; in the vault's copy as well
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64Url, fromHex, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import { sha256 } from '../core/hash.ts'
import { printVkey, type Signer } from '../core/ledger/note.ts'
import { INPUTS_MOST } from '../core/overlap/recipe.ts'
import { marksOf, readRun, readWord, signWord, type Answered, type Run } from '../core/overlap/run.ts'
import { dummiesFor } from '../core/overlap/submission.ts'
import { agreeShares, BATCH, evaluate, partOf, publicOf, shareKey, TRUSTEES, type Share, type Trustee } from '../core/overlap/threshold.ts'
import { Failure } from '../errors.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { writeDurably } from '../store/files/durable.ts'
import { forgetOver, holdTime, pathOfRun } from '../store/files/overlap-runs.ts'
import { readJson } from './home.ts'

/** From one run to the next of an office. */
export const DAYS_BETWEEN = 90
const DAY = 86_400_000

type Kept = {
  readonly until: string
  readonly secret: string
  readonly shares?: Readonly<Partial<Record<Share, string>>>
  /** Hex, SHA-256 of what each office asked. */
  readonly asked: Readonly<Record<string, string>>
}
/** Of the offices their keys, what these are called, and what the run called them. */
type Taken = { readonly run: string; readonly offices: readonly string[]; readonly day: string }
type Known = { readonly run: Run; readonly name: string; readonly own: Trustee }
/** @param today YYYY-MM-DD. */
export type Keeping = { readonly dir: string; readonly signer: Signer; readonly today: string }

/**
 * The keeper has read the run, and takes part. Asked again it says the same. @returns what the two other trustees are given.
 * @throws Failure 'overlap.no-word' · 'overlap.over' · 'overlap.too-long' · 'overlap.too-soon'
 */
export function openRun(note: string, keeping: Keeping): string {
  const known = readKnown(note, keeping)
  const path = pathOf(keeping.dir, known.name)
  const taken = readTaken(keeping.dir)
  const offices = known.run.offices.flatMap(marksOf)
  // One is enough: the others may have made themselves anew, and she is on the list of the one that has not.
  const isSoon = taken.some(
    (t) =>
      t.run !== known.name &&
      (Date.parse(keeping.today) - Date.parse(t.day)) / DAY < DAYS_BETWEEN &&
      t.offices.some((o) => offices.includes(o)),
  )
  if (isSoon) throw new Failure('overlap.too-soon', { days: DAYS_BETWEEN })
  if (!existsSync(path)) {
    // A run whose keys were destroyed is begun by nobody again.
    if (taken.some((t) => t.run === known.name)) throw new Failure('overlap.no-party', { dir: keeping.dir })
    // Before its key is there: a crash between the two leaves a run that nobody begins, and no run of which the ninety days know nothing.
    writeDurably(join(keeping.dir, 'overlap', 'runs.json'), JSON.stringify([...taken, { run: known.name, offices, day: keeping.today }]), {
      mode: 0o600,
    })
    keep(keeping.dir, known.name, { until: known.run.until, secret: toBase64Url(nodeRandom.bytes(32)), asked: {} })
  }
  return signWord(keeping.signer, 'opening', { run: known.name, point: toBase64Url(publicOf(readSecret(keeping.dir, known.name))) })
}

/** @param openings of the two others. @returns the keys of its shares, for everybody. @throws Failure as `openRun` does */
export function agreeKeys(note: string, openings: readonly string[], keeping: Keeping): string {
  const { run, name, own } = readKnown(note, keeping)
  const kept = readKept(keeping.dir, name)
  const others = new Map(
    TRUSTEES.filter((t) => t !== own).map((trustee) => {
      const said = openings.map((n) => readWord(n, 'opening', [run.trustees[trustee]])?.word).find((w) => w?.run === name)
      if (!said) throw new Failure('overlap.no-word', { file: run.trustees[trustee] })
      return [trustee, fromBase64Url(said.point)] as const
    }),
  )
  const shares = agreeShares(fromHex(name), own, fromBase64Url(kept.secret), others)
  const print = Object.fromEntries([...shares].map(([s, secret]) => [s, toBase64Url(secret)]))
  // The first that were agreed stand: another answer of a peer's later makes no second key.
  if (kept.shares && JSON.stringify(kept.shares) !== JSON.stringify(print)) throw new Failure('overlap.no-word', { file: 'opening' })
  keep(keeping.dir, name, { ...kept, shares: print })
  return signWord(keeping.signer, 'keys', {
    run: name,
    keys: Object.fromEntries([...shares].map(([s, secret]) => [s, toBase64Url(shareKey(secret))])),
  })
}

/**
 * @param pair which two trustees answer this office. @returns its answer. It learns how many points there are, and nothing of what they are.
 * @throws Failure as `openRun` does; 'overlap.too-many'; 'overlap.asked-already' where the office asked for other points before
 */
export function answerOffice(note: string, asked: string, pair: readonly [Trustee, Trustee], keeping: Keeping): string {
  const { run, name, own } = readKnown(note, keeping)
  const kept = readKept(keeping.dir, name)
  const said = readWord(
    asked,
    'asked',
    run.offices.map((o) => o.key),
  )
  const office = run.offices.find((o) => o.key === said?.by)
  const parts = partOf(own, pair)
  if (!said || !office || said.word.run !== name || said.word.office !== office.id || parts.length === 0 || !kept.shares)
    throw new Failure('overlap.no-word', { file: 'asked' })
  const { points } = said.word
  if (points.length > pointsMost(office.most)) throw new Failure('overlap.too-many', { most: office.most })
  const hash = toHex(sha256(utf8(points.join('\n'))))
  if ((kept.asked[office.id] ?? hash) !== hash) throw new Failure('overlap.asked-already')
  // Before anything is answered: what a crash cut off is answered again, and nothing else.
  keep(keeping.dir, name, { ...kept, asked: { ...kept.asked, [office.id]: hash } })
  const secrets = parts.map((s) => fromBase64Url(kept.shares?.[s] ?? ''))
  const answer: { points: string[]; proofs: string[] } = { points: [], proofs: [] }
  for (let at = 0; at < points.length; at += BATCH) {
    const done = evaluate(secrets, points.slice(at, at + BATCH).map(fromBase64Url))
    answer.points.push(...done.points.map(toBase64Url))
    answer.proofs.push(toBase64Url(done.proof))
  }
  const word: Answered = { run: name, office: office.id, pair, ...answer }
  return signWord(keeping.signer, 'answered', word)
}

/** The run is over: its keys are destroyed here. Once more does no harm. */
export function endRun(name: string, { dir }: Pick<Keeping, 'dir'>): void {
  rmSync(pathOf(dir, name), { force: true })
}

/** As many points as an office's rows, and those of nobody, have at most. */
export const pointsMost = (records: number): number => (records + dummiesFor(records).most) * INPUTS_MOST

function readKnown(note: string, { dir, signer, today }: Keeping): Known {
  forgetOver(join(dir, 'overlap'), today)
  const read = readRun(note)
  const own = TRUSTEES.find((t) => read?.run.trustees[t] === printVkey(signer.key))
  if (!read || own === undefined) throw new Failure('overlap.no-word', { file: 'run' })
  holdTime(read.run, today)
  return { ...read, own }
}

const pathOf = (dir: string, name: string): string => pathOfRun(join(dir, 'overlap'), name)
const keep = (dir: string, name: string, kept: Kept): void => writeDurably(pathOf(dir, name), JSON.stringify(kept), { mode: 0o600 })
function readKept(dir: string, name: string): Kept {
  if (!existsSync(pathOf(dir, name))) throw new Failure('overlap.no-party', { dir })
  return readJson(pathOf(dir, name)) as Kept
}
const readSecret = (dir: string, name: string): Uint8Array => fromBase64Url(readKept(dir, name).secret)
function readTaken(dir: string): readonly Taken[] {
  const path = join(dir, 'overlap', 'runs.json')
  return existsSync(path) ? (readJson(path) as readonly Taken[]) : []
}
