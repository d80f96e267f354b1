/** True where the page may have a service worker, and so a simulated server. */
export const canSimulate = (): boolean => 'serviceWorker' in navigator
