'use client'
import { useState } from 'react'
import type { AdminAccess } from '../protocol/session.ts'
import { useStatus } from './hooks.ts'

/** The access to show: `lost` where this very user was allowed before, since this was mounted. */
export function useShownAccess(access: AdminAccess): AdminAccess | 'lost' {
  const user = useStatus((state) => state.user)
  // In an object, since a store without users has `undefined` for all of them.
  const [allowed, setAllowed] = useState<{ user: string | undefined }>()
  if (access === 'allowed' && (!allowed || allowed.user !== user)) setAllowed({ user })
  return access === 'forbidden' && allowed && allowed.user === user ? 'lost' : access
}
