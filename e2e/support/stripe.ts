export { aCustomer, type KnownCustomer } from '../../host/stand-ins/stripe/stand-in-objects.js';
export { type StripeStandIn, startStripeStandIn as aStripe } from '../../host/stand-ins/stripe/stripe-stand-in.js';
