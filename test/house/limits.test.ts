/** docs/operate/limits.md says what the code says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('each limit of the page is the one at its place in the code', () => {
  const page = readFileSync(join(root, 'docs/operate/limits.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (\d+) \| [^|]+ \| `([^`]+)` `(\w+)` \| \S[^|]+ \|$/gm)]
  expect(rows.length).toBeGreaterThan(10)
  const wrong = rows.filter(([, most = '', file = '', name = '']) => {
    const said = new RegExp(`\\b${name}\\b = ([\\d_]+)`).exec(readFileSync(join(root, file), 'utf8'))?.[1]
    return said?.replaceAll('_', '') !== most
  })
  expect(wrong.map((r) => r[0])).toEqual([])
  expect(page.match(/^\| \d/gm)).toHaveLength(rows.length)
})
