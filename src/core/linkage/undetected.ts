/**
 * How many people no list has: multiple-systems estimation, by loglinear models of how lists overlap (Fienberg 1972, Biometrika 59; Bishop, Fienberg and
 * Holland 1975, chapter 6; of trafficking Silverman 2014). Several models stand beside each other, for the data cannot say which is right, and none is given where it
 * would mislead: of thin lists, and of lists between which people are handed on. It is of the library alone: no figure of a record is made of it, and no page has one.
 */

/** Who is in just these lists, and in no other. */
export type InLists = { readonly lists: readonly string[]; readonly people: number }
export type Lists = {
  readonly lists: readonly string[]
  /** Combinations that nobody is in may be left out. */
  readonly found: readonly InLists[]
  /** Between which lists people are handed on; empty where somebody made sure that between none are. */
  readonly referrals: readonly (readonly [from: string, to: string])[] | 'not_known'
}
export type OverlapModel = {
  /** Pairs of lists that are taken to hang together, beyond what chance makes. */
  readonly together: readonly (readonly [string, string])[]
  /** Estimated people in no list, not rounded. */
  readonly undetected: number
  /** 95 %, of chance alone. */
  readonly low: number
  readonly high: number
  /** Akaike's criterion above that of the best model: up to 2 the data hardly tell them apart, from 10 on it has no support. */
  readonly worse: number
}
export type Undetected =
  | {
      readonly ok: true
      readonly seen: number
      /** The best first; those without support are left out. */
      readonly models: readonly OverlapModel[]
      /** From the lowest end to the highest of all models that the data hardly tell apart. */
      readonly low: number
      readonly high: number
      readonly assumptions: readonly string[]
    }
  | { readonly ok: false; readonly why: 'too_few_lists' | 'too_many_lists' | 'referrals' | 'thin' | 'no_model'; readonly message: string }

/** Of a shorter list, or of two that share fewer, an estimate is chance. */
const [LIST_LEAST, SHARED_LEAST] = [30, 5]
const [LISTS_LEAST, LISTS_MOST] = [3, 6]
/** More lists have more pairs that may hang together than can be tried. */
const TOGETHER_MOST = 3
const [HARDLY_WORSE, UNSUPPORTED] = [2, 10]
/** Sure at 95 %, of the normal law. */
const NINETY_FIVE = 1.96

export const ASSUMPTIONS: readonly string[] = [
  'Everybody was there all the time: nobody came, left or died between one list and the next.',
  'Each person is one in all lists. A link that was missed makes the estimate too high, a wrong one too low.',
  'What hangs together hangs together in pairs of lists; where three do, no model here knows it.',
  'Each list could have had anybody. Who can be found by no list (hidden in a house, held abroad) is not in the estimate.',
  'No list hands its people to another. Where it does, the overlap is made and not met, and the estimate comes out low: it would say that nearly all are found.',
  'The ends are of chance and of these models. How wrong the five sentences above are is in none of them.',
]

/** @throws RangeError for a list that is not there or is named twice, a combination that is none or comes twice, and people that are no whole number. */
export function estimateUndetected({ lists, found, referrals }: Lists): Undetected {
  const cells = countCells(lists, found)
  const refuse = (why: Extract<Undetected, { ok: false }>['why'], message: string): Undetected => ({ ok: false, why, message })
  if (lists.length < LISTS_LEAST)
    return refuse('too_few_lists', 'two lists cannot tell whether they hang together: three at least are needed')
  if (lists.length > LISTS_MOST) return refuse('too_many_lists', `${lists.length} lists are too many: ${LISTS_MOST} at most`)
  if (referrals === 'not_known')
    return refuse(
      'referrals',
      'nobody has said whether people are handed on between these lists: find out first, for then no estimate holds',
    )
  const [handed] = referrals
  if (handed)
    return refuse(
      'referrals',
      `${handed[0]} hands people on to ${handed[1]}: their overlap is made and not met, and an estimate comes out low, as if nearly all were found`,
    )
  const bits = lists.map((_, at) => 1 << at)
  const holding = (mask: number): number => cells.reduce((n, people, cell) => n + ((cell & mask) === mask ? people : 0), 0)
  for (const [at, bit] of bits.entries())
    if (holding(bit) < LIST_LEAST) return refuse('thin', `${lists[at]} has ${holding(bit)} people: ${LIST_LEAST} at least are needed`)
  const pairs = bits.flatMap((a, i) => bits.slice(i + 1).map((b, j) => ({ mask: a | b, names: [lists[i]!, lists[i + 1 + j]!] as const })))
  for (const { mask, names } of pairs)
    if (holding(mask) < SHARED_LEAST)
      return refuse('thin', `${names.join(' and ')} share ${holding(mask)} people: ${SHARED_LEAST} at least are needed`)
  const tried = subsets(pairs, Math.min(TOGETHER_MOST, pairs.length)).flatMap((together) => {
    const fitted = fit(cells, [0, ...bits, ...together.map((p) => p.mask)])
    return fitted ? [{ ...fitted, together: together.map((p) => p.names) }] : []
  })
  const best = Math.min(...tried.map((t) => t.akaike))
  const models = tried
    .map(({ together, undetected, low, high, akaike }): OverlapModel => ({ together, undetected, low, high, worse: akaike - best }))
    .filter((m) => m.worse < UNSUPPORTED)
    .toSorted((a, b) => a.worse - b.worse)
  if (models.length === 0) return refuse('no_model', 'no model can be fitted to these overlaps')
  const close = models.filter((m) => m.worse <= HARDLY_WORSE)
  return {
    ok: true,
    seen: cells.reduce((a, b) => a + b, 0),
    models,
    low: Math.min(...close.map((m) => m.low)),
    high: Math.max(...close.map((m) => m.high)),
    assumptions: ASSUMPTIONS,
  }
}

/** People by combination, each list a bit; nobody is in cell 0. */
function countCells(lists: readonly string[], found: readonly InLists[]): number[] {
  if (new Set(lists).size !== lists.length) throw new RangeError('a list is named twice')
  const cells = Array.from({ length: 1 << lists.length }, () => 0)
  const seen = new Set<number>()
  for (const { lists: own, people } of found) {
    const cell = own.reduce((mask, name) => {
      const at = lists.indexOf(name)
      if (at < 0) throw new RangeError(`there is no list ${name}`)
      return mask | (1 << at)
    }, 0)
    if (cell === 0) throw new RangeError('who is in no list cannot be counted')
    if (seen.has(cell)) throw new RangeError(`${own.join(' and ')} comes twice`)
    if (!Number.isSafeInteger(people) || people < 0) throw new RangeError(`${people} is no number of people`)
    seen.add(cell)
    cells[cell] = people
  }
  return cells
}

function subsets<T>(all: readonly T[], most: number): T[][] {
  return all.reduce<T[][]>((made, one) => [...made, ...made.filter((s) => s.length < most).map((s) => [...s, one])], [[]])
}

const STEPS = 60
/** A term beyond this is running away: the overlaps do not say what it is. */
const AWAY = 25

type Fitted = { readonly undetected: number; readonly low: number; readonly high: number; readonly akaike: number }

/** Poisson regression by Newton's method; a term is in each cell that has all bits of its mask, and the first, of mask 0, is the log of who is in no list. */
function fit(cells: readonly number[], masks: readonly number[]): Fitted | undefined {
  const places = cells.flatMap((_, cell) => (cell === 0 ? [] : [cell]))
  if (masks.length > places.length) return undefined
  const isIn = (cell: number, mask: number): boolean => (cell & mask) === mask
  let terms = masks.map((_, t) =>
    t === 0
      ? Math.log(
          Math.max(
            1,
            cells.reduce((a, b) => a + b, 0),
          ),
        )
      : -1,
  )
  const expected = (cell: number): number => Math.exp(masks.reduce((sum, mask, t) => sum + (isIn(cell, mask) ? terms[t]! : 0), 0))
  const likelihood = (): number => places.reduce((sum, cell) => sum + cells[cell]! * Math.log(expected(cell)) - expected(cell), 0)
  for (let step = 0; step < STEPS; step++) {
    const { slope, information } = slopes()
    const move = solve(information, slope)
    if (!move) return undefined
    const [before, from] = [likelihood(), terms]
    let part = 1
    do {
      terms = from.map((t, i) => t + part * move[i]!)
      part /= 2
    } while (part > 1e-9 && !(likelihood() >= before - 1e-9))
    if (terms.some((t) => !Number.isFinite(t) || Math.abs(t) > AWAY)) return undefined
    if (Math.max(...move.map(Math.abs)) < 1e-9) return finish()
  }
  return undefined

  function slopes(): { readonly slope: number[]; readonly information: number[][] } {
    const slope = masks.map(() => 0)
    const information = masks.map(() => masks.map(() => 0))
    for (const cell of places) {
      const mean = expected(cell)
      masks.forEach((a, i) => {
        if (!isIn(cell, a)) return
        slope[i]! += cells[cell]! - mean
        masks.forEach((b, j) => isIn(cell, b) && (information[i]![j]! += mean))
      })
    }
    return { slope, information }
  }

  /** A logarithmic normal interval (Burnham and others 1987), of the term's error and of who happens to be missed. */
  function finish(): Fitted | undefined {
    const column = solve(
      slopes().information,
      masks.map((_, t) => Number(t === 0)),
    )
    if (!column || !(column[0]! > 0)) return undefined
    const undetected = Math.exp(terms[0]!)
    const spread = Math.exp(NINETY_FIVE * Math.sqrt(Math.log1p(column[0]! + 1 / undetected)))
    return { undetected, low: undetected / spread, high: undetected * spread, akaike: 2 * masks.length - 2 * likelihood() }
  }
}

/** Gauss, with pivots; undefined where the equations do not say. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  const n = right.length
  for (let c = 0; c < n; c++) {
    const pivot = rows.slice(c).reduce((best, row, i) => (Math.abs(row[c]!) > Math.abs(rows[best]![c]!) ? c + i : best), c)
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    const own = rows[c]!
    if (Math.abs(own[c]!) < 1e-9) return undefined
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const factor = rows[r]![c]! / own[c]!
      for (let k = c; k <= n; k++) rows[r]![k]! -= factor * own[k]!
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!)
}
