import type { ReactNode } from 'react';
import './globals.css';

/** The last element of every page. */
const END = 'end-of-page';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        {/* Painted once it is there as a whole: a table that comes in two pieces sets its columns twice. */}
        <link rel="expect" href={`#${END}`} blocking="render" />
      </head>
      <body>
        {children}
        <div id={END} hidden />
      </body>
    </html>
  );
}
