import type { ReviewKind } from '../../gql/graphql';

/** What each kind of review is called, and what has to be looked at in it. */
export const reviewKinds: Record<ReviewKind, { title: string; task: string }> = {
  QUARTERLY: {
    title: 'Every grant',
    task: 'Each role that somebody holds is kept or taken. What is taken is gone at once.',
  },
  BREAK_GLASS: {
    title: 'Break-glass elevation',
    task: 'Permissions were taken in an emergency, without approval. Was it one, and was only what it needed looked at?',
  },
  LOCK_OUT: { title: 'Lock-out', task: 'Somebody was locked out. What had they seen and done in the 30 days before?' },
  SUSPENSION: {
    title: 'Suspension',
    task: 'Somebody was suspended. What had they seen and done in the 30 days before?',
  },
};
