import { createIcon, type Icon } from './createIcon.tsx'

export const CrossCircleIcon: Icon = createIcon('cross-circle', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6 6l4 4M10 6l-4 4')
