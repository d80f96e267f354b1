/** Lets desktop notifications outlive their tab, and phones show them at all. */
export async function registerServiceWorker(): Promise<void> {
  try {
    await navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}serviceWorker.js`, { type: 'module' })
  } catch {
    // Without it the page shows them by itself, where the browser allows that.
  }
}
