import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { handBack } from './account/oidc.ts'
import { DeskApp } from './desk-app.tsx'
import './desk.css'

// The window that the provider sent back says what it brought, and closes.
handBack()
const place = document.getElementById('desk')
if (!place) throw new Error('impossible: the page has no place for the desk')

/* The components' own texts exist in English and not in Khmer; ours are all given, so one locale serves both. */
createRoot(place).render(
  <I18nProvider locale="en-GB">
    <DeskApp />
  </I18nProvider>,
)
