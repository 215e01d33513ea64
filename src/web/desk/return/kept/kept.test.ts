/** What two windows keep at one place of one browser: never the changes of one file in another. */
import { expect, it } from 'vitest'
import type { Form } from '../../../../core/country/index.ts'
import { change, NO_HISTORY } from '../mend/edits.ts'
import { keepEdits, keepFile, readKept, readNeeded } from './kept.ts'
import type { Sheet } from '../mend/problems.ts'

const form = { id: 'court', fields: [] } as unknown as Form
const sheet: Sheet = {
  fileName: 'a.xlsx',
  form,
  name: '',
  headings: { sex: 'Sex' },
  rows: [{ row: 4, cells: { sex: 'male' } }],
  problems: [],
  answered: new Set(['q 4 sex']),
  was: new Map(),
  history: NO_HISTORY,
  learned: [],
  tables: [],
}
const mended = change(sheet, [{ row: 4, field: 'sex', value: 'female' }])
const again = { changes: [{ row: 4, field: 'sex', value: 'female' }], answered: ['q 4 sex'], headings: { sex: 'Sex' } }
const file = (id: string) => ({ id, form, name: `${id}.csv`, bytes: new TextEncoder().encode(`the rows of ${id}`) })

function store() {
  const kept = new Map<string, Uint8Array>()
  return {
    keep: async (name: string, ...content: readonly Uint8Array[]) => {
      kept.set(name, Uint8Array.from(content.flatMap((piece) => [...piece])))
      return true
    },
    read: async (name: string) => kept.get(name),
    drop: async (...names: readonly string[]) => names.forEach((name) => kept.delete(name)),
    kept,
  }
}

it('a file comes back with what was changed in it', async () => {
  const at = store()
  await keepFile(at, file('one'))
  expect(await readKept(at, [form])).toEqual({ ...file('one'), again: { changes: [], answered: [], headings: {} }, strays: 0 })
  await keepEdits(at, file('one'), mended)
  expect(await readKept(at, [form])).toEqual({ ...file('one'), again, strays: 0 })
})
it('a window that works on while another dropped a file puts its own back: file and changes are of one piece', async () => {
  const at = store()
  await keepFile(at, file('one'))
  await keepFile(at, file('two'))
  await keepEdits(at, file('one'), mended)
  expect(await readKept(at, [form])).toEqual({ ...file('one'), again, strays: 0 })
  // Thrown away, or sent, in the other window.
  at.kept.clear()
  await keepEdits(at, file('one'), mended)
  expect(await readKept(at, [form])).toEqual({ ...file('one'), again, strays: 0 })
})
it('changes of another file are not taken for this one’s, and their number is said', async () => {
  const [at, other] = [store(), store()]
  await keepFile(at, file('two'))
  await keepEdits(other, file('one'), mended)
  // Both windows wrote in the same moment.
  at.kept.set('edits', other.kept.get('edits') as Uint8Array)
  expect(await readKept(at, [form])).toEqual({ ...file('two'), again: { changes: [], answered: [], headings: {} }, strays: 1 })
})

it('a file that was sent stays for its rows that wait, and goes when they have come', async () => {
  const says = (answer: object) => ({ ask: async () => answer }) as never
  const none = says({ ok: true, body: { rows: [] } })
  const at = store()
  await keepFile(at, file('one'))
  await keepEdits(at, file('one'), mended)
  // Not sent yet: whatever waits elsewhere, it is work.
  expect(await readNeeded(at, [form], none)).toEqual({ ...file('one'), again, strays: 0 })
  await keepEdits(at, file('one'), mended, true)
  const kept = { ...file('one'), again, strays: 0, waits: true }
  expect(await readNeeded(at, [form], says({ ok: true, body: { rows: [{}] } }))).toEqual(kept)
  expect(await readNeeded(at, [form], says({ ok: false, code: 'no-answer' }))).toEqual(kept)
  expect(await readNeeded(at, [form], none)).toBeUndefined()
  expect([...at.kept.keys()]).toEqual([])
})
