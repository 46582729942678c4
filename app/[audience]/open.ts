import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { env } from '@/lib/env';
import { unpackReading, type Reading } from '@/lib/reading';

/** What this page was asked for. The first line of every page of the record: a forged inner path does not exist. */
export async function openReading(params: Promise<{ audience: string }>): Promise<Reading> {
  const reading = unpackReading((await params).audience);
  if (!reading) notFound();
  return reading;
}

/** Title, description and canonical address (path and the query that counts) of a page. */
export function describe(page: { title: string; description: string; path: string }): Metadata {
  return {
    metadataBase: new URL(env().ATTACHE_URL),
    title: `${page.title} · Attaché`,
    description: page.description,
    alternates: { canonical: page.path },
    openGraph: {
      title: page.title,
      description: page.description,
      siteName: 'Attaché',
      type: 'article',
    },
  };
}

/** 404 for a page number that is none, or that lies behind the last page. */
export function requirePage(page: number, size: number, total: number): void {
  const pages = Math.max(1, Math.ceil(total / size));
  if (Number.isNaN(page) || page > pages) notFound();
}
