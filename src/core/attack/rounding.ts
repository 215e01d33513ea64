/**
 * What a rounded number tells. A number of people above 0 is printed as one of the two multiples of the base beside it, and
 * never as 0; a multiple stays as it is. Which of the two was drawn nobody knows, so all that is told is an interval.
 */

/** The smallest base that there is: with it a number stands for three to five others. */
export const LEAST_BASE = 3

/** First and last of what may be behind a printed number; 0 is nobody. */
export const behind = (printed: number, base: number): readonly [number, number] =>
  printed === 0 ? [0, 0] : [Math.max(1, printed - base + 1), printed + base - 1]

/** What a number may be printed as: one multiple, or two, the lower first. */
export function multiplesBeside(value: number, base: number): readonly number[] {
  if (value === 0) return [0]
  const [lower, upper] = [base * Math.floor(value / base), base * Math.ceil(value / base)]
  return lower === upper || lower === 0 ? [upper] : [lower, upper]
}
