/** Where the site computes, checks or lists an article. */
export type CoveredBy =
  | 'text'
  | 'tasks'
  | 'classes'
  | 'eligibility'
  | 'route'
  | 'duties'
  | 'annual-report'
  | 'change'
  | 'standing'
  | 'naming'
  | 'commencement'

/** Every article of the draft and where its words are at work; `text` alone where it is only read. */
export const ARTICLE_COVERAGE: readonly { readonly fragment: string; readonly by: readonly CoveredBy[] }[] = [
  { fragment: 'art-1', by: ['text'] },
  { fragment: 'art-2', by: ['duties'] },
  { fragment: 'art-3', by: ['duties'] },
  { fragment: 'art-4', by: ['text'] },
  { fragment: 'art-5', by: ['tasks', 'duties'] },
  { fragment: 'art-6', by: ['classes', 'duties'] },
  { fragment: 'art-7', by: ['eligibility', 'duties'] },
  { fragment: 'art-8', by: ['route', 'duties'] },
  { fragment: 'art-9', by: ['route', 'duties'] },
  { fragment: 'art-10', by: ['duties'] },
  { fragment: 'art-11', by: ['eligibility', 'duties'] },
  { fragment: 'art-12', by: ['eligibility', 'duties'] },
  { fragment: 'art-13', by: ['annual-report', 'duties'] },
  { fragment: 'art-14', by: ['change', 'duties'] },
  { fragment: 'art-15', by: ['change', 'duties'] },
  { fragment: 'art-16', by: ['standing', 'duties'] },
  { fragment: 'art-17', by: ['standing', 'duties'] },
  { fragment: 'art-18', by: ['standing'] },
  { fragment: 'art-19', by: ['standing', 'duties'] },
  { fragment: 'art-20', by: ['standing', 'duties'] },
  { fragment: 'art-21', by: ['standing', 'duties'] },
  { fragment: 'art-22', by: ['duties'] },
  { fragment: 'art-23', by: ['duties'] },
  { fragment: 'art-24', by: ['duties'] },
  { fragment: 'art-25', by: ['duties'] },
  { fragment: 'art-26', by: ['naming', 'duties'] },
  { fragment: 'art-27', by: ['naming'] },
  { fragment: 'art-28', by: ['commencement'] },
]
