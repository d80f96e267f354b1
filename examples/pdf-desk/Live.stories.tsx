import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import preview from '../../.storybook/preview.tsx'
import { App } from './src/App.tsx'

const serverUrl: string = import.meta.env['VITE_WS_URL'] ?? 'http://localhost:3000'

const isAnswering = (signal: AbortSignal): Promise<boolean> =>
  fetch(`${serverUrl}/health`, { signal }).then(
    ({ ok }) => ok,
    () => false,
  )

function LiveDesk(): ReactElement | null {
  const [server, setServer] = useState<'asked' | 'there' | 'missing'>('asked')
  useEffect(() => {
    const leaving = new AbortController()
    void isAnswering(leaving.signal).then((answers) => {
      if (!leaving.signal.aborted) setServer(answers ? 'there' : 'missing')
    })
    return () => leaving.abort()
  }, [])
  if (server === 'there') return <App serverUrl={serverUrl} />
  if (server === 'asked') return null
  return (
    <p style={{ padding: '1rem' }}>
      The PDF server does not answer at {serverUrl}: start Storybook with <code>npm start</code>, which runs it too.
    </p>
  )
}

const meta = preview.meta({
  title: 'PDF desk',
  component: LiveDesk,
  // It needs a server and never looks the same twice: nothing for tests, pictures or a page of documentation.
  tags: ['!test', '!autodocs'],
  parameters: {
    layout: 'fullscreen',
    chromatic: { disableSnapshot: true },
  },
})

export const Live = meta.story({
  parameters: {
    docs: { description: { story: 'The example against its real server: continue as ada and try a sample.' } },
  },
})
