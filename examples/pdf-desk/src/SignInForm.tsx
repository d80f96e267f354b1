import { useId, useState } from 'react'
import type { ReactElement, SubmitEvent } from 'react'
import type { Session } from './session.ts'

export interface SignInFormProps {
  session: Session
  /** Who is to sign in; absent where anybody may. */
  fixedName?: string
}

/** Name and password; a refusal is said below them. */
export function SignInForm({ session, fixedName }: SignInFormProps): ReactElement {
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const refusalId = useId()

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    setIsBusy(true)
    const answer = await session.signIn(fixedName ?? text(fields.get('name')), text(fields.get('password')))
    setIsBusy(false)
    setRefusal(answer.ok ? undefined : answer.message)
  }
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)} aria-describedby={refusalId}>
      {fixedName === undefined && (
        <label className="desk-field">
          Name
          <input name="name" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        </label>
      )}
      <label className="desk-field">
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" className="desk-button" data-kind="primary" disabled={isBusy}>
        Sign in
      </button>
      <p className="desk-refusal" id={refusalId} role="alert">
        {refusal}
      </p>
    </form>
  )
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')
