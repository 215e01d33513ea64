/** Markup that is safe by its type: what a template is given is text and is escaped, unless it is `Html` already. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type Part = string | number | Html | null | undefined | false | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

const print = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map(print).join('')
  return escape(String(part))
}

/** html`<p>${text}</p>`: every value is escaped, lists are joined, null and false print nothing. Always quote attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((s, i) => s + print(parts[i])).join(''))
}

/** Markup that a renderer of ours made (a chart). Never for anything a person or a file supplied. */
export const trusted = (markup: string): Html => new Html(markup)
