/**
 * The few marks that every chart is made of, as SVG text. Each carries a class (the page's style sheet colours it, in
 * light and dark) and the light colour as an attribute, so that the same drawing stands alone in a document.
 */

/** One value to draw. `text` is what is printed for it: the figure, or the words that stand where there is no figure. */
export type Mark = {
  readonly label: string
  readonly value: number | null
  readonly text: string
  /** shown: a figure · partial: a figure with a gap · withheld: padlock and hatch · absent: words and no bar. */
  readonly look: 'shown' | 'partial' | 'withheld' | 'absent'
}

const COLOURS: Readonly<Record<string, string>> = {
  'ch-1': '#0B5A57',
  'ch-2': '#3E7B77',
  'ch-3': '#93BAB6',
  'ch-4': '#CFE0DE',
  'ch-none': '#FFFFFF',
  'ch-ink': '#161B1A',
  'ch-ink2': '#434D4A',
  'ch-on1': '#FFFFFF',
  'ch-on3': '#161B1A',
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

/** A number as an attribute: two decimals at most, so that the bytes are the same on every machine. */
export const at = (n: number): string => String(Math.round(n * 100) / 100)

export function rect(x: number, y: number, width: number, height: number, tone: string): string {
  const edge = tone === 'ch-1' ? '' : ' stroke="#3E7B77" stroke-width="1"'
  return `<rect class="${tone}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${COLOURS[tone] ?? '#FFFFFF'}"${edge}/>`
}

/** A rectangle that stands for what is not shown: hatched, with the pattern of this drawing (see `frame`). */
export const hatched = (x: number, y: number, width: number, height: number, id: string): string =>
  `<rect class="ch-hatched" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="url(#${id}-hatch)" stroke="#3E7B77" stroke-width="1"/>`

export const line = (x1: number, y1: number, x2: number, y2: number, tone: 'ch-axis' | 'ch-grid'): string =>
  `<path class="${tone}" d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" stroke="${tone === 'ch-axis' ? '#434D4A' : '#D3D9D6'}" stroke-width="1" fill="none"/>`

export type TextLook = { readonly size?: number; readonly bold?: boolean; readonly tone?: string; readonly anchor?: 'middle' | 'end' }

export function words(x: number, y: number, text: string, look: TextLook = {}): string {
  const tone = look.tone ?? 'ch-ink'
  const anchor = look.anchor ? ` text-anchor="${look.anchor}"` : ''
  const weight = look.bold ? ' font-weight="650"' : ''
  return `<text class="${tone}" x="${at(x)}" y="${at(y)}" font-size="${at(look.size ?? 14)}"${weight}${anchor} fill="${COLOURS[tone] ?? '#161B1A'}">${escapeXml(text)}</text>`
}

/** The padlock of a withheld figure, 14 wide, its top left corner at x, y. */
export const padlock = (x: number, y: number): string =>
  `<g class="ch-lock" transform="translate(${at(x)} ${at(y)})"><rect x="1.5" y="6" width="11" height="8" rx="1" fill="#161B1A"/>` +
  '<path d="M4 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="#161B1A" stroke-width="1.6"/></g>'

/** A rectangle of those who still wait: dotted. Hatched is what is not shown, and nothing else. */
export const dotted = (x: number, y: number, width: number, height: number, id: string): string =>
  `<rect class="ch-dotted" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="url(#${id}-dots)" stroke="#3E7B77" stroke-width="1"/>`

/** The dots of `dotted`, for a drawing that has such a rectangle. */
export const dots = (id: string): string =>
  `<defs><pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ch-hatch-ground" width="6" height="6" fill="#FFFFFF"/><circle class="ch-hatch-line" cx="3" cy="3" r="1.3" fill="#3E7B77"/></pattern></defs>`

/**
 * The drawing around its marks. `id` must be one of a kind on the page: a pattern is only painted in its own drawing.
 * The viewBox begins above zero because Khmer vowels rise over the line.
 */
export function frame(id: string, width: number, height: number, label: string, kind: string, body: string): string {
  const pattern =
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    '<rect class="ch-hatch-ground" width="6" height="6" fill="#FFFFFF"/><rect class="ch-hatch-line" width="2" height="6" fill="#3E7B77"/></pattern></defs>'
  return (
    `<svg class="plot ${kind}" xmlns="http://www.w3.org/2000/svg" viewBox="0 -6 ${at(width)} ${at(height + 6)}" role="img" ` +
    `aria-label="${escapeXml(label)}">${pattern}${body}</svg>`
  )
}

/** The end of an axis: the first round number (1, 1.2, 1.5, 2 … × 10ⁿ) that is not below `max`; 1 when there is nothing. */
export function niceTop(max: number): number {
  if (!(max > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(max))
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * power >= max) ?? 10
  return Math.max(1, step * power)
}
