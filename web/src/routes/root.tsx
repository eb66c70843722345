import { Outlet } from '@tanstack/react-router';
import { ConfirmIdentity } from '../features/confirm/confirm-identity';
import { useSession } from '../features/session/use-session';
import { Bare } from '../features/shell/bare';
import { Shell } from '../features/shell/shell';

/** The frame for those who are signed in, and a bare page for those who are not. */
export function Root() {
  const { signedIn } = useSession();
  const Frame = signedIn ? Shell : Bare;
  return (
    <Frame>
      <Outlet />
      {signedIn && <ConfirmIdentity />}
    </Frame>
  );
}
