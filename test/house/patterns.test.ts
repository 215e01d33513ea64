/**
 * No pattern of the product takes for ever. A backtracking engine needs exponential time exactly where one text can be read around a
 * loop in two ways (Weideman et al. 2016, "Analyzing matching time behavior of backtracking regular expression matchers"). Each pattern
 * becomes its position automaton, with how many ways lead from one position to the next, and is looked at for such a loop.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Bag = Map<number, number>
type Part = { readonly nullable: boolean; readonly first: Bag; readonly last: Bag }
const EMPTY: Part = { nullable: true, first: new Map(), last: new Map() }
/** Copies that stand for a bounded repetition; a longer one is looked at as if it had no end. */
const COPIES = 3
/** Beside each pattern's own characters: one of every kind that classes tell apart. */
const KINDS = [...'aAzZ059_ -./\n\t,;:@+=é', '\u1780', '\u200b', '\u{10ffff}']

const add = (into: Bag, from: Bag): Bag => [...from].reduce((bag, [k, n]) => bag.set(k, Math.min(2, (bag.get(k) ?? 0) + n)), new Map(into))

class Automaton {
  readonly #atoms: RegExp[] = []
  readonly #follow: Bag[] = []
  readonly #flags: string
  readonly #text: string
  #at = 0

  constructor({ source, flags }: RegExp) {
    this.#text = source
    this.#flags = flags.replace(/[gy]/g, '')
    this.#choice()
  }

  get isAmbiguous(): boolean {
    const letters = [...new Set([...KINDS, ...this.#text].flatMap((c) => [c.toLowerCase(), c.toUpperCase()]))]
    const reads = this.#atoms.map((atom) => letters.map((c) => atom.test(c)))
    const share = reads.map((p) => reads.map((q) => p.some((reading, i) => reading && q[i])))
    const reach = (from: Iterable<number>, step: (n: number) => Iterable<number>): Set<number> => {
      const seen = new Set(from)
      for (const n of seen) for (const m of step(n)) seen.add(m)
      return seen
    }
    const next = (p: number): Iterable<number> => this.#follow[p]?.keys() ?? []
    const after = reads.map((_, p) => reach(next(p), next))
    /** Only what leads around is of interest. */
    const around = reads.map((_, p) => [...next(p)].filter((q) => after[q]?.has(p)))
    // Two ways over one edge of a loop, as in (a*)*.
    if (around.some((to, p) => to.some((q) => (this.#follow[p]?.get(q) ?? 0) > 1))) return true
    const many = reads.length
    const pairs = (key: number): number[] =>
      (around[Math.floor(key / many)] ?? []).flatMap((a) =>
        (around[key % many] ?? []).flatMap((b) => (share[a]?.[b] ? [a * many + b] : [])),
      )
    // Or two loops that read one text and part on the way: from (p, p) by (x, y) and back.
    return around.some((to, p) => {
      const self = p * many + p
      if (to.length === 0) return false
      return [...reach(pairs(self), pairs)].some((key) => Math.floor(key / many) !== key % many && reach(pairs(key), pairs).has(self))
    })
  }

  #choice(): Part {
    let all = this.#row()
    while (this.#text[this.#at] === '|') {
      this.#at++
      const other = this.#row()
      all = { nullable: all.nullable || other.nullable, first: add(all.first, other.first), last: add(all.last, other.last) }
    }
    return all
  }

  #row(): Part {
    let all = EMPTY
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] ?? '')) all = this.#then(all, this.#repeated())
    return all
  }

  #then(a: Part, b: Part): Part {
    this.#join(a.last, b.first)
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? add(a.first, b.first) : a.first,
      last: b.nullable ? add(a.last, b.last) : b.last,
    }
  }
  #join(from: Bag, to: Bag): void {
    for (const p of from.keys()) this.#follow[p] = add(this.#follow[p] ?? new Map(), to)
  }

  #repeated(): Part {
    const start = this.#at
    const one = this.#atom()
    const said = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#text.slice(this.#at))?.[0]
    if (said === undefined) return one
    const end = this.#at
    const counts = /^\{(\d+)(,?)(\d*)\}/.exec(said)
    const least = counts ? Number(counts[1]) : said.startsWith('+') ? 1 : 0
    const most = counts ? (counts[2] === '' ? least : counts[3] === '' ? Infinity : Number(counts[3])) : said.startsWith('?') ? 1 : Infinity
    let all = least === 0 ? { ...one, nullable: true } : one
    if (most <= COPIES)
      for (let i = 1; i < most; i++) {
        this.#at = start
        const copy = this.#atom()
        all = this.#then(all, i < least ? copy : { ...copy, nullable: true })
      }
    else this.#join(all.last, all.first)
    this.#at = end + said.length
    return all
  }

  #atom(): Part {
    const rest = this.#text.slice(this.#at)
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0]
    if (group !== undefined) {
      this.#at += group.length
      const inside = this.#choice()
      this.#at++
      return /^\(\?<?[=!]/.test(group) ? EMPTY : inside // what is only looked at takes no text
    }
    const atom =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{\w+(?:=\w+)?\}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|k<\w+>|c[A-Z]|.)|[^])/iu.exec(
        rest,
      )?.[0] ?? ''
    this.#at += atom.length
    if (/^(?:\^|\$|\\[bB1-9]|\\k)/.test(atom)) return EMPTY
    const place = this.#atoms.push(new RegExp(`^(?:${atom})$`, this.#flags)) - 1
    return { nullable: false, first: new Map([[place, 1]]), last: new Map([[place, 1]]) }
  }
}

/** Where a pattern can begin, and what it is to its end. */
const LITERAL = /(?:[(,=:[!&|?{};]|=>|return)\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g
const patternsOf = (text: string): RegExp[] =>
  [...text.matchAll(LITERAL)].flatMap(([, source = '', flags = '']) => {
    try {
      return [new RegExp(source, flags)]
    } catch {
      return [] // two divisions of one line
    }
  })

describe('no pattern takes for ever', () => {
  it.each(['(a*)*', '(a+)+b', '(a|a)*b', '^(\\w+\\s?)*$', '(x+x+)+y', '(?:a|ab|b)*c', '([a-z]+)*\\d', '(.*,)*x', '(a{0,50})*'])(
    'where one does, it is seen: %s',
    (source) => expect(new Automaton(new RegExp(source)).isAmbiguous).toBe(true),
  )
  it.each([
    'a*a*',
    '(ab)*',
    '(?:[a-z]+-)*x',
    '^(?:\\d{1,3}\\.){3}\\d{1,3}$',
    '(a|b)*',
    '(?=(a+))b',
    '(?:"[^"]*",)*',
    '\\p{L}+(?: \\p{L}+)*',
  ])('where none does, none is: %s', (source) => expect(new Automaton(new RegExp(source, 'u')).isAmbiguous).toBe(false))
  it('in no file of the product', () => {
    const root = join(import.meta.dirname, '../..')
    const files = globSync('{src,verify,countries,reports}/**/*.{ts,tsx}', { cwd: root }).filter((path) => !/\.test\.tsx?$/.test(path))
    const patterns = files.flatMap((path) => patternsOf(readFileSync(join(root, path), 'utf8')).map((pattern) => ({ path, pattern })))
    expect(patterns.length).toBeGreaterThan(200)
    expect(patterns.filter(({ pattern }) => new Automaton(pattern).isAmbiguous)).toEqual([])
  })
})
