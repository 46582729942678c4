import { Missing } from '@/components/missing';

export const metadata = { title: 'Not found · Attaché' };

export default function NotFound() {
  return <Missing />;
}
