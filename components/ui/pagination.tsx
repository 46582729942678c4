/** "1–25 of 63" with links to the pages beside; nothing but the count when all rows are on one page. */
export function Pagination({
  page,
  size,
  total,
  most = Infinity,
  href,
  noun = 'row',
  nouns = `${noun}s`,
}: {
  page: number;
  size: number;
  total: number;
  /** where counting ends: a total of as many may stand for more */
  most?: number;
  href: (page: number) => string;
  noun?: string;
  /** its plural, when that is irregular */
  nouns?: string;
}) {
  const pages = Math.max(1, Math.ceil(total / size));
  const first = (page - 1) * size + 1;
  const last = Math.min(total, page * size);
  if (total === 0) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-small text-muted"
    >
      <p className="tabular">
        {pages > 1
          ? `${first}–${last} of ${total}${total >= most ? ' or more' : ''} ${nouns}`
          : `${total} ${total === 1 ? noun : nouns}`}
      </p>
      {pages > 1 && (
        <ul className="flex gap-4">
          <li>
            {page > 1 ? (
              <a className="link" rel="prev" href={href(page - 1)}>
                Previous
              </a>
            ) : (
              <span>Previous</span>
            )}
          </li>
          <li className="tabular">
            Page {page} of {pages}
          </li>
          <li>
            {page < pages ? (
              <a className="link" rel="next" href={href(page + 1)}>
                Next
              </a>
            ) : (
              <span>Next</span>
            )}
          </li>
        </ul>
      )}
    </nav>
  );
}
