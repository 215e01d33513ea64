/** Plain text for a terminal of any width. */

/** Columns of the terminal, within what a line can still be read in; 100 where the output is no terminal. */
export const terminalWidth = (): number => Math.max(40, Math.min(process.stdout.columns ?? 100, 120))

/**
 * Breaks between words, never within one.
 * @param hang spaces before every line but the first.
 */
export function wrap(text: string, width: number, hang = 0): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(hang) + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
