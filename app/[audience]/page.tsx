import { notFound } from 'next/navigation';
import { unpackReading } from '@/lib/reading';

export default async function Page({ params }: { params: Promise<{ audience: string }> }) {
  const reading = unpackReading((await params).audience);
  if (!reading) notFound();
  return <p>{JSON.stringify(reading) + reading.query + Math.random()}</p>;
}
