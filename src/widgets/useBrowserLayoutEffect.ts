'use client'
import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect`, of which React 18 complains on a server, where neither runs. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
