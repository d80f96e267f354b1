import type { ReactElement } from 'react'
import type { Session } from './session.ts'
import { SignInForm } from './SignInForm.tsx'

export interface SessionEndedProps {
  session: Session
  name: string
}

/** Asks for the password once more; what the person was looking at stays below. */
export function SessionEnded({ session, name }: SessionEndedProps): ReactElement {
  return (
    <section className="desk-ended" aria-label="Session">
      <p role="status">
        Your session has ended. Sign in again as <strong>{name}</strong> to go on.
      </p>
      <SignInForm session={session} fixedName={name} />
    </section>
  )
}
