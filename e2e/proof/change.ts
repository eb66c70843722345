import type { Situation } from './table.js';

/** A change that somebody asks for, and where what it would change stands for them. */
export interface Change {
  field: string;
  /** Made when it is asked for: what is changed is there for that. */
  input(): Promise<string>;
  situation: Situation;
  /** The tenants that are open afterwards, where that changes. */
  opened?: readonly string[];
  /** Whoever ends their own sessions is nobody from then on, to the other services as well. */
  ends?: true;
  /** Only whoever has just confirmed who they are can ask for it. */
  confirmed?: true;
  /** What it has begun is over when this returns: the proof compares tables. */
  settled?(): Promise<void>;
}

export const why = 'reason: "For the proof only"';

export const mine: Situation = { name: 'own', environment: 'NONE', opened: false, own: true };
export const anothers: Situation = { name: 'another’s', environment: 'NONE', opened: false, own: false };

/** In a tenant that is opened, or not, in this environment. */
export const at = (name: string, environment: 'PRODUCTION' | 'TEST', opened: boolean): Situation => ({
  name,
  environment,
  opened,
  own: false,
});
