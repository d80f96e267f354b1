import { createIcon, type Icon } from './createIcon.tsx'

export const QueueIcon: Icon = createIcon('queue', 'M2.5 4h11M2.5 8h11M2.5 12h6')
