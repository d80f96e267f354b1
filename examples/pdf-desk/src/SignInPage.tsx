import { useState } from 'react'
import type { ReactElement } from 'react'
import type { Desk } from './createDesk.ts'
import { Logo } from './Logo.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

// This is a demo: a product keeps its passwords to itself.
const demoPassword = 'telltale'
const demoPeople = [
  { name: 'ada', does: 'Uploads documents' },
  { name: 'grace', does: 'Admin, sees the system too' },
]

export interface SignInPageProps {
  desk: Desk
  /** Somebody has just signed out here. */
  hasLeft: boolean
}

/** Where everybody begins: a form, and the demo people by one click. */
export function SignInPage({ desk, hasLeft }: SignInPageProps): ReactElement {
  const [refusal, setRefusal] = useState<string>()
  const headingRef = useFocusOnArrival<HTMLHeadingElement>(hasLeft)
  const enterAs = async (name: string): Promise<void> => {
    const answer = await desk.session.signIn(name, demoPassword)
    setRefusal(answer.ok ? undefined : answer.message)
  }
  return (
    <main className="desk-signIn">
      <Logo />
      <h1 ref={headingRef} tabIndex={-1}>
        Sign in to PDF desk
      </h1>
      <p className="desk-muted">
        {hasLeft ? 'You are signed out.' : 'Upload PDFs and see how their reading is going.'}
      </p>
      <SignInForm session={desk.session} />
      <section className="desk-people" aria-labelledby="desk-people">
        <h2 id="desk-people">Demo people</h2>
        <p className="desk-muted">
          Both have the password <code>{demoPassword}</code>.
        </p>
        {demoPeople.map(({ name, does }) => (
          <button key={name} type="button" className="desk-person" onClick={() => void enterAs(name)}>
            <span>
              Continue as <strong>{name}</strong>
            </span>
            <span className="desk-muted">{does}</span>
          </button>
        ))}
        <p className="desk-refusal" role="alert">
          {refusal}
        </p>
      </section>
    </main>
  )
}
