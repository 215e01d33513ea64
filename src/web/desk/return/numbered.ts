import type { Words } from '../../../core/model/fields.ts'
import { formatNumber, type Lang } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'

/** A form with its number in the list of whoever sends it, by which alone a paper says it. */
export const sayNumbered = (number: number, words: Words, lang: Lang): string => `${formatNumber(number, lang)}. ${pick(words, lang)}`
