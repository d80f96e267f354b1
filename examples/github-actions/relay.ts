import { createServer } from 'node:http'
import type { IncomingMessage, Server as WebServer } from 'node:http'
import { Server } from 'socket.io'
import { verifySignature } from './verifySignature.ts'
import { createWebhookLog } from './webhookLog.ts'
import type { WorkflowJobWebhook } from './workflowJob.ts'

export interface RelayOptions {
  /** The webhook's secret, as it was given to GitHub. */
  secret: string
  /** Whether who shows this token may see the jobs: all of them, whichever repository they belong to. */
  mayListen(token: unknown): boolean
  /** The page's own address, where it is another one than the relay's. */
  origin?: string
}

export interface Relay {
  server: WebServer
  close(): Promise<void>
}

// GitHub sends no more.
const maxBytes = 25 * 1024 * 1024

/** A server that takes GitHub's webhooks in at `POST /webhook` and tells the pages of them over Socket.IO. */
export function createRelay({ secret, mayListen, origin }: RelayOptions): Relay {
  const log = createWebhookLog()
  const take = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST' || request.url !== '/webhook') return 404
    const body = await readBody(request)
    if (body === undefined) return 413
    if (!verifySignature(secret, body, request.headers['x-hub-signature-256'])) return 401
    // GitHub's `ping`, and whatever else the webhook was set up to send.
    if (request.headers['x-github-event'] !== 'workflow_job') return 204
    const webhook = withoutTheRest(JSON.parse(body.toString('utf8')) as WorkflowJobWebhook)
    if (log.keep(webhook)) io.emit('workflow_job', webhook)
    return 204
  }
  const server = createServer((request, response) => {
    take(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(400).end(),
    )
  })
  const io = new Server(server, origin === undefined ? {} : { cors: { origin } })
  io.use((socket, next) => {
    const isAllowed = mayListen(socket.handshake.auth['token'])
    next(isAllowed ? undefined : Object.assign(new Error('Unauthorized'), { data: { code: 'TOKEN_INVALID' } }))
  })
  io.on('connection', (socket) => {
    socket.on('resync', (_request: unknown, answer: unknown) => {
      if (typeof answer === 'function') answer({ jobs: log.all() })
    })
  })
  return { server, close: () => io.close() }
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > maxBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

// Who pushed and what they are called is not for every page that watches.
const withoutTheRest = ({ action, workflow_job, repository }: WorkflowJobWebhook): WorkflowJobWebhook => ({
  action,
  workflow_job,
  repository: { full_name: repository.full_name },
})
