/** An error as Stripe's API writes it. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: { type: string; message: string; code?: string; param?: string },
  ) {
    super(error.message);
  }
}

const invalid = (status: number, message: string, more: { code?: string; param?: string } = {}) =>
  new StripeRefusal(status, { type: 'invalid_request_error', message, ...more });

export const noKey = () => invalid(401, 'You did not provide an API key.');
export const unknownUrl = (method: string, path: string) =>
  invalid(404, `Unrecognized request URL (${method}: ${path}).`);
export const unknownParameter = (param: string) =>
  invalid(400, `Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
export const noSuchCustomer = (id: string, param: string) =>
  invalid(param === 'id' ? 404 : 400, `No such customer: '${id}'`, { code: 'resource_missing', param });
export const otherThanBefore = () =>
  new StripeRefusal(400, {
    type: 'idempotency_error',
    message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
  });
export const apiError = () => new StripeRefusal(500, { type: 'api_error', message: 'An unknown error occurred.' });
export const tooMany = () =>
  new StripeRefusal(429, { type: 'invalid_request_error', message: 'Too many requests.', code: 'rate_limit' });
