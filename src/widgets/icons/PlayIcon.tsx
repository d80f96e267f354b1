import { createIcon, type Icon } from './createIcon.tsx'

export const PlayIcon: Icon = createIcon('play', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.8 5.8 10.2 8l-3.4 2.2Z')
