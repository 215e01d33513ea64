/** Word breaks are put into Khmer for the screen only; text is stripped of them before it is kept. */
export const stripBreaks = (text: string): string => text.replace(/[\u200B\u2060]/g, '')
