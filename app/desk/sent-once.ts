import { validate, version } from 'uuid';

/** The id that a form was made with, by which it is saved once however often it is sent: a UUIDv7, or none. */
export function idIn(value: unknown): string | undefined {
  return validate(value) && version(value as string) === 7
    ? (value as string).toLowerCase()
    : undefined;
}
