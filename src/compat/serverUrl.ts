const defaultUrl = 'http://localhost:3000'

/** Where the server is: `VITE_WS_URL`, where there is a bundler that fills it in. */
export function serverUrl(): string {
  // What is left of this without its type, `import.meta.env?.VITE_WS_URL`, is the text a bundler replaces.
  const given = (import.meta as { env?: { VITE_WS_URL?: string } }).env?.VITE_WS_URL
  return given || defaultUrl
}
