/** A person's name in a cell: with its cue, in one script or in both, with a name that he is called by. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { foldText } from '../words/fold-text.ts'

/** `khmer`: in Khmer, or in whatever letters are not Latin. */
export type Name = { readonly khmer?: string; readonly latin?: string }

const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
const KHMER = /[\u1780-\u17FF]/
const LATIN = /\p{Script=Latin}/u

/** @returns both scripts apart where the cell holds both; nothing where no letter stands in it. */
export function splitName(cell: string, { nameCue }: SheetWords): Name {
  const text = withoutCue(cell.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim(), nameCue)
  // `王明`, `สมชาย`: a foreigner's own letters are the name as well.
  if (!LATIN.test(text)) return /\p{L}/u.test(text) ? { khmer: text } : {}
  if (!KHMER.test(text)) return { latin: text }
  const latin = (text.match(/\p{Script=Latin}[\p{Script=Latin}\u0300-\u036F\s'.-]*/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => LATIN.test(part))
  const khmer = text
    .replace(/\(?[\p{Script=Latin}][\p{Script=Latin}\s'.-]*\)?/gu, ' ')
    .replace(/[()/,|-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // Two names that are each in pieces are not put together by guess.
  return latin.length === 1 && latin[0] !== undefined && khmer !== '' ? { khmer, latin: latin[0] } : { khmer: text }
}

function withoutCue(text: string, cues: readonly string[]): string {
  const folded = foldText(text)
  for (const cue of cues.map(foldText).toSorted((a, b) => b.length - a.length)) {
    if (!folded.startsWith(cue) || folded.length === cue.length) continue
    const rest = text.slice(cue.length)
    if (/^[\s.:៖]/.test(rest)) return rest.replace(/^[\s.:៖]+/, '')
  }
  // Khmer writes its words without a space, and no name begins so.
  return text.replace(/^ឈ្មោះ(?=[\u1780-\u17B3])/u, '')
}
