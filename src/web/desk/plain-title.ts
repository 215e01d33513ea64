import { useEffect } from 'react'

/** A browser prints the tab's title in the margin: on paper it says what the paper is, and nothing else. */
export function usePlainTitle(title: string): void {
  useEffect(() => {
    const was = document.title
    const [before, after] = [(): void => void (document.title = title), (): void => void (document.title = was)]
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      after()
    }
  }, [title])
}
