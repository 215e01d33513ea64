/**
 * A reviewer asks for returns that are owed: a signed act, which the office sees in its own list, and in its next notice by mail where an operator has
 * said to whom. Once a day for a return.
 */
import { z } from 'zod'
import type { ReturnAsked } from '../../core/entry/kinds/return-asked.ts'
import { readStub } from '../../core/entry/shapes.ts'
import { isAskable } from '../../core/due/slot.ts'
import { slotName } from '../../core/due/locks.ts'
import { parsePeriod } from '../../core/model/dates.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { AppendRefused } from '../../errors.ts'
import { readSlotStates } from '../../work/returns-due/read-due.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { isOwnWork, mayReview, signerOf } from '../session/rights.ts'
import { todayOf } from '../today.ts'

const Taken = z.object({
  entries: z.array(z.string()),
  receipt: z.object({ entry: z.string(), proof: z.string() }).nullable(),
  /** Agencies that read of it in their next notice by mail: none goes out now, for its hour would tell that somebody asked. */
  noticed: z.array(z.string()),
})

export async function askForReturnsRoutes(app: App, { installation, reminding }: ServeOptions): Promise<void> {
  const { country, settings, counts, store } = installation

  app.post(
    '/api/v1/returns-due/reminders',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Ask agencies for returns that they owe',
        body: z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(50) }),
        response: { 200: Taken, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const { entries } = request.body as { entries: z.infer<typeof EntryPartsSchema>[] }
      if (!who || !mayReview(request, country) || !isOwnWork(request, entries)) throw notHere()
      const asked = entries.map((entry, i) => readAsked(entry.stub, i))
      for (const [i, act] of asked.entries()) await mustOwe(act, who.agency, i)
      const taken = await appendActs(entries, ['return.asked'], { agency: who.agency, country, store })
      const asking = new Set(asked.map((act) => act.of))
      return { ...taken, noticed: [...asking].filter((of) => reminding?.settings.to[of] !== undefined) }
    },
  )

  /** @throws AppendRefused for a form that this reviewer does not follow, and for a return that is not owed by now. */
  async function mustOwe({ form, slots }: ReturnAsked, agency: string, i: number): Promise<void> {
    const spans = slots.map(([, period]) => parsePeriod(period)).filter((span) => span !== undefined)
    const interval = {
      from: spans.map((s) => s.from).toSorted()[0] ?? '',
      to:
        spans
          .map((s) => s.to)
          .toSorted()
          .at(-1) ?? '',
    }
    const today = todayOf(settings.demo)
    const found =
      spans.length < slots.length
        ? undefined
        : await readSlotStates(form, { country, agency, interval, today, isDemo: settings.demo }, counts)
    if (!found) throw new AppendRefused('act.not-sound', 'stub.form', i)
    const owed = new Set(found.filter((s) => isAskable(s.state)).map((s) => slotName(s.office, s.period)))
    const other = slots.map(([office, period]) => slotName(office, period)).find((slot) => !owed.has(slot))
    if (other !== undefined) throw new AppendRefused('return.not-owed', other, i)
  }
}

function readAsked(text: string, i: number): ReturnAsked {
  const said = readStub(text, 'act')
  if (said?.kind !== 'return.asked') throw new AppendRefused('act.not-sound', 'stub', i)
  return said
}
