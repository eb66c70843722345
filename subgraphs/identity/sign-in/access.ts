import type { SecretBox } from '../access/secret-box.js';
import type { IdentitySettings } from '../options.js';

/** What the ways in are built with. */
export interface Access {
  settings: IdentitySettings;
  secrets: SecretBox;
}
