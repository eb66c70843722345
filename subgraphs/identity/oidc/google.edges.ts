import { recordAudit } from '../../kit/audit.js';
import { AppError } from '../../kit/errors.js';
import type { Edge, EdgeRequest, EdgeResponse, SubgraphDependencies } from '../../kit/subgraph.js';
import { asSystem } from '../../kit/transaction.js';
import type { Access } from '../sign-in/access.js';
import { type OpenIdProvider, type OutwardStep, openIdProvider, RefusedByProvider, readStep } from './provider.js';
import { signInWithGoogle } from './sign-in-with-google.js';

const cookieName = 'rookery_google';
const cookieSeconds = 600;
/** Whose secret the sealed cookie is: it opens for nothing else. */
const sealedFor = 'google sign-in';

type Problem = 'GOOGLE_REFUSED' | 'GOOGLE_UNAVAILABLE' | 'TOO_MANY_ATTEMPTS';

function cookieOf({ headers }: EdgeRequest): string | undefined {
  const all = (headers.cookie ?? '').split(';').map((one) => one.trim());
  return all.find((one) => one.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

/** The ways out to Google and back. What follows is told in the address's fragment, which no server and no log sees. */
export function googleEdges(dependencies: SubgraphDependencies, access: Access): Record<string, Edge> {
  const { settings, secrets } = access;
  const { source, clock, logger } = dependencies;
  const { origin, protocol } = new URL(settings.publicUrl);
  const provider: OpenIdProvider | null =
    settings.google && openIdProvider(settings.google, `${origin}/auth/google/callback`);
  // Lax, because the browser comes back from another site.
  const attributes = `Path=/auth/google; HttpOnly; SameSite=Lax${protocol === 'https:' ? '; Secure' : ''}`;
  const notOffered: EdgeResponse = { status: 404, body: { message: 'Sign-in with Google is not set up here.' } };

  const redirect = (location: string, cookie: string, maxAge: number): EdgeResponse => ({
    status: 302,
    body: { location },
    headers: { location, 'set-cookie': `${cookieName}=${cookie}; Max-Age=${maxAge}; ${attributes}` },
  });
  const backToConsole = (told: Record<string, string>): EdgeResponse =>
    redirect(`${origin}/sign-in#${new URLSearchParams(told)}`, '', 0);

  const fail = async (request: EdgeRequest, problem: Problem, cause: string): Promise<EdgeResponse> => {
    await asSystem(source, 'google-sign-in', request, (tx) =>
      recordAudit(tx, {
        action: 'google.sign_in_failed',
        resourceType: 'StaffMember',
        resourceId: null,
        newValues: { cause },
      }),
    );
    return backToConsole({ problem });
  };

  /** What this browser took along; null when it is not ours, or too old. */
  const stepOf = (request: EdgeRequest): OutwardStep | null => {
    try {
      const step = readStep(secrets.open(Buffer.from(cookieOf(request) ?? '', 'base64url'), sealedFor));
      return step.expires > clock.now().getTime() ? step : null;
    } catch {
      return null;
    }
  };

  const goOut: Edge = async (request) => {
    if (!provider) return notOffered;
    try {
      const { url, step } = await provider.goOut(clock.now());
      return redirect(url, secrets.seal(JSON.stringify(step), sealedFor).toString('base64url'), cookieSeconds);
    } catch (error) {
      logger.warn({ message: (error as Error).message }, 'Google cannot be reached');
      return fail(request, 'GOOGLE_UNAVAILABLE', 'UNAVAILABLE');
    }
  };

  const comeBack: Edge = async (request) => {
    if (!provider) return notOffered;
    const step = stepOf(request);
    if (!step) return fail(request, 'GOOGLE_REFUSED', 'NO_STATE');
    try {
      const identity = await provider.comeBack(new URL(request.original?.url ?? '/', origin), step);
      const next = await asSystem(source, 'google-sign-in', request, (tx) =>
        signInWithGoogle({ tx, client: request.client }, settings, identity),
      );
      if (!next) return backToConsole({ problem: 'GOOGLE_REFUSED' });
      return backToConsole({ next: next.next, challenge: next.challenge, passkey: String(next.passkey) });
    } catch (error) {
      if (error instanceof RefusedByProvider) return fail(request, 'GOOGLE_REFUSED', error.reason);
      if (error instanceof AppError && error.code === 'RATE_LIMITED')
        return fail(request, 'TOO_MANY_ATTEMPTS', 'TOO_MANY_FAILURES');
      logger.warn({ message: (error as Error).message }, 'Google cannot be reached');
      return fail(request, 'GOOGLE_UNAVAILABLE', 'UNAVAILABLE');
    }
  };

  return { 'POST /auth/google': goOut, 'POST /auth/google/callback': comeBack };
}
