/** The page is a file that travels alone, to machines that may have no Khmer letters: it carries its own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FONTS = join(import.meta.dirname, '../../web/fonts')

/** Style rules with the two fonts inside, some 120 kB; the page asks for nothing. */
export const sheetFonts = (): string =>
  [
    ['Saksi Latin', 'latin.woff2', ''],
    ['Noto Sans Khmer', 'khmer.woff2', 'unicode-range:U+1780-17FF,U+19E0-19FF,U+200B-200D,U+2060,U+25CC;'],
  ]
    .map(([family, file, range]) => {
      const data = readFileSync(join(FONTS, file ?? '')).toString('base64')
      return `@font-face{font-family:"${family}";font-weight:100 900;${range}src:url(data:font/woff2;base64,${data}) format("woff2")}`
    })
    .join('\n')
