/** @jsxRuntime classic */
import React from 'react'

const paths = {
  start: 'M3 3h2v10H3zM13 3v10L6 8z',
  back: 'M12 3v10L4.5 8z',
  play: 'M4 2.5v11L13 8z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  forward: 'M4 3v10l7.500-5z',
}

/** The signs that every player has. */
export function TransportIcon({ icon }: { icon: keyof typeof paths }) {
  const isStep = icon === 'back' || icon === 'forward'
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="currentColor">
      <path d={paths[icon]} />
      {isStep && <path d={icon === 'back' ? 'M13 3h1.500v10H13z' : 'M1.500 3H3v10H1.500z'} />}
    </svg>
  )
}
