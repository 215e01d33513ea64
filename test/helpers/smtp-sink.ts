/** A mail server that keeps what it is given, and refuses the addresses it is told to. Loopback only; RFC 5321 as far as one mail needs it. */
import { createServer, type AddressInfo } from 'node:net'

export type Sink = {
  readonly port: number
  readonly mails: { readonly to: string; readonly text: string }[]
  refuse: string
  close(): Promise<void>
}

export async function openSink(): Promise<Sink> {
  const mails: { to: string; text: string }[] = []
  const sink = { port: 0, mails, refuse: '', close: async () => undefined as void }
  const server = createServer((socket) => {
    let [to, data, isData] = ['', '', false]
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    say('220 sink')
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      data += chunk.toString('utf8')
      for (;;) {
        if (isData) {
          const end = data.indexOf('\r\n.\r\n')
          if (end < 0) return
          mails.push({ to, text: data.slice(0, end) })
          data = data.slice(end + 5)
          isData = false
          say('250 kept')
          continue
        }
        const end = data.indexOf('\r\n')
        if (end < 0) return
        const line = data.slice(0, end)
        data = data.slice(end + 2)
        if (/^EHLO/i.test(line)) say('250 sink')
        else if (/^RCPT TO:<(.*)>/i.test(line)) {
          to = /^RCPT TO:<(.*?)>/i.exec(line)?.[1] ?? ''
          say(to === sink.refuse ? '550 not here' : '250 fine')
        } else if (/^DATA/i.test(line)) {
          isData = true
          say('354 go on')
        } else if (/^QUIT/i.test(line)) {
          say('221 bye')
          socket.end()
        } else say('250 fine')
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  sink.port = (server.address() as AddressInfo).port
  sink.close = () => new Promise((done) => server.close(() => done()))
  return sink
}

/** The text of a mail, decoded. */
export function textOf(mail: string): string {
  const at = mail.indexOf('\r\n\r\n')
  const [head, body] = [mail.slice(0, at), mail.slice(at + 4)]
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
