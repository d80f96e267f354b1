import { createIcon, type Icon } from './createIcon.tsx'

export const TrashIcon: Icon = createIcon('trash', 'M3 4.5h10M6.3 4.5V2.8h3.4v1.7M4.4 4.5l.6 8.7h6l.6-8.7')
