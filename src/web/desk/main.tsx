import { createRoot } from 'react-dom/client'
import { handBack } from './account/oidc.ts'
import { DeskApp } from './desk-app.tsx'
import './desk.css'

// The window that the provider sent back says what it brought, and closes.
handBack()
void import('./copy.ts').catch(() => undefined)
const place = document.getElementById('desk')
if (!place) throw new Error('impossible: the page has no place for the desk')

createRoot(place).render(<DeskApp />)
