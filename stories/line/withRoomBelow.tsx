import type { ComponentType } from 'react'
import './withRoomBelow.css'

/** Keeps the room that a panel opens into; `parameters.room: 'end'` puts the badge at the far edge. */
export const withRoomBelow = (Story: ComponentType, { parameters }: { parameters: Record<string, unknown> }) => (
  <div className="room-below" data-room-for={parameters['room'] === 'end' ? 'end' : 'start'}>
    <Story />
  </div>
)
