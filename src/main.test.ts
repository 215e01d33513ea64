/** What somebody reads who typed a command wrongly: what is wrong, and how it begins. */
import { expect, it } from 'vitest'
import { main } from './main.ts'

async function refused(...argv: string[]): Promise<string[]> {
  const said: string[] = []
  expect(await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })).toBe(2)
  return said
}

it('a command that is refused says why and how it begins, and its help stays behind --help', async () => {
  const said = await refused('papers', '.', ':victim::person', '--as-of', '2025-01-01', '--known-on', '2025-01-01')
  expect(said).toEqual([
    'saksi papers: one of --as-of and --known-on: they mean two days',
    expect.stringMatching(/^saksi papers DIR MATTER:ABOUT:NO:FACT .*… \(saksi papers --help\)$/),
  ])
  expect(said.join('\n').split('\n')).toHaveLength(2)
})
it('a usage of one line is said whole', async () => {
  expect(await refused('upgrade', '.', '--nothing')).toMatchObject(
    [/^saksi upgrade: /, /^saksi upgrade DIR/].map((m) => expect.stringMatching(m)),
  )
})
