/** What was read aloud and answered, as the consent form takes it. Pure. */
import type { Form } from '../../../../core/country/index.ts'
import { holds, type Agreed } from '../../../../core/person/agreed.ts'

export const INTERPRETERS = ['none', 'chosen', 'absent', 'refused'] as const
/** Several may be there at once; `nobody` is alone. */
export const ROOMS = ['nobody', 'chosen', 'guardian', 'other', 'official'] as const
/** `unsure`: whoever may be a child is one. `alone`: a child without a guardian. `conflict`: the guardian is accused, may be, or is not safe. */
export const AGREERS = ['adult', 'child', 'unsure', 'alone', 'conflict', 'unwell'] as const
type Room = (typeof ROOMS)[number]
export type Setting = {
  /** Tag of the language that was read. */
  readonly language: string
  /** Code of hers, where it is none that is read here and an interpreter says it; empty where it was read in hers. */
  readonly tongue: string
  readonly interpreter: (typeof INTERPRETERS)[number]
  readonly room: readonly Room[]
  readonly who: (typeof AGREERS)[number]
  /** No native reader has seen the sentences. */
  readonly isDraft?: boolean
}
/** Purpose → what she said; one that was left for another day is not in it. */
export type Said = Readonly<Record<string, 'yes' | 'no'>>
/** Two people's answers are two: the child's, or the adult's own, and a guardian's. */
export type Answers = { readonly own: Said; readonly guardian: Said }

/** Whoever may be a child is one. */
export const isChild = ({ who }: { readonly who?: Setting['who'] | undefined }): boolean => who === 'child' || who === 'unsure'

/** What is answered by both: a no of either is a no, and a yes is one of both. Of an adult, what the adult said. */
export const bothSaid = (setting: Setting, { own, guardian }: Answers): Said =>
  isChild(setting)
    ? Object.fromEntries(
        Object.entries(own).flatMap(([purpose, word]): (readonly [string, 'yes' | 'no'])[] => {
          const other = guardian[purpose]
          return word === 'no' || other === 'no' ? [[purpose, 'no']] : other === 'yes' ? [[purpose, 'yes']] : []
        }),
      )
    : own

/** Who is in the room once this was marked: that nobody is, and that somebody is, are never both said. */
export const marked = (before: readonly Room[], after: readonly Room[]): readonly Room[] =>
  after.includes('nobody') ? (before.includes('nobody') ? after.filter((r) => r !== 'nobody') : ['nobody']) : after

/**
 * Why nothing is asked now (DESIGN 8.4, 8.7), as soon as one answer says so; undefined where it may be.
 * @param isUnread the sentences are a draft in a language that the desk does not speak: nobody in the room would see that one of them is wrong.
 */
export function stopFor({
  tongue = '',
  interpreter,
  room = [],
  who,
  isUnread = false,
  isAccused = false,
}: Partial<Setting> & {
  readonly isUnread?: boolean
  /** A consent of the file says so of the guardian, whoever is marked today. */ readonly isAccused?: boolean
}) {
  if (room.includes('official')) return 'stop-official'
  // Whoever nobody asked to stay may be the danger itself: employer, partner, relative, a friend of theirs.
  if (room.includes('other') || (who === 'adult' && room.includes('guardian'))) return 'stop-other'
  if (interpreter === 'refused') return 'stop-interpreter'
  if (interpreter === 'absent' || ((tongue !== '' || isUnread) && interpreter === 'none')) return 'stop-absent'
  if (who === 'unwell') return 'stop-unwell'
  if (isAccused && isChild({ who }) && room.includes('guardian')) return 'stop-in-room'
  if (who === 'conflict' || who === 'alone') return room.includes('guardian') ? 'stop-in-room' : 'stop-child'
  // A guardian's yes is given by the guardian, who is there.
  if (isChild({ who }) && room.length > 0 && !room.includes('guardian')) return 'stop-no-guardian'
  return undefined
}

type Stop = NonNullable<ReturnType<typeof stopFor>>
/** Said whoever reads it: of nobody in the room. */
const OF_NOBODY = ['stop-absent', 'stop-unwell', 'stop-no-guardian'] as const
type Shown = (typeof OF_NOBODY)[number] | 'stop-child' | 'stop-quiet'

/**
 * What the screen says of it. Whoever else is in the room reads it too, the interpreter as well: where it is about one of them it is one quiet line like any
 * other, and why, with what to do next, the worker has read beforehand (`before-asking.tsx`).
 */
export function shownOf(stop: Stop, room: readonly Room[]): Shown {
  const plain = OF_NOBODY.find((s) => s === stop)
  if (plain) return plain
  return stop === 'stop-child' && room.length === 1 && room[0] === 'nobody' ? stop : 'stop-quiet'
}

/** Nobody here would hear that a sentence says something else: whoever interprets says it back before it is answered. */
export const isSaidBack = ({ language, tongue = '', isDraft = false }: Partial<Setting>, spoken: readonly string[]): boolean =>
  tongue !== '' || (isDraft && language !== undefined && !spoken.includes(language))

/**
 * The cells of the consent form. How it was asked goes into the sealed field: in clear it would single people out by their tongue.
 * @param today ISO day.
 * @returns undefined where nothing was agreed to, for then there is no consent to write.
 */
export function cellsOf(form: Form, setting: Setting, answers: Answers, today: string): Cells | undefined {
  const agreed = of(bothSaid(setting, answers), 'yes')
  if (agreed.length === 0) return undefined
  return known(form, {
    given_month: monthOf(today),
    purposes: agreed.join(';'),
    by_guardian: isChild(setting) ? 'yes' : 'no',
    // What stands as yes the child said yes to. Why it is best for the child the form asks.
    ...(isChild(setting) && agreed.every((p) => answers.own[p] === 'yes') ? { child_assents: 'yes' } : {}),
    own_words: howOf(setting, answers),
  })
}

/** What was said no to today and stands as a yes on record: that nobody writes a no down leaves the yes, and it is taken back where it was given. */
export type Still = { readonly office: string | null; readonly on: string | null; readonly purposes: readonly string[] }
export function stillStands(agreed: readonly Agreed[], setting: Setting, answers: Answers): readonly Still[] {
  const refused = of(bothSaid(setting, answers), 'no')
  const standing = agreed.filter((a) => refused.includes(a.purpose) && holds(a))
  return [...Map.groupBy(standing, (a) => a.record).values()].map((all) => ({
    office: all[0]?.office ?? null,
    on: all[0]?.on ?? null,
    purposes: all.map((a) => a.purpose),
  }))
}

/** The cells of the form by which it is taken back, at the office that has it. */
export const takeBack = (form: Form, { office, on, purposes }: Still, setting: Setting, answers: Answers, today: string): Cells =>
  known(form, {
    ...(office === null ? {} : { office }),
    given_month: monthOf(on ?? today),
    purposes: purposes.join(';'),
    withdrawn: 'yes',
    own_words: howOf(setting, answers),
  })

type Cells = Readonly<Record<string, string>>
const of = (said: Said, answer: 'yes' | 'no'): readonly string[] =>
  Object.entries(said).flatMap(([purpose, word]) => (word === answer ? [purpose] : []))
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
const known = (form: Form, cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([id]) => form.fields.some((f) => f.id === id)))

function howOf(setting: Setting, answers: Answers): string {
  const { language, tongue, interpreter, room, who, isDraft = false } = setting
  const said = isChild(setting)
    ? [`child-no=${of(answers.own, 'no').join('+') || 'none'}`, `guardian-no=${of(answers.guardian, 'no').join('+') || 'none'}`]
    : [`no=${of(answers.own, 'no').join('+') || 'none'}`]
  return [
    `read-aloud=${language}`,
    ...(isDraft ? ['draft=yes'] : []),
    ...(tongue === '' ? [] : [`said-in=${tongue}`]),
    'cards=shown',
    `interpreter=${interpreter}`,
    `room=${room.join('+')}`,
    `agreed-by=${who}`,
    ...said,
  ].join(' ')
}
