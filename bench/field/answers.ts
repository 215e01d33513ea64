/** What the product prints to a question, brought into the shape and the words of a key. */
import type { Answered, Asked } from './asked.ts'

type Reply = {
  readonly value: unknown
  readonly state: string
  readonly cells: Readonly<Record<string, unknown>>
  readonly papers: Readonly<Record<string, unknown>>
  /** File and office of the paper that it rests on, where it is one alone. */
  readonly sources: readonly string[]
  /** It lies between two numbers that the paper says. */
  readonly isFromTo?: boolean
  /** Its one cell is of somebody of whom papers say different things. */
  readonly isOdd?: boolean
  readonly unit?: string
  /** Of a number of days, from which to which. */
  readonly days?: Readonly<Record<string, string>>
}
type Figure = {
  readonly value: number | null
  readonly qualifier: string | null
  readonly least?: number
  readonly most?: number
  readonly unit?: string
  readonly since?: string
  readonly until?: string
  readonly why: readonly string[]
  readonly state: string
  readonly answer?: string
  /** The sealed field that holds it. */
  readonly sealed?: string
  /** The day on which an age is asked. */
  readonly at?: string
  readonly papers?: readonly {
    readonly paper: string
    readonly office?: string
    readonly said_by?: string
    readonly part?: string
    readonly isProof?: true
    readonly says: unknown
    readonly records?: readonly { readonly agency: string; readonly record: string; readonly fact: string }[]
  }[]
}
/** Of `papers`, its figure is `told`; of `count` it is the object itself; of `--against` there is none. */
export type Printed = Partial<Figure> & {
  readonly told?: Figure
  readonly cells?: readonly (Figure & { readonly by: Readonly<Record<string, string>> })[]
  readonly against?: readonly { readonly paper: string; readonly against: readonly string[] }[]
}

/** Opens one sealed field of a record as its own body opens it; null where it is empty, undefined where its body may not. */
type Open = (agency: string, record: string, field: string) => Promise<string | number | null | undefined>
/** @param run one command, without the folder; undefined where it could not be asked. @param nameOf the file of a paper, by its number. @param sayerOf who says it, by the code */
export function answerer(
  run: (command: readonly string[]) => Promise<Printed | undefined>,
  nameOf: (number: string) => string,
  open?: Open,
  sayerOf: (code: string) => string = (code) => code,
) {
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
      return { value: said.against.length, state: 'known', cells, papers: {}, sources: [] }
    }
    const told = said?.told ?? (said as Figure | undefined)
    if (!said || !told) return { value: undefined, state: 'could not be asked', cells: {}, papers: {}, sources: [] }
    const [odd, ...cells] = said.cells ?? []
    // Of one person papers say two things: what each of them says.
    if (odd && cells.length === 0 && (odd.papers ?? []).length > 1 && Object.values(odd.by).includes('contradicted')) {
      const each = byPaper(
        (odd.papers ?? []).map((p) => [p, p.says]),
        nameOf,
        sayerOf,
      )
      return { value: valueOf(told), state: stateOf(told), isOdd: true, cells: each, papers: {}, sources: [] }
    }
    if (told.why.includes('withheld') && told.sealed !== undefined && open) return opened(told, told.sealed, open)
    if (told.answer !== undefined && told.sealed !== undefined && open && (said.cells ?? []).length === 0) {
      const words = await opened(told, told.sealed, open)
      // Where nobody holds a name beside it, it is the code that is said.
      if (told.sealed === 'written_as' ? Object.keys(words.cells).length > 0 : words.value !== null) return words
    }
    return {
      value: valueOf(told),
      state: stateOf(told),
      isFromTo: isFromTo(told),
      unit: told.unit ?? '',
      days: Object.fromEntries(
        Object.entries({ since: told.since, until: told.until }).filter((e): e is [string, string] => e[1] !== undefined),
      ),
      cells: {
        ...Object.fromEntries((said.cells ?? []).map((c) => [labelOf(c.by, command, nameOf), valueOf(c)])),
        ...(isFromTo(told) ? { from: told.least, to: told.most } : {}),
      },
      papers:
        told.why.includes('contradicted') || areTwo(told)
          ? byPaper(
              (told.papers ?? []).map((p) => [p, p.says]),
              nameOf,
              sayerOf,
            )
          : {},
      sources: sourcesOf(told, nameOf),
    }
  }
  /** What each paper says of it, opened: one, or each by its paper where they differ; a name is written as each paper writes it. */
  async function opened(told: Figure, field: string, by: Open): Promise<Reply> {
    const shut: Paper[] = []
    const said = await inTurn(told.papers ?? [], async (p) => {
      const all = await inTurn(p.records ?? [], async ({ agency, record, fact }) => {
        const born = told.at === undefined ? undefined : await by(agency, record, 'born_on')
        const held = typeof born === 'string' && born !== '' ? ageOn(born, told.at ?? '') : await by(agency, record, field)
        if (held === undefined) shut.push(p)
        if (held !== null && held !== undefined && held !== '') return field === 'age_years' ? Number(held) : held
        // An age that is no one number (“17 or 18”) stands in words; words without a number say none.
        const words = fact === 'age' ? await by(agency, record, 'remarks') : null
        return /[\d០-៩]/.test(String(words ?? '')) ? words : null
      })
      return [p, [...new Set(all.filter((x) => x !== null && x !== undefined && x !== ''))]] as const
    })
    const holding = said.filter(([, all]) => all.length > 0)
    const proven = holding.filter(([p]) => p.isProof === true)
    const isSettled = new Set(proven.flatMap(([, all]) => all)).size === 1
    // A proof outweighs what is only said; of two that differ neither does, and everybody's word stands beside them.
    const saying = (isSettled ? proven : holding).map(([p, all]) => [p, all.length === 1 ? all[0] : all] as const)
    const values = [...new Set(saying.flatMap(([, x]) => x))]
    const cells = Object.fromEntries(saying.map(([p, x]) => [`${nameOf(p.paper)}${p.said_by ? ` ${p.said_by}` : ''}`, x]))
    // A name that nobody could open is none, and no number of papers.
    if (field === 'written_as' && saying.length > 0)
      return { value: values.length === 1 ? values[0] : saying.length, state: 'known', cells, papers: {}, sources: [] }
    // What one paper says is no answer while another's stays shut, unless it proves it: a proof that its own body opened is one, whoever else wrote it down.
    const isLeftShut = shut.length > 0 && proven.length === 0
    const isOne = values.length === 1 && !told.why.includes('contradicted') && !isLeftShut
    return {
      value: isOne ? values[0] : null,
      state: isOne ? 'known' : values.length > 1 || told.why.includes('contradicted') ? 'contradicted' : 'not known',
      cells: {},
      papers: isOne ? {} : byPaper(saying, nameOf, sayerOf),
      sources: sourcesOf(told, nameOf),
    }
  }
  return async (a: Asked): Promise<Answered> => {
    const whole = a.value === undefined ? undefined : await ask(a.value)
    const by = await inTurn(a.by, ask)
    const cells = await inTurn(a.cells, async (c) => [c.label, await ask(c.command)] as const)
    // A cell that one paper answers goes by that paper as well.
    const sources = [
      ...Map.groupBy(
        cells.flatMap(([, r]) => r.sources.map((source) => [source, r.value] as const)),
        ([source]) => source,
      ),
    ].flatMap(([source, list]) => (list.length === 1 ? [[source, list[0]?.[1]] as const] : []))
    const named = (code: string): string => a.names[code] ?? code
    // A cell that comes out contradicted says several things: what each part says of it.
    const isSeveral = (r: Reply): boolean => r.state === 'contradicted' && Object.keys(r.papers).length > 0
    const asked = Object.fromEntries([
      ...(a.by.length + a.cells.length === 0 && whole ? Object.entries({ ...whole.cells, ...whole.papers }) : []),
      ...by.flatMap((r) => Object.entries(r.cells).map(([k, v]) => [named(k), v] as const)),
      ...cells.flatMap(([label, r]) => (isSeveral(r) ? Object.entries(r.papers) : [[label, r.value] as const])),
    ]) as Record<string, unknown>
    const keys = Object.keys(asked)
    // The whole, and what two papers say differently, are parts of the answer as well.
    const places = {
      ...Object.fromEntries(sources),
      ...(whole ? { all: whole.value, ...whole.days, ...whole.cells, ...whole.papers } : {}),
      ...asked,
    }
    const said = Object.fromEntries(Object.entries(places).map(([k, v]) => [k, typeof v === 'string' ? named(v) : v]))
    const isOdd = a.isKeys && by.some((r) => r.isOdd === true)
    const value = isOdd ? null : a.isKeys ? keys : a.isCount ? keys.length : (whole?.value ?? null)
    return {
      value: typeof value === 'string' ? named(value) : value,
      by: said,
      cells: keys,
      state: whole?.state ?? (isOdd ? 'contradicted' : 'known'),
      isFromTo: whole?.isFromTo === true,
      unit: unitOf(whole, cells),
      isBare: whole !== undefined && !whole.unit,
    }
  }
}
/** Whole years from a day of birth to a day. */
const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
/** What a share is made of goes by its fact: `screened`, `not screened`; a term's parts go by their own names. */
function labelOf({ part, ...by }: Readonly<Record<string, string>>, command: string, nameOf: (number: string) => string): string {
  const fact = /:([a-z_0-9]+)(?=["\s]|$)/.exec(command)?.[1] ?? ''
  return [
    ...Object.entries(by).map(([id, code]) => (id === 'paper' ? nameOf(code) : code)),
    ...(part === undefined ? [] : [part === 'those' ? fact : part === 'others' ? `not ${fact}` : part]),
  ].join(' ')
}
const unitOf = (whole: Reply | undefined, cells: readonly (readonly [string, Reply])[]): string =>
  [whole?.unit ?? '', ...cells.map(([, r]) => r.unit ?? '')].find((u) => u !== '') ?? ''
const sourcesOf = ({ papers = [] }: Figure, nameOf: (number: string) => string): readonly string[] => {
  const [one, ...others] = papers
  return one && others.length === 0 ? [nameOf(one.paper), officeWord(one.office ?? '')].filter((w) => w !== '') : []
}
type Paper = NonNullable<Figure['papers']>[number]
/** What each paper says, under the paper's file, under the office that wrote it, and under whoever says it in the paper; the last two where that is one alone. */
function byPaper(
  said: readonly (readonly [Paper, unknown])[],
  nameOf: (number: string) => string,
  sayerOf: (code: string) => string,
): Readonly<Record<string, unknown>> {
  const alone = (wordOf: (p: Paper) => string): (readonly [string, unknown])[] =>
    [...Map.groupBy(said, ([p]) => wordOf(p))].flatMap(([word, list]) =>
      word !== '' && list.length === 1 ? [[word, list[0]?.[1]] as const] : [],
    )
  return Object.fromEntries([
    ...alone((p) => (p.said_by === undefined && p.part === undefined ? officeWord(p.office ?? '') : '')),
    ...alone((p) => (p.said_by === undefined ? '' : sayerOf(p.said_by))),
    ...said.map(
      ([p, says]) =>
        [[p.paper.split(' + ').map(nameOf).join('+'), p.said_by, p.part].filter((w) => w !== undefined).join(' '), says] as const,
    ),
  ])
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
  f.answer === undefined
    ? isFromTo(f)
      ? f.least
      : f.value
    : /^\d+( \d+)*$/.test(f.answer)
      ? f.answer.split(' ').map(Number)
      : f.answer.includes(' ')
        ? f.answer.split(' ')
        : f.answer

/** “3 or 4” is at least 3 to a key, which has no between. */
const isFromTo = ({ qualifier, why }: Figure): boolean => qualifier === 'between' && !why.includes('contradicted')

/** “8” and “about 12” stay the two, and neither is picked: keys call that contradicted as well. */
const areTwo = ({ value, qualifier, papers = [] }: Figure): boolean =>
  value === null && qualifier === 'about' && new Set(papers.map((p) => p.says)).size > 1

/** The product's words of a number, in those of the key. */
function stateOf(figure: Figure): string {
  const { value, qualifier, why, state, answer } = figure
  if (why.includes('contradicted') || state === 'nil_contradicted' || areTwo(figure)) return 'contradicted'
  if (isFromTo(figure)) return 'at least'
  // Several currencies are each known, and have no sum.
  if (why.includes('not_broken_down')) return 'known'
  if (value === null && answer === undefined) {
    if (why.includes('said_none')) return 'reported as none'
    return state === 'not_collected' || state === 'late' || !why.includes('not_recorded') ? 'nobody reported' : 'not known'
  }
  if (value === 0 && (why.includes('said_none') || why.includes('nil_return'))) return 'reported as none'
  if (qualifier === 'at_least') return 'at least'
  return state === 'aggregate' ? 'total without records' : 'known'
}
