/** A figure in words that never leave it bare: its qualifier before it, and what it may be set beside. */
import type { Answer } from '../../work/answers/answer-sheet.ts'
import type { CountedCell } from '../../road/stages.ts'
import { digits, formatNumber, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { OBSTACLE_WORDS, SHEET } from '../words/sheet.ts'

type Shown = Pick<CountedCell, 'value' | 'qualifier' | 'state' | 'part' | 'whole'>

/** `about 600`, `54.5 (48 of 88)`; a state without a figure prints a dash, never a bare zero. */
export function sayFigure({ value, qualifier, state, part, whole }: Shown, lang: Lang): string {
  if (value === null || state === 'late' || state === 'not_collected' || state === 'nil_contradicted') return '–'
  const say = speaker(SHEET, lang)
  const plain = sayNumber(value, lang)
  const number = qualifier ? say(qualifier, { number: plain }) : plain
  if (part === undefined || whole === undefined) return number
  return `${number} (${say('of-due', { received: formatNumber(part, lang), due: formatNumber(whole, lang) })})`
}

export const sayAnswer = ({ value, qualifier, state, part_of: of }: Answer, lang: Lang): string =>
  sayFigure({ value, state, ...(qualifier ? { qualifier } : {}), ...of }, lang)

/** `87 · +19.54 %`, or why nothing is said of the change; empty where nobody answered the year before. */
export function sayChange({ previous, value }: Answer, lang: Lang): string {
  if (!previous || previous.value === null) return ''
  const say = speaker(SHEET, lang)
  const before = sayFigure(previous, lang)
  const { change, not_comparable: obstacles } = previous
  if (obstacles.length > 0)
    return `${before} · ${say('not-comparable', { why: obstacles.map((o) => pick(OBSTACLE_WORDS[o], lang)).join(', ') })}`
  if (!change) return value === previous.value ? before : `${before} · ${say('no-base')}`
  const by = `${change.by > 0 ? '+' : change.by < 0 ? '−' : '±'}${digits(String(Math.abs(change.by)), lang)}`
  return `${before} · ${say(change.in === 'percent' ? 'change-percent' : 'change-points', { by })}`
}

const sayNumber = (value: number, lang: Lang): string =>
  Number.isInteger(value) ? formatNumber(value, lang) : digits(value.toFixed(1), lang)
