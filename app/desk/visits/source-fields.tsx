import type { Marking } from '@/generated/prisma/enums';
import { CREDIBILITIES, MARKINGS, RELIABILITIES } from '@/lib/vocabulary';
import type { Suggestions } from '@/models/visit/desk';
import type { Draft } from './draft';
import { SelectField, TextArea, TextField, Tick } from './fields';
import { Part } from './part';

/** The sources of the visit: those cited, and one to add, on record already or new. */
export function SourceFields({
  draft,
  suggestions,
  citations,
  markings,
}: {
  draft: Draft;
  suggestions: Suggestions;
  markings: Marking[];
  citations: { id: string; source: { title: string; publisher: string } }[];
}) {
  const shown = new Set(citations.map(({ id }) => `uncite.${id}`));
  const ticked = Object.keys(draft.typed).filter((name) => name.startsWith('uncite.'));
  return (
    <Part title="Sources" hint="A visit stands on at least one source.">
      {ticked
        .filter((name) => !shown.has(name))
        .map((name) => (
          <input key={name} type="hidden" name={name} value="on" />
        ))}
      {citations.length > 0 && (
        <ul className="mb-6 space-y-2">
          {citations.map(({ id, source }) => (
            <li key={id} className="grid gap-x-6 sm:grid-cols-[1fr_auto]">
              <span>
                {source.title} <span className="text-muted">{source.publisher}</span>
              </span>
              <Tick
                draft={draft}
                name={`uncite.${id}`}
                label={
                  <>
                    Take out<span className="sr-only"> {source.title}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      <datalist id="sources">
        {suggestions.sources.map(({ slug, title, publisher }) => (
          <option key={slug} value={slug}>{`${title}, ${publisher}`}</option>
        ))}
      </datalist>
      <div className="grid items-end gap-x-8 gap-y-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField
            draft={draft}
            name="source.slug"
            label={citations.length > 0 ? 'Cite one more source on record' : 'A source on record'}
            hint="Type a part of its title and choose; or leave this empty and describe a new source."
            list="sources"
          />
        </div>
        <TextField draft={draft} name="source.title" label="Title of a new source" />
        <TextField draft={draft} name="source.publisher" label="Publisher" />
        <TextField draft={draft} name="source.url" label="Web address" inputMode="url" />
        <TextField
          draft={draft}
          name="source.published"
          label="Published"
          hint="2023-07-10, 2023-07 or 2023."
        />
        <SelectField
          draft={draft}
          name="source.reliability"
          label="Reliability of the source"
          initial="F"
          options={Object.entries(RELIABILITIES).map(
            ([grade, name]) => [grade, `${grade}: ${name}`] as const,
          )}
        />
        <SelectField
          draft={draft}
          name="source.credibility"
          label="Credibility of the statement"
          initial="6"
          options={Object.entries(CREDIBILITIES).map(
            ([grade, name]) => [grade, `${grade}: ${name}`] as const,
          )}
        />
        <SelectField
          draft={draft}
          name="source.marking"
          label="Marking of a new source"
          choose="That of the visit"
          options={markings.map((one) => [one, `TLP:${one}: ${MARKINGS[one].toLowerCase()}`])}
        />
        <div className="grid gap-x-8 gap-y-5 sm:col-span-2 sm:grid-cols-2">
          <TextArea draft={draft} name="source.gist" label="What it says, in the desk’s words" />
          <TextArea draft={draft} name="source.quote" label="Its exact words" />
        </div>
      </div>
    </Part>
  );
}
