/** Afterwards: who could have read a plan, and from when. Not who told; nothing can know that. */
import type { Words } from '../model/fields.ts'
import { opensAt, printMinute, readMinute, type Plan } from './plan.ts'

/** One sealing of a plan; when somebody leaves the team there is another. */
export type Sealing = {
  readonly plan: Plan
  /** POSIX seconds, as proved; null while it is not. */
  readonly fixedAt: number | null
  /** Place in the log of what fixed it, from 0; null while nothing has. */
  readonly place: number | null
}
export type Unsealing = {
  readonly at: number
  readonly isEarly: boolean
  /** Whether oversight had put its time off. */ readonly isExtended: boolean
  /** The row of the log in which oversight ordered it, with its reason; null where its time had come. */
  readonly order: string | null
  /** Numbers of the unsealers, from 1. */ readonly by: readonly number[]
}
export type TimelineLine = { readonly at: number; readonly words: Words }

export const NOT_WHO_TOLD: Words = {
  en: 'This says who could have read the plan. It does not say who told: whoever could read could also have been overheard, or had lost a device.',
  km: 'នេះប្រាប់ថាអ្នកណាអាចអានផែនការ។ វាមិនប្រាប់ថាអ្នកណានិយាយចេញទេ៖ អ្នកដែលអាចអាន ក៏អាចត្រូវគេលួចស្តាប់ ឬបាត់ឧបករណ៍ដែរ។',
}

/** @param sealings of one plan, in any order. */
export function timelineOf(
  sealings: readonly Sealing[],
  unsealings: readonly Unsealing[],
  openedAt: number | null,
): readonly TimelineLine[] {
  // A plan says its minute, and a witness a second: two sealings of one minute follow each other as the log holds them, one that it does not last.
  const placeOf = ({ place }: Sealing): number => place ?? Number.MAX_SAFE_INTEGER
  const ordered = sealings.toSorted((a, b) => timeOf(a) - timeOf(b) || placeOf(a) - placeOf(b))
  const lines = ordered.flatMap((sealing, i) => sealingLines(sealing, ordered[i - 1]))
  const last = ordered.at(-1)
  if (last) {
    const action = readMinute(last.plan.action) ?? 0
    lines.push(line(action, `the action, as the plan says`, 'សកម្មភាព តាមផែនការ'))
    lines.push(
      line(
        opensAt(
          action,
          timeOf(last),
          unsealings.some((u) => u.isExtended),
        ),
        'from here on any two unsealers could open the seal without the team',
        'ចាប់ពីពេលនេះ អ្នកបើកសោពីរនាក់អាចបើកដោយគ្មានក្រុម',
      ),
    )
  }
  for (const u of unsealings) {
    const who = u.by.join(' & ')
    const [en, km] = u.order === null ? ['', ''] : orderWords(u.order, u.isEarly)
    lines.push(line(u.at, `unsealers ${who} read it${en}`, `អ្នកបើកសោ ${who} បានអាន${km}`))
  }
  if (openedAt !== null) lines.push(line(openedAt, 'the team opened it', 'ក្រុមបានបើក'))
  return lines.toSorted((a, b) => a.at - b.at)
}

function sealingLines(sealing: Sealing, before: Sealing | undefined): TimelineLine[] {
  const at = timeOf(sealing)
  const had = new Map((before?.plan.team ?? []).map((m) => [m.device, m.name]))
  const has = new Set(sealing.plan.team.map((m) => m.device))
  const proved = sealing.fixedAt === null ? ' (not proved yet)' : ''
  const lines = sealing.plan.team
    .filter((m) => !had.has(m.device))
    .map((m) => line(at, `${m.name} could read it${proved}`, `${m.name} អាចអាន${sealing.fixedAt === null ? ' (មិនទាន់បញ្ជាក់)' : ''}`))
  for (const [device, name] of had)
    if (!has.has(device))
      lines.push(
        line(at, `${name} could read no later version, and keeps what was sealed before`, `${name} អានកំណែក្រោយមិនបាន តែនៅមានអ្វីដែលបានបិទសោមុន`),
      )
  return lines
}

/** That there is a reason, and where; what it is, oversight alone reads. */
const orderWords = (row: string, isEarly: boolean): readonly [string, string] => [
  `${isEarly ? ' before its time,' : ''} by a signed order of oversight (row ${row}), which gives a reason`,
  `${isEarly ? ' មុនកំណត់' : ''} តាមបញ្ជាចុះហត្ថលេខារបស់ស្ថាប័នត្រួតពិនិត្យ (ជួរ ${row}) ដែលមានមូលហេតុ`,
]

const timeOf = (s: Sealing): number =>
  Math.min(s.fixedAt ?? Number.POSITIVE_INFINITY, readMinute(s.plan.sealed) ?? Number.POSITIVE_INFINITY)
const line = (at: number, en: string, km: string): TimelineLine => ({ at, words: { en, km } })

export const printLine = ({ at, words }: TimelineLine): string => `${printMinute(at)}  ${words.en}`
