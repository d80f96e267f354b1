import { createIcon, type Icon } from './createIcon.tsx'

export const InboxIcon: Icon = createIcon('inbox', 'M2.5 9.5l2-6h7l2 6v3.7h-11ZM2.5 9.5H6a2 2 0 0 0 4 0h3.5')
