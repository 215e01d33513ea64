/** The manual's page (`man saksi`) from what every command says of itself. */
import type { Listed } from '../commands.ts'

/** As roff takes it: a backslash, and a line that would begin a request. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')

/** @param commands loaded one after the other. @returns a page of section 1. */
export async function printManual(commands: Readonly<Record<string, Listed>>, version: string): Promise<string> {
  const parts = await Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => {
      const { usage } = (await load()).command
      return [`.SS ${plain(name)}`, plain(`${summary}.`), '.PP', '.nf', plain(usage), '.fi'].join('\n')
    }),
  )
  return [
    `.TH SAKSI 1 "" "saksi ${version}" ""`,
    '.SH NAME',
    plain('saksi - a national record of trafficking in persons'),
    '.SH SYNOPSIS',
    '.B saksi',
    plain('COMMAND [ARGUMENT…] [--json]'),
    '.SH EXIT STATUS',
    '0: done. 1: the check found something. 2: bad use, or it could not be done.',
    '.SH COMMANDS',
    ...parts,
    '',
  ].join('\n')
}
