import { createIcon, type Icon } from './createIcon.tsx'

export const WifiIcon: Icon = createIcon('wifi', 'M2 6.6a8.5 8.5 0 0 1 12 0M4.4 9.1a5.1 5.1 0 0 1 7.2 0M8 12v.01')
