/**
 * A change of policies as whoever signs it reads it: rule by rule, what each says in words and in Cedar, before and after. Every line
 * of both sides stands in exactly one part, so that nothing changes unseen beside what a rule says of itself.
 */
import type { Words } from '../model/fields.ts'
import { diffLines, type DiffLine } from '../text/line-diff.ts'
import type { PolicyTexts } from './hash-policies.ts'

type Part = { readonly file: string; readonly id: string; readonly text: string }
/** `effect`: undefined for what is no rule: a file's head, the vocabulary. */
type Side = { readonly words: Words | undefined; readonly effect: 'permit' | 'forbid' | undefined }
export type PolicyChangePart = {
  readonly file: string
  /** Of the rule; empty for what stands before the first. */
  readonly id: string
  readonly before: Side | undefined
  readonly after: Side | undefined
  readonly lines: readonly DiffLine[]
  /** Roles, agencies, kinds, purposes… that only one side names, as Cedar writes them: who and what comes into the rule, or leaves it. */
  readonly named: { readonly before: readonly Named[]; readonly after: readonly Named[] }
}
export type Named = { readonly type: string; readonly id: string }

const VOCABULARY = 'vocabulary'

export function diffPolicies(before: PolicyTexts, after: PolicyTexts): PolicyChangePart[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const keys = [...new Set([...old.keys(), ...now.keys()])]
  return keys.flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)]
    if (a?.text === b?.text) return []
    const { file, id } = (a ?? b) as Part
    const [before, after] = [a?.text ?? '', b?.text ?? '']
    const named = { before: namedOnlyIn(before, after), after: namedOnlyIn(after, before) }
    return [{ file, id, before: a && readSide(a.text), after: b && readSide(b.text), lines: diffLines(before, after), named }]
  })
}

function partsOf({ schema, policies, protocols }: PolicyTexts): ReadonlyMap<string, Part> {
  const all = [
    { file: VOCABULARY, id: '', text: schema },
    ...policies.flatMap(([name, text]) => divide(name, text)),
    ...protocols.map(([id, text]) => ({ file: `protocols/${id}`, id: '', text })),
  ]
  const parts = new Map<string, Part>()
  for (const part of all) {
    // Two of one name are one part, one after the other: neither hides the other.
    const key = JSON.stringify([part.file, part.id])
    const same = parts.get(key)
    parts.set(key, same ? { ...same, text: `${same.text}\n${part.text}` } : part)
  }
  return parts
}

/** A file is divided where a line begins with an id; the comment before it is that rule's. */
function divide(file: string, text: string): Part[] {
  const parts: { id: string; lines: string[] }[] = [{ id: '', lines: [] }]
  for (const line of text.split('\n')) {
    const last = parts.at(-1) as (typeof parts)[number]
    const id = /^@id\("([^"]*)"\)/.exec(line)?.[1]
    if (id === undefined) {
      last.lines.push(line)
      continue
    }
    let from = last.lines.length
    while (from > 0 && last.lines[from - 1]?.startsWith('//')) from--
    parts.push({ id, lines: [...last.lines.splice(from), line] })
  }
  return parts.map(({ id, lines }) => ({ file, id, text: lines.join('\n').trim() })).filter((p) => p.text !== '')
}

function readSide(text: string): Side {
  const said = [...text.matchAll(/^\s*@(\w+)\("((?:[^"\\]|\\.)*)"\)/gm)].map(([, lang = '', words = '']) => [
    lang.replaceAll('_', '-'),
    words,
  ])
  const { id: _, en, ...others } = Object.fromEntries(said) as Readonly<Record<string, string>>
  const effect = /^\s*(permit|forbid)\s*\(/m.exec(text)?.[1] as Side['effect']
  return { words: en === undefined ? undefined : { en, ...others }, effect }
}

/** What a comment names is nobody's. */
const namesIn = (text: string): string[] =>
  [...text.replaceAll(/^\s*\/\/.*$/gm, '').matchAll(/\b([A-Z]\w*::"[^"]+")/g)].map((m) => m[1] as string)

function namedOnlyIn(text: string, other: string): Named[] {
  const others = new Set(namesIn(other))
  return [...new Set(namesIn(text))]
    .filter((name) => !others.has(name))
    .map((name) => ({ type: name.slice(0, name.indexOf('::')), id: name.slice(name.indexOf('"') + 1, -1) }))
}
