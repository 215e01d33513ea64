/**
 * The server's end. A browser opens lines ahead of need, and a stranger may open one and say nothing: Node ends neither when it stops listening, and no
 * longer looks how slow they are, so that one silent line would hold a server that was told to end, and the upgrade or failover that waits for it.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { App } from './options.ts'

/** For what is under way: a return that is being handed in, a file that is being fetched. systemd waits longer. */
const GRACE_MS = 30_000

export function endLines(app: App): void {
  const silent = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  app.server.on('request', ({ socket }: IncomingMessage) => silent.delete(socket))
  let graceOver: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy()
    // One that came in this very moment, and one that takes for ever.
    graceOver = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
  })
  app.addHook('onClose', async () => clearTimeout(graceOver))
}
