/** A page's own commands, as somebody types them who has other files and folders than the page: what the page says is what a test gives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param page below `docs`. @param nth of its `console` blocks, the first is 0
 * @param values the page's own, and what stands here in its place
 * @returns the words of each line behind `./saksi`, without what is said behind `#`
 * @throws Error where a value does not stand there any more
 */
export function commandsOfPage(page: string, nth: number, values: readonly (readonly [own: string, here: string])[]): string[][] {
  const text = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8')
  const block = [...text.matchAll(/^ *```console\n([\s\S]*?)^ *```/gm)][nth]?.[1] ?? ''
  const lacks = values.find(([own]) => !block.includes(own))
  if (block === '' || lacks) throw new Error(`${page}, block ${nth}: ${lacks?.[0] ?? 'it is not there'}`)
  return block
    .split('\n')
    .map((line) => line.replace(/ #.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [program, ...words] = line.split(/ +/)
      if (program !== './saksi') throw new Error(`${page}, block ${nth}: no command of the program: ${line}`)
      return words.map((word) => values.find(([own]) => own === word)?.[1] ?? word)
    })
}
