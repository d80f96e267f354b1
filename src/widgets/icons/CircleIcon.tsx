import { createIcon, type Icon } from './createIcon.tsx'

export const CircleIcon: Icon = createIcon('circle', 'M11.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z')
