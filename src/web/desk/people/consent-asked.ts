/** What was read aloud and answered, as the consent form takes it. Pure. */
import type { Form } from '../../../core/country/index.ts'

export const INTERPRETERS = ['none', 'chosen', 'absent', 'refused'] as const
/** Several may be there at once; `nobody` is alone. */
export const ROOMS = ['nobody', 'chosen', 'guardian', 'other', 'official'] as const
/** `unsure`: whoever may be a child is one. */
export const AGREERS = ['adult', 'child', 'unsure', 'conflict', 'unwell'] as const
type Room = (typeof ROOMS)[number]
export type Setting = {
  /** Tag of the language that was read. */
  readonly language: string
  /** Code of hers, where it is none that is read here and an interpreter says it; empty where it was read in hers. */
  readonly tongue: string
  readonly interpreter: (typeof INTERPRETERS)[number]
  readonly room: readonly Room[]
  readonly who: (typeof AGREERS)[number]
}
/** Purpose → what she said; one that was left for another day is not in it. */
export type Said = Readonly<Record<string, 'yes' | 'no'>>

/** Who is in the room once this was marked: that nobody is, and that somebody is, are never both said. */
export const marked = (before: readonly Room[], after: readonly Room[]): readonly Room[] =>
  after.includes('nobody') ? (before.includes('nobody') ? after.filter((r) => r !== 'nobody') : ['nobody']) : after

/** Why nothing is asked now (DESIGN 8.4, 8.7), as soon as one answer says so; undefined where it may be. */
export function stopFor({ tongue = '', interpreter, room = [], who }: Partial<Omit<Setting, 'language'>>) {
  if (room.includes('official')) return 'stop-official'
  // Whoever nobody asked to stay may be the danger itself: employer, partner, relative, a friend of theirs.
  if (room.includes('other')) return 'stop-other'
  if (interpreter === 'refused') return 'stop-interpreter'
  if (interpreter === 'absent' || (tongue !== '' && interpreter === 'none')) return 'stop-absent'
  if (who === 'unwell') return 'stop-unwell'
  if (who === 'conflict') return room.includes('guardian') ? 'stop-in-room' : 'stop-guardian'
  return undefined
}

/**
 * The cells of the consent form. How it was asked goes into the sealed field: in clear it would single people out by their tongue.
 * @param today ISO day.
 * @returns undefined where nothing was agreed to, for then there is nothing to write.
 */
export function cellsOf(form: Form, setting: Setting, said: Said, today: string): Readonly<Record<string, string>> | undefined {
  const agreed = Object.entries(said).flatMap(([purpose, word]) => (word === 'yes' ? [purpose] : []))
  if (agreed.length === 0) return undefined
  const refused = Object.entries(said).flatMap(([purpose, word]) => (word === 'no' ? [purpose] : []))
  const { language, tongue, interpreter, room, who } = setting
  const how = [
    `read-aloud=${language}`,
    ...(tongue === '' ? [] : [`said-in=${tongue}`]),
    'cards=shown',
    `interpreter=${interpreter}`,
    `room=${room.join('+')}`,
    `agreed-by=${who}`,
    `no=${refused.join('+') || 'none'}`,
  ]
  const isChild = who === 'child' || who === 'unsure'
  const cells: Readonly<Record<string, string>> = {
    given_month: `${today.slice(0, 7)}-01`,
    purposes: agreed.join(';'),
    by_guardian: isChild ? 'yes' : 'no',
    // Both were asked, and a child's no is a no: what stands as yes the child agrees to. Why it is best for the child the form asks.
    ...(isChild ? { child_assents: 'yes' } : {}),
    own_words: how.join(' '),
  }
  return Object.fromEntries(Object.entries(cells).filter(([id]) => form.fields.some((f) => f.id === id)))
}
