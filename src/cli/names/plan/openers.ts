/** What the vaults tell of who opened records of a place, as the oversight body reads it beside leak reviews. */
import { printMinute } from '../../../core/plan/plan.ts'
import {
  layOpeners,
  weighOpeners,
  type Gap,
  type OpenedBefore,
  type Opener,
  type Openers,
  type Telephoned,
  type When,
} from '../../../core/plan/openers.ts'
import { readAsking } from '../../../core/plan/asking.ts'
import { placeCodeOf } from '../../../core/place/place-code.ts'
import type { Reviewed } from '../../../core/plan/review.ts'
import { askedHash, type OpeningTold, type TelephoneTold } from '../../../core/vault/told-openings.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { readDoors } from '../../../work/openings/doors.ts'
import { openTold } from '../../../work/oversight/told-openings.ts'
import { listOf } from '../../arguments.ts'
import { Usage } from '../../command.ts'
import { many, one, readText, required } from './read.ts'

export const OPENERS_OPTIONS = { asked: many, openings: many, doors: one } as const

export type OpenersRead = {
  readonly openers: readonly Openers[]
  readonly before: readonly OpenedBefore[]
  /** Files that are no answer of a vault of this record to anything that was asked here. */
  readonly refused: readonly string[]
}

export async function readOpeners(
  values: Readonly<Record<string, unknown>>,
  privateKey: Uint8Array,
  reviews: readonly Reviewed[],
): Promise<OpenersRead> {
  const asked = listOf(values.asked).map((path) => {
    const one = readAsking(readText(path))
    if (!one) throw new Usage(`${path} is not what saksi plan ask --keep wrote`)
    return one
  })
  const files = listOf(values.openings)
  if (asked.length === 0) {
    if (files.length > 0) throw new Usage('--asked is missing: what these answer, as saksi plan ask --keep wrote it')
    return { openers: [], before: [], refused: [] }
  }
  const { vaults } = readDoors(required(values.doors, 'doors', 'the vaults of the record and their keys, as a keeper gave it by hand'))
  const hashes = new Set(asked.map((one) => askedHash(one.asked)))
  const read = await Promise.all(
    files.map(async (path) => {
      const word = await openTold(readText(path), privateKey, vaults, hpke)
      return { path, word: word && hashes.has(word.told.asked) ? word : undefined }
    }),
  )
  const words = read.flatMap(({ word }) => word ?? [])
  const openers = asked.map((one) => layOpeners(one, words, vaults, reviews))
  return { openers, before: weighOpeners(openers, reviews), refused: read.flatMap(({ path, word }) => (word ? [] : [path])) }
}

export const hasFault = ({ openers, refused }: OpenersRead): boolean =>
  refused.length > 0 ||
  openers.some(
    (o) =>
      o.gaps.some((g) => g.is === 'cut' || g.is === 'twice') ||
      [...o.openings, ...o.byTelephone].some((one) => one.borne === 'half' || one.borne === 'differs' || one.otherwise.length > 0),
  )

const WHEN: Readonly<Record<NonNullable<When>, string>> = {
  before: 'before the hour',
  after: 'after the hour',
  between: 'between the two hours that its reviews say',
  differs: 'before the hour by one journal and not by another, minutes apart',
}
const whenOf = (when: When): string => (when === null ? 'no review of this plan is here, so not known whether before its hour' : WHEN[when])
const KNOWN: Readonly<Record<Openers['is'], string>> = {
  known: 'each vault has answered for all of this time',
  some: 'not each vault has answered for all of this time, and enough have: whatever was opened is in one of their journals, if these are whole',
  not_known: 'not known who else opened them: too few vaults have answered for all of this time',
}

export function openersLines({ openers, before, refused }: OpenersRead): readonly string[] {
  if (openers.length === 0) return []
  return [
    '',
    ...refused.map(
      (path) =>
        `${path}: no answer of a vault of this record to what was asked here: not sealed to this body, altered, signed by none of these vaults, or to another asking; left out`,
    ),
    ...openers.flatMap(linesOf),
    ...before.map(
      (b) =>
        `  ${b.person.slice(0, 8)} of ${b.agencies.join(', ')}: opened something before the hour of ${b.opened}, empty ${b.empty} of ${b.of}${b.differing > 0 ? `, and of ${b.differing} another review says otherwise` : ''}`,
    ),
    'Whoever opened something did his work; whose device it is the registrars say. Who stood in a plan is named above by the device of the plan, which is another. Who asked and was refused is in no answer, nor who opened another record of the same place than those that were asked about, or read one outside the vaults.',
  ]
}

const linesOf = ({ plan, asked, is, openings, byTelephone, silent, gaps }: Openers): readonly string[] => [
  `plan ${plan}: opened of ${asked.records.length} records between ${printMinute(asked.from)} and ${printMinute(asked.until)}: ${openings.length}; by telephone ${byTelephone.length}; ${KNOWN[is]}`,
  ...openings.flatMap(openingLines),
  ...byTelephone.flatMap(telephoneLines),
  ...silent.map((name) => `  ${name}: its answer is not here`),
  ...gaps.map(gapLine),
]
const BORNE: Readonly<Record<Opener['borne'], (vaults: string) => string>> = {
  enough: () => '',
  half: (vaults) =>
    `; FAULT: only in the journal of ${vaults}, which opens nothing alone, and the others answered without it: half an opening, or somebody put a line in or took one out. It counts against nobody; ask the keepers`,
  alone: (vaults) => `; by the word of ${vaults} alone, which opens nothing alone: it counts against nobody before another bears it out`,
  differs: (vaults) => `; FAULT: the journals differ, and this is the word of ${vaults}. It counts against nobody; ask the keepers`,
}
const saidBy = (one: OpeningTold): string =>
  `${one.person.slice(0, 8)} of ${one.agency} (device ${one.credential.slice(0, 8)}) opened ${one.classes.join(', ')} of ${one.kind} ${placeCodeOf(one.record)} of ${one.of}, for ${one.purpose}`
const givenBy = (one: TelephoneTold): string =>
  `given by telephone, ${one.fields.join(', ')} of ${one.kind} ${placeCodeOf(one.record)} of ${one.of}, by ${one.keepers.join(' & ')} (${one.id})`
const otherLines = <T extends { readonly at: number }>(
  otherwise: readonly { readonly vault: string; readonly reading: T }[],
  say: (one: T) => string,
): readonly string[] =>
  otherwise.map(({ vault, reading }) => `    FAULT: ${vault} says otherwise: ${printMinute(reading.at)}: ${say(reading)}. Ask its keeper`)
const openingLines = (one: Opener): readonly string[] => [
  `  ${printMinute(one.at)}, ${whenOf(one.when)}: ${saidBy(one)}${BORNE[one.borne](one.vaults.join(', '))}`,
  ...otherLines(one.otherwise, saidBy),
]
const telephoneLines = (one: Telephoned): readonly string[] => [
  `  ${printMinute(one.at)}, ${whenOf(one.when)}: ${givenBy(one)}${BORNE[one.borne](one.vaults.join(', '))}. No journal says who asked: ask these keepers`,
  ...otherLines(one.otherwise, givenBy),
]
function gapLine(gap: Gap): string {
  switch (gap.is) {
    case 'began':
      return `  ${gap.vault}: its journal ${gap.since === null ? 'is empty' : `begins at ${printMinute(gap.since)}`}: what it opened before that is not known from it`
    case 'cut':
      return `  ${gap.vault}: FAULT: its journal has ${gap.lines} lines, and ${gap.by} says that it was told of ${gap.known} before: lines were taken out, or ${gap.by} says what is not so. Ask both keepers`
    case 'earlier':
      return `  ${gap.vault}: answered before ${gap.by}, which was told of more lines since; that is no fault. Ask it anew to have both of one day`
    case 'twice':
      return `  ${gap.vault}: FAULT: it answered at ${printMinute(gap.first)} and again at ${printMinute(gap.later)}, and not the same of what both knew. The newer stands above; read the older alone too, and ask its keeper`
    case 'kinds':
      return `  ${gap.vault}: of something that it opened in this time, of whichever record, its journal does not say the kind, as of earlier versions: left out of its answer`
    case 'closed':
      return `  ${gap.vault}: it has closed itself (${gap.why}): its folder was put back, another has answered in its name, or the log hides something; what it opened elsewhere is not known from it`
  }
  return gap satisfies never
}
