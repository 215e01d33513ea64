/** What the product prints to a question, brought into the shape and the words of a key. */
import type { Answered, Asked } from './asked.ts'

type Reply = {
  readonly value: unknown
  readonly state: string
  readonly cells: Readonly<Record<string, unknown>>
  readonly papers: Readonly<Record<string, unknown>>
}
type Figure = {
  readonly value: number | null
  readonly qualifier: string | null
  readonly why: readonly string[]
  readonly state: string
  readonly answer?: string
  readonly papers?: readonly {
    readonly paper: string
    readonly office?: string
    readonly says: unknown
  }[]
}
/** Of `papers`, its figure is `told`; of `count` it is the object itself; of `--against` there is none. */
export type Printed = Partial<Figure> & {
  readonly told?: Figure
  readonly cells?: readonly (Figure & { readonly by: Readonly<Record<string, string>> })[]
  readonly against?: readonly { readonly paper: string; readonly against: readonly string[] }[]
}

/** @param run one command, without the folder; undefined where it could not be asked. @param nameOf the file of a paper, by its number */
export function answerer(run: (command: readonly string[]) => Promise<Printed | undefined>, nameOf: (number: string) => string) {
  const asked = new Map<string, Promise<Reply>>()
  const ask = (command: string): Promise<Reply> => {
    const known = asked.get(command) ?? askOnce(command)
    asked.set(command, known)
    return known
  }
  async function askOnce(command: string): Promise<Reply> {
    const said = await run([...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? ''))
    if (said?.against) {
      const cells = Object.fromEntries(said.against.map((a) => [nameOf(a.paper), a.against.map(nameOf)]))
      return { value: said.against.length, state: 'known', cells, papers: {} }
    }
    const told = said?.told ?? (said as Figure | undefined)
    if (!said || !told) return { value: undefined, state: 'could not be asked', cells: {}, papers: {} }
    return {
      value: valueOf(told),
      state: stateOf(told),
      cells: Object.fromEntries((said.cells ?? []).map((c) => [Object.values(c.by).join(' '), valueOf(c)])),
      papers: told.why.includes('contradicted')
        ? byPaper(
            (told.papers ?? []).map((p) => [p, p.says]),
            nameOf,
          )
        : {},
    }
  }
  return async (a: Asked): Promise<Answered> => {
    const whole = a.value === undefined ? undefined : await ask(a.value)
    const by = await inTurn(a.by, ask)
    const cells = await inTurn(a.cells, async (c) => [c.label, (await ask(c.command)).value] as const)
    const named = (code: string): string => a.names[code] ?? code
    const asked = Object.fromEntries([
      ...(a.by.length + a.cells.length === 0 && whole ? Object.entries({ ...whole.cells, ...whole.papers }) : []),
      ...by.flatMap((r) => Object.entries(r.cells).map(([k, v]) => [named(k), v] as const)),
      ...cells,
    ]) as Record<string, unknown>
    const keys = Object.keys(asked)
    // The whole, and what two papers say differently, are parts of the answer as well.
    const places = { ...(whole ? { all: whole.value, ...whole.papers } : {}), ...asked }
    const said = Object.fromEntries(Object.entries(places).map(([k, v]) => [k, typeof v === 'string' ? named(v) : v]))
    const value = a.isKeys ? keys : a.isCount ? keys.length : (whole?.value ?? null)
    return { value: typeof value === 'string' ? named(value) : value, by: said, state: whole?.state ?? 'known' }
  }
}
type Paper = NonNullable<Figure['papers']>[number]
/** What each paper says, under the paper's file and under the office that wrote it, where that office wrote no other. */
function byPaper(said: readonly (readonly [Paper, unknown])[], nameOf: (number: string) => string): Readonly<Record<string, unknown>> {
  const offices = Map.groupBy(said, ([p]) => officeWord(p.office ?? ''))
  const alone = [...offices].flatMap(([word, list]) => (word !== '' && list.length === 1 ? [[word, list[0]?.[1]] as const] : []))
  return Object.fromEntries([...alone, ...said.map(([p, says]) => [nameOf(p.paper), says] as const)])
}
/** What people call the office, by the letters of its code. */
const OFFICE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(POL|GCNP|CNP)/, 'police'],
  [/^GDI/, 'immigration'],
  [/^PRO/, 'prosecutor'],
  [/^CFI/, 'court'],
  [/^CA-/, 'court of appeal'],
  [/^LAB/, 'labour inspectorate'],
  [/^(SOC-POIPET)/, 'transit centre'],
  [/^SOC/, 'social affairs'],
  [/^PCC/, 'provincial committee'],
  [/^NCCT/, 'national committee'],
  [/^EMB/, 'embassy'],
  [/^NGO/, 'ngo'],
  [/^MFA/, 'foreign ministry'],
]
const officeWord = (office: string): string => OFFICE_WORDS.find(([code]) => code.test(office))?.[1] ?? ''

async function inTurn<T, R>(list: readonly T[], act: (t: T) => Promise<R>): Promise<R[]> {
  const out: R[] = []
  for (const t of list) out.push(await act(t))
  return out
}

const valueOf = (f: Figure): unknown =>
  f.answer === undefined ? f.value : /^\d+( \d+)*$/.test(f.answer) ? f.answer.split(' ').map(Number) : f.answer

/** The product's words of a number, in those of the key. */
function stateOf({ value, qualifier, why, state, answer }: Figure): string {
  if (why.includes('contradicted') || state === 'nil_contradicted') return 'contradicted'
  if (value === null && answer === undefined) {
    if (why.includes('said_none')) return 'reported as none'
    return state === 'not_collected' || state === 'late' || !why.includes('not_recorded') ? 'nobody reported' : 'not known'
  }
  if (value === 0 && (why.includes('said_none') || why.includes('nil_return'))) return 'reported as none'
  if (qualifier === 'at_least') return 'at least'
  return state === 'aggregate' ? 'total without records' : 'known'
}
