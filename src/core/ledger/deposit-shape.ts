/** Whether a file is what a witness's keeper gives, by its look alone: in a window, so that a file of something else goes nowhere. What is believed, the application judges (deposit-lists.ts). */
export const DEPOSIT_DAY = 'saksi-deposit-day@v1'
const VKEY = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{40,}={0,2}$/

export const looksLikeLists = (text: string): boolean => text.startsWith(`${DEPOSIT_DAY}\n`)
export const looksLikeKeys = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every((line) => VKEY.test(line.trim()))
}
