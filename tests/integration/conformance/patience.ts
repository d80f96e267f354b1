/** Milliseconds after which something real counts as never to come; fewer where a broken policy is to be caught. */
export const patienceMs = Number(process.env['CONFORMANCE_PATIENCE_MS'] ?? 20_000)
