import NextAuth from 'next-auth';
import { notFound } from 'next/navigation';
import { authOptions } from '@/auth';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What next-auth does and with whom are plain words; an address of others it would answer with a fault. */
async function handler(request: Request, context: Context) {
  const { nextauth } = await context.params;
  if (!nextauth.every((word) => /^[\w-]+$/.test(word))) notFound();
  return NextAuth(authOptions())(request, context);
}

export { handler as GET, handler as POST };
