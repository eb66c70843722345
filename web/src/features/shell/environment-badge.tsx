import { useSession } from '../session/use-session';
import classes from './environment-badge.module.css';

/** Whose data this is. Whoever lives in production too is told so, because a mistake there is the dearer one. */
export function EnvironmentBadge() {
  const { viewer } = useSession();
  const environment = viewer.environments.includes('PRODUCTION') ? 'PRODUCTION' : 'TEST';
  return (
    <span className={classes['badge']} data-environment={environment}>
      {environment}
    </span>
  );
}
