/**
 * The unit: a process with keys of its own, which sees tokens and no name, and is destroyed when it has counted. Within a side it proposes
 * pairs, to the statistics unit alone; across the wall it forms none, and says one number, in a band. It tells an office nothing of a row.
 */
import { INPUTS_MOST, RECIPE } from '../../core/overlap/recipe.ts'
import { countAcross, linkSide, type Rule } from '../../core/overlap/link.ts'
import { nameRun, readRun, readWord, signWord, type Office, type Run } from '../../core/overlap/run.ts'
import { submissionFault, WALL_SIDES, type Submission } from '../../core/overlap/submission.ts'
import { tellOverlap } from '../../core/overlap/tell.ts'
import { TOKEN_BYTES } from '../../core/overlap/threshold.ts'
import { hasExactly, listOf, text, tuple, isCount, type Shape } from '../../core/shape.ts'
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { destroyParty, makeParty, openSealed, readParty, sealFor, type Card } from './party.ts'

export type Plan = {
  readonly offices: readonly Office[]
  readonly trustees: readonly [string, string, string]
  readonly statistics: Card
  readonly siblings: Rule['siblings']
  readonly most: number
  readonly until: string
}

/** @returns the run, signed, and its name, which the keepers read to one another. @throws Failure 'overlap.there-already' · 'overlap.no-word' */
export async function beginUnit(dir: string, plan: Plan): Promise<{ readonly note: string; readonly name: string }> {
  const { card, signer } = await makeParty(dir, 'unit')
  const run: Run = { ...plan, unit: card, recipe: RECIPE }
  const note = signWord(signer, 'run', run)
  if (!readRun(note)) {
    destroyParty(dir)
    throw new Failure('overlap.no-word', { file: 'plan' })
  }
  return { note, name: nameRun(run) }
}

/**
 * @param sent what every office of the run sent. @returns what the unit says, signed; its keys and all it had are destroyed.
 * @throws Failure 'overlap.no-party' · 'overlap.no-word' · 'overlap.not-sound', and it stays as it is
 */
export async function countRun(dir: string, note: string, sent: readonly string[]): Promise<string> {
  const party = readParty(dir)
  const read = readRun(note)
  if (!read || read.run.unit.key !== party.card.key) throw new Failure('overlap.no-word', { file: 'run' })
  const { run, name } = read
  const submissions: Submission[] = []
  for (const office of run.offices) {
    const words = sent.map((n) => readWord(n, 'sent', [office.key])?.word).filter((w) => w?.run === name && w.office === office.id)
    const [word, more] = words
    if (!word || more) throw new Failure('overlap.no-word', { file: office.id })
    const handed = await openSealed(party, name, word.unit)
    if (!isHanded(handed)) throw new Failure('overlap.not-sound', { office: office.id, what: 'not sealed to this unit' })
    const what = submissionFault(handed, run.most)
    if (what !== undefined) throw new Failure('overlap.not-sound', { office: office.id, what })
    submissions.push({ office: office.id, side: office.side, ...handed })
  }
  const [victims, accused] = WALL_SIDES.map((side) => submissions.filter((s) => s.side === side)) as [Submission[], Submission[]]
  const pairs = [victims, accused].flatMap((side) => (side.length > 1 ? linkSide(side, run) : []))
  const across = victims.length > 0 && accused.length > 0 ? tellOverlap(countAcross(victims, accused), (n) => nodeRandom.bytes(n)) : null
  const many = (side: readonly Submission[]): number => side.reduce((n, { records }) => n + records.length, 0)
  const outcome = signWord(party.signer, 'outcome', {
    run: name,
    records: { victims: many(victims), accused: many(accused) },
    across,
    pairs: await sealFor(run.statistics.seal, name, pairs),
  })
  destroyParty(dir)
  return outcome
}

const TOKEN = new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((TOKEN_BYTES * 4) / 3)}}$`)
const isTokens = listOf(tuple(isCount, text(TOKEN)), 0, INPUTS_MOST)
const areRecords = (v: unknown): boolean =>
  Array.isArray(v) && v.every((r) => hasExactly(r, ['id', 'tokens']) && /^[0-9a-f]{16}$/.test(String(r['id'])) && isTokens(r['tokens']))
const isChance = (v: unknown): boolean =>
  hasExactly(v, ['shared', 'pairs']) && listOf(tuple(isCount, isCount))(v['shared']) && isCount(v['pairs'])
const isHanded: Shape<Pick<Submission, 'records' | 'chance'>> = (v): v is Pick<Submission, 'records' | 'chance'> =>
  hasExactly(v, ['records', 'chance']) && areRecords(v['records']) && isChance(v['chance'])
