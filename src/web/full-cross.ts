/** A shape that pages begin with, apart from the others (shapes.ts), which most are not in need of before somebody is at work. */
export const box = (inset: number): string => `M${inset} ${inset}h${16 - 2 * inset}v${16 - 2 * inset}h${2 * inset - 16}z`
export const CROSS = 'm5 5 6 6m0-6-6 6'

export const FULL_CROSS = [
  ['stop-full', box(1.2)],
  ['on', CROSS],
] as const
