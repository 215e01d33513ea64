/** What was read aloud and answered, as the consent form takes it. Pure. */
import type { Form } from '../../../core/country/index.ts'

export const INTERPRETERS = ['none', 'chosen', 'refused'] as const
export const ROOMS = ['nobody', 'chosen', 'guardian', 'official'] as const
export const AGREERS = ['adult', 'child', 'conflict'] as const
export type Setting = {
  /** Tag of the language that was read. */
  readonly language: string
  readonly interpreter: (typeof INTERPRETERS)[number]
  readonly room: (typeof ROOMS)[number]
  readonly who: (typeof AGREERS)[number]
}
/** Purpose → what she said; one that was left for another day is not in it. */
export type Said = Readonly<Record<string, 'yes' | 'no'>>

/** Why nothing is asked now (DESIGN 8.4, 8.7); undefined where it may be. */
export function stopFor({ interpreter, room, who }: Pick<Setting, 'interpreter' | 'room' | 'who'>) {
  if (room === 'official') return 'stop-official'
  if (interpreter === 'refused') return 'stop-interpreter'
  if (who === 'conflict') return room === 'guardian' ? 'stop-in-room' : 'stop-guardian'
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
  const { language, interpreter, room, who } = setting
  const how = [
    `read-aloud=${language}`,
    'cards=shown',
    `interpreter=${interpreter}`,
    `room=${room}`,
    `agreed-by=${who}`,
    `no=${refused.join('+') || 'none'}`,
  ]
  const cells: Readonly<Record<string, string>> = {
    given_month: `${today.slice(0, 7)}-01`,
    purposes: agreed.join(';'),
    by_guardian: who === 'child' ? 'yes' : 'no',
    own_words: how.join(' '),
  }
  return Object.fromEntries(Object.entries(cells).filter(([id]) => form.fields.some((f) => f.id === id)))
}
