/** What a record answers: yes; no, so that it does not count; open, so that it is to be completed. */
export type Answer =
  | { readonly is: 'yes' }
  | { readonly is: 'no'; readonly reason: string }
  | { readonly is: 'open'; readonly reason: string }

export const YES: Answer = { is: 'yes' }

export function no(reason: string): Answer {
  return { is: 'no', reason }
}

export function open(reason: string): Answer {
  return { is: 'open', reason }
}

/** The first no; else the first open one; else yes. */
export function combined(answers: readonly Answer[]): Answer {
  return answers.find((answer) => answer.is === 'no') ?? answers.find((answer) => answer.is === 'open') ?? YES
}
