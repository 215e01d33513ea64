import { useEffect, useState } from 'react'
import type { Api, Said } from './api.ts'
import type { Failed } from './session.ts'

type Listed<T> = { readonly list: T | undefined; readonly refused: Failed | undefined; /** Asks again. */ again(): void }

/** What the application lists, asked when the page opens and whenever something on it was done. @param path undefined where nothing is asked. */
export function useList<T>(api: Api, path: string | undefined): Listed<T> {
  const [said, setSaid] = useState<Said<T>>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (path === undefined) return
    let isOver = false
    const look = async (): Promise<void> => {
      const now = await api.ask<T>('GET', path)
      if (!isOver) setSaid(now)
    }
    void look()
    return () => void (isOver = true)
  }, [api, path, round])
  return { list: said?.ok ? said.body : undefined, refused: said?.ok === false ? said : undefined, again: () => setRound((n) => n + 1) }
}
