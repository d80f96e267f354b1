import { createRelay } from './relay.ts'

const { GITHUB_WEBHOOK_SECRET, VIEW_TOKEN, PAGE_ORIGIN, PORT = '3100' } = process.env
if (!GITHUB_WEBHOOK_SECRET || !VIEW_TOKEN) {
  throw new Error(
    'The relay has no secrets, so it could trust nobody. ' +
      'Set GITHUB_WEBHOOK_SECRET (as given to GitHub) and VIEW_TOKEN (for the pages that may watch).',
  )
}
const { server } = createRelay({
  secret: GITHUB_WEBHOOK_SECRET,
  mayListen: (token) => token === VIEW_TOKEN,
  ...(PAGE_ORIGIN !== undefined && { origin: PAGE_ORIGIN }),
})
server.listen(Number(PORT), () => console.info(`Takes webhooks at http://localhost:${PORT}/webhook`))
