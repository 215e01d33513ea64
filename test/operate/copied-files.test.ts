/** What the page of two machines has copied beside the database is what a backup keeps of the folder: a file that is added to one must not be forgotten in the other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { isKept } from '../../src/work/backup/contents.ts'

/** Made from the database or copied at the beginning and whenever somebody changed them, as the page says. */
const NOT_AGAIN = ['saksi.json', 'secrets', 'tlog', 'anchor']
/** Of this log and its witnesses as they are now: without it the other machine would take the word of a witness that forgot. A restore asks them anew. */
const NOT_KEPT = ['witness-lapses.json']

test('what the other machine is brought every few minutes is all that a backup keeps and that is not copied otherwise, and which witness forgot', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/operate/two-machines.md'), 'utf8').replaceAll('\\\n', ' ')
  const copied = /rsync -aR --ignore-missing-args (.+) \S+:/.exec(page)?.[1]?.split(/\s+/) ?? []
  const lie = Object.values(layoutOf('/')).map((at) => (typeof at === 'string' ? at : at('a', 1 as never)).split('/')[1] ?? '')
  const kept = [...new Set(lie)].filter((name) => isKept(name) || isKept(`${name}/a`))
  expect(kept).toContain('doors.json')
  expect(copied.toSorted()).toEqual([...kept.filter((name) => !NOT_AGAIN.includes(name)), ...NOT_KEPT].toSorted())
})
