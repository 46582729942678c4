import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireAbility } from '@/auth';
import { FilterBar, SelectFilter, TextFilter } from '@/components/filter-bar';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Empty } from '@/components/ui/empty';
import { Heading } from '@/components/ui/heading';
import { Pagination } from '@/components/ui/pagination';
import { Instant } from '@/components/when';
import { choice, oneOf, readFilters, words } from '@/lib/filters';
import { ROLES, USER_STATES } from '@/lib/vocabulary';
import { listUsers, USER_SORTS } from '@/models/user/directory';

export const metadata: Metadata = {
  title: 'Users · Attaché',
  description: 'All accounts of the portal.',
};

const SIZE = 25;
const CLEARANCES = ['GREEN', 'AMBER', 'RED'] as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Users({ searchParams }: Props) {
  const viewer = await requireAbility('user:read', '/admin/users');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    query.set(name, (Array.isArray(value) ? value[0] : value) ?? '');
  }
  const filters = readFilters(query, {
    q: words,
    role: oneOf(ROLES, 'role'),
    clearance: choice(CLEARANCES, 'clearance'),
    state: oneOf(USER_STATES, 'state of an account'),
    sort: choice(USER_SORTS, 'order'),
  });
  const { values, page, href, problems } = filters;
  if (Number.isNaN(page)) notFound();
  const broken = Object.keys(problems).length > 0;
  const { q, ...rest } = values;
  const { rows, total } = broken
    ? { rows: [], total: 0 }
    : await listUsers(viewer, { ...rest, ...(q && { words: q }) }, { number: page, size: SIZE });
  if (page > Math.max(1, Math.ceil(total / SIZE))) notFound();
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading title="Users">
        <p className="mt-4">
          <a className="button" href="/admin/users/new">
            New user
          </a>
        </p>
      </Heading>
      <FilterBar action="/admin/users" filters={filters}>
        <TextFilter name="q" label="Name or e-mail" />
        <SelectFilter
          name="role"
          label="Role"
          options={Object.entries(ROLES).map(([value, label]) => ({ value, label }))}
        />
        <SelectFilter
          name="clearance"
          label="Clearance"
          options={CLEARANCES.map((value) => ({ value, label: `TLP:${value}` }))}
        />
        <SelectFilter
          name="state"
          label="Account"
          options={Object.entries(USER_STATES).map(([value, label]) => ({ value, label }))}
        />
        <SelectFilter
          name="sort"
          label="Order"
          options={[
            { value: 'name', label: 'By name' },
            { value: 'active', label: 'Last active first' },
            { value: 'created', label: 'Newest first' },
          ]}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <Empty href="/admin/users" action="Clear the filter">
          {broken ? 'Correct the filter to see users.' : 'Nobody fits this filter.'}
        </Empty>
      ) : (
        <table className="rows">
          <caption className="sr-only">Users</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">E-mail</th>
              <th scope="col">Role</th>
              <th scope="col">Clearance</th>
              <th scope="col">Account</th>
              <th scope="col">Last active</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((user) => (
              <tr key={user.id}>
                <th scope="row" className="lead">
                  <a className="headline" href={`/admin/users/${user.id}`}>
                    {user.name}
                  </a>
                </th>
                <td>{user.email}</td>
                <td>{ROLES[user.role]}</td>
                <td>
                  <MarkingLabel marking={user.clearance} />
                </td>
                <td>{USER_STATES[user.state]}</td>
                <td>
                  <span className="md:hidden">Last active </span>
                  {user.lastActiveAt ? <Instant at={user.lastActiveAt} /> : 'Never'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pagination
        page={page}
        size={SIZE}
        total={total}
        noun="user"
        href={(number) => href('/admin/users', { page: number })}
      />
    </Page>
  );
}
