/** Sparse vectors over a prime field: elimination without rounding. */

/** 2^26 - 5: products of two residues stay exact in a double. */
export const P = 67_108_859
const mod = (x: number): number => ((x % P) + P) % P

/** x^(P-2) by squaring: the inverse of x in the field. */
export function invert(x: number): number {
  let [base, exponent, result] = [mod(x), P - 2, 1]
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % P
    base = (base * base) % P
    exponent = Math.floor(exponent / 2)
  }
  return result
}

export type Sparse = Map<number, number>

/** target += factor * source, dropping what becomes 0. */
export function addTo(target: Sparse, source: Sparse, factor: number): void {
  for (const [row, value] of source) {
    const sum = mod((target.get(row) ?? 0) + mod(factor) * mod(value))
    if (sum === 0) target.delete(row)
    else target.set(row, sum)
  }
}
