/**
 * Where a team opens its plan after the hour, says of which operation it was, and takes that back; and those of one's own body that are opened. The way from the value to the padding entry is walked before anything is kept;
 * of a plan that is not opened, of what is no operation of its own, and of one that an interest closes to whoever sends, nobody says anything: one answer.
 */
import { z } from 'zod'
import { isNoiseOf } from '../../work/plans/drops.ts'
import { isOpenedFor, isSaidBy } from '../../work/plans/acted-plan.ts'
import { listOpened } from '../../work/plans/list-opened.ts'
import { fromHex, toHex } from '../../core/bytes.ts'
import { parseObject } from '../../core/canonical.ts'
import { ACTED_WITHDRAWALS, type ActedWithdrawn } from '../../core/entry/kinds/acted-withdrawn.ts'
import type { PlanActed } from '../../core/entry/kinds/plan-acted.ts'
import type { PlanOpened } from '../../core/entry/kinds/plan-opened.ts'
import { isCount } from '../../core/shape.ts'
import { dropHash } from '../../core/plan/stream.ts'
import { inclusionRoot } from '../../core/ledger/tree.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { AppendRefused } from '../../errors.ts'
import type { App, Taking } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { actRoute } from './acts.ts'

const Opened = z.object({
  opened: z.string(),
  at: z.string(),
  said: z.array(
    z.object({
      acted: z.string(),
      operation: z.string(),
      office: z.string().nullable(),
      month: z.string().nullable(),
      number: z.string().nullable(),
      at: z.string(),
      back: z.enum(ACTED_WITHDRAWALS).nullable(),
    }),
  ),
})

export async function planRoutes(app: App, options: Taking): Promise<void> {
  const { country, store, pools } = options.installation
  app.get(
    '/api/v1/plans',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The plans that one’s own body has opened, the newest first, and of which operations it said that they were',
        response: { 200: z.object({ plans: z.array(Opened) }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const by = { country, decide: options.decide, reader: pools.saksi_reader, desk: pools.saksi_desk }
      const plans = await listOpened(signedIn(request), by)
      if (!plans) throw notHere()
      return reply.header('cache-control', 'no-store').send({ plans: plans.map((p) => ({ ...p, said: [...p.said] })) })
    },
  )
  actRoute(app, options, {
    url: '/api/v1/plans',
    summary: 'Open a plan that was sealed before its hour, say of which operation an opened one was, or take that back',
    take: async (entries, from) => {
      for (const [i, parts] of entries.entries()) {
        const act = parseObject(parts.stub) as PlanOpened | PlanActed | ActedWithdrawn | undefined
        if (act?.kind === 'acted.withdrawn') {
          if (!(await isSaidBy(pools.saksi_reader, from, act))) throw new AppendRefused('plan.not-said', 'stub.acted', i)
          continue
        }
        if (act?.kind === 'plan.acted') {
          if (!(await isOpenedFor(pools.saksi_reader, from, act))) throw new AppendRefused('plan.not-opened', 'stub.opened', i)
          continue
        }
        const root = rootOf(act)
        const isThere = root !== undefined && (await isNoiseOf(pools.saksi_reader, root.padded, root.noise))
        if (!isThere) throw new AppendRefused('plan.not-in-log', 'stub.padded', i)
      }
      return appendActs(entries, ['plan.opened', 'plan.acted', 'acted.withdrawn'], { agency: from.agency, country, store })
    },
  })
}

/** The noise that an act's own path leads to; undefined where the path leads to none. */
function rootOf(act: PlanOpened | undefined): { readonly padded: string; readonly noise: string } | undefined {
  try {
    if (!act || !isCount(act.index) || !isCount(act.size) || !/^[0-9a-f-]{36}$/.test(act.padded)) return undefined
    const root = inclusionRoot(dropHash(fromHex(act.value), fromHex(act.cell)), act.index, act.size, act.path.map(fromHex))
    return root && { padded: act.padded, noise: toHex(root) }
  } catch {
    return undefined // members that are no hex: the check of the act would refuse them too
  }
}
