import { fold } from '../text/fold.ts'

/** Headings carry marks of their own: a star for "required", a colon, brackets. */
export const foldHeading = (text: string): string =>
  fold(text)
    .replace(/[*:：។]+$/g, '')
    .replace(/\s*[-_–]\s*/g, ' ')
    .trim()
