import NextAuth from 'next-auth';
import { notFound } from 'next/navigation';
import { authOptions, currentViewer } from '@/auth';
import { env } from '@/lib/env';
import { localPath } from '@/lib/local-path';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What next-auth is asked for is said in plain words, and leads on within the portal; to others it would answer with a fault. */
async function handler(request: Request, context: Context) {
  const { nextauth } = await context.params;
  if (!nextauth.every((word) => /^[\w-]+$/.test(word)) || !isAskedWell(request)) notFound();
  // That nobody can be asked who this is, next-auth would take for nobody: it would take the session away.
  if (nextauth[0] === 'session') await currentViewer();
  return NextAuth(authOptions())(request, context);
}

function isAskedWell({ url }: Request): boolean {
  const { searchParams } = new URL(url);
  const home = env().ATTACHE_URL;
  const leadsOn = (address: string) => {
    const path = address.startsWith(home) ? address.slice(home.length) || '/' : address;
    return path === '/' || localPath(path) !== '/';
  };
  return (
    searchParams.getAll('error').every((word) => /^\w*$/.test(word)) &&
    searchParams.getAll('callbackUrl').every(leadsOn)
  );
}

export { handler as GET, handler as POST };
