import { createIcon, type Icon } from './createIcon.tsx'

export const ActivityIcon: Icon = createIcon('activity', 'M1.8 8h2.7l2-4.8 3 9.6 2-4.8h2.7')
