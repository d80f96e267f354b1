'use client'
import { createWebSocketStore } from './createWebSocketStore.ts'

/**
 * The older store as a hook, with or without a selector, and no provider: one for the page, at `VITE_WS_URL`. Give
 * `createWebSocketStore` an address where that is not enough.
 */
export const useWebSocketStore = /* @__PURE__ */ createWebSocketStore()
