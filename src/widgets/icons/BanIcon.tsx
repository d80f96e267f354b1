import { createIcon, type Icon } from './createIcon.tsx'

export const BanIcon: Icon = createIcon('ban', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM3.8 3.8l8.4 8.4')
