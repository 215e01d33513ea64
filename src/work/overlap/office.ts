/**
 * An office's part in a run, on its own machine: its rows become points that say nothing, two trustees evaluate them, and what they answer
 * becomes tokens that only the unit reads. It learns nothing of anybody else's rows, and is told of no row of its own whether another has it:
 * across the wall it hears a number with chance in it, which one person moves too little to be told (core/overlap/tell.ts).
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../../core/bytes.ts'
import { parseJson } from '../../core/canonical.ts'
import type { Field } from '../../core/linkage/fields.ts'
import { joinKeys, readRun, readWord, signWord, type Answered, type Office, type Run } from '../../core/overlap/run.ts'
import type { Chance } from '../../core/overlap/chance.ts'
import { prepare, ROWS_LEAST, type Submitted, type WallSide } from '../../core/overlap/submission.ts'
import { BATCH, blind, finish, hashInput, OtherKey, TRUSTEES, type Share, type Trustee } from '../../core/overlap/threshold.ts'
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { forgetOver, holdTime, pathOfRun } from '../../store/files/overlap-runs.ts'
import { readParty, sealFor, type Keep, type Party } from './party.ts'

/** Between asking and sending. It holds no name: inputs are hashed, rows are the office's own numbers. */
type Waiting = {
  readonly until: string
  /** As the office said it. */
  readonly side: WallSide
  /** Input (SHA-256), secret scalar and point, base64url. */
  readonly asked: readonly (readonly [input: string, blind: string, point: string])[]
  readonly chance: Chance
  readonly records: readonly {
    readonly id: string
    readonly row: string | null
    readonly tokens: readonly (readonly [kind: number, asked: number])[]
  }[]
}
export type Rows = { readonly side: WallSide; readonly size: number; readonly ids: readonly string[]; readonly fields: readonly Field[] }
type At = { readonly dir: string; readonly today: string }
type Known = { readonly run: Run; readonly name: string; readonly office: Office; readonly party: Party }

/**
 * @param rows of one side, nobody twice. @returns what the trustees are asked.
 * @throws Failure 'overlap.no-word' · 'overlap.over' · 'overlap.too-long' · 'overlap.not-in-it' · 'overlap.other-side' · 'overlap.too-many' · 'overlap.no-rows' · 'overlap.asked-already'
 */
export function askTokens(note: string, rows: Rows, at: At): string {
  const known = readKnown(note, at)
  const { name, office, run, party } = known
  // Only the office knows whose list it is; by a slip in the plan its rows would be paired with those of the other side.
  if (rows.side !== office.side) throw new Failure('overlap.other-side', { office: office.id, side: office.side })
  if (rows.size > office.most) throw new Failure('overlap.too-many', { most: office.most })
  if (rows.size < ROWS_LEAST) throw new Failure('overlap.no-rows')
  // Asked once more of other rows, the trustees would refuse; of the same, they would be other points.
  if (existsSync(pathOfRun(at.dir, name))) throw new Failure('overlap.asked-already')
  const { records: prepared, chance } = prepare(rows.size, rows.fields, { below, id: () => toHex(nodeRandom.bytes(8)) })
  const places = new Map<string, number>()
  for (const { inputs } of prepared) for (const { text } of inputs) if (!places.has(text)) places.set(text, places.size)
  const asked = [...places.keys()].map((text) => {
    const input = hashInput(fromHex(name), text)
    const { blind: own, point } = blind(input, (n) => nodeRandom.bytes(n))
    return [toBase64Url(input), toBase64Url(own), toBase64Url(point)] as const
  })
  const records = prepared.map(({ id, row, inputs }) => ({
    id,
    row: row === null ? null : (rows.ids[row] ?? ''),
    tokens: inputs.map(({ kind, text }) => [kind, places.get(text) ?? 0] as const),
  }))
  if (asked.length === 0) throw new Failure('overlap.no-rows')
  const waiting: Waiting = { until: run.until, side: rows.side, asked, chance, records }
  writeDurably(pathOfRun(at.dir, name), JSON.stringify(waiting), { mode: 0o600 })
  return signWord(party.signer, 'asked', { run: name, office: office.id, points: asked.map(([, , point]) => point) })
}

/**
 * @param keys what the three trustees signed. @param answers of two of them. @param keep what the unit and the statistics unit are sent, each sealed:
 * kept for good before the secrets are destroyed by which this office, or a thief, could make the tokens again and try names.
 * @throws Failure as `askTokens` does; 'overlap.keys-differ' and 'overlap.other-key', which name the trustees
 */
export async function sendTokens(note: string, keys: readonly string[], answers: readonly string[], at: At, keep: Keep): Promise<void> {
  const { run, name, office, party } = readKnown(note, at)
  const waiting = readWaiting(at.dir, name)
  const joined = joinKeys(keys, { run, name })
  if ('missing' in joined) throw new Failure('overlap.no-word', { file: run.trustees[joined.missing] })
  if ('differ' in joined) {
    const [first = 0, second = 0] = [...joined.differ].map(Number)
    throw new Failure('overlap.keys-differ', { first: run.trustees[first] ?? '', second: run.trustees[second] ?? '' })
  }
  const given = readAnswers(answers, { run, name, office })
  const tokens = finishAll(waiting, joined.keys, given, run)
  const submitted = waiting.records.map(({ id, tokens: own }): Submitted => ({
    id,
    tokens: own.map(([kind, place]) => [kind, tokens[place] ?? '']),
  }))
  const rows = waiting.records.map(({ id, row }) => [id, row])
  const word = signWord(party.signer, 'sent', {
    run: name,
    office: office.id,
    unit: await sealFor(run.unit.seal, name, { side: waiting.side, records: submitted, chance: waiting.chance }),
    statistics: await sealFor(run.statistics.seal, name, { side: waiting.side, rows }),
  })
  await keep(word)
  // Nothing of it stays, neither its secrets nor hashes of who is on the list.
  rmSync(pathOfRun(at.dir, name), { force: true })
}

function finishAll(waiting: Waiting, keys: ReadonlyMap<Share, Uint8Array>, { pair, answers }: Given, run: Run): readonly string[] {
  const tokens: string[] = []
  try {
    for (let from = 0; from < waiting.asked.length; from += BATCH) {
      const inputs = waiting.asked.slice(from, from + BATCH).map(([input, own, point]) => ({
        input: fromBase64Url(input),
        blinded: { blind: fromBase64Url(own), point: fromBase64Url(point) },
      }))
      const [first, second] = answers.map((answer) => ({
        points: answer.points.slice(from, from + BATCH).map(fromBase64Url),
        proof: fromBase64Url(answer.proofs[from / BATCH] ?? ''),
      }))
      if (first && second) tokens.push(...finish(inputs, keys, pair, [first, second]).map(toBase64Url))
    }
  } catch (error) {
    if (error instanceof OtherKey) throw new Failure('overlap.other-key', { trustee: run.trustees[error.trustee] })
    throw error
  }
  return tokens
}

type Given = { readonly pair: readonly [Trustee, Trustee]; readonly answers: readonly Answered[] }
/** Two that answer as the same pair. */
function readAnswers(notes: readonly string[], { run, name, office }: Omit<Known, 'party'>): Given {
  const said = notes.flatMap((note) => {
    const read = readWord(note, 'answered', run.trustees)
    const by = TRUSTEES.find((t) => run.trustees[t] === read?.by)
    return read && by !== undefined && read.word.run === name && read.word.office === office.id ? [{ by, word: read.word }] : []
  })
  for (const { word } of said) {
    const answers = word.pair.map((t) => said.find((s) => s.by === t && s.word.pair.join() === word.pair.join())?.word)
    const [first, second] = answers
    if (first && second) return { pair: word.pair, answers: [first, second] }
  }
  throw new Failure('overlap.no-word', { file: 'answered' })
}

function readKnown(note: string, { dir, today }: At): Known {
  const party = readParty(dir)
  forgetOver(dir, today)
  const read = readRun(note)
  if (!read) throw new Failure('overlap.no-word', { file: 'run' })
  holdTime(read.run, today)
  const office = read.run.offices.find((o) => o.key === party.card.key)
  if (!office) throw new Failure('overlap.not-in-it', { dir })
  return { ...read, office, party }
}

function readWaiting(dir: string, name: string): Waiting {
  const path = pathOfRun(dir, name)
  if (!existsSync(path)) throw new Failure('overlap.no-party', { dir })
  return parseJson(readFileSync(path, 'utf8')) as Waiting
}

/** A whole number from 0 to below n, each as likely: what does not divide evenly is drawn again. */
function below(n: number): number {
  const fair = 2 ** 32 - (2 ** 32 % n)
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = nodeRandom.bytes(4)
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
    if (drawn < fair) return drawn % n
  }
}
