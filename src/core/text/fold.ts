/**
 * One spelling for what looks the same. Khmer that reads alike may differ in bytes even after NFC (order of subscripts,
 * subscript da for ta, invisible spaces), so headings, codes and searches are compared folded. The original is kept for
 * display; a folded text is never shown or stored.
 */
import { toLatinDigits } from './digits.ts'

/** Zero-width space, joiner and non-joiner, word joiner, byte-order mark, soft hyphen. */
const INVISIBLE = /\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/g
const SUBSCRIPTS = /(?:\u17D2[\u1780-\u17A2])+/g
const SUBSCRIPT_RO = '\u17D2\u179A'
const SUBSCRIPT_DA = '\u17D2\u178A'
const SUBSCRIPT_TA = '\u17D2\u178F'

/** In a stack of subscripts ro comes last, and da is written ta: the two are the same mark in most fonts. */
function orderSubscripts(stack: string): string {
  let before = ''
  let ro = ''
  for (let i = 0; i < stack.length; i += 2) {
    const pair = stack.slice(i, i + 2)
    if (pair === SUBSCRIPT_RO) ro += pair
    else before += pair === SUBSCRIPT_DA ? SUBSCRIPT_TA : pair
  }
  return before + ro
}

/** The comparable form of a text in any script: invisible marks, case, runs of space and numeral set no longer matter. */
export const fold = (text: string): string => (BEYOND_ASCII.test(text) ? foldScript(text) : text.toLowerCase()).replace(/\s+/g, ' ').trim()

/** A sheet has millions of cells, and most of them hold nothing that another script could write otherwise. */
const BEYOND_ASCII = /[\u0080-\uFFFF]/
/**
 * Khmer and plain letters alone: nothing of it is composed of others or has a small form, so normalising finds nothing to do. Without the one
 * sign (U+17DD) that would be put in another order beside a subscript's.
 */
const KHMER_ALONE = /^[\0-\u007F\u1780-\u17DC\u17E0-\u17F9]*$/
const normal = (text: string): string =>
  KHMER_ALONE.test(text)
    ? /[A-Z]/.test(text)
      ? text.toLowerCase()
      : text
    : text.replace(INVISIBLE, '').normalize('NFC').toLowerCase().normalize('NFC')
const foldScript = (text: string): string => toLatinDigits(normal(text)).replace(SUBSCRIPTS, orderSubscripts)
