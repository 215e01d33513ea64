import { createRoot } from 'react-dom/client'
import '../mine/mine.css'
import './note.css'
import { NoteApp } from './note-app.tsx'

const place = document.getElementById('mine')
if (!place) throw new Error('impossible: the page has no place for what it shows')
createRoot(place).render(<NoteApp />)
