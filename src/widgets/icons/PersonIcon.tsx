import { createIcon, type Icon } from './createIcon.tsx'

export const PersonIcon: Icon = createIcon(
  'person',
  'M10.5 5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM3 13.5a5 5 0 0 1 10 0',
)
