import type { Review } from './review';

export type ReviewItem = NonNullable<Review['items']>[number];
