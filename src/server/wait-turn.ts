/**
 * The server of a shared record whose turn it is not. It answers everybody that it does not serve, so that whatever stands in front leads them to the
 * other; it keeps its copy of the log as new as what was signed, and the couriers that the other hands it; and when the other is gone, the log is its own.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Installation } from '../work/installation/installation.ts'
import { HANDED_SECRETS, takeHandedSecrets } from '../work/couriers/hand-secrets.ts'
import { isOtherServer, keepForOther, SECOND_PLACE } from '../work/couriers/second-place.ts'
import { closeServer, give, openServer, readBody, smallServer, type Given } from '../outside/http/small-server.ts'
import { BODY_LIMIT } from './body-limit.ts'
import { clockwork } from './jobs/clockwork.ts'
import { bringWaitingCouriers } from './jobs/couriers.ts'

const LOOK_MS = 500
const MIRROR_MS = 10 * 60_000
const REQUEST_MS = 20_000
const ELSEWHERE: Given = { status: 503, body: 'another server of this record serves\n' }

type Ports = { readonly port: number; readonly deskPort: number | null; readonly watchPort?: number | undefined }

/**
 * @param say what keeps it from taking over, each reason once.
 * @returns when this process writes the log. @throws when it may no longer try.
 */
export async function waitForTurn(
  installation: Installation,
  host: string,
  { port, deskPort, watchPort }: Ports,
  say: (line: string) => void,
): Promise<void> {
  const { sequencer, layout } = installation
  const log = (): void => undefined
  const answer = async (incoming: IncomingMessage): Promise<Given> => {
    if (incoming.method !== 'POST') return ELSEWHERE
    if (incoming.url === HANDED_SECRETS) {
      if (!isOtherServer(layout, incoming.headers.authorization)) return { status: 404, body: '' }
      const text = await readBody(incoming, BODY_LIMIT)
      return { status: typeof text === 'number' ? text : takeHandedSecrets(layout, text), body: '' }
    }
    if (incoming.url !== SECOND_PLACE) return ELSEWHERE
    return { status: await keepForOther(layout, incoming.headers.authorization, () => readBody(incoming, BODY_LIMIT)), body: '' }
  }
  const own = smallServer(REQUEST_MS, (incoming, response) => void give(response, () => answer(incoming), log))
  const elsewhere = (body: (path: string) => Given) => (incoming: IncomingMessage, response: ServerResponse) =>
    void give(response, () => Promise.resolve(body(incoming.url ?? '')), log)
  const desk = smallServer(
    REQUEST_MS,
    elsewhere(() => ELSEWHERE),
  )
  const watch = smallServer(
    REQUEST_MS,
    elsewhere((path) => (path === '/healthz' ? { status: 200, body: 'ok\n' } : ELSEWHERE)),
  )
  const open = [
    [own, port],
    ...(deskPort === null ? [] : [[desk, deskPort]]),
    ...(watchPort === undefined ? [] : [[watch, watchPort]]),
  ] as const
  const opened: (typeof own)[] = []
  const stop = bringWaitingCouriers(installation, say)
  const stopMirroring = clockwork('mirroring the anchor', MIRROR_MS, () => installation.mirrorAnchor(), say)
  let said = ''
  try {
    for (const [server, at] of open as readonly (readonly [typeof own, number])[]) {
      await openServer(server, at, host)
      opened.push(server)
    }
    for (;;) {
      try {
        await sequencer.mirror()
        await sequencer.flush()
        if (sequencer.hasTurn) return
        said = ''
      } catch (error) {
        const why = (error as Error).message
        if (why !== said) say(`it waits: ${why}`)
        said = why
        await installation.revive().catch(() => undefined) // said above
      }
      await pause(LOOK_MS)
    }
  } finally {
    await Promise.all([stop(), stopMirroring(), ...opened.map(closeServer)])
  }
}
