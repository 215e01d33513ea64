import { createRoot } from 'react-dom/client'
import { handBack } from './account/oidc.ts'
import { DeskApp } from './desk-app.tsx'
import './desk.css'

// The window that the provider sent back says what it brought, and closes.
handBack()
// What is set between Khmer syllables is for the line breaks of this page, not for whoever copies from it.
document.addEventListener('copy', (event) => {
  const text = getSelection()?.toString() ?? ''
  if (event.defaultPrevented || !/[\u200B\u2060]/.test(text)) return
  event.clipboardData?.setData('text/plain', text.replace(/[\u200B\u2060]/g, ''))
  event.preventDefault()
})
const place = document.getElementById('desk')
if (!place) throw new Error('impossible: the page has no place for the desk')

createRoot(place).render(<DeskApp />)
