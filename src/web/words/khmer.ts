/**
 * Setting Khmer, and printing numbers and days in the reader's language. The browser's own Intl knows no Khmer (Chromium falls back to English without a
 * word), so page and server both use these.
 */
import { isDay } from '../../core/model/dates.ts'
import type { Lang } from '../../core/model/fields.ts'
import { digitsIn, languageOf } from '../../core/text/languages.ts'
import { printDay } from '../../core/text/print-day.ts'

export type { Lang } from '../../core/model/fields.ts'

/** The language a page is asked for, of those it is there in; anything else is the first. */
export const langOf = (asked: unknown, languages: readonly Lang[]): Lang => languages.find((lang) => lang === asked) ?? languages[0] ?? 'en'

/** Digits of the reader's language inside any text (`2023-Q2`, `3/8`). */
export const digits = digitsIn

/** A whole number, grouped: `9,418`, `៩.៤១៨`. */
export function formatNumber(n: number, lang: Lang): string {
  const grouped = String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, languageOf(lang).group)
  return digits(grouped, lang)
}

/**
 * A number with decimals, its whole part grouped: `9,418.50`, `៩.៤១៨,៥០`. Where a point stands between groups, a comma begins the decimals. What is no nought is
 * printed as none: it has as many decimals as show what there is.
 */
export function formatDecimal(n: number, places: number, lang: Lang): string {
  if (n !== 0 && Number(Math.abs(n).toFixed(places)) === 0 && places < 100) return formatDecimal(n, places + 1, lang)
  const [whole = '', decimals = ''] = Math.abs(n).toFixed(places).split('.')
  const mark = languageOf(lang).group === '.' ? ',' : '.'
  return `${n < 0 ? '-' : ''}${formatNumber(Number(whole), lang)}${mark}${digits(decimals, lang)}`
}

/** An ISO day as people write it: `3 June 2024`, `៣ មិថុនា ២០២៤`. Text that is no ISO day comes back as it is. */
export function formatDay(iso: string, lang: Lang): string {
  const day = iso.slice(0, 10)
  return isDay(day) ? printDay(day, lang) : iso
}

/** Zero-width space, which may break a line, and word joiner, which may not. */
const ZWSP = '\u200B'
const JOINER = '\u2060'
const CLUSTER_START = /(?<=[\u1780-\u17D1\u17D3])(?=[\u1780-\u17B3])/g

/**
 * Keeps Khmer words whole: the browser breaks lines inside them even where word breaks are marked, so each word's
 * clusters are joined. Text without marked word breaks (a name, a code list's words) is left to the browser.
 */
export function setKhmer(text: string): string {
  if (!text.includes(ZWSP)) return text
  return text
    .split(/([\u200B\s])/)
    .map((part) => part.replace(CLUSTER_START, JOINER))
    .join('')
}
