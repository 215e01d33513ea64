/** Khmer and Latin digits. `Number('៣៧')` is NaN and `\d` does not match ១, so every number passes through here first. */

/** Khmer digits become Latin ones; everything else is left alone. */
export const toLatinDigits = (text: string): string => text.replace(/[\u17E0-\u17E9]/g, (c) => String(c.charCodeAt(0) - 0x17e0))

/** Latin digits become Khmer ones, for print. Exports always stay Latin. */
export const toKhmerDigits = (text: string): string => text.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x17e0 - 0x30))
