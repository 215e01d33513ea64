/**
 * Conditions by parity: half the sum of some conditions, rounded up, is one that every whole choice meets. Where all of
 * them are tight, what they leave in halves cancels out, and what they ask for is odd, it cuts the halves off. They are
 * found by elimination modulo 2 (Koster, Zymolka and Kutschka 2009, in outline).
 */
import type { AtLeast } from '../../../../attack/solver.ts'
import { missing, nameOf } from './conditions.ts'

/** Looser conditions than this take no part. */
const LOOSE = 0.3
/** A share within this of 0 or 1 is rounded there, and costs what it is off. */
const NEAR = 0.02
/** A condition that is broken by less is not worth a row. */
const WORTH = 0.05

type Line = { readonly odd: Uint8Array; readonly from: Uint8Array; isOdd: number; slack: number }

/** @param rows only those with whole coefficients above 0 are used. @returns those that this choice breaks, the deepest first. */
export function cutByParity(rows: readonly AtLeast[], choice: ArrayLike<number>, most: number): AtLeast[] {
  const tight = rows.flatMap((row) => {
    if (!row.coefficients.every((k) => k > 0 && Number.isInteger(k))) return []
    const slack = -missing(row, choice)
    return slack < LOOSE ? [{ row, slack: Math.max(0, slack) }] : []
  })
  tight.sort((a, b) => a.slack - b.slack)
  const parts = Array.from(choice, (_, c) => c).filter((c) => choice[c]! > NEAR && choice[c]! < 1 - NEAR)
  parts.sort((a, b) => Math.abs(choice[a]! - 0.5) - Math.abs(choice[b]! - 0.5))
  const place = new Map(parts.map((c, i) => [c, i]))
  const off = parts.map((c) => Math.min(choice[c]!, 1 - choice[c]!))
  const lines = tight.map(({ row, slack }, i): Line => {
    const odd = new Uint8Array(parts.length)
    const from = new Uint8Array(tight.length)
    from[i] = 1
    let rest = row.atLeast
    row.columns.forEach((c, k) => {
      const at = place.get(c)
      if (at !== undefined) odd[at] = row.coefficients[k]! & 1
      else if (choice[c]! > 0.5) rest -= row.coefficients[k]!
    })
    return { odd, from, isOdd: rest & 1, slack }
  })
  const found = new Map<string, { row: AtLeast; depth: number }>()
  const note = (line: Line): void => {
    if (!line.isOdd || line.odd.reduce((sum, is, i) => sum + (is ? off[i]! : 0), line.slack) > 1 - 2 * WORTH) return
    const row = halve(
      tight.flatMap(({ row }, i) => (line.from[i] ? [row] : [])),
      choice,
    )
    const depth = missing(row, choice)
    if (depth < WORTH) return
    found.set(nameOf(row), { row, depth: depth / Math.sqrt(row.columns.length) })
  }
  let open = lines
  for (let part = 0; part <= parts.length; part++) {
    for (const line of open) note(line)
    const pivot = open.filter((line) => line.odd[part]).toSorted((a, b) => a.slack - b.slack)[0]
    if (!pivot) continue
    open = open.filter((line) => line !== pivot)
    for (const line of open) {
      if (!line.odd[part]) continue
      pivot.odd.forEach((is, i) => (line.odd[i]! ^= is))
      pivot.from.forEach((is, i) => (line.from[i]! ^= is))
      line.isOdd ^= pivot.isOdd
      line.slack = line.from.reduce((sum, is, i) => sum + (is ? tight[i]!.slack : 0), 0)
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.depth - a.depth)
    .slice(0, most)
    .map(({ row }) => row)
}

/** Half the sum, odd coefficients rounded to where the choice already is. */
function halve(rows: readonly AtLeast[], choice: ArrayLike<number>): AtLeast {
  const sum = new Map<number, number>()
  let rest = 0
  for (const { columns, coefficients, atLeast } of rows) {
    rest += atLeast
    columns.forEach((c, i) => sum.set(c, (sum.get(c) ?? 0) + coefficients[i]!))
  }
  for (const [c, k] of sum) {
    const isDown = (k & 1) === 1 && choice[c]! > 0.5
    if (isDown) rest--
    sum.set(c, isDown ? (k - 1) / 2 : Math.ceil(k / 2))
  }
  const atLeast = Math.ceil(rest / 2)
  const kept = [...sum].filter(([, k]) => k !== 0)
  return { columns: kept.map(([c]) => c), coefficients: kept.map(([, k]) => Math.min(k, atLeast)), atLeast }
}
