/**
 * The unit: a process with keys of its own, which sees tokens and no name, and is destroyed when it has counted. Within a side it proposes
 * pairs, to the statistics unit alone; across the wall it forms none. Of each it says one number, in a band, and tells an office nothing of a row.
 */
import { INPUTS_MOST, RECIPE } from '../../core/overlap/recipe.ts'
import { countAcross, countWithin } from '../../core/overlap/across.ts'
import { linkSide, type Nominated, type Rule } from '../../core/overlap/link.ts'
import { hashSent, nameRun, readRun, readWord, signWord, type Office, type Run } from '../../core/overlap/run.ts'
import { submissionFault, WALL_SIDES, type Submission } from '../../core/overlap/submission.ts'
import { tellingFor, tellOverlap, type Told } from '../../core/overlap/tell.ts'
import { TOKEN_BYTES } from '../../core/overlap/threshold.ts'
import { exactly, listOf, oneOf, text, tuple, isCount, type Shape } from '../../core/shape.ts'
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { holdTime } from '../../store/files/overlap-runs.ts'
import { destroyParty, holdParty, makeParty, openSealed, readParty, sealFor, type Card, type Keep, type Party } from './party.ts'

export type Plan = {
  readonly offices: readonly Office[]
  readonly trustees: readonly [string, string, string]
  readonly statistics: Card
  readonly siblings: Rule['siblings']
  readonly until: string
}

/**
 * @param today YYYY-MM-DD. @returns the run, signed, and its name, which the keepers read to one another.
 * @throws Failure 'overlap.there-already' · 'overlap.no-word' · 'overlap.over' · 'overlap.too-long'
 */
export async function beginUnit(dir: string, plan: Plan, today: string): Promise<{ readonly note: string; readonly name: string }> {
  const runOf = (card: Card): Run => ({ ...plan, unit: card, recipe: RECIPE })
  const signOf = ({ card, signer }: Party): string => signWord(signer, 'run', runOf(card))
  const party = await makeParty(dir, 'unit', (drawn) => {
    if (!readRun(signOf(drawn))) throw new Failure('overlap.no-word', { file: 'plan' })
    holdTime(runOf(drawn.card), today)
  })
  return { note: signOf(party), name: nameRun(runOf(party.card)) }
}

/**
 * @param sent what every office of the run sent. @param keep what the unit says, signed: kept for good before its keys are destroyed.
 * @param today YYYY-MM-DD. @throws Failure 'overlap.no-party' · 'overlap.no-word' · 'overlap.not-sound', and whatever `keep` does; it stays as it is.
 * Failure 'overlap.over', by which its keys are destroyed too
 */
export async function countRun(dir: string, note: string, sent: readonly string[], today: string, keep: Keep): Promise<void> {
  const party = readParty(dir)
  const read = readRun(note)
  if (!read || read.run.unit.key !== party.card.key) throw new Failure('overlap.no-word', { file: 'run' })
  const { run, name } = read
  holdParty(dir, run, today)
  const submissions: Submission[] = []
  const words: Record<string, string> = {}
  for (const office of run.offices) {
    const [word, more] = sent.map((n) => readWord(n, 'sent', [office.key])?.word).filter((w) => w?.run === name && w.office === office.id)
    if (!word || more) throw new Failure('overlap.no-word', { file: office.id })
    const handed = await openSealed(party, name, word.unit)
    if (!isHanded(handed)) throw new Failure('overlap.not-sound', { office: office.id, what: 'not sealed to this unit' })
    const what = handed.side === office.side ? submissionFault(handed, office.most) : 'its list is of another side than the run says'
    if (what !== undefined) throw new Failure('overlap.not-sound', { office: office.id, what })
    words[office.id] = hashSent(word)
    submissions.push({ office: office.id, ...handed })
  }
  const [victims, accused] = WALL_SIDES.map((side) => submissions.filter((s) => s.side === side)) as [Submission[], Submission[]]
  const pairs = [victims, accused].flatMap((side) => (side.length > 1 ? linkSide(side, run) : []))
  const tell = (count: number): Told => tellOverlap(count, tellingFor(run.offices.length - 1), (n) => nodeRandom.bytes(n))
  const across = victims.length > 0 && accused.length > 0 ? tell(countAcross(victims, accused)) : null
  const tellWithin = (side: readonly Submission[]): Told | null => (side.length > 1 ? tell(countWithin(side)) : null)
  const within = { victims: tellWithin(victims), accused: tellWithin(accused) }
  const sealed = await sealFor(run.statistics.seal, name, { pairs, words } satisfies ToStatistics, BLOCK)
  await keep(signWord(party.signer, 'outcome', { run: name, across, within, pairs: sealed }))
  destroyParty(dir)
}

/** Some ten thousand pairs: every office has the outcome, and how long it is says no number of pairs. */
const BLOCK = 2 ** 20
/** What is sealed to the statistics unit. */
export type ToStatistics = { readonly pairs: readonly Nominated[]; readonly words: Readonly<Record<string, string>> }
type Handed = Omit<Submission, 'office'>

const isSide = oneOf(...WALL_SIDES)
const TOKEN = new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((TOKEN_BYTES * 4) / 3)}}$`)
const isTokens = listOf(tuple(isCount, text(TOKEN)), 0, INPUTS_MOST)
const isRecord = exactly({ id: text(/^[0-9a-f]{16}$/), tokens: isTokens })
const isChance = exactly({ shared: listOf(tuple(isCount, isCount)), pairs: isCount })
const isHanded: Shape<Handed> = exactly({ side: isSide, records: listOf(isRecord, 0, Infinity), chance: isChance })
