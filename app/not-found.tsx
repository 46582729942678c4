import { connection } from 'next/server';
import { Missing } from '@/components/missing';

export default async function NotFound() {
  // Made for each request and not with the build: only then do its scripts bear the nonce by which the front knows them.
  await connection();
  return <Missing />;
}
