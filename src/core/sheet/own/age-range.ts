/** `18-30`, `under 18`, `46+`: years of age from and to, as a heading or a cell has them; and the band, where all of them are of one. */
import { foldText } from './tile.ts'

const ADULT = 18
const BELOW = /^(?:<|under|below|less than|moins de|ក្រោម|តិចជាង)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u
const UP_TO = /^(?:≤|<=|up to|jusqu'à)\s*(\d{1,3})$/u
const BETWEEN = /^(\d{1,3})\s*(?:-|–|—|to|à|ដល់)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u
const FROM = /^(?:≥|>=)\s*(\d{1,3})$|^(\d{1,3})\s*(?:\+|and over|and above|and more|or more|or over|et plus|ឡើង|ឡើងទៅ|ឆ្នាំឡើង|ឆ្នាំឡើងទៅ)$/u
const ABOVE = /^(?:>|over|above|more than|plus de|លើស|លើសពី|លើ)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u

/** @returns undefined for what is no range, and for one on both sides of eighteen */
export function bandOfRange(text: string): '<18' | '18+' | undefined {
  const folded = foldText(text)
  const of = (pattern: RegExp): readonly number[] =>
    (pattern.exec(folded) ?? []).slice(1).flatMap((n) => (n === undefined ? [] : [Number(n)]))
  const [below] = of(BELOW)
  const [upTo] = of(UP_TO)
  const [first, last] = of(BETWEEN)
  const [from] = of(FROM)
  const [above] = of(ABOVE)
  if ((below ?? Infinity) <= ADULT || (upTo ?? Infinity) < ADULT || (last ?? Infinity) < ADULT) return '<18'
  return (from ?? first ?? -1) >= ADULT || (above ?? -1) >= ADULT ? '18+' : undefined
}
