import { createIcon, type Icon } from './createIcon.tsx'

export const AlertIcon: Icon = createIcon('alert', 'M8 2.4l6.2 11H1.8ZM8 6.6v3M8 11.4v.01')
