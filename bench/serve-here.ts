/** A server in a process of its own, for a bench: `node bench/serve-here.ts DIR PORT ANCHOR-SECONDS PADDING-PER-HOUR`; ends on SIGTERM. */
import { serve } from '../src/server/serve.ts'

const [dir, port, anchorSeconds, paddingPerHour] = process.argv.slice(2) as [string, string, string, string]
const serving = await serve({
  dir,
  port: Number(port),
  deskPort: null,
  web: { desk: dir, public: dir },
  rhythm: { anchorSeconds: Number(anchorSeconds), paddingPerHour: Number(paddingPerHour) },
})
process.send?.('ready')
process.once('SIGTERM', () => void serving.close().then(() => process.exit(0)))
