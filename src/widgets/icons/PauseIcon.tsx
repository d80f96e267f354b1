import { createIcon, type Icon } from './createIcon.tsx'

export const PauseIcon: Icon = createIcon('pause', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.5 6v4M9.5 6v4')
