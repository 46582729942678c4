import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

/** What a filter needs to know of the list's filters (see lib/filters.ts): `readFilters` returns more than this. */
type Asked = {
  values: object;
  typed: Record<string, string>;
  problems: Record<string, string>;
};

type FilterProps = {
  name: string;
  label: string;
  hint?: string;
  /** Given by the bar. */
  filters?: Asked;
};

const NOTHING: Asked = { values: {}, typed: {}, problems: {} };

/**
 * The filters above a list, as a form that works without script. Its direct children are filters, or false; the bar
 * gives them what was asked. On a phone they are folded away until one is set. `keep` names parameters that stay in the
 * address without a field (a sort, a view).
 */
export function FilterBar({
  action,
  filters,
  keep = [],
  submit = 'Show',
  children,
}: {
  action: string;
  filters: Asked;
  keep?: string[];
  submit?: string;
  children: ReactNode;
}) {
  const kept = keep.flatMap((name) => {
    const value = filters.typed[name];
    return value ? [[name, value] as const] : [];
  });
  const set = Object.keys(filters.typed).filter((name) => !keep.includes(name)).length;
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return (
    <details className="filters mb-6 border-y border-line py-3" open={set > 0}>
      <summary className="text-small font-semibold">
        {set > 0 ? `Filters (${set} set)` : 'Filters'}
      </summary>
      <form
        action={action}
        method="get"
        aria-label="Filters"
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))]"
      >
        {Children.map(children, (child) =>
          isValidElement(child)
            ? cloneElement(child as ReactElement<FilterProps>, { filters })
            : null,
        )}
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="flex min-h-10 items-center gap-4">
          <button className="button">{submit}</button>
          {set > 0 && (
            <a
              className="inline-block py-1 text-small link"
              href={query ? `${action}?${query}` : action}
            >
              Clear
            </a>
          )}
        </div>
      </form>
    </details>
  );
}

/** One of several words; no choice is "any". Values compare without case, so that `?country=my` selects `MY`. */
export function SelectFilter({
  name,
  label,
  hint,
  options,
  any = 'Any',
  filters = NOTHING,
}: FilterProps & { options: readonly { value: string; label: string }[]; any?: string }) {
  const typed = filters.typed[name] ?? '';
  const read = String((filters.values as Record<string, unknown>)[name] ?? '');
  const wanted = [typed, read].map((text) => text.toLowerCase());
  const chosen = options.find(
    (option) => option.value && wanted.includes(option.value.toLowerCase()),
  );
  return (
    <Labelled name={name} label={label} hint={hint} filters={filters}>
      <select {...control(name, hint, filters)} defaultValue={chosen?.value ?? typed}>
        <option value="">{any}</option>
        {!chosen && typed && <option value={typed}>{typed.slice(0, 60)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Free words. */
export function TextFilter({
  name,
  label,
  hint,
  placeholder,
  filters = NOTHING,
}: FilterProps & { placeholder?: string }) {
  return (
    <Labelled name={name} label={label} hint={hint} filters={filters} wide>
      <input
        {...control(name, hint, filters)}
        type="search"
        autoComplete="off"
        placeholder={placeholder}
        defaultValue={filters.typed[name]}
      />
    </Labelled>
  );
}

/** A day, a month or a year, typed: a date picker could not say "2023" or keep what was mistyped. */
export function DateFilter({ name, label, hint, filters = NOTHING }: FilterProps) {
  return (
    <Labelled name={name} label={label} hint={hint} filters={filters}>
      <input
        {...control(name, hint, filters)}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="2023-07"
        defaultValue={filters.typed[name]}
      />
    </Labelled>
  );
}

function control(name: string, hint: string | undefined, filters: Asked) {
  const problem = filters.problems[name];
  const described = [hint && `filter-${name}-hint`, problem && `filter-${name}-problem`];
  return {
    id: `filter-${name}`,
    name,
    className: 'input',
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
  };
}

function Labelled({
  name,
  label,
  hint,
  filters,
  wide = false,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  filters: Asked;
  wide?: boolean;
  children: ReactNode;
}) {
  const problem = filters.problems[name];
  return (
    <div className={`${wide ? 'col-span-2' : ''} ${problem ? 'border-l-4 border-alarm pl-3' : ''}`}>
      <label htmlFor={`filter-${name}`} className="block text-label font-semibold text-muted">
        {label}
      </label>
      {hint && (
        <p id={`filter-${name}-hint`} className="text-label text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`filter-${name}-problem`} className="max-w-64 text-small font-semibold text-alarm">
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}
