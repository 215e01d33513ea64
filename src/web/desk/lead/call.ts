/** A call while it goes on, and the line of the register that it becomes. Pure. */
import type { Form } from '../../../core/country/index.ts'

export const SAFE = ['yes', 'no', 'unknown'] as const
export const BACK = ['never', 'caller', 'anybody'] as const
export const SILENT_ASKS = ['danger', 'leave', 'others', 'wants'] as const
export type SilentAsk = (typeof SILENT_ASKS)[number]
export type Call = {
  readonly safe?: (typeof SAFE)[number]
  readonly asked: Readonly<Partial<Record<SilentAsk, 'yes' | 'no' | 'unsaid'>>>
  readonly back?: (typeof BACK)[number]
  readonly from: string
  readonly to: string
  readonly pretext: string
  readonly note: string
  /** It has become a record that is being typed: kept until another call begins, for that record may not be sent yet. */
  readonly isOver?: true
  /** Cells of the form that are typed as they are. */
  readonly cells: Readonly<Record<string, string>>
}
export const NO_CALL: Call = { asked: {}, from: '', to: '', pretext: '', note: '', cells: {} }

export const isBegun = (call: Call): boolean => JSON.stringify(call) !== JSON.stringify(NO_CALL)

/** How a call is called back, and what was tapped, in the words of whoever takes it: sealed with the rest of what was said. */
export type CallWords = {
  readonly back: (who: (typeof BACK)[number]) => string
  readonly hours: (from: string, to: string) => string
  readonly pretext: (words: string) => string
  readonly asked: (ask: SilentAsk, answer: 'yes' | 'no' | 'unsaid') => string
}

/**
 * @param today ISO day. @param channel how it came. @returns cells of the form, as they are typed: how to call back stands first in what is sealed,
 * so that whoever opens the record reads it before the number.
 */
export function cellsOf(
  call: Call,
  form: Form,
  { today, channel }: { readonly today: string; readonly channel: string },
  words: CallWords,
): Record<string, string> {
  const has = (id: string): boolean => form.fields.some((f) => f.id === id)
  const back =
    call.back === undefined
      ? []
      : [
          [
            words.back(call.back),
            ...(call.back !== 'never' && call.from !== '' && call.to !== '' ? [words.hours(call.from, call.to)] : []),
            ...(call.back !== 'never' && call.pretext.trim() !== '' ? [words.pretext(call.pretext.trim())] : []),
          ].join('; '),
        ]
  const asked = SILENT_ASKS.flatMap((ask) => (call.asked[ask] === undefined ? [] : [words.asked(ask, call.asked[ask])]))
  const said = [...back, ...asked, ...(call.note.trim() === '' ? [] : [call.note.trim()])].join('. ')
  const known = { ...call.cells, received_on: today.split('-').toReversed().join('-'), channel, state: 'received', remarks: said }
  return Object.fromEntries(Object.entries(known).filter(([id, value]) => has(id) && value !== ''))
}
