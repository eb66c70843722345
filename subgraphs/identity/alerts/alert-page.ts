import type { Connection } from '../../kit/page.js';
import type { Alert } from './alert.entity.js';

export type AlertPage = Connection<Alert>;
