/** After an action: who could know of it before, and whether the place was empty; for the oversight body and nobody else. */
import { existsSync } from 'node:fs'
import { fromBase64Url } from '../../../core/bytes.ts'
import { KEPT_DAYS, printMinute, readMinute } from '../../../core/plan/plan.ts'
import { readHeldSeals } from '../../../core/plan/held.ts'
import { newestOf, type Newest, type Unbrought } from '../../../core/plan/missing.ts'
import {
  bearOut,
  FOUND,
  readUnsealed,
  REVIEW_FORMAT,
  reviewed,
  reviewsOfUnsealers,
  weighReviews,
  type Emptied,
  type LateSealing,
  type Reviewed,
} from '../../../core/plan/review.ts'
import { NOT_WHO_TOLD } from '../../../core/plan/timeline.ts'
import { Failure } from '../../../errors.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import { readDoors } from '../../../work/openings/doors.ts'
import { openReview, sealReview } from '../../../work/plans/leak-review.ts'
import { proofOf } from '../../../work/plans/open-plan.ts'
import { teamOf } from '../../../work/plans/seal-plan.ts'
import { listOf, oneOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { readUnsealings, sealingsOf } from './afterwards.ts'
import { hasFault, OPENERS_OPTIONS, openersLines, readOpeners } from './openers.ts'
import { many, one, openBox, readPlanKeys, readPolicy, readText, required } from './read.ts'

export async function review(argv: string[], io: Io): Promise<ExitCode> {
  const options = { found: one, doors: one, out: one, unsealed: many } as const
  const { values, positionals } = readArguments(argv, options, ['BOX', 'HANDLE'])
  const out = required(values.out, 'out', 'where to write the review')
  if (existsSync(out)) throw new Usage(`${out} is there already`)
  const found = oneOf(required(values.found, 'found', FOUND.join(', ')), FOUND, 'what was found')
  const { oversight } = readDoors(required(values.doors, 'doors', 'whom it is sealed to, as a vault’s keeper gives it by hand'))
  const held = (await sealingsOf(openBox(positionals[0] as string), positionals[1] as string)).filter(({ plan }) => plan.held)
  if (held.length === 0) throw new Usage('the log holds no sealing of it')
  const plans = held.map(({ plan }) => teamOf(plan).plan)
  const action =
    plans
      .map((p) => p.action)
      .toSorted()
      .at(-1) ?? ''
  if (Date.now() / 1000 < (readMinute(action) ?? 0)) throw new Failure('plan.too-early', { action })
  const proofs = held.map(({ plan }) => proofOf(plan))
  const unsealings = readUnsealings(listOf(values.unsealed), plans[0]?.plan)
  writeDurably(out, await sealReview({ format: REVIEW_FORMAT, found, proofs, unsealings }, oversight, hpke), { mode: 0o600 })
  io.out(io.json ? JSON.stringify({ out }) : `${out} is sealed to the oversight body: hand it over`)
  return 0
}

export async function reviews(argv: string[], io: Io): Promise<ExitCode> {
  const options = { review: many, held: many, unsealed: many, oversight: one, 'plan-keys': one, policy: one, ...OPENERS_OPTIONS } as const
  const { values } = readArguments(argv, options, [])
  const paths = listOf(values.review)
  if (paths.length === 0) throw new Usage('--review is missing: what teams have handed over; it may be given several times')
  const key = fromBase64Url(readText(required(values.oversight, 'oversight', 'the body’s own key file')).trim())
  const keys = readPlanKeys(values['plan-keys'])
  const policy = readPolicy(values.policy)?.policy
  const read: { file: string; said: Reviewed }[] = []
  const refused: string[] = []
  for (const path of paths) {
    const opened = await openReview(readText(path), key, hpke)
    const said = opened && reviewed(opened, keys.vkey, policy)
    if (said) read.push({ file: path, said })
    else refused.push(path)
  }
  const lists = listOf(values.held).map((path) => {
    const list = readHeldSeals(readText(path))
    if (!list) throw new Usage(`${path} is no list of seals: the body’s own unsealer writes it with saksi plan held --out`)
    return list
  })
  const opened = listOf(values.unsealed).flatMap((path) => {
    const one = readUnsealed(readText(path))
    if (!one) refused.push(path)
    return one ? [{ ...one, file: path }] : []
  })
  const { borneOut, unproved, differing } = bearOut(
    opened,
    lists,
    read.map((r) => r.said),
  )
  const { reviews: ofUnsealers, allLate } = reviewsOfUnsealers(borneOut)
  const all = [...read.map((r) => r.said), ...ofUnsealers]
  const weighed = weighReviews(all)
  const newest = newestOf(
    all,
    lists,
    allLate.flatMap((l) => l.readings.map((r) => r.value)),
  )
  const openers = await readOpeners(values, key, all)
  if (io.json)
    io.out(
      JSON.stringify({
        reviews: read.map(({ file, said }) => ({ file, ...said })),
        unsealers: ofUnsealers,
        refused,
        unproved: unproved.map(({ file, value }) => ({ file, value })),
        since_differs: differing.map(({ reading, listed, otherwise }) => ({ file: reading.file, value: reading.value, listed, otherwise })),
        all_late: allLate.map(({ readings, late }) => ({ files: readings.map((r) => r.file), late })),
        ...weighed,
        newest,
        openers: openers.openers,
        opened_before: openers.before,
        no_answers: openers.refused,
        note: NOT_WHO_TOLD,
      }),
    )
  else {
    for (const { file, said } of read) for (const line of linesOf(file, said)) io.out(line)
    for (const said of ofUnsealers) for (const line of linesOf('read by two unsealers', said)) io.out(line)
    for (const path of refused)
      io.out(
        `${path}: not sealed to this body, altered, its proofs do not hold, or none is older than its action; of what unsealers read, not what its team committed to, or without since when; left out`,
      )
    // Without the names in it: it may have been made up to have somebody asked.
    for (const { file, value } of unproved)
      io.out(
        `${file}: unproved, and in no count: no list given with --held has the seal ${value}, and no review its proof. Anybody can write such a file; give the list of the body’s own unsealer beside it`,
      )
    for (const { reading, listed, otherwise } of differing)
      io.out(
        `${reading.file}: FAULT: the list has its seal since ${printMinute(listed)}, and the file, or another list, since ${otherwise.map(printMinute).join(', ')}; the list counts. Ask who changed it: a later moment would strike off whoever stood in it`,
      )
    for (const { readings, late } of allLate) {
      io.out(`${readings.map((r) => r.file).join(', ')}: in no count: all that was read of this plan was fixed only when its hour was over`)
      for (const line of late.map(lateLine)) io.out(line)
    }
    for (const { plan, sealings } of weighed.leftOut)
      io.out(
        `plan ${plan}: left out of all its reviews: ${sealings} of its sealings, which others here follow. Who stood in them could have known; ask each member`,
      )
    for (const plan of weighed.differing) io.out(`plan ${plan}: its reviews say different things of what was found; each stands above`)
    io.out(`${weighed.actions} actions; empty before anybody came ${emptyOf(weighed.found)}`)
    for (const p of weighed.people) io.out(`  ${p.names.join(', ')} (${p.device.slice(0, 8)}): knew of ${p.knew}, empty ${emptyOf(p)}`)
    for (const line of newest.flatMap(newestLines)) io.out(line)
    for (const line of openersLines(openers)) io.out(line)
    io.out(
      '\nOnly what was handed over is here. A sealing that was left out is named where a later one is here. That none came after the newest, only the list of the body’s own unsealer shows (--held, written after the hour); whose a seal is, whoever sealed it says. What was found is the team’s word.',
    )
    io.out(`\n${NOT_WHO_TOLD.en}\n${NOT_WHO_TOLD.km}`)
  }
  return [refused, unproved, differing, allLate].some((left) => left.length > 0) || hasFault(openers) ? 1 : 0
}

const NOT_KNOWN: Readonly<Record<Exclude<Newest['is'], 'known'>, string>> = {
  no_list: 'no list of the unsealer’s has one of its sealings (saksi plan held --out; --held)',
  before_the_hour: 'the list was written before the hour, and what was sealed after that is not in it; give a newer one',
  forgotten: `no list that was written after the hour has itself a sealing of it and is of the ${KEPT_DAYS} days from its first; what lists forgot or never had, no two of them show together`,
}
/** Of each plan: what is missing, that nothing is, or that this cannot be known, and what would show it. */
function newestLines({ plan, is, missing, ofOthers }: Newest): readonly string[] {
  const unknown = is === 'known' ? [] : [`plan ${plan}: not known whether its newest sealings are here: ${NOT_KNOWN[is]}`]
  if (missing.length === 0 && ofOthers.length === 0)
    return is === 'known' ? [`plan ${plan}: every seal of its time is in somebody’s file: no newer sealing is missing`] : unknown
  return [
    `plan ${plan}: seals of its time that nobody brought: ${missing.length} of its agency, ${ofOthers.length} under other agencies’ names. Each may be a newer sealing of it, and who stood in it knew`,
    ...missing.map((s) => `  ${sealOf(s)}`),
    ...ofOthers.map((s) => `  of another: ${sealOf(s)}`),
    ...unknown,
  ]
}
const sealOf = ({ value, since, isDue, latest }: Unbrought): string =>
  `${value}, since ${since}: ${isDue ? 'due; two unsealers read it with saksi plan unseal, and it is given here with --unsealed' : `opens by itself by ${latest} or before`}`

const lateLine = ({ names, fixedAt, hour }: LateSealing): string =>
  `  not counted: a sealing for ${names.join(', ')}, fixed at ${printMinute(fixedAt)}, when the hour was over at ${printMinute(hour)}`

const emptyOf = ({ empty, of, differing }: Emptied): string =>
  `${empty} of ${of}${differing > 0 ? `, and of ${differing} another review says otherwise` : ''}`

function linesOf(file: string, { plan, agency, action, found, sealings, leftOut, late, knew, unsealed }: Reviewed): readonly string[] {
  return [
    `${file}: plan ${plan} of ${agency}, action ${printMinute(action)}: ${found}; by ${sealings} of its sealings`,
    ...(leftOut.length > 0 ? [`  left out of this file: ${leftOut.length} of its sealings, which others in it follow`] : []),
    ...knew.map((k) => `  ${k.name} (${k.device.slice(0, 8)}) could read it from ${printMinute(k.since)}`),
    ...late.map(lateLine),
    ...unsealed.map(
      (u) =>
        `  the team says: unsealers ${u.by.join(' & ')} read it at ${printMinute(u.at)}${u.order === null ? '' : ` by order ${u.order}`}`,
    ),
  ]
}
