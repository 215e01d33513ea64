import { fitLabel } from './fit-label.ts'
import { at, frame, rect, words } from './svg.ts'
import type { Mark } from './svg.ts'

const WIDTH = 340
const TRUNK = 26
const RIGHT = 150
const GAP = 14
const SCALE = 220
const LEAST = 4

/**
 * Where a whole went: one trunk at the left, a band to each part, as thick as its share. Parts that are nothing are left
 * to the table. @param whole the trunk; its parts should add up to it, and what they lack stays at its foot unlinked.
 */
export function drawFlow(id: string, label: string, whole: Mark, parts: readonly Mark[]): string {
  const total = Math.max(1, whole.value ?? 0)
  const shown = parts.filter((p) => (p.value ?? 0) > 0)
  let [left, right] = [24, 24]
  const body = shown.map((part) => {
    const height = Math.max(LEAST, ((part.value ?? 0) / total) * SCALE)
    const lines = fitLabel(part.label, /[\u1780-\u17FF]/.test(part.label) ? 22 : 24)
    const band = `<path class="ch-3" d="M${at(TRUNK)} ${at(left)}C${at(88)} ${at(left)} ${at(88)} ${at(right)} ${at(RIGHT)} ${at(right)}V${at(right + height)}C${at(88)} ${at(right + height)} ${at(88)} ${at(left + height)} ${at(TRUNK)} ${at(left + height)}Z" fill="#93BAB6"/>`
    const middle = right + height / 2
    const text =
      words(RIGHT + 16, middle - 3, part.text, { bold: true, size: 15 }) +
      lines.map((line, i) => words(RIGHT + 16, middle + 14 + i * 16, line, { size: 13, tone: 'ch-ink2' })).join('')
    const drawn = band + rect(RIGHT, right, 8, height, part.look === 'partial' ? 'ch-3' : 'ch-1') + text
    left += height
    right += Math.max(height, 22 + lines.length * 16) + GAP
    return drawn
  })
  const trunk = rect(0, 24, TRUNK, Math.max(LEAST, SCALE), 'ch-1') + words(0, 14, `${whole.text} ${whole.label}`, { bold: true })
  return frame(id, WIDTH, Math.max(right, 24 + SCALE) + 8, label, 'flow', body.join('') + trunk)
}
