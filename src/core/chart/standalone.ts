import { escapeXml, words } from './svg.ts'

/** A letter's width of 14 px, with room: a picture cannot break its lines by itself. */
const LETTER = 7.2
const FONT = "'Source Sans 3','Noto Sans Khmer','Khmer OS',system-ui,sans-serif"

/**
 * A drawing as a picture of its own, with what must never be left off: its title above, and coverage, caveat and where it is from below.
 * @param drawing of this module; @param width, @param height of its viewBox
 */
export function standAlone(
  drawing: string,
  { width, height }: { readonly width: number; readonly height: number },
  title: string,
  notes: readonly string[],
): string {
  const lines = notes.flatMap((note) => breakLines(note, Math.floor(width / LETTER)))
  const heads = breakLines(title, Math.floor(width / (LETTER * 1.35)))
  const top = 14 + heads.length * 24
  const whole = top + height + 14 + lines.length * 19 + 8
  const inner = drawing.replace('<svg ', `<svg x="20" y="${top}" width="${width}" height="${height}" `)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 40} ${whole}" width="${width + 40}" height="${whole}" font-family="${FONT}" role="img" aria-label="${escapeXml(title)}">` +
    `<rect width="100%" height="100%" fill="#FFFFFF"/>` +
    heads.map((line, i) => words(20, 26 + i * 24, line, { size: 19, bold: true })).join('') +
    inner +
    lines.map((line, i) => words(20, top + height + 24 + i * 19, line, { size: 14, tone: 'ch-ink2' })).join('') +
    '</svg>'
  )
}

/** Where a word ends: at a space, or where Khmer says that one does. */
function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(/(?<=[ \u200B])/)) {
    if (line !== '' && [...line].length + [...part].length > most) {
      lines.push(line)
      line = ''
    }
    line += part
  }
  return line === '' ? lines : [...lines, line]
}
