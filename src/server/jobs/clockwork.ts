/** Work that comes round by itself while the server runs. A round that fails is logged and comes round again; rounds never overlap. */
export function clockwork(name: string, everyMs: number, work: () => Promise<unknown>, log: (line: string) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(work).catch((error: Error) => log(`failed ${name} ${error.name}`))
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
