export { AdminDashboard } from './AdminDashboard.tsx'
export type { AdminDashboardProps } from './AdminDashboard.tsx'
