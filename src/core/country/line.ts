/** A telephone that is printed on what people carry: digits and blanks, so that whoever reads it anywhere can ring it. */
export const isLine = (text: string): boolean => /^\+?[0-9][0-9 ]{1,18}[0-9]$/.test(text)
