import type { Marking } from '@/generated/prisma/enums';
import { COOPERATION_AREAS, LEVELS, MARKINGS, VISIT_TYPES } from '@/lib/vocabulary';
import type { Suggestions } from '@/models/visit/desk';
import type { Draft } from './draft';
import { SelectField, TextArea, TextField, Tick } from './fields';
import { Part } from './part';

export function VisitFields({
  draft,
  suggestions,
  markings,
}: {
  draft: Draft;
  suggestions: Suggestions;
  markings: Marking[];
}) {
  const countries = suggestions.countries.map(({ code, name }) => [code, name] as const);
  return (
    <>
      <Part title="The visit">
        <div className="grid items-end gap-x-8 gap-y-5 sm:grid-cols-2">
          <div className="sm:col-span-2">
            <TextField draft={draft} name="title" label="Title" />
          </div>
          <SelectField
            draft={draft}
            name="sender"
            label="From"
            choose="Choose a country"
            options={countries}
          />
          <SelectField
            draft={draft}
            name="host"
            label="To"
            choose="Choose a country"
            options={countries}
          />
          <TextField
            draft={draft}
            name="start"
            label="First day"
            hint="2023-07-09, or 2023-07 or 2023 where that is all that is known."
          />
          <TextField
            draft={draft}
            name="end"
            label="Last day"
            hint="Empty when it is the same, or not known."
          />
          <SelectField
            draft={draft}
            name="type"
            label="Type"
            choose="Choose a type"
            options={Object.entries(VISIT_TYPES)}
          />
          <SelectField
            draft={draft}
            name="level"
            label="Level"
            choose="Choose a level"
            options={Object.entries(LEVELS)}
          />
          <TextField draft={draft} name="cities" label="Cities" hint="With commas between them." />
          <SelectField
            draft={draft}
            name="marking"
            label="Marking"
            initial="CLEAR"
            options={markings.map(
              (one) => [one, `TLP:${one}: ${MARKINGS[one].toLowerCase()}`] as const,
            )}
          />
        </div>
      </Part>
      <Part title="Purpose and outcomes">
        <div className="space-y-5">
          <TextArea draft={draft} name="purpose" label="Purpose" />
          <TextArea draft={draft} name="outcomes" label="Outcomes" hint="One a line." />
        </div>
      </Part>
      <Part title="Cooperation areas">
        <div className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
          {Object.entries(COOPERATION_AREAS).map(([area, name]) => (
            <Tick key={area} draft={draft} name={`areas.${area}`} label={name} />
          ))}
        </div>
      </Part>
    </>
  );
}
