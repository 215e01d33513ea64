/**
 * What an office has said of its own sheets, for its next file: what its columns and words mean, and which returns were read by each answer, so
 * that a wrong one can be taken back and what it touched be looked at again. How days or laws are taken is said of one file and not kept. It may
 * hold a name, as every heading and every word of a sheet may: it lives sealed at the edge and goes nowhere.
 */
import type { Form } from '../../../country/index.ts'
import { anyText, byAnyText, exactly, listOf, type Of } from '../../../shape.ts'
import { readLearned, type Learned } from '../../learned-columns.ts'
import { columnId, onlyOf, type Answers } from './questions.ts'

const remembered = exactly({
  answer: anyText,
  /** ISO day on which it was said. */
  since: anyText,
  /** Batches of the returns that were read by it, the oldest first. */
  returns: listOf(anyText, 0, Infinity),
})
export type Remembered = Of<typeof remembered>
const isMemory = byAnyText(byAnyText(remembered))
/** Form → question → what was said. */
export type Memory = Of<typeof isMemory>

export const NOTHING_KEPT: Memory = {}

export const answersIn = (memory: Memory, form: string): Answers =>
  Object.fromEntries(Object.entries(memory[form] ?? {}).map(([id, { answer }]) => [id, answer]))

/** An answer that changes is another one: no return was read by it yet. */
export function remember(memory: Memory, form: string, given: Answers, day: string): Memory {
  const known = memory[form] ?? {}
  const kept = Object.entries(onlyOf(given, 'column', 'word', 'unit')).map(([id, answer]): [string, Remembered] => {
    const before = Object.hasOwn(known, id) ? known[id] : undefined
    return [id, before?.answer === answer ? before : { answer, since: day, returns: [] }]
  })
  return { ...memory, [form]: { ...known, ...Object.fromEntries(kept) } }
}

/** What is kept of columns: heading → field. */
export const columnsIn = (memory: Memory, form: Form): Learned =>
  readLearned(
    Object.fromEntries(
      Object.entries(answersIn(memory, form.id)).flatMap(([id, field]) =>
        id.startsWith(COLUMN) ? [[id.slice(COLUMN.length), field]] : [],
      ),
    ),
    form,
  ) ?? {}
const COLUMN = columnId('')

/** These are its columns from now on: what stood otherwise, or stands no more, is forgotten with the returns that were read by it. */
export function rememberColumns(memory: Memory, form: Form, columns: Learned, day: string): Memory {
  const given = Object.fromEntries(Object.entries(columns).map(([heading, field]) => [columnId(heading), field]))
  const left = Object.entries(memory[form.id] ?? {}).filter(([id]) => !id.startsWith(COLUMN) || Object.hasOwn(given, id))
  return remember({ ...memory, [form.id]: Object.fromEntries(left) }, form.id, given, day)
}

/** A return was read by these answers. */
export function touch(memory: Memory, form: string, used: readonly string[], batch: string): Memory {
  const known = { ...memory[form] }
  for (const id of used) {
    const said = Object.hasOwn(known, id) ? known[id] : undefined
    if (said && !said.returns.includes(batch)) known[id] = { ...said, returns: [...said.returns, batch] }
  }
  return { ...memory, [form]: known }
}

/** @returns what was said, with the returns that were read by it; undefined where nothing was. */
export function forget(memory: Memory, form: string, id: string): { readonly memory: Memory; readonly was: Remembered } | undefined {
  const known = memory[form] ?? {}
  const was = Object.hasOwn(known, id) ? known[id] : undefined
  if (!was) return undefined
  const { [id]: _, ...others } = known
  return { memory: { ...memory, [form]: others }, was }
}

/** @returns undefined for what is none. */
export const readMemory = (value: unknown): Memory | undefined => (isMemory(value) ? value : undefined)
