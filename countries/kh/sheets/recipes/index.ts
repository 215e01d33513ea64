import { htcds } from './htcds.ts'
import { oscarClients } from './oscar-clients.ts'
import { primeroCases } from './primero-cases.ts'

export const RECIPES = [htcds, oscarClients, primeroCases]
