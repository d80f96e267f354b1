import { createIcon, type Icon } from './createIcon.tsx'

export const DotIcon: Icon = createIcon('dot', 'M8 8v.01')
