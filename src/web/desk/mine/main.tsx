import { createRoot } from 'react-dom/client'
import { MineApp } from './mine-app.tsx'
import './mine.css'

const place = document.getElementById('mine')
if (!place) throw new Error('impossible: the page has no place for what it shows')
createRoot(place).render(<MineApp />)
