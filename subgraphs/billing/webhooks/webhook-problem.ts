/** Why an event could not be applied, in a sentence that holds nothing of what Stripe sent. */
export class WebhookProblem extends Error {
  override name = 'WebhookProblem';
}
