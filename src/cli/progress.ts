/** A progress line for a person on a terminal; nothing at all for a program that reads the output. */
export type Progress = { at(done: number, total?: number): void; end(): void }

export function progress(label: string, isOn = process.stderr.isTTY === true): Progress {
  if (!isOn) return { at: () => undefined, end: () => undefined }
  let last = 0
  return {
    at: (done, total) => {
      const now = performance.now()
      if (now - last < 80 && done !== total) return
      last = now
      const width = 24
      const filled = total ? Math.round((width * done) / total) : 0
      const bar = total ? `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ` : ''
      process.stderr.write(
        `\r  ${label.padEnd(10)} ${bar}${done.toLocaleString('en')}${total ? ` / ${total.toLocaleString('en')}` : ''}\u001b[K`,
      )
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}
