import type { HttpHandler } from 'msw'
import { httpRoutes } from './httpRoutes.ts'
import type { ScenarioServer } from './scenario/serveScenario.ts'

export interface PlayOverPollingOptions {
  /** What the client is given. */
  url: string
}

/** Puts a scenario's server behind plain HTTP, for clients that ask again and again: handlers for msw. */
export const playOverPolling = (server: ScenarioServer, { url }: PlayOverPollingOptions): readonly HttpHandler[] =>
  httpRoutes(server, url)
