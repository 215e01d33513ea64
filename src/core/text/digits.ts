/** Digits of other scripts. `Number('៣៧')` is NaN and `\d` does not match ១, so every number passes through here first. */

/** Zero of each script whose digits people type: Khmer, Arabic and its eastern form, Devanagari, Bengali, Thai, Lao, Burmese. */
const ZEROS = [0x17e0, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040] as const
const DIGITS = new RegExp(`[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`, 'g')

/** They become Latin ones; everything else is left alone. */
export const toLatinDigits = (text: string): string =>
  text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code))
  })

/** Latin digits become Khmer ones, for print. Exports always stay Latin. */
export const toKhmerDigits = (text: string): string => text.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x17e0 - 0x30))
