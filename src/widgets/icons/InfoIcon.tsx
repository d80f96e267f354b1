import { createIcon, type Icon } from './createIcon.tsx'

export const InfoIcon: Icon = createIcon('info', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.5v3.2M8 5.2v.01')
